"""A new workspace: folder, name, division, CRS; made by the program `gridtwin`.

Since QGIS alone lacks the triggers.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.standards import DivisionCode, crs_entries
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit

from ..translation import pick, tr

if TYPE_CHECKING:
    from ..room import Room
    from .session import Session

_USUAL_CRS = 4544


class NewWorkspaceDialog(QDialog):
    """Asks, checks while typing, makes and opens."""

    def __init__(self, room: Room, session: Session) -> None:
        super().__init__(room.window)
        self._room, self._session = room, session
        self.setWindowTitle(tr("New workspace"))
        self.setMinimumWidth(520)
        form = QFormLayout(self)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form.addRow(tr("Folder (new or empty)"), self.folder)
        self.name = QLineEdit()
        form.addRow(tr("Name"), self.name)
        self.division = QLineEdit()
        self.division.setPlaceholderText("620102")
        self.division.setMaxLength(6)
        form.addRow(tr("Division (GB/T 2260, six digits)"), self.division)
        self.crs = QComboBox()
        for entry in crs_entries():
            if entry.zone_width == 3:
                self.crs.addItem(f"EPSG:{entry.epsg} {entry.name}", entry.epsg)
        self.crs.setCurrentIndex(self.crs.findData(_USUAL_CRS))
        form.addRow(tr("Working CRS (3-degree zone)"), self.crs)
        self.store = QLineEdit()
        self.store.setPlaceholderText(
            tr("empty: GeoPackage in the folder; or postgresql://user@host/database?schema=name")
        )
        form.addRow(tr("Database"), self.store)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setStyleSheet("color: #c0392b")
        form.addRow(self.problem)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._make)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        for line in (self.name, self.division):
            line.textChanged.connect(self._check)
        self.folder.fileChanged.connect(self._check)
        self._check()

    def _check(self, *_: object) -> None:
        reason = self._reason()
        self.problem.setText(reason)
        self.ok.setEnabled(not reason)

    def _reason(self) -> str:
        path = self.folder.filePath().strip()
        if not path:
            return tr("Choose a folder.")
        if Path(path).is_dir() and any(Path(path).iterdir()):
            return tr("{path} is not empty: choose a new folder.", path=path)
        problems = DivisionCode.explain(self.division.text().strip())
        if problems:
            return pick(problems[0].message_zh, problems[0].message_en)
        return ""

    def _make(self) -> None:
        path = self.folder.filePath().strip()
        arguments = [
            "init",
            path,
            "--crs",
            str(self.crs.currentData()),
            "--division",
            self.division.text().strip(),
        ]
        if self.name.text().strip():
            arguments += ["--name", self.name.text().strip()]
        if self.store.text().strip():
            arguments += ["--store", self.store.text().strip()]
        self._room.engine.request(
            "command.run",
            {"arguments": arguments},
            title=tr("New workspace"),
            done=lambda answer: self._made(path, answer),
        )
        self.accept()

    def _made(self, path: str, answer: dict[str, Any]) -> None:
        if answer["exit_code"] == 0:
            self._session.open(path)
        else:
            said = [*answer.get("stderr", ()), *answer.get("stdout", ())]
            self._room.warn("\n".join(map(str, said[-5:])) or tr("It was not made."))
