"""The dialog: a package's folder, what changed, what becomes of each row; refused rows are mended here."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import GridTwinError
from qgis.core import QgsGeometry
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ...buttons import button_box
from ...dock.work_bar import WorkBar
from ...dock.zoom import flash, zoom_to
from ...room import Room
from ...translation import pick, tr
from ...workspace.layers import show_layers
from ..declaration import Declaration
from ..field_package.package import BadPackage
from ..tool import Tool
from .apply import FIELD, OFFICE, Stored, apply
from .changes_table import ChangesTable
from .compare import Comparison, Refused, compare
from .mend import Mending
from .words import summary, told


class FieldReturn(Tool):
    """Opens the dialog."""

    def __init__(self, room: Room, declaration: Declaration) -> None:
        super().__init__(room, declaration)
        self.dialog: ReturnDialog | None = None

    def start(self) -> None:
        """Open it where it was left."""
        self.dialog = self.dialog or ReturnDialog(self)
        self.dialog.show()
        self.dialog.raise_()
        if self.room.workspace is not None and self.room.workspace.is_read_only:
            self.room.warn(tr("The workspace is open for reading only; nothing can be changed in it."))

    def unload(self) -> None:
        """Close the dialog for good."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class ReturnDialog(QDialog):
    """Changes of a package as a table; each row has its choice."""

    def __init__(self, tool: FieldReturn) -> None:
        super().__init__(tool.room.window)
        self._room = tool.room
        self._found: Comparison | None = None
        self._told = ""  # what the last storing said; stays above the comparison that follows
        self._refused: dict[tuple[str, str], Refused] = {}
        self._chosen: dict[tuple[str, str], str] = {}
        self.mending: Mending | None = None
        self.setWindowTitle(tool.declaration.title)
        self.resize(1020, 580)
        column = QVBoxLayout(self)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Package folder")))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        line.addWidget(self.folder, 1)
        self.compare = QPushButton(tr("Compare"))
        self.compare.clicked.connect(self.look)
        line.addWidget(self.compare)
        column.addLayout(line)
        self.said = QLabel(tool.declaration.help)
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.table = ChangesTable()
        self.table.cellClicked.connect(lambda row, _: self._go_to(row))
        self.table.cellDoubleClicked.connect(lambda *_: self.mend())
        self.table.itemSelectionChanged.connect(self._offer_mending)
        column.addWidget(self.table, 1)
        last = self._buttons()
        self.work = WorkBar([self.folder, self.compare, self.store_button, self.table])
        column.addWidget(self.work)
        column.addLayout(last)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for title, choice in (
            (tr("Conflicts: all from the field"), FIELD),
            (tr("Conflicts: all from the office"), OFFICE),
        ):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, chosen=choice: self.table.choose_conflicts(chosen))
            line.addWidget(button)
        self.mend_button = QPushButton(tr("Mend the row …"))
        self.mend_button.setToolTip(tr("Opens the form of the packed row; afterwards it is compared again."))
        self.mend_button.setEnabled(False)
        self.mend_button.clicked.connect(lambda _: self.mend())
        line.addWidget(self.mend_button)
        line.addStretch(1)
        buttons = button_box("Close")
        self.store_button = buttons.addButton(tr("Take over"), QDialogButtonBox.ButtonRole.ActionRole)
        self.store_button.setEnabled(False)
        self.store_button.clicked.connect(self.store)
        buttons.rejected.connect(self.reject)
        line.addWidget(buttons)
        return line

    def look(self) -> None:
        """Compare in a task, and show; what was chosen before stays."""
        workspace, folder = self._room.workspace, self._folder()
        if workspace is None:
            self.said.setText(tr("Open a workspace first: panel GridTwin, button Open."))
            return
        self._chosen |= self.table.decisions()
        self._clear("")
        self.work.run(
            tr("Compare"),
            lambda step: compare(workspace, folder, step),
            done=self._show,
            failed=self._failed,
            stopped=lambda: self._clear(tr("The comparison was cancelled.")),
        )

    def store(self) -> None:
        """Store it in a task, and show what is left."""
        workspace, found = self._room.workspace, self._found
        if workspace is None or found is None:
            return
        folder, decisions, reason = self._folder(), self.table.decisions(), self._room.reason
        self.work.run(
            tr("Take over"),
            lambda step: apply(workspace, folder, found, decisions, reason=reason, progress=step),
            done=self._after,
            failed=self._stopped_by,
            stopped=self._stopped,
        )

    def mend(self) -> None:
        """Open the form of the selected row as it is in the package."""
        workspace, found = self._room.workspace, self._found
        change = self.table.change(self.table.currentRow())
        if workspace is None or found is None or change is None or change.field is None:
            return
        try:
            self.mending = Mending(workspace, self._folder(), found.package, change, self._mended)
        except BadPackage as error:
            self._failed(error)
            return
        known = self._refused.get(change.key)
        self.mending.show(self, *((known.reason, known.field) if known is not None else ()))

    def _mended(self, problem: str) -> None:
        if problem:
            self._told = tr("The row was not saved in the package: {reason}", reason=problem)
        elif self.mending is not None:
            self._refused.pop(self.mending.change.key, None)
        self.look()

    def _offer_mending(self) -> None:
        change = self.table.change(self.table.currentRow())
        self.mend_button.setEnabled(change is not None and change.field is not None)

    def _stopped_by(self, error: GridTwinError) -> None:
        self._refresh()
        self._told = pick(error.zh or str(error), str(error))
        self.look()

    def _stopped(self) -> None:
        self._refresh()
        self._told = tr("Cancelled: what was stored before stays, the rest waits.")
        self.look()

    def _after(self, done: Stored) -> None:
        self._refresh()
        if self._found is not None:
            show_layers(self._room, (each.name for each in self._found.changes))
        if done.findings:
            self._room.findings.show_findings(done.findings, tr("Brought back from the field"))
        self._refused = {each.change.key: each for each in done.refused}
        self._told = told(done)
        if done.refused:
            hint = tr("Refused rows stand first with their reasons: mend them, or do not take them.")
            self._told += f"\n{hint}"
        self.look()

    def _refresh(self) -> None:
        """The project's layers show what was stored past them."""
        for name in {each.name for each in self._found.changes} if self._found is not None else ():
            layer = self._room.layer(name)
            if layer is not None:
                layer.reload()
                layer.triggerRepaint()

    def _failed(self, error: GridTwinError) -> None:
        self._clear(pick(error.zh or str(error), str(error)))

    def reject(self) -> None:
        """Close; what runs is cancelled."""
        self.work.cancel()
        super().reject()

    def _folder(self) -> Path:
        return Path(self.folder.filePath().strip())

    def _clear(self, text: str) -> None:
        self._found = None
        self.table.fill([], {}, {})
        self.store_button.setEnabled(False)
        self.said.setText("\n".join(each for each in (self._told, text) if each))

    def _show(self, found: Comparison) -> None:
        self._found = found
        hint = tr("A choice made in one of several selected rows counts for all of them.")
        lines = (self._told, summary(found), hint if found.changes else "")
        self.said.setText("\n".join(each for each in lines if each))
        self._told = ""
        reasons = {key: each.reason for key, each in self._refused.items()}
        self.table.fill(found.changes, reasons, self._chosen)
        self._chosen = {}
        self.store_button.setEnabled(bool(found.changes))

    def _go_to(self, row: int) -> None:
        change = self.table.change(row)
        text = ((change.field or change.office or {}).get("geometry")) if change is not None else None
        if change is not None and text:
            show_layers(self._room, [change.name])
            geometry = QgsGeometry.fromWkt(text)
            zoom_to(self._room.iface.mapCanvas(), geometry)
            flash(self._room.iface.mapCanvas(), geometry)
