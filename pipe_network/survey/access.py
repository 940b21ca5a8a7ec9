"""Tables of Access databases (.mdb, .accdb) through the programs of mdbtools, where they are installed."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pipe_network.errors import EngineMissing, UnusableSource

_MARKS = (b"Standard Jet DB", b"Standard ACE DB")
_LIMIT_S = 600


def is_database(head: bytes) -> bool:
    """Whether the first bytes of a file are those of an Access database."""
    return any(mark in head for mark in _MARKS)


def tables(path: Path) -> list[tuple[str, Callable[[], Iterator[tuple[Any, ...]]]]]:
    """Name and rows of every table of a database; the first row holds the headings.

    Raises:
        EngineMissing: mdbtools is not installed.
        UnusableSource: the database cannot be read.
    """
    names = _run(["mdb-tables", "-1"], path).splitlines()
    return [(name, lambda name=name: _rows(path, name)) for name in names if name.strip()]  # type: ignore[misc]


def _rows(path: Path, table: str) -> Iterator[tuple[Any, ...]]:
    text = _run(["mdb-export", "-D", "%Y-%m-%d"], path, table)
    for row in csv.reader(io.StringIO(text, newline="")):
        yield tuple(row)


def _run(command: list[str], path: Path, *more: str) -> str:
    program = shutil.which(command[0])
    if program is None:
        raise EngineMissing(
            f"{path.name} is an Access database; reading it takes {command[0]} of mdbtools: install "
            "mdbtools, or export the tables as XLSX or CSV",
            zh=f"{path.name}是Access数据库，读取需要mdbtools中的{command[0]}；"
            "请安装mdbtools，或将各表导出为XLSX或CSV",
        )
    done = subprocess.run(  # noqa: S603 - a program of mdbtools, its path resolved, arguments as a list
        [program, *command[1:], str(path.absolute()), *more],
        capture_output=True,
        timeout=_LIMIT_S,
        check=False,
    )
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip() or f"exit status {done.returncode}"
        raise UnusableSource(
            f"{path.name} cannot be read by {command[0]}: {told}",
            zh=f"{path.name}无法由{command[0]}读取：{told}",
        )
    return done.stdout.decode("utf-8", errors="replace")
