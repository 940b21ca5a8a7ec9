"""`gridtwin sense windows list|add|end`: maintenance windows."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.access._common import note_change
from gridtwin.cli.sense._common import (
    MOMENTS,
    ZONE,
    WorkspaceArgument,
    headings,
    now,
    opened,
    own_name,
    plain,
    print_table,
    shown,
)
from gridtwin.errors import UsageError


class ScopeChoice(StrEnum):
    """What a window is for."""

    SENSOR = "sensor"
    THING = "thing"
    SECTOR = "sector"
    GRID = "grid"
    ALL = "all"


_SCOPES = {
    "sensor": ("sensor", "传感器"),
    "thing": ("thing", "安装对象"),
    "sector": ("sector", "行业"),
    "grid": ("unit grid", "单元网格"),
    "all": ("all", "全部"),
}


def list_windows(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
    """List windows that run or are to come."""
    from gridtwin.sensing.alarms import windows

    with opened(workspace) as own:
        rows = windows.list_windows(own.store, now=now())
    if json:
        print_json({"windows": [plain(row, "starts_at", "ends_at") for row in rows]})
        return
    if not rows:
        say("No maintenance window runs or is to come.", "没有进行中或待开始的维护时段。")
        return
    print_table(
        headings(
            ("number", "for", "from", "until", "who", "reason"),
            ("编号", "范围", "开始", "结束", "登记人", "事由"),
        ),
        [
            (
                str(row["id"]), f"{tr(*_SCOPES[row['scope']])} {row['target']}",
                shown(row["starts_at"], seconds=False), shown(row["ends_at"], seconds=False),
                row["actor"], row["reason"],
            )
            for row in rows
        ],
    )  # fmt: skip


def add(
    workspace: WorkspaceArgument,
    scope: Annotated[ScopeChoice, typer.Argument(help=tr("what it is for", "范围"))],
    target: Annotated[
        str,
        typer.Argument(
            help=tr(
                "code, class/id, sector or unit grid; '-' with all", "编号、类/id、行业或单元网格；all时写-"
            )
        ),
    ],
    reason: Annotated[str, typer.Option(help=tr("why", "事由"))],
    start: Annotated[
        datetime | None, typer.Option("--from", formats=MOMENTS, help=tr("begins; now", "开始，默认现在"))
    ] = None,
    end: Annotated[datetime | None, typer.Option("--to", formats=MOMENTS, help=tr("ends", "结束"))] = None,
    hours: Annotated[
        float | None, typer.Option(min=0.01, help=tr("or: how long", "或：时长（小时）"))
    ] = None,
) -> None:
    """Enter a maintenance window."""
    from gridtwin.sensing.alarms import windows

    begins = start.replace(tzinfo=ZONE) if start else now()
    if (end is None) == (hours is None):
        raise UsageError("say when it ends: --to or --hours", zh="请用--to或--hours给出结束时间")
    ends = end.replace(tzinfo=ZONE) if end else begins + timedelta(hours=hours or 0)
    window = windows.Window(
        windows.Scope(scope.value), "" if scope is ScopeChoice.ALL else target, begins, ends, reason
    )
    with opened(workspace) as own:
        number = windows.add_window(own.store, window, own.channels, actor=own_name())
    about = {"scope": scope.value, "sensors": target, "from": f"{begins:%Y-%m-%d %H:%M}", "reason": reason}
    note_change(workspace, "window add", str(number), until=f"{ends:%Y-%m-%d %H:%M}", **about)
    say(f"Window {number} until {ends:%Y-%m-%d %H:%M}.", f"维护时段{number}，至{ends:%Y-%m-%d %H:%M}。")


def end_window(
    workspace: WorkspaceArgument,
    number: Annotated[int, typer.Argument(help=tr("number of the window", "维护时段编号"))],
) -> None:
    """End a window now."""
    from gridtwin.sensing.alarms import windows

    with opened(workspace) as own:
        windows.end_window(own.store, number, now=now())
    note_change(workspace, "window end", str(number))
    say(f"Window {number} has ended.", f"维护时段{number}已结束。")


COMMANDS = (
    ("list", list_windows, ("Windows that run or are to come.", "列出进行中和待开始的维护时段。")),
    ("add", add, ("Enter a window.", "登记维护时段。")),
    ("end", end_window, ("End a window now.", "立即结束维护时段。")),
)
