"""Messages of the message bar in as many lines as they need: QGIS's own have one and cut the text off."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QSizePolicy, QWidget

from ..translation import tr

TITLE = "GridTwin"
Answer = tuple[str, Callable[[], None]]

_MOST = 320  # characters: more would cover a narrow map, and has a window of its own
_LEAST_PX = 120
_ANSWERED = "gridtwin_answered"
_BREAK = "\u200b"
_WORD = 16  # characters of a path or a code after which a line may end
_LONG_WORD = re.compile(rf"[!-~]{{{_WORD + 1},}}")
_PART = re.compile(rf".{{1,{_WORD - 1}}}[/\\_.-]|.{{1,{_WORD}}}")


def push(bar: Any, text: str, level: Any, *, seconds: int = 0, answers: Sequence[Answer] = ()) -> None:
    """Show a text in a message bar, with a button for each answer: its title and what it does.

    `seconds` 0 leaves it until it is closed or answered. What is shown already is not shown twice.
    """
    shown = [each for each in bar.items() if not each.property(_ANSWERED)]  # those go in a moment
    if any(text == said(each) and each.level() == level for each in shown):
        return
    item = QgsMessageBarItem("", "", level, seconds)
    widget = MessageText(text)
    item.layout().addWidget(widget, 1)
    row = QHBoxLayout()
    if len(text) > _MOST:
        row.addWidget(_button(tr("All of it"), lambda: _show_whole(bar, text)))
    for title, call in answers:
        row.addWidget(_answer_button(bar, item, title, call))
    item.layout().addLayout(row)
    bar.pushItem(item)


def take_away(bar: Any, text: str) -> None:
    """Close the messages that say this and wait for no answer."""
    for item in bar.items():
        if said(item) == text and not item.property(_ANSWERED):
            bar.popWidget(item)


def said(item: QgsMessageBarItem) -> str:
    """The whole text of a message; of one that QGIS made, its own."""
    widget = item.findChild(MessageText)
    return item.text() if widget is None else widget.whole


class MessageText(QLabel):
    """A text in as many lines as its width asks for; `whole` is all of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.whole = text
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        shown = text if len(text) <= _MOST else text[:_MOST].rstrip() + " …"
        lines = escape(_with_breaks(shown), quote=False).replace("\n", "<br>")
        self.setText(f"<b>{TITLE}:</b> {lines}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(_LEAST_PX)

    def hasHeightForWidth(self) -> bool:
        """Not to the layouts above: they reckon with the least width, and the bar would be twice as high."""
        return False

    def sizeHint(self) -> QSize:
        """As high as the present width asks for."""
        width = max(_LEAST_PX, self.width())
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))


def _with_breaks(text: str) -> str:
    """With places where lines may end inside paths and codes, which have none."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PART.findall(word[0])), text)


def _button(title: str, call: Callable[[], object]) -> QPushButton:
    button = QPushButton(title)
    button.clicked.connect(lambda *_: call())
    return button


_kept: list[tuple[QPushButton, Callable[..., None]]] = []


def _keep(button: QPushButton, call: Callable[..., None]) -> None:
    """Hold a button and its call as long as QGIS has the button.

    They know each other and nothing else in Python knows them: its garbage collector would take the call
    away from under the button, and the next click would end QGIS.
    """
    _kept[:] = [each for each in _kept if not sip.isdeleted(each[0])]
    _kept.append((button, call))


def _answer_button(bar: Any, item: QgsMessageBarItem, title: str, call: Callable[[], object]) -> QPushButton:
    """Works once; its message goes after the call, as it takes the button, and the call, with it."""
    button = QPushButton(title)

    def pressed(*_: object) -> None:
        button.setEnabled(False)
        item.setProperty(_ANSWERED, True)
        try:
            call()  # may let QGIS work meanwhile: the message goes only afterwards
        finally:
            QTimer.singleShot(0, lambda: _close(bar, item))

    button.clicked.connect(pressed)
    _keep(button, pressed)
    return button


def _close(bar: Any, item: QgsMessageBarItem) -> None:
    """Take a message away that is still there: the bar may have been cleared, or be gone with its window."""
    if not sip.isdeleted(bar) and not sip.isdeleted(item) and item in bar.items():
        bar.popWidget(item)


def _show_whole(bar: QWidget, text: str) -> None:
    QMessageBox.information(bar.window(), TITLE, text)
