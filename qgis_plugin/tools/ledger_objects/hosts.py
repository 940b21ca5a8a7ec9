"""Roads' sections, bridges and tunnels: found by a click or a text, with the code that ledgers know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gridtwin.model import feature_class
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ... import compat
from ...room import Room
from ...translation import pick

# A class and its ledger, in the order that a click prefers them: a bridge lies over its road.
LEDGERS = {"bridge": "bridges", "tunnel": "tunnels", "road": "roads"}
_WIDEST_M = 60.0  # half of the widest object, for the search box
_MOST_FOUND = 50
#: of the chosen object in the map: no class of roads, pipes or patches has it
CHOSEN = QColor(196, 0, 150)


@dataclass(frozen=True)
class Host:
    """One object; `code` is CODE/SECTION for a road's section."""

    class_name: str
    id: str
    code: str
    name: str
    feature: QgsFeature
    layer: QgsVectorLayer

    @property
    def ledger(self) -> str:
        """Name of its ledger for the engine."""
        return LEDGERS[self.class_name]

    @property
    def bare_code(self) -> str:
        """Its number without the section."""
        return self.code.partition("/")[0]

    @property
    def section(self) -> int | None:
        """Number of a road's section, where it has one."""
        tail = self.code.partition("/")[2]
        return int(tail) if tail else None

    @property
    def title(self) -> str:
        """Class, name and code for people."""
        declared = feature_class(self.class_name)
        return f"{pick(declared.title_zh, declared.title_en)} {self.name} {self.code}".replace("  ", " ")

    def value(self, field: str) -> object:
        """A value of its row; None when it is empty or the layer has no such field."""
        at = self.feature.fields().indexOf(field)
        return None if at < 0 else compat.plain(self.feature.attribute(at))

    def on_map(self) -> QgsGeometry:
        """Its shape in the project's CRS."""
        return to_project(self.feature.geometry(), self.layer)


def host_of(class_name: str, feature: QgsFeature, layer: QgsVectorLayer) -> Host:
    """The object of a feature."""
    code = str(compat.plain(feature["code"]) or "")
    if class_name == "road":
        section = compat.plain(feature["section_no"])
        code = code if section is None else f"{code}/{int(section)}"
    return Host(
        class_name, str(feature["id"]), code, str(compat.plain(feature["name"]) or ""), feature, layer
    )


def host_at(room: Room, point: QgsPointXY, tolerance: float) -> Host | None:
    """The object at a place of the project's CRS: the nearest whose edge is within `tolerance` (metres)."""
    here = to_workspace(room, point)
    spot = QgsGeometry.fromPointXY(here)
    found: list[tuple[float, int, Host]] = []
    for rank, class_name in enumerate(LEDGERS):
        layer = room.layer(class_name)
        if layer is None:
            continue
        box = QgsRectangle(here, here)
        box.grow(tolerance + _WIDEST_M)
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box)):
            host = host_of(class_name, feature, layer)
            distance = max(0.0, feature.geometry().distance(spot) - _half_width(host))
            if distance <= tolerance:
                found.append((distance, rank, host))
    return min(found, key=lambda each: each[:2])[2] if found else None


def hosts_named(room: Room, text: str) -> list[Host]:
    """Objects whose code or name has the text in it; a whole code first. Fifty at most."""
    wanted = text.strip()
    if not wanted:
        return []
    code, _, section = wanted.partition("/")
    quoted = QgsExpression.quotedString(f"%{_escaped(code)}%")
    found: list[Host] = []
    for class_name in LEDGERS:
        layer = room.layer(class_name)
        if layer is None:
            continue
        request = QgsFeatureRequest().setFilterExpression(f'"code" ILIKE {quoted} OR "name" ILIKE {quoted}')
        found += [host_of(class_name, each, layer) for each in layer.getFeatures(request.setLimit(500))]
    if section:
        found = [each for each in found if each.code.endswith(f"/{section}")]
    found.sort(key=lambda each: (each.code != wanted, each.bare_code, each.section or 0))
    return found[:_MOST_FOUND]


def host_with(room: Room, class_name: str, code: str) -> Host | None:
    """The object of a class with a code as the ledgers write it."""
    layer = room.layer(class_name)
    if layer is None or class_name not in LEDGERS:
        return None
    bare, _, section = code.partition("/")
    wanted = f'"code" = {QgsExpression.quotedString(bare)}'
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)):
        host = host_of(class_name, feature, layer)
        if not section or host.code == code:
            return host
    return None


def records(room: Room, table: str, class_name: str, hosts: tuple[str, ...]) -> Iterator[QgsFeature]:
    """Rows of a child table that belong to any of these ids of a class; both columns are in its index."""
    layer = room.layer(table)
    if layer is None or not hosts:
        return iter(())
    listed = ", ".join(QgsExpression.quotedString(each) for each in hosts)
    wanted = f'"host_class" = {QgsExpression.quotedString(class_name)} AND "host_id" IN ({listed})'
    return iter(layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)))


def to_workspace(room: Room, point: QgsPointXY) -> QgsPointXY:
    """A place of the project's CRS in that of the workspace.

    Raises:
        QgsCsException: the place lies outside of what the workspace's CRS can say.
    """
    workspace = room.workspace
    assert workspace is not None  # tools are not started without one
    project = QgsProject.instance()
    working = QgsCoordinateReferenceSystem.fromEpsgId(workspace.crs)
    if not project.crs().isValid() or project.crs() == working:
        return point
    return QgsCoordinateTransform(project.crs(), working, project).transform(point)


def reach_m(room: Room, point: QgsPointXY, pixels: int) -> float:
    """So many pixels of the map at a place, in metres of the workspace, whatever the project's CRS counts in.

    Raises:
        QgsCsException: the place lies outside of what the workspace's CRS can say.
    """
    beside = QgsPointXY(point.x() + room.iface.mapCanvas().mapUnitsPerPixel() * pixels, point.y())
    return float(to_workspace(room, point).distance(to_workspace(room, beside)))


def to_project(geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A layer's shape in the project's CRS; empty where it cannot be shown there."""
    made, project = QgsGeometry(geometry), QgsProject.instance()
    if project.crs().isValid() and project.crs() != layer.crs():
        try:
            made.transform(QgsCoordinateTransform(layer.crs(), project.crs(), project))
        except QgsCsException:
            return QgsGeometry()
    return made


def _half_width(host: Host) -> float:
    width = host.value("width_m")
    is_line = host.feature.geometry().type() == compat.LINE
    return float(width) / 2 if is_line and isinstance(width, (int, float)) else 0.0


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
