"""A new workspace: folder, name, division, CRS; made by the program `gridtwin`.

Since QGIS alone lacks the triggers. The dialog stays until the workspace is there: a refusal loses nothing.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from gridtwin.standards import CrsEntry, DivisionCode, crs_entries
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
)

from ..buttons import button_box
from ..dock.ink import BAD, mute, tint
from ..translation import language, pick, tr
from . import place
from .connections import stored_addresses

if TYPE_CHECKING:
    from ..engine.client import EngineTask
    from ..room import Room
    from .session import Session

_USUAL_CRS = 4544


class NewWorkspaceDialog(QDialog):
    """Asks, checks while typing, makes and opens."""

    def __init__(self, room: Room, session: Session, *, folder: Path | None = None) -> None:
        super().__init__(room.window)
        self._room, self._session = room, session
        self._task: EngineTask | None = None
        self.setWindowTitle(tr("New workspace"))
        self.setMinimumWidth(860)
        self.form = QFormLayout(self)
        self._add_lines()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.form.addRow(self.problem)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.form.addRow(self.progress)
        buttons = button_box("Ok", "Cancel")
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Make it"))
        buttons.accepted.connect(self._make)
        buttons.rejected.connect(self.reject)
        self.form.addRow(buttons)
        for line in (self.name, self.division, self.store):
            line.textChanged.connect(self._check)
        self.folder.fileChanged.connect(self._check)
        if folder is not None:
            self.folder.setFilePath(str(folder))
            self.name.setFocus()
        self._check()

    def _add_lines(self) -> None:
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.form.addRow(tr("Folder (new or empty)"), self.folder)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("empty: as the folder is called"))
        self.form.addRow(tr("Name"), self.name)
        self.division = QLineEdit()
        self.division.setPlaceholderText("620102")
        self.division.setMaxLength(6)
        self.form.addRow(tr("Division (GB/T 2260, six digits)"), self.division)
        self.crs = QComboBox()
        for entry in crs_entries():
            if entry.zone_width == 3:
                self.crs.addItem(_crs_title(entry), entry.epsg)
        self.crs.setCurrentIndex(self.crs.findData(_USUAL_CRS))
        self.form.addRow(tr("Working CRS (3-degree zone)"), self.crs)
        self.store = QLineEdit()
        self.store.setPlaceholderText(tr("empty: GeoPackage in the folder"))
        self.store.setToolTip(
            tr("empty: GeoPackage in the folder; or postgresql://user@host/database?schema=name")
        )
        row = QHBoxLayout()
        row.addWidget(self.store, 1)
        row.addWidget(self._stored_button())
        self.form.addRow(tr("Database"), row)

    def _stored_button(self) -> QPushButton:
        """Offers the connections that QGIS keeps."""
        self.stored = QPushButton(tr("Connections of QGIS"))
        self.stored.setAutoDefault(False)  # Enter makes the workspace
        menu, found = QMenu(self.stored), stored_addresses()
        for name, address in found.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, text=address: self.store.setText(text))
        self.stored.setMenu(menu)
        self.stored.setVisible(bool(found))
        return self.stored

    def _check(self, *_: object) -> None:
        reason = self._reason()
        is_untouched = not self.folder.filePath().strip() or not self.division.text()
        self._tell(reason, is_hint=is_untouched)
        self.ok.setEnabled(not reason)

    def _tell(self, text: str, *, is_hint: bool = False) -> None:
        if is_hint:
            mute(self.problem)
        else:
            tint(self.problem, BAD)
        self.problem.setText(text)
        self.problem.setMinimumHeight(self.problem.heightForWidth(self.problem.width()) if text else 0)
        self.adjustSize()

    def _reason(self) -> str:
        path = self.folder.filePath().strip()
        if not path:
            return tr("Choose a folder.")
        found = place.why_no_new_workspace(Path(path))
        if found is None and self.division.text().strip() == "":
            return tr("Type the division: the first six digits of all codes.")
        problems = DivisionCode.explain(self.division.text().strip()) if found is None else ()
        if problems:
            return pick(problems[0].message_zh, problems[0].message_en)
        return found or place.why_no_address(self.store.text().strip()) or ""

    def _arguments(self) -> list[str]:
        made = ["init", self.folder.filePath().strip(), "--crs", str(self.crs.currentData())]
        made += ["--division", self.division.text().strip()]
        for option, line in (("--name", self.name), ("--store", self.store)):
            if line.text().strip():
                made += [option, line.text().strip()]
        return made

    def _make(self) -> None:
        self._work(True)
        self._task = self._room.engine.request(
            "command.run",
            {"arguments": self._arguments(), "language": language()},
            title=tr("New workspace"),
            done=self._made,
            failed=self._failed,
        )

    def _work(self, is_working: bool) -> None:
        for line in (self.folder, self.name, self.division, self.crs, self.store, self.stored):
            line.setEnabled(not is_working)
        self.ok.setEnabled(not is_working)
        self.progress.setVisible(is_working)
        if is_working:
            self._tell("")

    def _made(self, answer: dict[str, Any]) -> None:
        self._task = None
        if answer["exit_code"] == 0:
            self.accept()
            self._session.open(self.folder.filePath().strip())
            return
        said = [*answer.get("stderr", ()), *answer.get("stdout", ())]
        self._work(False)
        text = "\n".join(map(str, said[-5:])) or tr("It was not made.")
        self._tell(re.sub(r"^(错误|Error): ", "", text))

    def _failed(self, error: GridTwinError) -> None:
        self._task = None
        self._work(False)
        self._tell(pick(error.zh or str(error), str(error)))

    def reject(self) -> None:
        """Close; what is being made is stopped."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        super().reject()


def _crs_title(entry: CrsEntry) -> str:
    """EPSG code and what surveyors go by: the central meridian, and the zone where eastings begin with it."""
    zone = f"，东坐标带{entry.zone}带号" if entry.has_prefix else "，东坐标不带带号"
    zh = f"EPSG:{entry.epsg} CGCS2000 三度带 中央经线{entry.central_meridian:g}°{zone}"
    return pick(zh, f"EPSG:{entry.epsg} {entry.name}")
