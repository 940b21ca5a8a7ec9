"""What the commands of ledgers share: classes, arguments, days, who does it."""

from __future__ import annotations

import getpass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import tr
from gridtwin.model import is_missing

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.store import Workspace
    from gridtwin.store.database import Edit

CLASS_OF = {"roads": "road", "bridges": "bridge", "tunnels": "tunnel", "facilities": "facility"}
WorkspaceArgument = Annotated[Path, typer.Argument(help=tr("workspace folder", "工作区目录"))]
ActorOption = Annotated[str | None, typer.Option("--actor", help=tr("who does it", "操作人"))]
ReasonOption = Annotated[str, typer.Option("--reason", help=tr("why, for the history", "变更原因，记入历史"))]
OutOption = Annotated[Path | None, typer.Option("--out", help=tr("write to this file", "输出文件"))]


def classes_of(ledger: str) -> tuple[str, ...]:
    """The classes of objects of a ledger; facilities are of several."""
    from gridtwin.ledger.packs.definition import HOSTS

    return tuple(HOSTS) if ledger == "facilities" else (CLASS_OF[ledger],)


def class_of(opened: Workspace, ledger: str, code: str) -> str:
    """The class of the object with that code."""
    from gridtwin.ledger.packs.card import host_class_of

    return host_class_of(opened, code) if ledger == "facilities" else CLASS_OF[ledger]


def edit_of(actor: str | None, reason: str = "") -> Edit:
    """Who changes something now, and why."""
    from gridtwin.store.database import Edit

    return Edit(actor or getpass.getuser(), now(), reason)


def now() -> datetime:
    """This moment, at home."""
    return datetime.now(ZoneInfo("Asia/Shanghai"))


def day_of_option(text: str | None, option: str) -> date | None:
    """The day of an option, None where it was not given.

    Raises:
        UsageError: the text is no day.
    """
    from gridtwin.errors import UsageError
    from gridtwin.store.exchange.values import day_of

    if text is None:
        return None
    day = day_of(text)
    if day is None:
        raise UsageError(f"{option} {text}: write YYYY-MM-DD", zh=f"{option} {text}：请写作YYYY-MM-DD")
    return day


def print_table(table: pd.DataFrame) -> None:
    """Tab-separated on standard output, so that other programs can read it too; empty where nothing is."""
    typer.echo("\t".join(map(str, table.columns)))
    for row in table.itertuples(index=False):
        typer.echo("\t".join(_cell(value) for value in row))


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows for JSON: days as text, nothing as null."""
    import json

    found: list[dict[str, Any]] = json.loads(
        table.to_json(orient="records", force_ascii=False, date_format="iso")
    )
    return found


def _cell(value: object) -> str:
    import pandas as pd

    if is_missing(value):
        return ""
    return f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)
