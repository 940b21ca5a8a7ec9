"""`gridtwin access tokens add|list|revoke`: tokens with which programs use the API."""

from __future__ import annotations

from typing import Annotated

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.access._common import NameArgument, WorkspaceOption, desk, now, print_table, shown

_SCOPES = "read, review, operate, ingest, admin"
_DAYS = 90


def add(
    name: NameArgument,
    workspace: WorkspaceOption,
    scope: Annotated[list[str], typer.Option(help=tr(f"may be repeated: {_SCOPES}", f"可重复：{_SCOPES}"))],
    title: Annotated[str, typer.Option(help=tr("what it is for", "用途"))] = "",
    days: Annotated[int, typer.Option(help=tr("until it expires", "有效天数"))] = _DAYS,
    json: JsonOption = False,
) -> None:
    """Make a token."""
    from twin_server.access.administration import WantedToken, add_token

    with desk(workspace) as own:
        token_id, text = add_token(own, name, WantedToken(title, scope, days), now=now())
    if json:
        print_json({"id": token_id, "token": text, "user": name, "scopes": scope, "days": days})
    else:
        typer.echo(text)
    say(
        f"Token {token_id} of {name}, for {days} days, shown once; send it as 'Authorization: Bearer …'.",
        f"{name}的令牌{token_id}，有效{days}天。仅显示这一次；请求时以Authorization: Bearer …发送。",
    )


def list_tokens(
    workspace: WorkspaceOption,
    user: Annotated[str | None, typer.Option(help=tr("of this user only", "仅此用户"))] = None,
    json: JsonOption = False,
) -> None:
    """List tokens."""
    from twin_server.access.store import tokens

    with desk(workspace) as own, own.store.reading() as link:
        found = tokens.all_tokens(link, user)
    if json:
        keys = ("id", "user_name", "title", "created_at", "expires_at", "revoked_at", "used_at")
        listed = [{**{key: getattr(one, key) for key in keys}, "scopes": sorted(one.scopes)} for one in found]
        print_json({"tokens": listed})
        return
    rows = [
        (
            one.id,
            one.user_name,
            one.title,
            " ".join(sorted(one.scopes)),
            tr("revoked", "已吊销") if one.revoked_at else shown(one.expires_at),
            shown(one.used_at),
        )
        for one in found
    ]
    headings = (
        ("id", "user", "what for", "scopes", "expires", "last used"),
        ("编号", "用户", "用途", "权限范围", "到期", "最近使用"),
    )
    print_table(headings[0] if tr("en", "zh") == "en" else headings[1], rows)


def revoke(
    token: Annotated[str, typer.Argument(help=tr("id of the token, as listed", "令牌编号，见列表"))],
    workspace: WorkspaceOption,
) -> None:
    """Revoke a token."""
    from twin_server.access.administration import revoke_token

    with desk(workspace) as own:
        revoke_token(own, token, now=now())
    say(f"Token {token} no longer works.", f"令牌{token}已失效。")


COMMANDS = (
    ("add", add, ("Make a token; prints it once.", "创建令牌，仅打印一次。")),
    ("list", list_tokens, ("List tokens; never their text.", "列出令牌（不含令牌内容）。")),
    ("revoke", revoke, ("End a token at once.", "立即吊销令牌。")),
)
