"""`command.run`: any other `gridtwin …` command, in a process of its own."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from gridtwin.cli._common import PROGRESS_MARK, PROGRESS_VARIABLE
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import given
from gridtwin.cli.engine.session import Session
from gridtwin.errors import UsageError
from gridtwin.progress import Cancelled, Progress, silent

_LINES = 20_000  # the last ones are told; of an object all
_LOOK_S = 0.1
_GRACE_S = 5.0
_WAIT_S = 1.2  # for the end in good order before the answer; it goes on behind it
_WHOLE = (0, 1)  # done; done with findings
# What a shell started in the background ignores Ctrl-C, and so would whatever it starts.
_STARTS = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "sys.argv[0] = 'gridtwin'; from gridtwin.cli.main import main; main()"
)


@dataclass(frozen=True, kw_only=True)
class Command:
    """A command with its arguments."""

    arguments: tuple[str, ...] = given("words after `gridtwin`", "gridtwin之后的各参数", "names")
    language: str = given("of what it says", "输出语言", "name", "en", among=("zh", "en"))
    folder: Path | None = given(
        "where it runs; the home folder by default", "运行目录，缺省为用户目录", "path", None
    )


def run(_: Session, asked: Command, progress: Progress) -> dict[str, Any]:
    """Run it to its end; what it says comes as lines."""
    if asked.arguments[0] == "engine":
        raise UsageError(
            "an engine does not run an engine: use this one", zh="不能在引擎中再启动引擎；请直接使用本引擎"
        )
    folder = asked.folder or Path.home()
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder to run in", zh=f"{folder}不是可用的运行目录")
    whole = None if "--json" in asked.arguments else _LINES  # half an object is none
    said: dict[str, deque[str]] = {"stdout": deque(maxlen=whole), "stderr": deque(maxlen=_LINES)}
    child = _begun(asked, folder)
    lines: queue.Queue[tuple[str, str | None]] = queue.Queue()
    for name, stream in (("stdout", child.stdout), ("stderr", child.stderr)):
        threading.Thread(target=_read, args=(name, stream, lines), daemon=True).start()
    told = _Told(lines, said)
    try:
        told.follow(progress)
    except BaseException as reason:
        _stop(child)
        if not (isinstance(reason, Cancelled) and _ended_whole(child)):
            raise
        told.follow(silent)  # it had done its work before it could stop
    return {"exit_code": child.wait(), **{name: list(lines_said) for name, lines_said in said.items()}}


class _Told:
    """What the process says, until both of its streams are closed."""

    def __init__(self, lines: queue.Queue[tuple[str, str | None]], said: dict[str, deque[str]]) -> None:
        self._lines, self._said = lines, said
        self._still_open, self._fraction = len(said), 0.0

    def follow(self, progress: Progress) -> None:
        """Gather lines and hand progress on.

        Raises:
            Cancelled: by `progress`; following may go on after that.
        """
        while self._still_open:
            try:
                name, line = self._lines.get(timeout=_LOOK_S)
            except queue.Empty:
                progress(self._fraction)
                continue
            if line is None:
                self._still_open -= 1
            elif name == "stderr" and line.startswith(PROGRESS_MARK):
                self._fraction, text = _progress_of(line, self._fraction)
                progress(self._fraction, text)
            else:
                self._said[name].append(line)


def _ended_whole(child: subprocess.Popen[str]) -> bool:
    """Wait a little for a process that was told to stop, and tell whether it did its work instead."""
    try:
        return child.wait(_WAIT_S) in _WHOLE
    except subprocess.TimeoutExpired:
        return False


def _begun(asked: Command, folder: Path) -> subprocess.Popen[str]:
    """The process."""
    settings = {"GRIDTWIN_LANG": asked.language, PROGRESS_VARIABLE: "1", "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(  # noqa: S603 - this program itself, no shell; words are arguments
        [sys.executable, "-c", _STARTS, *asked.arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        cwd=folder,
        env=os.environ | settings,
        start_new_session=True,
    )


def _stop(child: subprocess.Popen[str]) -> None:
    """As Ctrl-C does, so that what is under way ends in good order; then by force."""
    if os.name == "posix":
        os.killpg(child.pid, signal.SIGINT)
    else:
        child.terminate()
    threading.Thread(target=_make_sure, args=(child,), daemon=True).start()


def _make_sure(child: subprocess.Popen[str]) -> None:
    try:
        child.wait(_GRACE_S)
    except subprocess.TimeoutExpired:
        if os.name == "posix":
            os.killpg(child.pid, signal.SIGKILL)  # its workers too
        else:
            child.kill()
        child.wait()


def _read(name: str, stream: IO[str] | None, lines: queue.Queue[tuple[str, str | None]]) -> None:
    if stream is not None:
        with stream:
            for line in stream:
                lines.put((name, line.rstrip("\r\n")))
    lines.put((name, None))


def _progress_of(line: str, before: float) -> tuple[float, str]:
    number, _, text = line.removeprefix(PROGRESS_MARK).partition(" ")
    try:
        return float(number), text
    except ValueError:
        return before, text


METHODS = (
    Method(
        "command.run",
        ("Run a gridtwin command", "运行gridtwin命令"),
        Command,
        run,
        (
            "exit_code (0 done, 1 done with findings, 2 wrong use), stdout and stderr: lists of lines",
            "exit_code（0完成，1有问题记录，2用法错误）、stdout与stderr各行",
        ),
        is_alone=True,
    ),
)
