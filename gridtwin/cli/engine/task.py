"""One request at work: its progress, its cancelling, and that it is answered once."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any

from gridtwin.cli._common import step_words
from gridtwin.cli.engine import errors
from gridtwin.cli.engine.channel import Channel
from gridtwin.cli.engine.method import Method
from gridtwin.progress import Cancelled

_BETWEEN_S = 0.1  # progress messages
_PATIENCE_S = 0.4  # for a question to stop by itself
_AGAIN_S = 0.2
_TRIES = 3


class Task:
    """A request from its reading to its answer."""

    def __init__(self, key: Any, method: Method, params: Any, channel: Channel) -> None:
        self.key, self.method, self.params = key, method, params
        self._channel = channel
        self._lock = threading.RLock()
        self._is_answered = False
        self._cancelled = threading.Event()
        self._done = threading.Event()
        self._thread: int | None = None
        self._told_at, self._told = 0.0, -1.0
        is_draft = bool(getattr(params, "draft", False))
        self._is_storing = method.changes and not is_draft and not method.stores_from

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody wants it no more."""
        return self._cancelled.is_set()

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how far the work is.

        Raises:
            Cancelled: the request was cancelled.
        """
        with self._lock:
            if self._cancelled.is_set() and fraction < 1.0:  # what is done is not undone any more
                raise Cancelled("stopped", zh="已停止")
            self._is_storing = self._is_storing or message == self.method.stores_from
        now = monotonic()
        if now - self._told_at < _BETWEEN_S and fraction < 1.0:
            return
        self._told_at = now
        self._told = max(self._told, min(1.0, max(0.0, float(fraction))))
        self.tell(self._told, 1.0, step_words(message))

    def tell(self, done: float, total: float | None, words: tuple[str, str]) -> None:
        """Send a progress message."""
        text = {"en": words[0], "zh": words[1]}
        self._channel.notify("progress", id=self.key, done=round(done, 4), total=total, text=text)

    def begin(self) -> None:
        """The work starts in this thread."""
        with self._lock:
            self._thread = threading.get_ident()

    def end(self) -> None:
        """The work has ended, whatever came of it; no exception reaches this thread from here on."""
        with self._lock:
            self._thread = None
        self._done.set()

    def answer(self, result: Any) -> None:
        """Send the result, once."""
        self._send({"result": result})

    def refuse(self, error: errors.Told) -> None:
        """Send an error instead, once."""
        self._send({"error": error})

    def cancel(self, on_hung: Callable[[Task], None]) -> None:
        """Stop the work: what stores nothing (yet), wherever it stands; what stores, at its next step.

        `on_hung` is called where a dropped question hangs in a library and cannot be ended.
        """
        with self._lock:
            self._cancelled.set()
            may_drop = not self._is_storing and not self.method.is_alone
        if may_drop:
            name = f"cancel {self.key}"
            threading.Thread(target=self._drop, args=(on_hung,), name=name, daemon=True).start()

    def _drop(self, on_hung: Callable[[Task], None]) -> None:
        if self._done.wait(_PATIENCE_S):
            return
        for _ in range(_TRIES):
            with self._lock:
                if self._thread is not None:
                    _raise_in(self._thread)
            if self._done.wait(_AGAIN_S):
                return
        self.refuse(errors.cancelled())
        if self._thread is not None:
            on_hung(self)

    def _send(self, answer: dict[str, Any]) -> None:
        with self._lock:
            if self._is_answered:
                return
            self._channel.send({"id": self.key, **answer})
            self._is_answered = True  # not before: what is no JSON raises, and is to be told


def _raise_in(thread: int) -> None:
    """Raise `Stopped` in another thread at its next step of Python."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(errors.Stopped))
