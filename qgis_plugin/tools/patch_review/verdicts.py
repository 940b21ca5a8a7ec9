"""The bar with the verdicts: a button each, its key, the reason that the checks suggest, all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...translation import pick, tr

if TYPE_CHECKING:
    from .desk import Desk


class VerdictBar(QWidget):
    """`given`: status, code of the reason, note."""

    given = pyqtSignal(str, str, str)
    choosing = pyqtSignal(bool)  # the menu of reasons is open: digits are its own

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._buttons: dict[str, QToolButton] = {}
        self._in_a_row = 0
        self._menu: QMenu | None = None
        self._waiting: tuple[str, str] | None = None  # a reason that needs a note first
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note.returnPressed.connect(self._note_written)
        self._rows = QGridLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        self.clear_note()

    def fill(self) -> None:
        """Buttons by the city's table of verdicts, with the reasons suggested for the patch that is open."""
        verdicts = self._desk.options["verdicts"]
        if len(verdicts) != len(self._buttons):
            self._make(verdicts)
        row = self._desk.row
        is_open = self._desk.dossier is not None and not self._desk.problem
        for each in verdicts:
            button = self._buttons[each["status"]]
            button.setEnabled(is_open)
            why = self._desk.suggested(each["status"])
            under = pick(why["zh"], why["en"]) if why else tr("choose a reason") if is_open else ""
            button.setText(f"{each['key']}  {pick(each['zh'], each['en'])}\n{under}")
            chosen = row is not None and row.status == each["status"]
            button.setStyleSheet(_style(each["color"], is_chosen=chosen))
        self.note.setEnabled(is_open)
        self._lay_out()

    def give(self, place: int) -> None:
        """The verdict at a place, for the reason that is suggested."""
        verdicts = self._desk.options["verdicts"]
        if place >= len(verdicts) or not self._buttons[verdicts[place]["status"]].isEnabled():
            return
        status = verdicts[place]["status"]
        why = self._desk.suggested(status)
        if why is None:
            self.choose(place)
        else:
            self._give(status, why)

    def choose(self, place: int) -> None:
        """All reasons of a verdict as a menu: a digit takes one."""
        verdicts = self._desk.options["verdicts"]
        if place >= len(verdicts) or not self._buttons[verdicts[place]["status"]].isEnabled():
            return
        status = verdicts[place]["status"]
        button = self._buttons[status]
        self._menu = QMenu(self)
        self._menu.setTitle(pick(verdicts[place]["zh"], verdicts[place]["en"]))
        for number, why in enumerate(self._desk.reasons(status), start=1):
            mark = f"&{number}  " if number < 10 else "     "
            needs = " …" if why["needs_note"] else ""
            action = self._menu.addAction(mark + pick(why["zh"], why["en"]) + needs)
            action.triggered.connect(lambda _=False, why=why: self._give(status, why))
        self._menu.aboutToShow.connect(lambda: self.choosing.emit(True))
        self._menu.aboutToHide.connect(lambda: self.choosing.emit(False))
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def write_note(self) -> None:
        """Put the cursor into the note."""
        self.note.setFocus()

    def clear_note(self) -> None:
        """For the next patch."""
        self._waiting = None
        self.note.clear()
        self.note.setPlaceholderText(tr("Note to the verdict (N); Enter leaves"))

    def _give(self, status: str, why: dict[str, Any]) -> None:
        note = self.note.text().strip()
        if why["needs_note"] and not note:
            self._waiting = (status, why["code"])
            reason = pick(why["zh"], why["en"])
            self.note.setPlaceholderText(
                tr("“{reason}” needs a note; Enter gives the verdict", reason=reason)
            )
            self.note.setFocus()
            return
        self.given.emit(status, why["code"], note)

    def _note_written(self) -> None:
        note = self.note.text().strip()
        self.parentWidget().setFocus()
        if self._waiting is not None and note:
            status, code = self._waiting
            self.given.emit(status, code, note)

    def _make(self, verdicts: list[dict[str, Any]]) -> None:
        for place, each in enumerate(verdicts):
            button = QToolButton()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumHeight(2 * button.fontMetrics().height() + 8)
            button.setToolTip(
                tr("Key {key}; with Shift, or the right button: another reason", key=each["key"])
            )
            button.clicked.connect(lambda _=False, place=place: self.give(place))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(lambda _, place=place: self.choose(place))
            self._buttons[each["status"]] = button
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another number of rows."""
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for two buttons beside each other."""
        widest = sorted((each.sizeHint().width() for each in self._buttons.values()), reverse=True)
        return QSize(sum(widest[:2]) + self._rows.spacing(), super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        """All in one row, or in two where their texts need it."""
        buttons = list(self._buttons.values())
        needed = sum(each.sizeHint().width() + self._rows.spacing() for each in buttons)
        in_a_row = len(buttons) if needed <= self.width() else (len(buttons) + 1) // 2
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for place, button in enumerate(buttons):
            self._rows.addWidget(button, place // in_a_row, place % in_a_row)


def _style(colour: str, *, is_chosen: bool) -> str:
    ground = "transparent"
    if is_chosen:
        ground = f"rgba({int(colour[1:3], 16)},{int(colour[3:5], 16)},{int(colour[5:7], 16)},90)"
    return (
        f"QToolButton{{border:1px solid #b7c0c9; border-left:6px solid {colour}; border-radius:3px;"
        f"padding:3px 8px; background:{ground}}}"
        "QToolButton:hover{border-top-color:#5c6975} QToolButton:disabled{color:#98a2ac}"
    )
