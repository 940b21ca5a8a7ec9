"""The engine for widgets: each request is a task in QGIS's task bar, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gridtwin.errors import GridTwinError
from qgis.core import QgsApplication, QgsTask

from .. import settings, task_word
from ..background import waiting
from ..translation import pick
from .connection import Connection

if TYPE_CHECKING:
    from ..room import Room

Done = Callable[[Any], None]
Failed = Callable[[GridTwinError], None]

_shared = Connection()


def connection() -> Connection:
    """The one connection of this QGIS, for algorithms and widgets alike."""
    return _shared


def ask(
    method: str, params: dict[str, Any], *, feedback: Any = None, connection: Connection | None = None
) -> Any:
    """Ask and wait in this thread, which must not be the window's: for algorithms and tasks.

    Args:
        method: name of docs/engine.md.
        params: its parameters.
        feedback: a QgsFeedback for progress, texts and cancel.
        connection: another one than the shared, for tests.

    Raises:
        EngineError: refused, cancelled, crashed or silent.
        NoProgram: the program is not installed.
    """
    used = connection or _shared

    def progress(done: float, total: float | None, text: dict[str, str]) -> None:
        if feedback is None:
            return
        if total:
            feedback.setProgress(100.0 * done / total)
        shown = pick(text.get("zh", ""), text.get("en", ""))
        if shown and hasattr(feedback, "pushInfo"):
            feedback.setProgressText(shown)

    request = used.send(method, params, progress=progress)
    is_cancelled = None if feedback is None else feedback.isCanceled
    with waiting():
        return used.wait(request, silent_s=settings.get("engine_timeout_s"), is_cancelled=is_cancelled)


_WITHOUT_WORKSPACE = ("engine.", "command.")  # these refuse the parameter


class Engine:
    """Of the room: `request` for everything that is asked from a widget."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._tasks: list[EngineTask] = []  # kept, or Python takes them away while they run

    def request(
        self, method: str, params: dict[str, Any], *, title: str, done: Done, failed: Failed | None = None
    ) -> EngineTask:
        """Ask in the background. `done` gets the result in the window's thread.

        Without `failed` the reason is told in the message bar; a cancelled request calls neither.
        `workspace` is added to the parameters unless it is there or the method knows none.
        """
        workspace = self._room.workspace
        if workspace is not None and "workspace" not in params and not method.startswith(_WITHOUT_WORKSPACE):
            params = {"workspace": str(workspace.root), **params}
        task = EngineTask(method, params, title, done, failed or self._tell)
        task.over = lambda: self._tasks.remove(task) if task in self._tasks else None
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)
        return task

    def close(self) -> None:
        """Cancel what runs and end the program."""
        for task in list(self._tasks):
            task.cancel()
        _shared.close()

    def _tell(self, error: GridTwinError) -> None:
        self._room.warn(pick(error.zh or str(error), str(error)))


class EngineTask(QgsTask):
    """One request in QGIS's task bar."""

    def __init__(self, method: str, params: dict[str, Any], title: str, done: Done, failed: Failed) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._method, self._params = method, params
        self._done, self._failed = done, failed
        self._result: Any = None
        self._error: GridTwinError | None = None
        self.over: Callable[[], None] = lambda: None

    def run(self) -> bool:
        """In a thread of QGIS's. A refusal is no failure of the task: QGIS would tell it over its reason."""
        try:
            self._result = ask(self._method, self._params, feedback=_TaskFeedback(self))
        except GridTwinError as error:
            self._error = error
            return not getattr(error, "was_cancelled", False)
        except Exception as error:  # noqa: BLE001 - whatever it is must reach the window's thread
            self._error = GridTwinError(f"{self._method}: {error}")
        return True

    def finished(self, result: bool) -> None:
        """In the window's thread."""
        self.over()
        if self._error is None:
            if result:
                self._done(self._result)
        elif getattr(self._error, "was_cancelled", False):
            task_word.stopped(self)
        else:
            self._failed(self._error)
            self.taskTerminated.emit()  # for those who wait for the end, whatever it is


class _TaskFeedback:
    """What `ask` needs of a QgsFeedback, over a task."""

    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def setProgress(self, percent: float) -> None:
        self._task.setProgress(percent)

    def isCanceled(self) -> bool:
        return bool(self._task.isCanceled())
