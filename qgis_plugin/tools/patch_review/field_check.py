"""Gives the patch that is open to somebody who looks at it on the ground, as at the web desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...buttons import button_box
from ...dock.ink import BAD, tint
from ...translation import tr

if TYPE_CHECKING:
    from .desk import Desk
    from .rows import Row

_LONGEST_NOTE = 500


class FieldCheckDialog(QDialog):
    """Who, until when, what to look at; a refusal stays in the dialog."""

    def __init__(self, parent: QWidget, desk: Desk, row: Row) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.setWindowTitle(tr("Field check of {number}", number=row.number))
        self.setMinimumWidth(460)
        self.person = QComboBox()
        self.due = QDateEdit(QDate.currentDate())
        self.due.setDisplayFormat("yyyy-MM-dd")
        self.due.setCalendarPopup(True)
        self.due.setMinimumDate(QDate.currentDate())
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(tr("what to look at (may be empty)"))
        self.before = QLabel()
        self.problem = QLabel(tr("reading …"))
        for label in (self.before, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = button_box("Ok", "Cancel")
        self.give = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.give.setText(tr("Give"))
        self.give.setEnabled(False)
        self._build()
        desk.ask_people(self._fill, self._refused)

    def _build(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Person"), self.person)
        form.addRow(tr("Due"), self.due)
        form.addRow(tr("Note"), self.note)
        column = QVBoxLayout(self)
        column.addWidget(self.before)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        given = self._desk.assignments.get(self._row.id)
        self.before.setText(check_text(given))
        self.before.setVisible(given is not None)
        self.buttons.accepted.connect(self.send)
        self.buttons.rejected.connect(self.reject)

    def _fill(self, answer: dict[str, Any]) -> None:
        """The person who sits here first; nobody else where the role does not allow it."""
        own = answer["actor"]
        people = sorted(answer["people"], key=lambda each: (each["name"] != own, each["title"]))
        if not answer["gives"]:
            people = [each for each in people if each["name"] == own]
        for each in people:
            shown = f"{each['title']} ({each['name']})"
            self.person.addItem(
                tr("myself: {who}", who=shown) if each["name"] == own else shown, each["name"]
            )
        self.due.setDate(QDate.currentDate().addDays(int(answer["due_days"])))
        if not people:
            self._refused(tr(
                "No user of this workspace may review patches. An administrator adds one:  "
                "gridtwin access add NAME --role inspector --title …"
            ))  # fmt: skip
            return
        self.problem.setText("")
        self.give.setEnabled(True)
        self.person.setFocus()

    def send(self) -> None:
        """Give it; the dialog closes when that is stored."""
        if not self.give.isEnabled():
            return
        self.give.setEnabled(False)
        self._desk.give_check(
            self._row,
            self.person.currentData(),
            self.due.date().toString("yyyy-MM-dd"),
            self.note.text().strip(),
            stored=self.accept,
            refused=self._refused,
        )

    def _refused(self, why: str) -> None:
        tint(self.problem, BAD)
        self.problem.setText(why)
        self.give.setEnabled(self.person.count() > 0)


def check_text(given: dict[str, Any] | None) -> str:
    """Who is to look at it, until when; empty without a field check."""
    if not given:
        return ""
    text = tr("Field check: {who}, due {day}", who=given["assignee_title"], day=given["due_on"])
    return f"{text} · {given['note']}" if given.get("note") else text
