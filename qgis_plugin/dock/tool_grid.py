"""Buttons in two columns; one whose text does not fit into half of the width has a row of its own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

_COLUMNS = 2


class ToolGrid(QWidget):
    """Lays its buttons anew whenever its width changes what fits."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._buttons = list(buttons)
        self._wide: list[bool] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 0, 0, 4)
        self._grid.setSpacing(3)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: in a row of its own it is not cut off."""
        margins = self._grid.contentsMargins()
        widest = max((each.sizeHint().width() for each in self._buttons), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps other rows."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        half = (self._grid.contentsRect().width() - self._grid.spacing()) // _COLUMNS
        wide = [each.sizeHint().width() > half for each in self._buttons]
        if wide == self._wide:
            return
        self._wide = wide
        row = column = 0
        for button, is_wide in zip(self._buttons, wide):
            if is_wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(button, row, column, 1, _COLUMNS if is_wide else 1)
            column = 0 if is_wide else (column + 1) % _COLUMNS
            row += column == 0
