"""Settings: language, editor's name, the program `gridtwin`, checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QSpinBox,
)

from .. import settings
from ..buttons import button_box
from ..editing.editor import editor_name
from ..engine.program import find_program
from ..translation import tr
from .elided import ElidedLabel

if TYPE_CHECKING:
    from ..room import Room
    from ..workspace.session import Session

_LANGUAGES = (("auto", ""), ("zh", "中文"), ("en", "English"))
_LONGEST_WAIT_S = 24 * 3600


class SettingsDialog(QDialog):
    """Small, modal, written at OK."""

    def __init__(self, room: Room, session: Session) -> None:
        super().__init__(room.window)
        self._session = session
        self.setWindowTitle(tr("GridTwin settings"))
        self.setMinimumWidth(640)
        form = QFormLayout(self)
        self._language = QComboBox()
        for value, title in _LANGUAGES:
            self._language.addItem(title or tr("as QGIS"), value)
        self._language.setCurrentIndex(max(0, self._language.findData(settings.get("language"))))
        form.addRow(tr("Language"), self._language)
        self._editor = QLineEdit(settings.get("editor"))
        self._editor.setPlaceholderText(editor_name())
        form.addRow(tr("Name of the editor, kept in the history"), self._editor)
        self._program = QgsFileWidget()
        self._program.setFilePath(settings.get("program"))
        form.addRow(tr("Program gridtwin"), self._program)
        found = find_program()
        place = ElidedLabel()
        place.show_text(str(found) if found else tr("not found: {way}", way="pip install gridtwin"))
        form.addRow("", place)
        self._wait = QSpinBox()
        self._wait.setRange(30, _LONGEST_WAIT_S)
        self._wait.setSuffix(tr(" s"))
        self._wait.setValue(settings.get("engine_timeout_s"))
        form.addRow(tr("Wait for the program without a sign of life"), self._wait)
        self._check = QCheckBox(tr("Check rows before they are saved"))
        self._check.setChecked(settings.get("check_before_commit"))
        form.addRow(self._check)
        buttons = button_box("Ok", "Cancel")
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _keep(self) -> None:
        settings.put("editor", self._editor.text().strip())
        settings.put("program", self._program.filePath().strip())
        settings.put("engine_timeout_s", self._wait.value())
        settings.put("check_before_commit", self._check.isChecked())
        chosen = self._language.currentData()
        if chosen != settings.get("language"):
            self._session.change_language(chosen)
        self.accept()
