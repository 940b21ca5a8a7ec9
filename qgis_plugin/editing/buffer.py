"""What a layer's edit buffer holds, and putting some of it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer


@dataclass
class Changes:
    """A copy of an edit buffer: by the feature's row number."""

    added: list[QgsFeature] = field(default_factory=list)
    attributes: dict[int, dict[int, Any]] = field(default_factory=dict)
    geometries: dict[int, QgsGeometry] = field(default_factory=dict)
    deleted: list[int] = field(default_factory=list)

    @property
    def changed(self) -> set[int]:
        """Rows of the store that are changed, not deleted."""
        return {*self.attributes, *self.geometries} - set(self.deleted)

    @property
    def touched(self) -> set[int]:
        """Rows of the store that are changed or deleted."""
        return self.changed | set(self.deleted)


def changes_of(layer: QgsVectorLayer) -> Changes:
    """What would be written by a commit."""
    buffer = layer.editBuffer()
    if buffer is None:
        return Changes()
    return Changes(
        added=[QgsFeature(each) for each in buffer.addedFeatures().values()],
        attributes={fid: dict(values) for fid, values in buffer.changedAttributeValues().items() if fid >= 0},
        geometries={fid: QgsGeometry(each) for fid, each in buffer.changedGeometries().items() if fid >= 0},
        deleted=list(buffer.deletedFeatureIds()),
    )


def changed_features(layer: QgsVectorLayer) -> Iterator[QgsFeature]:
    """Added and changed features as they would be stored."""
    found = changes_of(layer)
    yield from found.added
    if found.changed:
        yield from layer.getFeatures(QgsFeatureRequest().setFilterFids(list(found.changed)))


def renew(layer: QgsVectorLayer, title: str) -> None:
    """Put the edits into a new buffer, as one step that can be undone."""
    found = changes_of(layer)
    layer.rollBack(True)
    layer.startEditing()
    _fill(layer, found, set(), title)


def drop(layer: QgsVectorLayer, rows: set[int], title: str) -> None:
    """Take the changes of some rows out of the buffer; the others stay, as one step that can be undone."""
    found = changes_of(layer)
    layer.rollBack(False)
    _fill(layer, found, rows, title)


def _fill(layer: QgsVectorLayer, found: Changes, rows: set[int], title: str) -> None:
    layer.beginEditCommand(title)
    for fid, values in found.attributes.items():
        if fid not in rows:
            for place, value in values.items():
                layer.changeAttributeValue(fid, place, value, None, True)  # True: no defaults anew
    for fid, geometry in found.geometries.items():
        if fid not in rows:
            layer.changeGeometry(fid, geometry, True)
    for fid in found.deleted:
        if fid not in rows:
            layer.deleteFeature(fid)
    if found.added:
        layer.addFeatures(found.added)
    layer.endEditCommand()
