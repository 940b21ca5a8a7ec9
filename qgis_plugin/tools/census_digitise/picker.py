"""The dock: a box to type in, the list below it, what new components get, how many were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.model import domain
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import language, tr
from .classes import Choice, choices, find, recent_codes

if TYPE_CHECKING:
    from ...room import Room


class ClassPicker(QgsDockWidget):
    """`chosen` carries the code of a class that was chosen by Enter or a click."""

    chosen = pyqtSignal(str)

    def __init__(self, room: Room, title: str) -> None:
        super().__init__(title, room.window)
        self.setObjectName("gridtwin_class_picker")
        self._all = choices()
        self._recent = recent_codes()
        self.code = self._suggested = ""
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("initials, code or name: ld, lamp"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(lambda _: self.fill())
        self.text.returnPressed.connect(self._take)
        self.text.installEventFilter(self)
        self.list = QListWidget()
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.itemActivated.connect(lambda _: self._take())
        self.current = QLabel()
        self.current.setStyleSheet("font-weight: bold; font-size: 13pt")
        self.current.setWordWrap(True)
        self.state = _domain_box("component_state")
        self.source = _domain_box("data_source")
        self.accuracy = _domain_box("accuracy_class", with_empty=True)
        self.dept_code, self.dept_name = QLineEdit(), QLineEdit()
        self.form = QCheckBox(tr("Open the form after each click"))
        self.count = QLabel()
        self.undo, self.save = QPushButton(tr("Undo the last")), QPushButton(tr("Save all"))
        self.setWidget(self._content())
        self.show_class("")
        self.fill()
        room.add_dock(self)

    def fill(self) -> None:
        """List what the text means."""
        self.list.clear()
        for choice in find(self._all, self.text.text(), self._recent):
            self.list.addItem(self._item(choice))
        self.list.setCurrentRow(0)

    def use_recent(self, codes: list[str]) -> None:
        """The recent classes changed."""
        self._recent = codes
        self.fill()

    def recent(self, number: int) -> str:
        """Code of the n-th recent class, from 1; empty when there is none."""
        return self._recent[number - 1] if 0 < number <= len(self._recent) else ""

    def show_class(self, code: str) -> None:
        """Show which class the next click makes."""
        self.code = code
        titles = [each.title for each in self._all if each.code == code]
        self.current.setText(titles[0] if titles else tr("Choose a class"))

    @property
    def standard_name(self) -> str:
        """The standard's own name of the class, which is stored in any language."""
        return next(each.zh for each in self._all if each.code == self.code)

    def suggest_authority(self, code: str, name: str) -> None:
        """The authority that others of the class have, unless the user wrote one."""
        if self.dept_code.text() in {"", self._suggested}:
            self.dept_code.setText(code)
            self.dept_name.setText(name)
            self._suggested = code

    def to_text(self) -> None:
        """The next key goes into the box."""
        self.setVisible(True)
        self.raise_()
        self.text.setFocus()
        self.text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the box move in the list."""
        if watched is self.text and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
            if step is not None:
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return bool(super().eventFilter(watched, event))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _item(self, choice: Choice) -> QListWidgetItem:
        place = self._recent.index(choice.code) + 1 if choice.code in self._recent else 0
        mark = f"   Ctrl+{place}" if place else ""
        item = QListWidgetItem(f"{choice.title}{mark}")
        item.setData(Qt.ItemDataRole.UserRole, choice.code)
        item.setToolTip(" · ".join(filter(None, (choice.major, choice.zh, choice.en, choice.initials))))
        return item

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.current)
        column.addWidget(self.text)
        column.addWidget(self.list, 1)
        form = QFormLayout()
        form.addRow(tr("State"), self.state)
        form.addRow(tr("Data source"), self.source)
        form.addRow(tr("Accuracy class"), self.accuracy)
        form.addRow(tr("Authority code"), self.dept_code)
        form.addRow(tr("Authority"), self.dept_name)
        form.addRow(self.form)
        column.addLayout(form)
        column.addWidget(self.count)
        line = QHBoxLayout()
        line.addWidget(self.undo)
        line.addWidget(self.save)
        column.addLayout(line)
        return page


def _domain_box(name: str, *, with_empty: bool = False) -> QComboBox:
    box = QComboBox()
    if with_empty:
        box.addItem("", None)
    for entry in domain(name).values:
        box.addItem(entry.title(language()), entry.value)
    return box
