"""Work on one workspace: requests one after another, in a thread of their own."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path

from gridtwin.cli.engine import errors
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.task import Task
from gridtwin.progress import Cancelled

_log = logging.getLogger("gridtwin.engine")


class Worker:
    """A thread with the session of a workspace. A thread that hangs in a dropped question is replaced."""

    def __init__(
        self, root: Path | None, log: Path | None, on_done: Callable[[Task], None], *, is_single: bool = False
    ) -> None:
        self.root, self._log_path, self._on_done = root, log, on_done
        self._is_single = is_single
        self._waiting: queue.Queue[Task | None] = queue.Queue()
        self._current: Task | None = None
        self._start()

    @property
    def current(self) -> Task | None:
        """The request at work."""
        return self._current

    def take(self, task: Task) -> None:
        """Work on a request when those before it are done."""
        self._waiting.put(task)

    def go_on_without(self, task: Task) -> None:
        """Go on with a fresh thread and session: the old one hangs in a question that was dropped."""
        if self._current is task:
            _log.warning("%s hangs after it was dropped; a fresh thread goes on", task.method.name)
            self._current = None
            self._start()

    def close(self, wait_s: float) -> None:
        """No more requests; the one at work may end."""
        self._waiting.put(None)
        self._thread.join(wait_s)

    def _start(self) -> None:
        name = f"engine {self.root or ''}"
        self._thread = threading.Thread(target=self._run, args=(Session(self.root),), name=name, daemon=True)
        self._thread.start()

    def _run(self, session: Session) -> None:
        mine = threading.current_thread()
        try:
            while self._thread is mine and (task := self._waiting.get()) is not None:
                self._current = task
                try:
                    _work(task, session, self._log_path)
                except errors.Stopped:  # came after the work was done
                    task.end()
                    task.refuse(errors.cancelled())
                if self._thread is mine:
                    self._current = None
                self._on_done(task)
                if self._is_single:
                    break
        finally:
            session.close()


def _work(task: Task, session: Session, log: Path | None) -> None:
    if task.is_cancelled:
        task.end()
        task.refuse(errors.cancelled())
        return
    result, refused = None, None
    try:
        try:
            task.begin()
            result = task.method.run(session, task.params, task.progress)
        finally:
            task.end()
    except (Cancelled, errors.Stopped):
        refused = errors.cancelled()
        session.refresh()
    except Exception as error:  # noqa: BLE001 - the engine goes on after a defect and says where it is told
        refused = _refused(error, task, log)
    if refused is None:
        try:
            task.answer(result)
        except (TypeError, ValueError, RecursionError) as error:  # something in it is no JSON
            refused = _refused(error, task, log)
    if refused is not None:
        task.refuse(refused)


def _refused(error: Exception, task: Task, log: Path | None) -> errors.Told:
    if errors.is_expected(error):
        _log.info("%s refused: %s", task.method.name, error)
        return errors.told(error)
    _log.exception("%s failed", task.method.name)
    return errors.defect(error, log)
