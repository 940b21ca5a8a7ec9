"""The words on standard buttons: the plugin's own, as Qt has no translation loaded for `zh-Hans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QMessageBox, QWidget

from .translation import pick

Box = TypeVar("Box", QDialogButtonBox, QMessageBox)

# Chinese and English by the name of the button, which dialogs and messages share.
_WORDS = {
    "Ok": ("确定", "OK"),
    "Cancel": ("取消", "Cancel"),
    "Close": ("关闭", "Close"),
    "Save": ("保存", "Save"),
    "Discard": ("放弃", "Discard"),
    "Yes": ("是", "Yes"),
    "No": ("否", "No"),
    "Apply": ("应用", "Apply"),
    "Reset": ("重置", "Reset"),
    "Help": ("帮助", "Help"),
}


def button_box(*names: str) -> QDialogButtonBox:
    """A row of standard buttons, by their names in Qt (`Ok`, `Cancel`, `Close` …), in the user's language."""
    box = QDialogButtonBox()
    for name in names:
        box.addButton(getattr(QDialogButtonBox.StandardButton, name))
    return label_buttons(box)


def label_buttons(box: Box) -> Box:
    """Put the plugin's words on the standard buttons of a row or of a message; others stay."""
    for name, words in _WORDS.items():
        button = box.button(getattr(type(box).StandardButton, name))
        if button is not None:
            button.setText(pick(*words))
    return box


def asked(parent: QWidget, title: str, question: str, names: Sequence[str], *, default: str) -> str:
    """Ask a question with standard buttons, by their names in Qt; the name of the one that was pressed.

    Enter means the default, Esc and closing the window the last one.
    """
    standard = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, title, question, standard.NoButton, parent)
    buttons = {name: box.addButton(getattr(standard, name)) for name in names}
    box.setDefaultButton(buttons[default])
    box.setEscapeButton(buttons[names[-1]])
    label_buttons(box).exec()
    return next((name for name, button in buttons.items() if button is box.clickedButton()), names[-1])


def asked_text(parent: QWidget, title: str, question: str) -> tuple[str, bool]:
    """Ask for a line of text; the text, and whether it was given."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setOkButtonText(pick(*_WORDS["Ok"]))
    dialog.setCancelButtonText(pick(*_WORDS["Cancel"]))
    is_given = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.textValue(), is_given
