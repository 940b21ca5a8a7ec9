"""A layout that puts its widgets beside each other, and into a further row where the width ends."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem


class Flow(QLayout):
    """Each widget as large as it asks for; none is cut off while the widest has room."""

    def __init__(self, spacing: int = 2) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's: at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's: how many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Qt's: None behind the last."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Qt's: out of the layout."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Qt's: the narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt's: of all rows."""
        return self._placed(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [each.sizeHint() for each in self._items if not each.isEmpty()]
        wide = sum(each.width() + self.spacing() for each in hints)
        return QSize(wide, max((each.height() for each in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone."""
        found = QSize(0, 0)
        for each in self._items:
            found = found.expandedTo(each.sizeHint())
        return found

    def setGeometry(self, rect: QRect) -> None:
        """Qt's: places the widgets."""
        super().setGeometry(rect)
        self._placed(rect, moves=True)

    def _placed(self, rect: QRect, *, moves: bool) -> int:
        """The height of all rows in that width."""
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.x() + rect.width():
                x, y, row = rect.x(), y + row + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(x, y, hint.width(), hint.height()))
            x += hint.width() + self.spacing()
            row = max(row, hint.height())
        return y + row - rect.y()
