"""A label of one line that leaves out the middle of a text that is too long; the tooltip has all of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """For paths: their beginning and their end say which they are."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show it as far as it fits."""
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        mode, room = Qt.TextElideMode.ElideMiddle, max(0, self.contentsRect().width() - 2)
        self.setText(self.fontMetrics().elidedText(self._whole, mode, room))
