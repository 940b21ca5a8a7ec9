"""Room for texts that grows with the letters: heads of tables, hints in lines, dialogs, wrapped labels."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QDialog, QLabel, QLineEdit, QTableWidget

_EDGE_PX = 20  # of a line: frame and cursor


def fit_heads(table: QTableWidget) -> None:
    """Columns at least as wide as their titles."""
    head = table.horizontalHeader()
    for column in range(table.columnCount()):
        table.setColumnWidth(column, max(table.columnWidth(column), head.sectionSizeHint(column)))


def fit_hint(line: QLineEdit, button_px: int = 0) -> None:
    """A line as wide as what it says while it is empty."""
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    line.setMinimumWidth(needed + _EDGE_PX + button_px)


def at_least(dialog: QDialog, width: int) -> None:
    """A dialog that is built: so wide, and wider where its texts ask for it.

    A minimum of its own keeps a dialog from minding that of its layout.
    """
    dialog.setMinimumWidth(max(width, dialog.layout().minimumSize().width()))


class Wrapped(QObject):
    """Of one wrapped label: it keeps the height that its text has in its width."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        label.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Another width, another height."""
        if event.type() == QEvent.Type.Resize:
            self._label.setMinimumHeight(self._label.heightForWidth(self._label.width()))
        return False
