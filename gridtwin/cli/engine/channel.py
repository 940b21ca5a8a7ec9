"""The engine's two ends: lines in, lines out. Nothing else can write to standard output afterwards."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from threading import Lock
from typing import IO, Any

LONGEST_LINE = 64 * 1024 * 1024
Message = dict[str, Any]  # Any: JSON values


class Channel:
    """Standard input and output for messages alone; prints of libraries go to standard error."""

    def __init__(self, source: IO[bytes], target: IO[bytes]) -> None:
        self._source, self._target = source, target
        self._lock = Lock()
        self.is_open = True

    @classmethod
    def of_process(cls) -> Channel:
        """Take over this process's own: what anybody prints from now on, libraries in C too, is diverted."""
        source = os.fdopen(os.dup(0), "rb")
        target = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)  # a child or a library that reads would swallow requests
        os.close(nothing)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        return cls(source, target)

    def lines(self) -> Iterator[bytes | None]:
        """Lines as they come, until the other end closes; None for one that is too long."""
        while line := self._source.readline(LONGEST_LINE):
            if line.endswith(b"\n") or len(line) < LONGEST_LINE:
                yield line
                continue
            while rest := self._source.readline(LONGEST_LINE):
                if rest.endswith(b"\n"):
                    break
            yield None

    def send(self, message: Message) -> None:
        """Write one message; nothing happens when nobody listens any more."""
        text = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False, allow_nan=False)
        with self._lock:
            if not self.is_open:
                return
            try:
                self._target.write(text.encode("utf-8", "replace") + b"\n")
                self._target.flush()
            except (OSError, ValueError):
                self.is_open = False

    def notify(self, method: str, **params: Any) -> None:
        """Write a notification."""
        self.send({"method": method, "params": params})
