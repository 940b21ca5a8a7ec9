"""Undo of a saved inspection: its row, defects and photos leave their layers, as an edit with history."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer

from ...room import Room
from ...translation import tr


def take_back(room: Room, code: str) -> str | None:
    """Remove the inspection of that number; None when it is done, else why not (and then nothing is removed).

    A layer in somebody's editing is left alone: removing there would save his edits too.
    """
    layers = {name: room.layer(name) for name in ("attachment", "defect", "inspection")}
    inspection, defect = layers["inspection"], layers["defect"]
    if inspection is None or defect is None:
        return tr(
            "The layers of inspections and defects are not in the project. “Restore layers” puts them back."
        )
    ids = _column(inspection, "code", [code], "id")
    if not ids:
        return tr("Inspection {code} is not there any more.", code=code)
    owned = _column(defect, "inspection_id", ids, "id")
    wanted = [
        (layers["attachment"], "host_id", [*ids, *owned]),
        (defect, "id", owned),
        (inspection, "id", ids),
    ]
    if any(layer is not None and layer.isEditable() for layer, _, _ in wanted):
        return tr("Save or end your edits of inspections, defects and attachments first.")
    for layer, field, values in wanted:
        if layer is not None and values and not _delete(layer, field, values):
            return tr(
                "The inspection was not removed: {why}", why="; ".join(layer.commitErrors()) or layer.name()
            )
    return None


def _delete(layer: QgsVectorLayer, field: str, values: list[str]) -> bool:
    request = QgsFeatureRequest().setFilterExpression(_in(field, values))
    rows = [each.id() for each in layer.getFeatures(request)]
    if not rows:
        return True
    if not layer.startEditing() or not layer.deleteFeatures(rows) or not layer.commitChanges():
        layer.rollBack()
        return False
    return True


def _column(layer: QgsVectorLayer, field: str, values: list[str], wanted: str) -> list[str]:
    request = QgsFeatureRequest().setFilterExpression(_in(field, values))
    return [str(each[wanted]) for each in layer.getFeatures(request)]


def _in(field: str, values: list[str]) -> str:
    return f'"{field}" IN ({", ".join(QgsExpression.quotedString(each) for each in values)})'
