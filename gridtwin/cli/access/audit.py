"""`gridtwin access audit`: who did what, when, from where, with which result."""

from __future__ import annotations

import json as json_
from datetime import datetime
from typing import Annotated

import typer

from gridtwin.cli._common import JsonOption, print_json, tr
from gridtwin.cli.access._common import ZONE, WorkspaceOption, desk, print_table


def audit(
    workspace: WorkspaceOption,
    user: Annotated[str | None, typer.Option(help=tr("what this user did", "仅此用户的操作"))] = None,
    action: Annotated[
        str | None, typer.Option(help=tr("for example sign-in, 'user role'", "例如sign-in、'user role'"))
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(help=tr("from this moment on", "起始时间"), formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    ] = None,
    limit: Annotated[
        int, typer.Option(min=1, max=100_000, help=tr("how many, newest first", "条数，最新在前"))
    ] = 50,
    json: JsonOption = False,
) -> None:
    """Show the audit."""
    from twin_server.access.store import audit as audits

    moment = since.replace(tzinfo=ZONE) if since else None
    wanted = audits.Wanted(actor=user, action=action, since=moment, limit=limit)
    with desk(workspace) as own, own.store.reading() as link:
        found = audits.read(link, wanted)
    if json:
        names = audits.Entry.__dataclass_fields__
        print_json({"entries": [{name: getattr(one, name) for name in names} for one in found]})
        return
    rows = [
        (
            one.at.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S"),
            one.actor,
            one.address,
            one.action,
            one.target,
            one.result,
            json_.dumps(one.detail, ensure_ascii=False) if one.detail else "",
        )
        for one in found
    ]
    headings = (
        ("when", "who", "from", "what", "on", "result", "details"),
        ("时间", "操作人", "来源", "操作", "对象", "结果", "详情"),
    )
    print_table(headings[0] if tr("en", "zh") == "en" else headings[1], rows)


COMMANDS = (("audit", audit, ("Who did what, newest first.", "审计记录：谁在何时何处做了什么，最新在前。")),)
