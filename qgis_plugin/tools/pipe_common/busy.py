"""A row of a dock while a question is under way: how far it is, and a button that cancels it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ...translation import tr


class BusyRow(QWidget):
    """Hidden until it follows a task."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(14)
        button = QPushButton(tr("Cancel"))
        button.clicked.connect(lambda *_: cancel())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.bar, 1)
        line.addWidget(button)
        self.hide()

    def follow(self, task: Any) -> None:
        """Show the progress of a task; it runs to and fro until something is known."""
        self.bar.setRange(0, 0)
        task.progressChanged.connect(self._moved)
        self.show()

    def _moved(self, percent: float) -> None:
        if percent > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(percent))
