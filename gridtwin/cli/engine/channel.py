"""The engine's two ends: lines in, lines out. Nothing else can write to standard output afterwards."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from math import isfinite
from threading import Lock
from typing import IO, Any

LONGEST_LINE = 64 * 1024 * 1024
Message = dict[str, Any]  # Any: JSON values
_log = logging.getLogger("gridtwin.engine")


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
        """Write one message; nothing happens when nobody listens any more.

        Raises:
            TypeError: something in it is no JSON.
        """
        text = _as_text({"jsonrpc": "2.0", **message})
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


def _as_text(message: Message) -> str:
    """One line of JSON; a number that is not finite is null there, and does not cost all the rest."""
    try:
        return json.dumps(message, ensure_ascii=False, allow_nan=False)
    except ValueError:
        _log.warning("message %s has numbers that are not finite; null is sent", message.get("id"))
        return json.dumps(_finite(message), ensure_ascii=False, allow_nan=False)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, dict):
        return {name: _finite(one) for name, one in value.items()}
    return [_finite(one) for one in value] if isinstance(value, list | tuple) else value
