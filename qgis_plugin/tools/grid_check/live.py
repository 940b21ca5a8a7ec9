"""G01–G11 while unit grids are edited: after each change, once it is quiet, for the cells touched."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ... import compat, settings
from ...editing.buffer import changed_features, changes_of
from ...editing.finding import Finding, from_table
from ...engine.shapes import shape_of
from ...translation import pick, tr
from ...workspace.sources import class_name

if TYPE_CHECKING:
    from ...room import Room

_QUIET_MS = 700
_MOST_CELLS = 300  # more are checked at once by the tool, not after each click


class LiveGridCheck(QObject):
    """Watches the layers of unit grids; one question at a time, the newest state only."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._watched: set[str] = set()
        self._layer: QgsVectorLayer | None = None
        self._is_asking = self._is_due = self._has_told = self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._ask)
        room.workspace_changed.connect(self._watch_all)
        QgsProject.instance().layersAdded.connect(self._watch)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def unload(self) -> None:
        """Let go of the project."""
        QgsProject.instance().layersAdded.disconnect(self._watch)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self._timer.stop()
        self._layer = None

    def _watch_all(self, *_: object) -> None:
        self._has_failed = False
        self._watch(list(QgsProject.instance().mapLayers().values()))

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        workspace = self._room.workspace
        if workspace is None:
            return
        for layer in layers:
            if not isinstance(layer, QgsVectorLayer) or layer.id() in self._watched:
                continue
            if class_name(layer, workspace) != "unit_grid":
                continue
            self._watched.add(layer.id())
            for signal in (
                layer.geometryChanged,
                layer.featureAdded,
                layer.featureDeleted,
                layer.attributeValueChanged,
            ):
                signal.connect(partial(self._changed, layer.id()))
            layer.editingStopped.connect(partial(self._ended, layer.id()))

    def _forget(self, ids: list[str]) -> None:
        self._watched -= set(ids)
        if self._layer is not None and self._layer.id() in ids:
            self._layer = None
            self._timer.stop()

    def _changed(self, layer_id: str, *_: object) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None or not layer.isEditable() or not settings.get("live_grid_check"):
            return
        self._layer = layer
        self._timer.start()

    def _ended(self, layer_id: str) -> None:
        if self._layer is not None and self._layer.id() == layer_id:
            self._layer = None
            self._timer.stop()
            self._has_told = False

    def _ask(self) -> None:
        layer = self._layer
        if layer is None or not layer.isEditable() or self._has_failed:
            return
        if self._is_asking:
            self._is_due = True
            return
        params, fids = question(layer)
        cells = len(params["rows"]) + len(params["deleted"])
        if cells > _MOST_CELLS:
            self._room.hint(tr("Many grids are edited at once: save them, then Check grids"))
            return
        if cells == 0:
            self._tell([], 0)
            return
        self._is_asking, self._is_due = True, False
        task = self._room.engine.request(
            "grids.check_edited",
            params,
            title=tr("Checking edited grids"),
            done=partial(self._answered, layer.id(), fids),
            failed=self._failed,
        )
        if task is not None:
            task.taskTerminated.connect(self._over)

    def _answered(self, layer_id: str, fids: dict[str, int], answer: dict[str, Any]) -> None:
        self._over()
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None or self._is_due_soon() or layer is not self._layer:
            return
        self._tell(named(from_table(answer["findings"], answer.get("hints"), layer), fids), answer["grids"])

    def _failed(self, error: Any) -> None:
        """Told once: an editor who works without the engine is not to be told after each click."""
        self._over()
        self._has_failed = True
        reason = pick(error.zh or str(error), str(error))
        self._room.warn(tr("Grids are not checked live any more: {reason}", reason=reason))

    def _over(self) -> None:
        self._is_asking = False
        if self._is_due_soon():
            self._is_due = False
            self._timer.start()

    def _is_due_soon(self) -> bool:
        return self._is_due or self._timer.isActive()

    def _tell(self, found: list[Finding], cells: int) -> None:
        if found or self._has_told:
            self._room.findings.show_findings(found, tr("{count} edited grids, not yet saved", count=cells))
        self._has_told = bool(found)


def question(layer: QgsVectorLayer) -> tuple[dict[str, Any], dict[str, int]]:
    """What the engine is asked about an edit buffer, and the row of each code in the layer."""
    rows, fids = [], {}
    for feature in changed_features(layer):
        fids[_text(feature, "code")] = feature.id()
        shape = feature.geometry()
        rows.append(
            {
                "id": _text(feature, "id") if feature.id() >= 0 else None,
                "code": _text(feature, "code"),
                "community_code": _text(feature, "community_code") or _text(feature, "code")[:12],
                "geometry": None if shape.isNull() or shape.isEmpty() else shape_of(shape),
            }
        )
    gone = changes_of(layer).deleted
    stored = layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(gone)) if gone else []
    return {"rows": rows, "deleted": [_text(each, "id") for each in stored]}, fids


def named(found: list[Finding], fids: dict[str, int]) -> list[Finding]:
    """Findings with the layer and the row of an edited cell."""
    return [replace(each, class_name="unit_grid", feature_id=fids.get(each.label)) for each in found]


def _text(feature: QgsFeature, name: str) -> str:
    place = feature.fields().indexOf(name)
    value = compat.plain(feature.attribute(place)) if place >= 0 else None
    return "" if value is None else str(value)
