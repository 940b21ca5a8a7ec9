"""Long lists of a form, searched by typing: code, part of a name, pinyin initials."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QCompleter

from ... import compat
from ...matching import UNFIT, rank
from ...pinyin import initials
from ...translation import language, tr
from ..widgets import NULL_ENTRY

_LONG = 12  # entries; a shorter list is seen at once
_SCROLL_BAR = 28
_LEAST_WIDTH = 240
_CHARACTERS = 28  # at least; the list is as wide as its longest entry needs
_PLACE = Qt.ItemDataRole.UserRole
_PARTS = re.compile(r"(?:(?P<major>.*) › )?(?P<name>.*?)(?: \((?P<code>\w+)\))?")


@dataclass(frozen=True)
class _Entry:
    place: int
    shown: str
    code: str
    zh: str
    en: str
    initials: str


class SearchList(QObject):
    """Makes a list editable for as long as its form is open; what is typed chooses an entry, or nothing."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_CHARACTERS)
        combo.setMinimumWidth(_LEAST_WIDTH)
        # Qt keeps the least width that it reckoned from the longest entry until the style changes.
        QApplication.sendEvent(combo, QEvent(QEvent.Type.StyleChange))
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.activated[QModelIndex].connect(self._take)
        combo.setCompleter(self._completer)
        self._line = combo.lineEdit()
        self._line.setPlaceholderText(tr("type a name, a code or pinyin initials"))
        self._line.textEdited.connect(self._narrow)
        self._line.returnPressed.connect(self._take_best)
        self._line.editingFinished.connect(self._settle)
        self._line.installEventFilter(self)
        combo.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key replaces what is chosen."""
        if watched is self._line and event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self._line.selectAll)
        return bool(super().eventFilter(watched, event))

    def find(self, text: str) -> list[int]:
        """Places in the list that a text means, best first."""
        ranked = [(rank(each, text), each.place) for each in self._entries()]
        return [place for fit, place in sorted(ranked) if fit < UNFIT]

    def _entries(self) -> list[_Entry]:
        """As the list is now: one that hangs on another field is filled anew."""
        return [
            _entry(place, self._combo.itemText(place))
            for place in range(self._combo.count())
            if not self._is_none(place)
        ]

    def _narrow(self, text: str) -> None:
        self._model.clear()
        for place in self.find(text):
            item = QStandardItem(self._combo.itemText(place))
            item.setData(place, _PLACE)
            self._model.appendRow(item)
        popup = self._completer.popup()
        popup.setMinimumWidth(popup.sizeHintForColumn(0) + _SCROLL_BAR)
        self._completer.complete()

    def _take_best(self) -> None:
        """Enter takes the first of those that fit, unless an arrow key went to another."""
        popup = self._completer.popup()
        if popup.isVisible() and not popup.currentIndex().isValid():
            popup.hide()
            self._take(self._model.index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        place = index.data(_PLACE)
        if place is not None:
            self._combo.setCurrentIndex(place)
            self._show()

    def _settle(self) -> None:
        """A text that means one entry chooses it; any other gives way to what is chosen."""
        if self._completer.popup().isVisible():
            return
        text = self._line.text().strip()
        places = self.find(text) if text and text != self._combo.itemText(self._combo.currentIndex()) else []
        exact = [each.place for each in self._entries() if text and rank(each, text) == 0]
        if len(places) == 1 or len(exact) == 1:
            self._combo.setCurrentIndex((exact or places)[0])
        self._show()

    def _show(self) -> None:
        """What is chosen; nothing where it is QGIS's entry for no value."""
        place = self._combo.currentIndex()
        self._combo.setEditText("" if self._is_none(place) else self._combo.itemText(place))

    def _is_none(self, place: int) -> bool:
        """Whether the entry stands for no value; QGIS adds one to a list without it."""
        value = self._combo.itemData(place) if place >= 0 else None
        return compat.is_null(value) or value in ("", NULL_ENTRY)


def make_searchable(combo: QComboBox) -> SearchList | None:
    """Let a long list be searched; None for a short one, and for one that can be typed into already."""
    return None if combo.isEditable() or combo.count() <= _LONG else SearchList(combo)


def _entry(place: int, shown: str) -> _Entry:
    """From “major › name (code)”, as the lists of classes have it, or from a bare name."""
    found = _PARTS.fullmatch(shown)
    name, code = (found["name"], found["code"] or "") if found else (shown, "")
    if language() == "zh":
        return _Entry(place, shown, code, name, "", initials(name))
    return _Entry(place, shown, code, "", name, "")
