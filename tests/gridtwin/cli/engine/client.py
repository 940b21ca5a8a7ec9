"""A client of the engine in plain Python: starts the process, calls methods, waits for answers."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

_STARTS = "from gridtwin.cli.main import main; main()"
WAIT_S = 240.0  # a loaded machine is slow, not wrong


class EngineError(Exception):
    """The error of an answer."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]
        self.data: dict[str, Any] = error["data"]


class Engine:
    """One process of the engine. Lines are read in a thread, so that answers can come in any order."""

    def __init__(self, log: Path, errors: Path, **environment: str) -> None:
        with errors.open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _STARTS, "engine", "--log", str(log)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                env=os.environ | environment,
            )
        self.progress: list[dict[str, Any]] = []
        self.strange: list[bytes] = []
        self._answers: dict[Any, dict[str, Any]] = {}
        self._arrived = threading.Condition()
        self._ready: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def ready(self) -> dict[str, Any]:
        return self._ready.get(timeout=WAIT_S)

    def write(self, text: str | bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(text.encode() if isinstance(text, str) else text)
        self.process.stdin.flush()

    def ask(self, method: str, **params: Any) -> int:
        """Send a request; its id."""
        self._number += 1
        request = {"jsonrpc": "2.0", "id": self._number, "method": method, "params": params}
        self.write(json.dumps(request, ensure_ascii=False) + "\n")
        return self._number

    def answer(self, key: Any, wait_s: float = WAIT_S) -> Any:
        """The result of a request, or its error raised."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: key in self._answers, wait_s), f"no answer to {key}"
            answer = self._answers.pop(key)
        if "error" in answer:
            raise EngineError(answer["error"])
        return answer["result"]

    def call(self, method: str, **params: Any) -> Any:
        return self.answer(self.ask(method, **params))

    def cancel(self, key: Any) -> None:
        self.write(json.dumps({"jsonrpc": "2.0", "method": "cancel", "params": {"id": key}}) + "\n")

    def refusal(self, method: str, **params: Any) -> EngineError:
        """The error that a call must end with."""
        try:
            result = self.call(method, **params)
        except EngineError as error:
            return error
        raise AssertionError(f"{method} was not refused: {result}")

    def close(self) -> int:
        """Close its input; the status it ends with."""
        assert self.process.stdin
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        status = self.process.wait(30)
        self._reader.join(10)
        assert self.process.stdout
        self.process.stdout.close()
        return status

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                self.strange.append(line)
                continue
            method = message.get("method")
            if method == "ready":
                self._ready.put(message["params"])
            elif method == "progress":
                self.progress.append(message["params"] | {"at": time.monotonic()})
            else:
                with self._arrived:
                    self._answers[message["id"]] = message
                    self._arrived.notify_all()
