"""What to do next, over the lower edge of a map: whole in any width, as no text in the status bar is.

Clicks go through it to the map, and it steps aside while the pointer is on it.
"""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel

from .. import compat

_LOOK = "background: rgba(20,28,38,215); color: white; padding: 4px 10px; border-radius: 4px"
_MARGIN = 10
_WIDEST = 640  # longer ones are read in lines
_NOTE_MS = 15_000


class MapHint(QLabel):
    """Of one map canvas. `tell` stays until it is told otherwise; a `note` stands below it for 15 s."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self._hint, self._note = canvas, "", ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setStyleSheet(_LOOK)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTE_MS)
        self._timer.timeout.connect(self._drop_note)
        canvas.viewport().installEventFilter(self)
        self.hide()

    def tell(self, text: str) -> None:
        """Show it; with an empty text only the note stays."""
        self._hint = text
        self._arrange()

    def note(self, text: str) -> None:
        """Show it for a while, below what is told."""
        self._note = text
        self._timer.start()
        self._arrange()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The map has another size, or the pointer is on the text."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        elif event.type() == QEvent.Type.MouseMove:
            self.setVisible(bool(self.text()) and not self._is_under(compat.spot(event).toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self.setVisible(bool(self.text()))
        return False

    def _drop_note(self) -> None:
        self._note = ""
        self._arrange()

    def _is_under(self, place: QPoint) -> bool:
        return bool(self.geometry().contains(place))

    def _arrange(self) -> None:
        """In the middle of the lower edge, as wide as the text, in lines where the map is narrower."""
        self.setText("\n".join(each for each in (self._hint, self._note) if each))
        self.setVisible(bool(self.text()))
        size = self._size(self._canvas.viewport().size())
        self.resize(size)
        self.move((self._canvas.width() - size.width()) // 2, self._canvas.height() - size.height() - _MARGIN)
        self.raise_()

    def _size(self, room: QSize) -> QSize:
        most = min(_WIDEST, room.width() - 2 * _MARGIN)
        self.setWordWrap(False)
        needed = self.sizeHint()
        self.setWordWrap(True)
        width = max(1, min(needed.width(), most))
        return QSize(width, max(self.heightForWidth(width), needed.height()))
