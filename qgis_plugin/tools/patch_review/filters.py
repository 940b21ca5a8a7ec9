"""The filters of the queue: what is asked often in as few lines as fit, the rest behind a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...expressions.titles import title
from ...translation import tr
from .rows import ORDERS, Wanted

if TYPE_CHECKING:
    from .desk import Desk

_STATUSES = ("new", "confirmed", "legal", "not_building", "unclear")
_GRADES = ("A", "B", "C")
_WAIT_MS = 350
_LARGEST_M2 = 10_000_000
_FRAME_PX = 40  # arrow and edges


class Filters(QWidget):
    """`changed`: the wanted queue is another one; the desk's `wanted` says which."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, streets: dict[str, str]) -> None:
        super().__init__()
        self._desk, self._streets = desk, streets
        self._is_filling = False
        self.status, self.grade, self.street, self.order = (_Combo() for _ in range(4))
        self.kind, self.day, self.assigned = (_Combo() for _ in range(3))
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("number or grid code"))
        self.text.setClearButtonEnabled(True)
        self.least, self.most = _area(tr("from"), tr("any")), _area(tr("to"), tr("any"))
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.panel = QWidget()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._changed)
        self._build()

    def fill(self) -> None:
        """Entries with how many patches each would show, with the other filters as they are."""
        self._is_filling = True
        counts, wanted = self._desk.counts, self._desk.wanted
        _fill(self.status, tr("any status"), _statuses(counts.get("statuses", {})), wanted.status)
        grades = counts.get("grades", {})
        _fill(
            self.grade,
            tr("any grade"),
            [(each, _counted(each, grades.get(each, 0))) for each in _GRADES],
            wanted.grade,
        )
        named: list[tuple[str, str, Callable[[str], str | None]]] = [
            ("street", "streets", self._streets.get),
            ("kind", "classes", _class_title),
        ]
        for name, counted, shown in named:
            found = counts.get(counted, {})
            chosen = getattr(wanted, name)
            known = sorted({*found, chosen} - {"", "None", "nan"})
            any_text = tr("any street") if name == "street" else tr("any change")
            entries = [(each, _counted(shown(each) or each, found.get(each, 0))) for each in known]
            _fill(getattr(self, name), any_text, entries, chosen)
        days = counts.get("dates", {})
        known = sorted({*days, wanted.day} - {"", "None", "NaT", "nan"}, reverse=True)
        _fill(
            self.day,
            tr("any date"),
            [(each, _counted(each, days.get(each, 0))) for each in known],
            wanted.day,
        )
        checks = [("me", tr("field checks given to me")), ("any", tr("all field checks"))]
        _fill(self.assigned, tr("field check or not"), checks, wanted.assigned)
        _fill(self.order, "", [(each, _orders()[each]) for each in ORDERS], wanted.order)
        self._is_filling = False
        self._tell_more()
        self._lay_out()

    def clear(self) -> None:
        """Every patch, whatever its status."""
        self._is_filling = True
        self.text.clear()
        self.least.setValue(0)
        self.most.setValue(0)
        self._is_filling = False
        order, near = self._desk.wanted.order, self._desk.wanted.near
        self._desk.wanted = Wanted(status="", order=order, near=near)
        self.changed.emit()

    def _build(self) -> None:
        boxes = (self.status, self.grade, self.street, self.order)
        area = QWidget()
        areas = QHBoxLayout(area)
        areas.setContentsMargins(0, 0, 0, 0)
        areas.addWidget(QLabel(tr("Area (m²)")))
        areas.addWidget(self.least, 1)
        areas.addWidget(self.most, 1)
        often, rare = QGridLayout(), QGridLayout(self.panel)
        rare.setContentsMargins(0, 0, 0, 0)
        self._grids = (
            (often, (*boxes, self.text, self.more), (6, 3, 2)),
            (rare, (self.kind, self.day, self.assigned, area), (4, 2)),
        )
        for grid, _, _ in self._grids:
            grid.setSpacing(3)
        self._lay_out()
        self.panel.hide()
        self.more.setSizePolicy(self.kind.sizePolicy())
        self.more.toggled.connect(self.panel.setVisible)
        self.more.toggled.connect(lambda _: self._tell_more())
        for box in (*boxes, self.kind, self.day, self.assigned):
            box.currentIndexChanged.connect(lambda *_: self._changed())
        self.text.textChanged.connect(self._soon)
        self.least.valueChanged.connect(self._soon)
        self.most.valueChanged.connect(self._soon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(often)
        column.addWidget(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another number of lines."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """As many beside each other as keep their texts."""
        for grid, boxes, ways in self._grids:
            widest = max(_needed(each) for each in boxes) + grid.spacing()
            columns = next((each for each in ways if each * widest <= self.width()), ways[-1])
            for place, each in enumerate(boxes):
                grid.addWidget(each, place // columns, place % columns)
            for column in range(ways[0]):
                grid.setColumnStretch(column, int(column < columns))

    def _tell_more(self) -> None:
        """Filters that are on must be seen while their panel is not."""
        count = self._desk.wanted.rare
        text = tr("more filters ({count} on)", count=count) if count else tr("more filters")
        self.more.setText(text)
        self.more.setArrowType(Qt.ArrowType.UpArrow if self.more.isChecked() else Qt.ArrowType.DownArrow)
        self.more.setStyleSheet("font-weight: bold" if count else "")

    def _soon(self, *_: Any) -> None:
        if not self._is_filling:
            self._wait.start(_WAIT_MS)

    def _changed(self) -> None:
        if self._is_filling:
            return
        wanted = self._desk.wanted
        wanted.status = self.status.currentData() or ""
        wanted.grade = self.grade.currentData() or ""
        wanted.street = self.street.currentData() or ""
        wanted.kind = self.kind.currentData() or ""
        wanted.day = self.day.currentData() or ""
        wanted.order = self.order.currentData() or "grade"
        wanted.text = self.text.text().strip()
        wanted.least_m2, wanted.most_m2 = self.least.value(), self.most.value()
        assigned = self.assigned.currentData() or ""
        if assigned != wanted.assigned:  # who looks for field checks wants those decided “unclear” too
            wanted.assigned, wanted.status = assigned, "" if assigned else "new"
        self.changed.emit()


class _Combo(QComboBox):
    """While its list is open, keys are the list's own and give no verdicts."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _needed(box: QWidget) -> int:
    """Pixels for its text; of a list, for the entry that is chosen."""
    if not isinstance(box, (QComboBox, QLineEdit)):
        return box.sizeHint().width()
    text = box.currentText() if isinstance(box, QComboBox) else box.placeholderText()
    return box.fontMetrics().horizontalAdvance(text) + _FRAME_PX


def _area(word: str, any_text: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _LARGEST_M2)
    box.setSingleStep(50)
    box.setPrefix(f"{word} ")
    box.setSpecialValueText(f"{word} {any_text}")
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setMinimumWidth(60)
    return box


def _statuses(counts: dict[str, int]) -> list[tuple[str, str]]:
    known = [*_STATUSES, *(each for each in counts if each not in _STATUSES)]
    return [(each, _counted(title("patch_status", each) or each, counts.get(each, 0))) for each in known]


def _class_title(name: str) -> str:
    return title("change_class", name) or name


def _orders() -> dict[str, str]:
    return {
        "grade": tr("by grade and score"),
        "score": tr("by score"),
        "distance": tr("nearest first"),
        "newest": tr("newest first"),
        "area": tr("largest first"),
    }


def _counted(text: str, count: int) -> str:
    return f"{text} ({count})"


def _fill(box: QComboBox, any_text: str, entries: list[tuple[str, str]], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    if any_text:
        box.addItem(any_text, "")
    for value, text in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
