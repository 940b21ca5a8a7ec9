"""`gridtwin access add|list|role|disable|enable|reset`: users and what they may do."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli.access._common import NameArgument, WorkspaceOption, desk, now, print_table, shown

_ROLES = "viewer, inspector, operator, administrator"


def add(
    name: NameArgument,
    workspace: WorkspaceOption,
    role: Annotated[str, typer.Option(help=tr(_ROLES, f"角色：{_ROLES}"))] = "viewer",
    title: Annotated[str, typer.Option(help=tr("name to show", "显示姓名"))] = "",
    without_password: Annotated[
        bool,
        typer.Option(
            "--without-password",
            help=tr("for a program that only has tokens", "仅供使用令牌的程序"),
        ),
    ] = False,
    wall: Annotated[
        bool,
        typer.Option(
            "--wall",
            help=tr("a screen that only looks and stays signed in", "大屏：只能查看，长期保持登录"),
        ),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Add a user."""
    from twin_server.access.administration import NewUser, add_user

    wanted = NewUser(name, role, title, not without_password, is_wall=wall)
    with desk(workspace) as own:
        password = add_user(own, wanted, now=now())
    _tell(f"User '{name}' added as {role}.", f"已添加用户{name}，角色{role}。", name, password, json=json)


def list_users(workspace: WorkspaceOption, json: JsonOption = False) -> None:
    """List the users."""
    from twin_server.access.roles import role
    from twin_server.access.store import users

    with desk(workspace) as own, own.store.reading() as link:
        found = users.all_users(link)
    if json:
        keys = (
            "name",
            "title",
            "role",
            "issuer",
            "created_at",
            "disabled_at",
            "signed_in_at",
            "one_time_until",
            "is_wall",
        )
        print_json({"users": [{key: getattr(one, key) for key in keys} for one in found]})
        return
    rows = [
        (one.name, one.title, tr(role(one.role).en, role(one.role).zh), _state(one), shown(one.signed_in_at))
        for one in found
    ]
    headings = ("user", "name", "role", "state", "last sign-in"), ("用户", "姓名", "角色", "状态", "最近登录")
    print_table(headings[0] if tr("en", "zh") == "en" else headings[1], rows)


def set_role(
    name: NameArgument,
    role: Annotated[str, typer.Argument(help=tr(_ROLES, f"角色：{_ROLES}"))],
    workspace: WorkspaceOption,
) -> None:
    """Change a role."""
    from twin_server.access import administration

    with desk(workspace) as own:
        before = administration.set_role(own, name, role, now=now())
    say(f"{name}: {before.role} → {role}, at once.", f"{name}：{before.role}→{role}，立即生效。")
    if before.issuer:
        say(
            "This user's role comes from the sign-in service and is set anew at the next sign-in.",
            "该用户的角色由统一认证提供，下次登录时会重新设置。",
        )


def wall(
    name: NameArgument,
    workspace: WorkspaceOption,
    off: Annotated[bool, typer.Option("--off", help=tr("a person again", "恢复为普通用户"))] = False,
) -> None:
    """Make a viewer a wall."""
    from twin_server.access.administration import set_wall

    with desk(workspace) as own:
        ended = set_wall(own, name, is_wall=not off, now=now())
    if off:
        say(
            f"{name} is no wall any more; sessions ended: {ended}.",
            f"{name}已不再是大屏账号；结束会话{ended}个。",
        )
    else:
        say(
            f"{name} is a wall; sessions ended: {ended}. Sign in on the wall once.",
            f"{name}已设为大屏账号；结束会话{ended}个。请在大屏上登录一次。",
        )


def disable(name: NameArgument, workspace: WorkspaceOption) -> None:
    """Keep a user out."""
    from twin_server.access.administration import set_disabled

    with desk(workspace) as own:
        set_disabled(own, name, is_disabled=True, now=now())
    say(f"{name} is disabled; sessions and tokens no longer work.", f"已停用{name}；其会话和令牌均已失效。")


def enable(name: NameArgument, workspace: WorkspaceOption) -> None:
    """Let a user in again."""
    from twin_server.access.administration import set_disabled

    with desk(workspace) as own:
        set_disabled(own, name, is_disabled=False, now=now())
    say(f"{name} may sign in again.", f"{name}可以重新登录。")


def reset(name: NameArgument, workspace: WorkspaceOption, json: JsonOption = False) -> None:
    """Give a user a new one-time password."""
    from twin_server.access.administration import reset_password

    with desk(workspace) as own:
        password = reset_password(own, name, now=now())
    _tell(f"{name}: all sessions ended.", f"{name}：会话均已结束。", name, password, json=json)


def _tell(english: str, chinese: str, name: str, password: str | None, *, json: bool) -> None:
    say(english, chinese)
    if json:
        print_json({"name": name, "one_time_password": password})
    elif password is not None:
        typer.echo(password)
        say(
            "This one-time password is shown once and has to be changed at the first sign-in.",
            "该一次性密码仅显示这一次，首次登录后须修改。",
        )


def _state(one: Any) -> str:  # Any: a User of twin_server, which is loaded by the command only
    if one.disabled_at is not None:
        return tr("disabled", "已停用")
    if one.one_time_until is not None:
        return tr("one-time password", "一次性密码")
    if one.issuer is not None:
        return tr("sign-in service", "统一认证")
    if one.is_wall:
        return tr("wall", "大屏")
    return tr("password", "密码") if one.password_hash else tr("tokens only", "仅令牌")


COMMANDS = (
    ("add", add, ("Add a user; prints a one-time password.", "添加用户，并打印一次性密码。")),
    ("list", list_users, ("List the users.", "列出用户。")),
    ("role", set_role, ("Give a user another role.", "修改用户的角色。")),
    ("wall", wall, ("Make a viewer a wall, which stays signed in.", "将查看员设为大屏账号，长期保持登录。")),
    ("disable", disable, ("Keep a user out; ends sessions and tokens.", "停用用户，其会话和令牌随即失效。")),
    ("enable", enable, ("Let a disabled user in again.", "恢复已停用的用户。")),
    ("reset", reset, ("Give a user a new one-time password.", "为用户重置一次性密码。")),
)
