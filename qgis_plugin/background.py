"""Work of the plugin's own, without the engine, as a task of QGIS: progress, cancel, a window that is free.

What runs in a task keeps away from the project and its layers: it opens layers of its own, or asks the
window's thread by `in_window_thread`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from gridtwin.errors import GridTwinError
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

from . import compat, task_word

Given = TypeVar("Given")
#: called by work: what it is doing, and how far it is (0 to 1; None: nobody knows). Raises Cancelled.
Step = Callable[..., None]
_LOOK_S = 0.1


class Cancelled(Exception):
    """The user stopped it."""


class Work(QgsTask):
    """A call in a thread of QGIS's; `done`, `failed` and `stopped` are called in the window's thread."""

    told = pyqtSignal(str)

    def __init__(
        self,
        title: str,
        call: Callable[[Step], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[GridTwinError], None],
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._call, self._done, self._failed, self._stopped = call, done, failed, stopped
        self._result: Any = None
        self._error: GridTwinError | None = None

    def run(self) -> bool:
        """In a thread of QGIS's."""
        try:
            self._result = self._call(self._step)
        except Cancelled:
            return False
        except GridTwinError as error:
            self._error = error
            return False
        except Exception as error:  # noqa: BLE001 - whatever it is must reach the window's thread
            self._error = GridTwinError(f"{type(error).__name__}: {error}")
            return False
        return True

    def finished(self, result: bool) -> None:
        """In the window's thread."""
        _running.discard(self)
        if result:
            self._done(self._result)
        elif self._error is not None:
            task_word.refused(self)
            self._failed(self._error)
        else:
            task_word.refused(self)
            self._stopped()

    def _step(self, text: str, fraction: float | None = None) -> None:
        if self.isCanceled():
            raise Cancelled
        if fraction is not None:
            self.setProgress(100.0 * min(1.0, fraction))
        self.told.emit(text)


_running: set[Work] = set()  # kept, or Python takes them away while they run


def start(work: Work) -> Work:
    """Hand it to QGIS."""
    _running.add(work)
    QgsApplication.taskManager().addTask(work)
    return work


@contextmanager
def waiting() -> Iterator[None]:
    """Around a wait for another program: QGIS has few threads for tasks, older ones draw maps with the same.

    Without it as many questions as the machine has cores would hold every other task until they are answered.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        yield
        return
    pool = compat.task_threads()
    pool.releaseThread()
    try:
        yield
    finally:
        pool.reserveThread()


class _Window(QObject):
    """Lives in the window's thread and carries out what other threads ask for."""

    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)

    def _carry_out(self, call: Callable[[], None]) -> None:
        call()


_window: list[_Window] = []


def install() -> None:
    """Once, in the window's thread."""
    if not _window:
        _window.append(_Window())


def in_window_thread(call: Callable[[], Given], step: Callable[[], None] = lambda: None) -> Given:
    """The result of a call that touches the project; `step` raises to stop waiting for it.

    Raises:
        whatever the call raises.
    """
    if threading.current_thread() is threading.main_thread() or not _window:
        return call()
    result: list[Given] = []
    problem: list[BaseException] = []
    is_done = threading.Event()

    def carry_out() -> None:
        try:
            result.append(call())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that asked
            problem.append(error)
        is_done.set()

    _window[0].asked.emit(carry_out)
    while not is_done.wait(_LOOK_S):
        step()
    if problem:
        raise problem[0]
    return result[0]
