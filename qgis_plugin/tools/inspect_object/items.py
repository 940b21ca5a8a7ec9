"""The form's items as widgets: choices as lists, numbers with their bounds, others as text."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDoubleValidator
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QScrollArea, QWidget

from ...translation import pick, tr

_ABSENT = ("-", "—", "无", "none")  # of a score: the structure has no such component


class Items(QScrollArea):
    """`changed` after each edit; `answers()` are those given."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._widgets: dict[str, QWidget] = {}

    def show_items(self, items: list[dict[str, Any]], known: dict[str, Any]) -> None:
        """Lay out the items of a form, with what is known already."""
        page, self._widgets = QWidget(), {}
        form = QFormLayout(page)
        for item in items:
            made = self._widget(item, known.get(item["key"]))
            self._widgets[item["key"]] = made
            form.addRow(pick(item["zh"], item["en"]), made)
        self.setWidget(page)

    def item_keys(self) -> list[str]:
        """Keys of the form's items."""
        return list(self._widgets)

    def first(self) -> QWidget | None:
        """The widget of the first item."""
        return next(iter(self._widgets.values()), None)

    def answers(self) -> dict[str, Any]:
        """Key → answer; a score of a component that is absent is None."""
        found: dict[str, Any] = {}
        for key, widget in self._widgets.items():
            if isinstance(widget, QComboBox):
                if widget.currentData():
                    found[key] = widget.currentData()
                continue
            assert isinstance(widget, QLineEdit)
            text = widget.text().strip()
            if key.startswith("scores.") and text in _ABSENT:
                found[key] = None
            elif text:
                found[key] = text
        return found

    def load(self, answers: dict[str, Any]) -> None:
        """Fill in answers that were given before; those of items that the form no longer has are left."""
        for key, value in answers.items():
            if key in self._widgets:
                self.put(key, "-" if value is None else str(value))

    def put(self, key: str, value: str) -> None:
        """Fill in one item."""
        widget = self._widgets[key]
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))
        elif isinstance(widget, QLineEdit):
            widget.setText(value)

    def _widget(self, item: dict[str, Any], known: Any) -> QWidget:
        if item["choices"]:
            box = QComboBox()
            box.addItem("", "")
            for choice in item["choices"]:
                box.addItem(pick(choice["zh"], choice["en"]), choice["name"])
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            return box
        line = QLineEdit("" if known is None else f"{known:g}" if isinstance(known, float) else str(known))
        if item["most"] is not None:
            line.setPlaceholderText(f"0–{item['most']:g}")
            if item["key"].startswith("scores."):
                line.setToolTip(tr("0 to 100; “-” when the structure has no such component"))
                line.textChanged.connect(lambda _, line=line, most=item["most"]: _mark(line, most))
            else:
                line.setValidator(QDoubleValidator(0.0, float(item["most"]), 4))
        line.textChanged.connect(lambda _: self.changed.emit())
        return line


def _mark(line: QLineEdit, most: float) -> None:
    text = line.text().strip()
    try:
        is_good = not text or text in _ABSENT or 0 <= float(text) <= most
    except ValueError:
        is_good = False
    line.setStyleSheet("" if is_good else "border: 1px solid #c8372d")
