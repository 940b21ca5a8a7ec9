"""What was signed off by now, with the edits since; the acceptance sheet; taking one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...buttons import asked_text
from ...dock.save_place import asked_file
from ...dock.text_room import fit_heads
from ...editing.editor import editor_name
from ...expressions.titles import title
from ...translation import language, tr

if TYPE_CHECKING:
    from ...room import Room

_COLUMNS = ("code", "scope_name", "round_name", "components", "signer_name", "signed_at", "edits", "state")


class ListedPage(QWidget):
    """A row a sign-off, the newest first."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.rows: list[dict[str, Any]] = []
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setHorizontalHeaderLabels(
            [
                tr("Sign-off"), tr("Scope"), tr("Round"), tr("Components"), tr("Signed by"), tr("Signed at"),
                tr("Edits since"), tr("State"),
            ]
        )  # fmt: skip
        self.table.horizontalHeader().setDefaultSectionSize(120)
        fit_heads(self.table)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setVisible(False)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.sheet, self.undo = (
            QPushButton(tr("Acceptance sheet …")),
            QPushButton(tr("Take the sign-off back …")),
        )
        for button, call in ((self.sheet, self._ask_sheet), (self.undo, self._ask_reason)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, call=call: call())
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.sheet)
        line.addWidget(self.undo)
        column.addLayout(line)
        self._refresh()

    def ask(self) -> None:
        """List them anew."""
        self._room.engine.request("census.signoffs", {}, title=tr("Sign-offs"), done=self.show_answer)

    def show_answer(self, answer: dict[str, Any]) -> None:
        """Show the engine's list."""
        found = answer["signoffs"]
        names = [column["name"] for column in found["columns"]]
        self.rows = [dict(zip(names, values)) for values in found["rows"]]
        self.table.setRowCount(len(self.rows))
        for at, row in enumerate(self.rows):
            for place, name in enumerate(_COLUMNS):
                self.table.setItem(at, place, QTableWidgetItem(_text(name, row)))
        self.table.resizeColumnsToContents()
        for place in range(len(_COLUMNS)):
            self.table.setColumnWidth(place, min(self.table.columnWidth(place), 170))
        if self.rows:
            self.table.selectRow(0)
        self._refresh()

    def write_sheet(self, code: str, path: Path) -> None:
        """Write the acceptance sheet and open it."""

        def written(answer: dict[str, Any]) -> None:
            for each in answer["files"]:
                self._room.say(tr("Written: {path}", path=each))
                QDesktopServices.openUrl(QUrl.fromLocalFile(each))

        params = {"code": code, "out": str(path), "language": language()}
        self._room.engine.request("census.sheet", params, title=tr("Acceptance sheet"), done=written)

    def take_back(self, code: str, reason: str) -> None:
        """It no longer stands, for this reason."""

        def undone(_: dict[str, Any]) -> None:
            self._room.say(tr("Sign-off {code} was taken back; it stays on record.", code=code))
            self.ask()

        params = {"code": code, "reason": reason, "actor": editor_name()}
        self._room.engine.request("census.take_back", params, title=tr("Taking a sign-off back"), done=undone)

    def _chosen(self) -> dict[str, Any] | None:
        rows = self.table.selectionModel().selectedRows()
        return self.rows[rows[0].row()] if rows and rows[0].row() < len(self.rows) else None

    def _refresh(self) -> None:
        row = self._chosen()
        self.sheet.setEnabled(row is not None)
        workspace = self._room.workspace
        can_write = workspace is not None and not workspace.is_read_only
        self.undo.setEnabled(row is not None and row["state"] == "signed" and can_write)
        self.told.setText(tr("Nothing is signed off yet.") if row is None else _told(row))

    def _ask_sheet(self) -> None:
        row = self._chosen()
        if row is None:
            return
        path, _ = asked_file(
            self._room.workspace,
            self,
            title=tr("Acceptance sheet"),
            name=f"{row['code']}.pdf",
            kinds="PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)",
        )
        if path:
            self.write_sheet(row["code"], Path(path))

    def _ask_reason(self) -> None:
        row = self._chosen()
        if row is None:
            return
        question = tr("Why is sign-off {code} taken back?", code=row["code"])
        reason, is_given = asked_text(self, tr("Take the sign-off back"), question)
        if is_given and not reason.strip():
            self.told.setText(tr("A reason is needed; the sign-off stands."))
        elif is_given:
            self.take_back(row["code"], reason.strip())


def _text(name: str, row: dict[str, Any]) -> str:
    value = row[name]
    if name == "state":
        return title("census_signoff_state", value) or str(value)
    if name == "signed_at":
        return str(value)[:16].replace("T", " ")
    return "" if value is None else str(value)


def _told(row: dict[str, Any]) -> str:
    text = tr(
        "{count} edits since the sign-off: {added} added, {changed} changed, {removed} removed.",
        count=row["edits"],
        added=row["added"],
        changed=row["changed"],
        removed=row["removed"],
    )
    if row["grounds"]:
        text += "\n" + tr("Signed with open points because: {grounds}", grounds=row["grounds"])
    if row["state"] != "signed":
        text += "\n" + tr(
            "Taken back by {who} on {day}: {reason}",
            who=row["withdrawn_by"],
            day=str(row["withdrawn_at"])[:10],
            reason=row["withdrawn_reason"],
        )
    return text
