"""A process that is told one thing and answers in lines of JSON; whoever waits for it can stop."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess  # nosec B404 - starts QGIS's own Python, by path, without a shell
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

_LOOK_S, _FAREWELL_S = 0.1, 2.0
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows: no black box


class Spoken:
    """A context: whatever happens in it, the process has ended after it."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 # nosec B603 - a path of this installation, constants
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environment),
            creationflags=_NO_WINDOW,
        )
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self.last_words = ""
        calls = (self._read, self._read_errors)
        self._threads = [threading.Thread(target=each, daemon=True) for each in calls]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Spoken:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(_FAREWELL_S)  # a process of its own that it left may keep the pipes open
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was not written yet has nobody to read it
                    stream.close()

    def tell(self, asked: Mapping[str, Any]) -> None:
        """Its line of input."""
        with contextlib.suppress(OSError):  # it ended already, which is heard at once
            if self._process.stdin is not None:
                self._process.stdin.write(json.dumps(asked).encode() + b"\n")
                self._process.stdin.flush()

    def heard(self, look: Callable[[], None]) -> Iterator[dict[str, Any]]:
        """Its objects as they come; `look` is called several times a second and raises to stop."""
        while True:
            look()
            try:
                line = self._lines.get(timeout=_LOOK_S)
            except queue.Empty:
                continue
            if line is None:
                self._threads[1].join(_FAREWELL_S)  # its last words
                return
            try:
                found = json.loads(line)
            except ValueError:  # a word of some library
                continue
            if isinstance(found, dict):
                yield found

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        for line in self._process.stderr or ():
            if line.strip():
                self.last_words = line.decode("utf-8", "replace").strip()[-300:]
