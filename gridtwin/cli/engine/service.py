"""The engine itself: reads requests, hands them to the workers of their workspaces, ends in good order."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from time import monotonic
from typing import Any

from gridtwin import __version__
from gridtwin.cli.engine import errors, params
from gridtwin.cli.engine.channel import Channel
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.task import Task
from gridtwin.cli.engine.worker import Worker

_log = logging.getLogger("gridtwin.engine")
_ENDING_S = 20.0  # a change under way may take so long to end after the input was closed
_AT_ONCE = ("engine.",)
Request = dict[str, Any]  # Any: JSON values


class Service:
    """Requests from a channel to workers and back."""

    def __init__(self, channel: Channel, methods: Mapping[str, Method], log: Path | None = None) -> None:
        self._channel, self._methods, self._log_path = channel, methods, log
        self._workers: dict[str, Worker] = {}
        self._open: dict[Any, Task] = {}
        self._lock = threading.Lock()
        self._is_ending = False

    def run(self) -> None:
        """Serve until `shutdown` or until the input is closed."""
        log = str(self._log_path) if self._log_path else None
        count = len(self._methods)
        self._channel.notify("ready", version=__version__, pid=os.getpid(), log=log, methods=count)
        for line in self._channel.lines():
            self._take(line)
            if self._is_ending:
                break
        self._end()

    def _take(self, line: bytes | None) -> None:
        if line is not None and not line.strip():
            return
        try:
            request = _parsed(line)
        except ValueError as error:
            self._refuse(None, errors.refusal(errors.PARSE, "ParseError", *_why_no_json(line, error)))
            return
        if not isinstance(request, dict) or not isinstance(request.get("method"), str):
            key = request.get("id") if isinstance(request, dict) else None
            self._refuse(_key(key), _no_request())
            return
        if "id" not in request:
            self._notified(request)
        elif _key(request["id"]) is None or request["id"] in self._open:
            self._refuse(_key(request["id"]), _no_request())
        else:
            self._requested(request)

    def _notified(self, request: Request) -> None:
        given: Any = request.get("params")
        if request["method"] == "cancel" and isinstance(given, dict):
            key = _key(given.get("id"))
            with self._lock:
                task = self._open.get(key) if key is not None else None
            if task is not None:
                task.cancel(self._go_on_without)

    def _requested(self, request: Request) -> None:
        key, name = request["id"], request["method"]
        if name == "shutdown":
            self._channel.send({"id": key, "result": None})
            self._is_ending = True
            return
        method = self._methods.get(name)
        if method is None:
            self._refuse(key, _no_method(name, self._methods))
            return
        try:
            given: Any = params.read(method.params, request.get("params"))
        except errors.BadParams as error:
            self._refuse(key, errors.told(error))
            return
        task = Task(key, method, given, self._channel)
        if name.startswith(_AT_ONCE):
            task.answer(method.run(Session(None), given, task.progress))
            return
        with self._lock:
            self._open[key] = task
        self._worker_of(task).take(task)

    def _worker_of(self, task: Task) -> Worker:
        root: Path | None = getattr(task.params, "workspace", None)
        if root is not None and root.name == "workspace.toml":
            root = root.parent
        name = "" if root is None else os.path.realpath(root)
        if task.method.is_alone:
            return Worker(root, self._log_path, self._done, is_single=True)
        if name not in self._workers:
            self._workers[name] = Worker(root, self._log_path, self._done)
        return self._workers[name]

    def _done(self, task: Task) -> None:
        with self._lock:
            if self._open.get(task.key) is task:
                del self._open[task.key]

    def _go_on_without(self, task: Task) -> None:
        for worker in self._workers.values():
            worker.go_on_without(task)
        self._done(task)

    def _end(self) -> None:
        """Drop questions, let changes end, close workspaces."""
        with self._lock:
            waiting = list(self._open.values())
        for task in waiting:
            task.cancel(self._go_on_without)
        until = monotonic() + _ENDING_S
        while self._open and monotonic() < until:
            threading.Event().wait(0.02)
        for worker in self._workers.values():
            worker.close(max(0.0, until - monotonic()))
        _log.info("ended")

    def _refuse(self, key: Any, error: errors.Told) -> None:
        self._channel.send({"id": key, "error": error})


def _parsed(line: bytes | None) -> Any:
    if line is None:
        raise ValueError("too long")
    return json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _why_no_json(line: bytes | None, error: Exception) -> tuple[str, str]:
    if line is None:
        return "the line is longer than 64 MiB", "该行超过64 MiB"
    shown = line[:60].decode("utf-8", "replace").rstrip()
    return (
        f"'{shown}' is no JSON in UTF-8 ({error}); write one object a line",
        f"“{shown}”不是UTF-8编码的JSON（{error}）；每行应为一个对象",
    )


def _key(value: Any) -> str | int | None:
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _no_request() -> errors.Told:
    return errors.refusal(
        errors.REQUEST,
        "InvalidRequest",
        "a request has a text `method` and an `id`, a text or whole number that no open request has",
        "请求须有文本method和id；id为文本或整数，且不得与未完成的请求相同",
    )


def _no_method(name: str, methods: Mapping[str, Method]) -> errors.Told:
    topic = name.partition(".")[0]
    near = [one for one in methods if one.startswith(f"{topic}.")] or sorted(methods)
    listed = ", ".join(near)
    return errors.refusal(
        errors.METHOD,
        "MethodNotFound",
        f"there is no method '{name[:60]}'; there are {listed}",
        f"没有方法“{name[:60]}”；可用：{listed}",
    )
