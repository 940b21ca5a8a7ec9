"""What the commands of access share: the workspace, the desk at which changes are made, tables."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import tr

if TYPE_CHECKING:
    from twin_server.access.administration import Desk

_FILE_WIDTH = 200
ZONE = ZoneInfo("Asia/Shanghai")
WorkspaceOption = Annotated[
    Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作空间目录"))
]
NameArgument = Annotated[str, typer.Argument(help=tr("user name", "用户名"))]


def now() -> datetime:
    """The present moment."""
    return datetime.now(ZONE)


@contextmanager
def desk(workspace: Path) -> Iterator[Desk]:
    """Where changes are made, in the name of the user of this machine."""
    from twin_server.access.administration import Desk
    from twin_server.access.config import load_config
    from twin_server.access.store import open_store

    with open_store(workspace) as store:
        yield Desk(store, load_config(workspace), f"{_own_name()} (gridtwin access)", "local")


def note_change(workspace: Path, action: str, target: str, **detail: object) -> None:
    """Enter into the audit what a command has changed, in the name of the user of this machine."""
    from twin_server.access.store import audit

    with desk(workspace) as own, own.store.writing() as link:
        audit.write(link, audit.Note(now(), own.actor, own.address, action, target, detail=detail))


def shown(moment: datetime | None) -> str:
    """A moment for a person."""
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M") if moment else "–"


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns on standard output."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*row)
    width = None if sys.stdout.isatty() else _FILE_WIDTH
    Console(markup=False, highlight=False, width=width).print(table)


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"
