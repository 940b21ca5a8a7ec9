"""Questions and buttons in the user's language, whatever QGIS's own translation has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from ...translation import tr

if TYPE_CHECKING:
    from ...room import Room


def agree(parent: QWidget, title: str, text: str, action: str) -> bool:
    """Ask before something is stored. `action` names the button that agrees, as Enter does; Esc does not."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.NoButton, parent)
    yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(no)
    box.exec()
    return bool(box.clickedButton() is yes)


def buttons(dialog: QDialog, action: str) -> Any:
    """The two buttons of a dialog: `action` accepts it, the other closes it."""
    box = QDialogButtonBox()
    box.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
    box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def communities(room: Room, grids: QgsVectorLayer) -> list[tuple[str, str]]:
    """Code and title of the communities that have unit grids; without their layer the code is the title."""
    layer = room.layer("community")
    names = (
        {} if layer is None else {str(each["code"]): each["name"] for each in _rows(layer, "code", "name")}
    )
    codes = sorted({str(each["community_code"]) for each in _rows(grids, "community_code")})
    return [
        (code, tr("{name} ({code})", name=names[code], code=code) if names.get(code) else code)
        for code in codes
    ]


def _rows(layer: QgsVectorLayer, *fields: str) -> Any:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return layer.getFeatures(request.setSubsetOfAttributes(list(fields), layer.fields()))
