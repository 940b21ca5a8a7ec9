"""Tables of Access databases (.mdb, .accdb) through the programs of mdbtools, where they are installed.

The programs go on where pages of a database are damaged, warn and end well; here that is an error, as a part
of a table would pass for the whole.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pipe_network.errors import EngineMissing, UnusableSource

_MARKS = (b"Standard Jet DB", b"Standard ACE DB")
_LIMIT_S = 600
_DAY, _TIME = "%Y-%m-%d", "%Y-%m-%d %H:%M:%S"
# Access 97 keeps text in the code page of the machine that wrote it: a Chinese one, for surveys of CJJ 61.
_CHARSET = {"MDB_JET3_CHARSET": "GBK"}
_MIDNIGHT = " 00:00:00"


def is_database(head: bytes) -> bool:
    """Whether the first bytes of a file are those of an Access database."""
    return any(mark in head for mark in _MARKS)


def tables(path: Path) -> list[tuple[str, Callable[[], Iterator[tuple[Any, ...]]]]]:
    """Name and rows of every table of a database; the first row holds the headings.

    Raises:
        EngineMissing: mdbtools is not installed.
        UnusableSource: the database cannot be read, or not as a whole.
    """
    names = _run(["mdb-tables", "-1", "--"], path).splitlines()
    return [(name, lambda name=name: _rows(path, name)) for name in names if name.strip()]  # type: ignore[misc]


def _rows(path: Path, table: str) -> Iterator[tuple[Any, ...]]:
    text = _run(["mdb-export", "-D", _DAY, "-T", _TIME, "-b", "strip", "--"], path, table)
    rows = [tuple(map(_plain, row)) for row in csv.reader(io.StringIO(text, newline=""))]
    counted = _count(path, table)
    if counted not in (None, len(rows) - 1):
        raise UnusableSource(
            f"{path.name}[{table}] should have {counted} rows, {len(rows) - 1} can be read: {_WAY_OUT[0]}",
            zh=f"{path.name}[{table}]应有{counted}行，只能读出{len(rows) - 1}行：{_WAY_OUT[1]}",
        )
    yield from rows


def _plain(cell: str) -> str:
    """A day without the midnight that Access keeps with it."""
    return cell.removesuffix(_MIDNIGHT) if cell.endswith(_MIDNIGHT) and len(cell) == 19 else cell


def _count(path: Path, table: str) -> int | None:
    """Number of rows that the table says it has; None where no program tells."""
    if shutil.which("mdb-count") is None:
        return None
    told = _run(["mdb-count", "--"], path, table).strip()
    return int(told) if told.isdigit() else None


def _run(command: list[str], path: Path, *more: str) -> str:
    program = shutil.which(command[0])
    if program is None:
        raise EngineMissing(
            f"{path.name} is an Access database; reading it takes {command[0]} of mdbtools: install "
            "mdbtools, or export the tables as XLSX or CSV",
            zh=f"{path.name}是Access数据库，读取需要mdbtools中的{command[0]}；"
            "请安装mdbtools，或将各表导出为XLSX或CSV",
        )
    try:
        done = subprocess.run(  # noqa: S603 - a program of mdbtools, its path resolved, arguments as a list
            [program, *command[1:], str(path.absolute()), *more],
            capture_output=True,
            timeout=_LIMIT_S,
            check=False,
            env=os.environ | _CHARSET,
        )
    except subprocess.TimeoutExpired as error:
        raise _unusable(path, command[0], f"no end after {_LIMIT_S} s") from error
    told = done.stderr.decode(errors="replace").strip().split("\n")[0]
    if done.returncode or told:
        raise _unusable(path, command[0], told or f"exit status {done.returncode}")
    return done.stdout.decode("utf-8", errors="replace")


_WAY_OUT = (
    "the database is damaged; let Access compact and repair it, or export the tables as XLSX",
    "数据库已损坏；请在Access中“压缩和修复”，或将各表导出为XLSX",
)


def _unusable(path: Path, program: str, told: str) -> UnusableSource:
    return UnusableSource(
        f"{path.name} cannot be read as a whole: {_WAY_OUT[0]} ({program}: {told})",
        zh=f"{path.name}无法完整读取：{_WAY_OUT[1]}（{program}：{told}）",
    )
