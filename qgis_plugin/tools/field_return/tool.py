"""The dialog: a package's folder, what changed, whose row stays where both sides changed it."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis.core import QgsGeometry
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...dock.work_bar import WorkBar
from ...dock.zoom import flash, zoom_to
from ...room import Room
from ...translation import pick, tr
from ...workspace.layers import show_layers
from ..declaration import Declaration
from ..tool import Tool
from .apply import FIELD, OFFICE, Stored, apply
from .compare import Change, Comparison, Kind, Row, compare, differing

_LATER = "later"


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
    """Changes of a package as a table; conflicts have a choice in their row."""

    def __init__(self, tool: FieldReturn) -> None:
        super().__init__(tool.room.window)
        self._room = tool.room
        self._found: Comparison | None = None
        self._told = ""  # what the last storing said; stays above the comparison that follows
        self.setWindowTitle(tool.declaration.title)
        self.resize(980, 560)
        column = QVBoxLayout(self)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Package folder")))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        line.addWidget(self.folder, 1)
        look = QPushButton(tr("Compare"))
        look.clicked.connect(self.look)
        line.addWidget(look)
        column.addLayout(line)
        self.said = QLabel(tool.declaration.help)
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.table = QTableWidget(0, 6)
        heads = [tr("Layer"), tr("Row"), tr("What"), tr("In the field"), tr("In the office"), tr("Whose row")]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().setVisible(False)
        self.table.setWordWrap(True)
        for place in (3, 4):
            self.table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.table.cellClicked.connect(lambda row, _: self._go_to(row))
        column.addWidget(self.table, 1)
        last = QHBoxLayout()
        for title, choice in ((tr("All from the field"), FIELD), (tr("All from the office"), OFFICE)):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, chosen=choice: self.choose_all(chosen))
            last.addWidget(button)
        last.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        self.store_button = buttons.addButton(tr("Take over"), QDialogButtonBox.ButtonRole.ActionRole)
        self.store_button.setEnabled(False)
        self.store_button.clicked.connect(self.store)
        buttons.rejected.connect(self.reject)
        last.addWidget(buttons)
        self.work = WorkBar([self.folder, look, self.store_button])
        column.addWidget(self.work)
        column.addLayout(last)

    def look(self) -> None:
        """Compare in a task, and show."""
        workspace, folder = self._room.workspace, Path(self.folder.filePath().strip())
        if workspace is None:
            self.said.setText(tr("Open a workspace first: panel GridTwin, button Open."))
            return
        self._clear("")
        self.work.run(
            tr("Compare"),
            lambda step: compare(workspace, folder, step),
            done=self._show,
            failed=self._failed,
            stopped=lambda: self._clear(tr("The comparison was cancelled.")),
        )

    def choose_all(self, choice: str) -> None:
        """Decide every conflict alike."""
        for row in range(self.table.rowCount()):
            box = self.table.cellWidget(row, 5)
            if isinstance(box, QComboBox):
                box.setCurrentIndex(box.findData(choice))

    def decisions(self) -> dict[tuple[str, str], str]:
        """What was chosen for each conflict."""
        found = {}
        changes = self._found.changes if self._found is not None else []
        for row, change in enumerate(changes):
            box = self.table.cellWidget(row, 5)
            if isinstance(box, QComboBox) and box.currentData() != _LATER:
                found[change.key] = str(box.currentData())
        return found

    def store(self) -> None:
        """Store it in a task, and show what is left."""
        workspace, found = self._room.workspace, self._found
        if workspace is None or found is None:
            return
        folder, decisions, reason = Path(self.folder.filePath().strip()), self.decisions(), self._room.reason
        self.work.run(
            tr("Take over"),
            lambda step: apply(workspace, folder, found, decisions, reason=reason, progress=step),
            done=self._after,
            failed=self._refused,
            stopped=self._stopped,
        )

    def _refused(self, error: GridTwinError) -> None:
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
        self._told = told(done)
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

    def _clear(self, text: str) -> None:
        self._found = None
        self.table.setRowCount(0)
        self.store_button.setEnabled(False)
        self.said.setText("\n".join(each for each in (self._told, text) if each))

    def _show(self, found: Comparison) -> None:
        found.changes.sort(key=lambda each: not each.is_conflict)  # what wants a decision stands first
        self._found = found
        self.said.setText("\n".join(each for each in (self._told, summary(found)) if each))
        self._told = ""
        self.table.setRowCount(len(found.changes))
        for row, change in enumerate(found.changes):
            self._fill(row, change)
        self.table.resizeRowsToContents()
        for place in (0, 1, 2):
            self.table.resizeColumnToContents(place)
        self.table.setColumnWidth(5, 130)
        self.store_button.setEnabled(bool(found.changes))

    def _fill(self, row: int, change: Change) -> None:
        declared = feature_class(change.name)
        title = pick(declared.title_zh, declared.title_en)
        kinds = {Kind.NEW: tr("new"), Kind.CHANGED: tr("changed"), Kind.DELETED: tr("deleted")}
        what = kinds[change.kind] + (f" · {tr('conflict')}" if change.is_conflict else "")
        field, office = values_of(change)
        for place, text in enumerate((title, change.label, what, field, office)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, place, item)
        if not change.is_conflict:
            self.table.removeCellWidget(row, 5)
            self.table.setItem(row, 5, QTableWidgetItem(tr("field")))
            return
        box = QComboBox()
        for key, shown in ((_LATER, tr("decide …")), (FIELD, tr("field")), (OFFICE, tr("office"))):
            box.addItem(shown, key)
        self.table.setCellWidget(row, 5, box)

    def _go_to(self, row: int) -> None:
        change = self._found.changes[row] if self._found is not None else None
        text = ((change.field or change.office or {}).get("geometry")) if change is not None else None
        if change is not None and text:
            show_layers(self._room, [change.name])
            geometry = QgsGeometry.fromWkt(text)
            zoom_to(self._room.iface.mapCanvas(), geometry)
            flash(self._room.iface.mapCanvas(), geometry)


def values_of(change: Change) -> tuple[str, str]:
    """What differs between the two sides, as text."""
    if change.field is None:
        return tr("deleted"), tr("there") if change.office is not None else "-"
    if change.office is None:
        return tr("there"), tr("deleted") if change.base is not None else "-"
    names = differing(change.field, change.office)
    return _texts(change.name, change.field, names), _texts(change.name, change.office, names)


def _texts(name: str, row: Row, names: list[str]) -> str:
    declared = feature_class(name)
    lines = []
    for each in names:
        if each == "geometry":
            lines.append(f"{tr('place')}: {row.get('geometry') or '-'}"[:80])
        else:
            field = declared.field(each)
            value = row["values"].get(each)
            lines.append(f"{pick(field.zh, field.en)}: {'-' if value is None else value}")
    return "\n".join(lines)


def summary(found: Comparison) -> str:
    """What changed, in a line."""
    return tr(
        "{new} new, {changed} changed, {deleted} deleted; of these {conflicts} conflicts. {same} as packed, "
        "{here} already brought back.",
        new=found.count(Kind.NEW),
        changed=found.count(Kind.CHANGED),
        deleted=found.count(Kind.DELETED),
        conflicts=len(found.conflicts),
        same=found.unchanged,
        here=found.already_here,
    )


def told(done: Stored) -> str:
    """What was stored, in a line; what was refused, with its reason."""
    text = tr(
        "Stored: {new} new, {changed} changed, {deleted} deleted, {photos} photos; the office's row kept: "
        "{kept}; waiting for a decision: {waiting}; refused: {refused}.",
        new=done.new,
        changed=done.changed,
        deleted=done.deleted,
        photos=done.photos,
        kept=done.kept_office,
        waiting=len(done.waiting),
        refused=len(done.refused),
    )
    reasons = [f"{each.label}: {reason}" for each, reason in done.refused[:5]]
    return "\n".join([text, *reasons])
