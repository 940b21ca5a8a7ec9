"""Files on their way into the evidence while a save waits: the window goes on, and can stop it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from gridtwin.errors import GridTwinError
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..dock.elided import ElidedLabel
from ..translation import tr
from ..workspace import evidence
from ..workspace.digest import Step
from ..workspace.workspace import Workspace
from . import copies

_AT_ONCE_S = 0.15  # what takes no longer has no dialog
_LOOK_MS = 50
_WIDTH = 460


@dataclass(frozen=True)
class Wanted:
    """A file that a row names, and the folder of the evidence that a copy would have."""

    text: str
    place: str


#: of a row's file: what the row says of it, or why it is not taken
Brought = Union[evidence.Stored, evidence.BadFile]


class Stopped(GridTwinError):
    """The user stopped it; nothing is left behind."""


def carry_now(workspace: Workspace, wanted: Sequence[Wanted]) -> list[Brought]:
    """Bring files into the workspace in this thread, one after the other: for tasks."""
    return [_brought(workspace, each, None) for each in wanted]


def _brought(workspace: Workspace, one: Wanted, step: Step | None) -> Brought:
    try:
        return evidence.take(workspace.root, one.text, one.place, step)
    except evidence.BadFile as error:
        return error


class Carrier:
    """For saves in the window: copies in a thread of its own, with a dialog where it takes longer.

    No task of QGIS's: those wait for one another, and the save waits for this one.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def __call__(self, workspace: Workspace, wanted: Sequence[Wanted]) -> list[Brought]:
        """Bring files into the workspace; those that are new there go again where their rows are not stored.

        Raises:
            Stopped: by the user; what was copied until then is gone.
        """
        if not wanted:
            return []
        work = _Work(workspace, wanted)
        work.start()
        work.join(_AT_ONCE_S)
        if work.is_alive():
            dialog = CarryDialog(self._window, work)
            dialog.exec()
            dialog.deleteLater()
            work.join()
        copies.remember(workspace, work.new)
        if work.is_stopped:
            copies.sweep()
            raise Stopped("the copying of files was stopped", zh="已停止复制文件")
        if work.problem is not None:
            raise work.problem
        return work.brought


class _Work(threading.Thread):
    def __init__(self, workspace: Workspace, wanted: Sequence[Wanted]) -> None:
        super().__init__(daemon=True)
        self._workspace, self._wanted = workspace, wanted
        self.total, self.done = max(1, sum(_size(workspace, each) for each in wanted)), 0
        self.name_now = ""
        self.is_stopped = False
        self.brought: list[Brought] = []
        self.new: list[Path] = []
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            for one in self._wanted:
                self.name_now = evidence.located(self._workspace.root, one.text).name
                self._bring(one)
        except _Stop:
            pass
        except BaseException as error:  # noqa: BLE001 - raised again in the window's thread
            self.problem = error

    def _bring(self, one: Wanted) -> None:
        root = self._workspace.root.resolve()
        there = set((root / "evidence" / one.place).glob("*"))
        found = _brought(self._workspace, one, self._step)
        if isinstance(found, evidence.Stored):
            file = root / found.path
            is_copy = not evidence.is_inside(root, evidence.located(root, one.text))
            if is_copy and file not in there:
                self.new.append(file)
        self.brought.append(found)

    def _step(self, size: int) -> None:
        self.done += size
        if self.is_stopped:
            raise _Stop


class _Stop(Exception):
    """In the thread: leave the file that is being copied."""


def _size(workspace: Workspace, one: Wanted) -> int:
    try:
        return evidence.located(workspace.root, one.text).stat().st_size
    except OSError:  # told when it is to be read
        return 0


class CarryDialog(QDialog):
    """Which file is copied, how far it is, and a button that stops the save."""

    def __init__(self, window: QWidget, work: _Work) -> None:
        super().__init__(window)
        self._work_now = work
        self.setWindowTitle(tr("Files are copied into the workspace"))
        self.setModal(True)
        column, line = QVBoxLayout(self), QHBoxLayout()
        self.said, self.bar, self.halt = ElidedLabel(), QProgressBar(), QPushButton(tr("Cancel"))
        self.bar.setRange(0, 1000)
        self.halt.clicked.connect(self.reject)
        column.addWidget(self.said)
        line.addWidget(self.bar, 1)
        line.addWidget(self.halt)
        column.addLayout(line)
        self.resize(_WIDTH, self.sizeHint().height())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)
        self._show_state()

    def reject(self) -> None:
        """Stop at the next block; closed when the thread has left."""
        self._work_now.is_stopped = True
        self.halt.setEnabled(False)

    def _look(self) -> None:
        """Only while the dialog runs: one that was accepted before would never end."""
        if self._work_now.is_alive():
            self._show_state()
        else:
            self.accept()

    def _show_state(self) -> None:
        work = self._work_now
        self.bar.setValue(min(1000, 1000 * work.done // work.total))
        sizes = {"done": f"{work.done / 1e6:,.0f}", "total": f"{work.total / 1e6:,.0f}"}
        self.said.show_text(tr("{file}: {done} of {total} MB", file=work.name_now, **sizes))
