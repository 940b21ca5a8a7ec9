"""`command.run`: any other `gridtwin …` command, in a process of its own."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from gridtwin.cli._common import PROGRESS_MARK, PROGRESS_VARIABLE
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import given
from gridtwin.cli.engine.session import Session
from gridtwin.errors import UsageError
from gridtwin.progress import Progress

_LINES = 20_000  # the last ones are told; of an object all
_LOOK_S = 0.1
_GRACE_S = 5.0
_STARTS = "import sys; sys.argv[0] = 'gridtwin'; from gridtwin.cli.main import main; main()"


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
    with _child(asked, folder) as child:
        lines: queue.Queue[tuple[str, str | None]] = queue.Queue()
        for name, stream in (("stdout", child.stdout), ("stderr", child.stderr)):
            threading.Thread(target=_read, args=(name, stream, lines), daemon=True).start()
        fraction, still_open = 0.0, len(said)
        while still_open:
            try:
                name, line = lines.get(timeout=_LOOK_S)
            except queue.Empty:
                progress(fraction)
                continue
            if line is None:
                still_open -= 1
            elif name == "stderr" and line.startswith(PROGRESS_MARK):
                fraction, text = _progress_of(line, fraction)
                progress(fraction, text)
            else:
                said[name].append(line)
        status = child.wait()
    return {"exit_code": status, **{name: list(lines_said) for name, lines_said in said.items()}}


@contextmanager
def _child(asked: Command, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The process; ended when the work is dropped."""
    settings = {"GRIDTWIN_LANG": asked.language, PROGRESS_VARIABLE: "1", "PYTHONIOENCODING": "utf-8"}
    child = subprocess.Popen(  # noqa: S603 - this program itself, no shell; words are arguments
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
    try:
        yield child
    finally:
        if child.poll() is None:
            _stop(child)


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
        child.kill()
        child.wait()


def _read(name: str, stream: IO[str] | None, lines: queue.Queue[tuple[str, str | None]]) -> None:
    for line in stream or ():
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
