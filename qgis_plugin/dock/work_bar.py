"""A line below a dialog's widgets that shows what a task does, how far it is, and a button to cancel it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gridtwin.errors import GridTwinError
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ..background import Step, Work, start
from ..translation import tr


class WorkBar(QWidget):
    """Hidden while nothing runs. `busy` is disabled meanwhile."""

    def __init__(self, busy: list[QWidget]) -> None:
        super().__init__()
        self._busy = busy
        self._work: Work | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._text = QLabel()
        line.addWidget(self._text, 1)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        line.addWidget(self._bar, 1)
        self._stop = QPushButton(tr("Cancel"))
        self._stop.clicked.connect(self.cancel)
        line.addWidget(self._stop)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a task is under way."""
        return self._work is not None

    def run(
        self,
        title: str,
        call: Callable[[Step], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[GridTwinError], None],
        stopped: Callable[[], None],
    ) -> Work:
        """Start a task; one of the three is called when it is over."""
        self._show(True)
        self._text.setText(title)
        self._bar.setValue(0)

        def over(then: Callable[..., None]) -> Callable[..., None]:
            def call_back(*values: object) -> None:
                self._work = None
                self._show(False)
                then(*values)

            return call_back

        self._work = work = Work(title, call, done=over(done), failed=over(failed), stopped=over(stopped))
        work.told.connect(self._tell)
        work.progressChanged.connect(lambda percent: self._bar.setValue(int(percent)))
        return start(work)

    def cancel(self) -> None:
        """Stop it at its next step."""
        if self._work is not None:
            self._stop.setEnabled(False)
            self._text.setText(tr("Being cancelled …"))
            self._work.cancel()

    def _tell(self, text: str) -> None:
        if self._stop.isEnabled():
            self._text.setText(tr("{what} …", what=text))

    def _show(self, is_running: bool) -> None:
        self.setVisible(is_running)
        self._stop.setEnabled(True)
        for each in self._busy:
            each.setEnabled(not is_running)
