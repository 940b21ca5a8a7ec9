"""Questions and buttons in the user's language, whatever QGIS's own translation has."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from ...translation import tr


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
