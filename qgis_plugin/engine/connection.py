"""The running program and its lines (JSON-RPC 2.0, docs/engine.md). No Qt: used from any thread.

A process of Python's and not a QProcess, because that one belongs to a single thread while algorithms and
tasks ask from theirs. Answers come in a reader thread; each request waits on a future of its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess  # nosec B404 - starts our own program, by path, without a shell
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import EngineError, EngineGone, EngineSilent
from .program import program
from .reading import read

Progress = Callable[[float, "float | None", "dict[str, str]"], None]
_FAREWELL_S = 5.0
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows: no black box


@dataclass
class Request:
    """One question under way. `answer` gets the result or an EngineError."""

    id: int
    method: str
    answer: Future[Any] = field(default_factory=Future)
    progress: Progress | None = None
    heard: float = field(default_factory=time.monotonic)
    process: Any = None  # the one that was asked; another one may run by now


class Connection:
    """Starts the program at the first request, and again after a crash."""

    def __init__(
        self, *, find: Callable[[], Path] = program, arguments: tuple[str, ...] = ("engine",)
    ) -> None:
        self._find = find
        self._arguments = arguments
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._open: dict[int, Request] = {}
        self._number = 0
        self._last_words = b""
        self._threads: list[threading.Thread] = []

    @property
    def is_running(self) -> bool:
        """Whether the program runs."""
        return self._process is not None and self._process.poll() is None

    def send(self, method: str, params: dict[str, Any], *, progress: Progress | None = None) -> Request:
        """Ask, and return at once.

        Raises:
            NoProgram: it is not installed.
        """
        with self._lock:
            self._start()
            self._number += 1
            request = Request(self._number, method, progress=progress, process=self._process)
            self._open[request.id] = request
            self._write({"jsonrpc": "2.0", "id": request.id, "method": method, "params": params})
        return request

    def wait(
        self, request: Request, *, silent_s: float, is_cancelled: Callable[[], bool] | None = None
    ) -> Any:
        """The result of a request, waited for in this thread.

        Args:
            request: from `send`.
            silent_s: seconds without progress or answer after which the program is ended.
            is_cancelled: asked several times a second.

        Raises:
            EngineError: refused, cancelled, crashed or silent.
        """
        was_cancelled = False
        while True:
            try:
                return request.answer.result(timeout=0.1)
            except TimeoutError:
                pass
            if is_cancelled is not None and not was_cancelled and is_cancelled():
                was_cancelled = True
                self.cancel(request)
            if time.monotonic() - request.heard > silent_s:
                self._kill()
                raise EngineSilent(silent_s)

    def cancel(self, request: Request) -> None:
        """Ask the program to drop a request; it answers within about a second."""
        with self._lock:
            if request.id in self._open and self.is_running:
                self._write({"jsonrpc": "2.0", "method": "cancel", "params": {"id": request.id}})

    def close(self) -> None:
        """End the program: standard input is closed, a change under way finishes; then it is killed."""
        process = self._process
        if process is None:
            return
        try:
            if process.stdin is not None:
                process.stdin.close()
            process.wait(_FAREWELL_S)
        except (OSError, subprocess.TimeoutExpired):
            self._kill()
        for thread in self._threads:
            thread.join(_FAREWELL_S)
        self._process = None

    def _start(self) -> None:
        if self.is_running:
            return
        path = self._find()
        # QGIS sets these for its own Python; the program's is another one.
        environment = {
            key: value for key, value in os.environ.items() if key not in {"PYTHONHOME", "PYTHONPATH"}
        }
        environment["PYTHONIOENCODING"] = "utf-8"
        self._process = subprocess.Popen(  # noqa: S603 # nosec B603 - a path that the user chose or PATH has
            [str(path), *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            creationflags=_NO_WINDOW,
        )
        self._last_words = b""
        self._threads = [
            threading.Thread(target=each, args=(self._process,), daemon=True)
            for each in (self._read, self._hear_errors)
        ]
        for thread in self._threads:
            thread.start()

    def _write(self, message: dict[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        try:
            process.stdin.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
            process.stdin.flush()
        except OSError:  # it just ended; the reader tells everybody who waits
            pass

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        for line in process.stdout or ():
            self._hear(line)
        status = process.wait()
        _close(process.stdout, process.stdin)
        gone = [number for number, each in list(self._open.items()) if each.process is process]
        for number in gone:
            request = self._open.pop(number)
            _fail(request, EngineGone(status, self._last_words.decode("utf-8", "replace")))

    def _hear(self, line: bytes) -> None:
        try:
            self._take(read(line))
        except (ValueError, TypeError, AttributeError):  # not of the protocol: perhaps its last words
            self._last_words = line.strip()[-300:]

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message and ("result" in message or "error" in message):
            request = self._open.pop(message["id"], None)
            if request is None:
                return
            if "error" in message:
                _fail(request, EngineError(message["error"]))
            elif not request.answer.done():
                request.answer.set_result(message["result"])
        elif message.get("method") == "progress":
            params = message["params"]
            request = self._open.get(params["id"])
            if request is not None:
                request.heard = time.monotonic()
                if request.progress is not None:
                    request.progress(params.get("done") or 0.0, params.get("total"), params.get("text") or {})

    def _hear_errors(self, process: subprocess.Popen[bytes]) -> None:
        for line in process.stderr or ():
            if any(byte < 128 and chr(byte).isalnum() for byte in line):  # no frames and rules
                self._last_words = line.strip()[-300:]
        _close(process.stderr)

    def _kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()


def _close(*streams: Any) -> None:
    for stream in streams:
        with contextlib.suppress(OSError):  # what was not written yet has nobody to read it
            stream.close()


def _fail(request: Request, error: EngineError) -> None:
    if not request.answer.done():
        request.answer.set_exception(error)
