"""Which version of a row a change was made on, and whether somebody else has written a newer one since.

A row counts as seen in the version that the store had when the layer's editing began. The trigger of the
store refuses an UPDATE OF row_version below the stored one; so each changed row carries the version that
was seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from .. import compat
from .buffer import changes_of
from .differences import Difference, differences


@dataclass(frozen=True)
class Stored:
    """What the store says about a row now."""

    row: int
    version: int
    since: datetime | None
    editor: str
    label: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Conflict:
    """A row that was changed here and, since it was seen, elsewhere; `stored` is None when it is gone."""

    row: int
    seen: int
    stored: Stored | None
    differences: tuple[Difference, ...] = ()


def stored_rows(layer: QgsVectorLayer, rows: set[int]) -> dict[int, Stored]:
    """The rows as the store has them now, past every cache of QGIS."""
    if not rows:
        return {}
    fields = layer.dataProvider().fields()
    request = QgsFeatureRequest().setFilterFids(list(rows)).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found = {}
    for feature in layer.dataProvider().getFeatures(request):
        values = {name: compat.plain(feature.attribute(name)) for name in fields.names()}
        found[feature.id()] = Stored(
            feature.id(),
            int(values.get("row_version") or 0),
            _aware(values.get("valid_from")),
            str(values.get("edited_by") or ""),
            str(next((values[name] for name in _LABELS if values.get(name)), values.get("id"))),
            values,
        )
    return found


_LABELS = ("code", "line_no", "point_no", "patch_no", "name")


class Seen:
    """Versions that the user has seen of a layer's rows since its editing began."""

    def __init__(self, layer: QgsVectorLayer, *, began: datetime) -> None:
        self._layer = layer
        self._began = began
        self._versions: dict[int, int] = {}
        self._values: dict[int, dict[str, Any]] = {}  # of rows that nobody else had changed before
        self._noted: set[int] = set()  # rows still to be looked up

    def note(self, row: int) -> None:
        """A row is changed: remember the version that the user saw, the first time.

        Looked up when QGIS is through with the change: a field calculator changes thousands at once.
        """
        if row in self._versions or row in self._noted or row < 0:
            return
        if not self._noted:
            QTimer.singleShot(0, self._look_up)
        self._noted.add(row)

    def _look_up(self) -> None:
        rows, self._noted = self._noted, set()
        if sip.isdeleted(self._layer):
            return
        for stored in stored_rows(self._layer, rows - self._versions.keys()).values():
            self._remember(stored)

    def _remember(self, stored: Stored) -> None:
        was_changed_since = stored.since is not None and stored.since > self._began
        self._versions[stored.row] = stored.version - 1 if was_changed_since else stored.version
        if not was_changed_since:
            self._values[stored.row] = stored.values

    def accept(self, row: int, version: int) -> None:
        """The user has seen this version too and keeps the change."""
        self._look_up()
        self._versions[row] = version

    def version(self, row: int) -> int | None:
        """The version seen, or None for a row that was not noted."""
        self._look_up()
        return self._versions.get(row)

    def conflicts(self) -> list[Conflict]:
        """Rows of the buffer that the store has in a newer version, or no more."""
        self._look_up()
        mine = changes_of(self._layer)
        touched = mine.touched
        stored = stored_rows(self._layer, touched)
        found = []
        for row in sorted(touched):
            if row not in self._versions and row in stored:  # the store could not be asked at the change
                self._remember(stored[row])
            now, seen = stored.get(row), self._versions.get(row)
            if now is None or (seen is not None and now.version > seen):
                theirs, was = None if now is None else now.values, self._values.get(row)
                differing = differences(self._layer, row, mine, was=was, theirs=theirs)
                found.append(Conflict(row, seen or 0, now, differing))
        return found

    def write(self, editor: str) -> None:
        """Put the version seen and the editor into each changed row of the buffer.

        A GeoPackage gets a row's new shape first, by a statement of its own, which raises the version: the
        values come from the next one then.
        """
        fields = self._layer.fields()
        version, name = fields.indexOf("row_version"), fields.indexOf("edited_by")
        found, at_once = changes_of(self._layer), _writes_at_once(self._layer)
        for row in found.changed:
            if version >= 0 and row in self._versions:
                is_moved = row in found.geometries and not at_once
                _set(self._layer, row, version, self._versions[row] + is_moved)
            if name >= 0:
                _set(self._layer, row, name, editor)
        for feature in changes_of(self._layer).added:
            if name >= 0 and compat.is_null(feature.attribute("edited_by")):
                _set(self._layer, feature.id(), name, editor)


def _writes_at_once(layer: QgsVectorLayer) -> bool:
    """Whether shape and values of a row are written by one statement, as PostgreSQL's are."""
    provider = layer.dataProvider()
    return bool(provider.capabilities() & provider.Capability.ChangeFeatures)


def _set(layer: QgsVectorLayer, row: int, place: int, value: Any) -> None:
    layer.changeAttributeValue(row, place, value, None, True)  # True: no defaults on update once more


def _aware(value: Any) -> datetime | None:
    """A stored moment; the store writes UTC, which some readers of GeoPackage give back without its zone."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=timezone.utc)
    if isinstance(value, str):
        try:
            return _aware(datetime.fromisoformat(value.replace("Z", "+00:00")))
        except ValueError:
            return None
    return None
