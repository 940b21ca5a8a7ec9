"""`gridtwin sense refused`: messages that were not stored, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.sense._common import WorkspaceArgument, headings, opened, plain, print_table, shown

_REASONS = {
    "malformed": ("cannot be read", "无法解析"),
    "unknown_sensor": ("sensor not in the register", "传感器未登记"),
    "not_a_number": ("no number", "不是数值"),
    "bad_time": ("no time", "时间有误"),
    "too_large": ("too large", "过大"),
}


def refused(
    workspace: WorkspaceArgument,
    limit: Annotated[int, typer.Option(min=1, help=tr("how many, newest first", "条数，最新在前"))] = 50,
    json: JsonOption = False,
) -> None:
    """Show messages that were refused."""
    from gridtwin.sensing.store import asking

    with opened(workspace) as own:
        rows = asking.refused(own.store, limit=limit)
    if json:
        print_json({"refused": [plain(row, "received") for row in rows]})
        return
    if not rows:
        say("Nothing was refused.", "没有拒收的消息。")
        return
    print_table(
        headings(("received", "code", "reason", "text"), ("接收时间", "编号", "原因", "内容")),
        [(shown(row["received"]), row["code"], tr(*_REASONS[row["reason"]]), row["text"]) for row in rows],
    )


COMMANDS = (("refused", refused, ("Messages that were not stored, and why.", "未存入的消息及原因。")),)
