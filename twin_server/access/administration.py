"""What an administrator does to users and tokens; a change and its note in the audit are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from twin_server.access import passwords
from twin_server.access.config import Config
from twin_server.access.errors import BadScopes, LastAdministrator, NoWall
from twin_server.access.names import user_name
from twin_server.access.roles import ADMINISTRATOR, VIEWER, is_at_least, role, scope
from twin_server.access.store import AccessStore, audit, failures, sessions, tokens, users
from twin_server.access.store.failures import account_key
from twin_server.access.store.tokens import NewToken
from twin_server.access.store.users import User

FIRST_NAME = "admin"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who administers: the store, the city's settings, the actor and where they sit."""

    store: AccessStore
    config: Config
    actor: str
    address: str = "local"


@dataclass(frozen=True, slots=True)
class NewUser:
    """A user to add; without a password they sign in elsewhere, or only have tokens."""

    name: str
    role: str
    title: str = ""
    with_password: bool = True
    is_wall: bool = False


@dataclass(frozen=True, slots=True)
class WantedToken:
    """A token to make: what for, with which scopes, for how many days."""

    title: str
    scopes: Sequence[str]
    days: int


def first_administrator(desk: Desk, *, now: datetime) -> tuple[str, str] | None:
    """(name, one-time password) of the administrator of a store without users; None when it has some."""
    password = passwords.one_time_password()
    new = User(FIRST_NAME, FIRST_NAME, ADMINISTRATOR, now, passwords.hash_password(password))
    with desk.store.writing() as link:
        if users.count(link):
            return None
        users.add(link, replace(new, one_time_until=now + desk.config.one_time_password))
        _note(desk, link, "user add", FIRST_NAME, now=now, role=ADMINISTRATOR, reason="first start")
    return FIRST_NAME, password


def has_users(store: AccessStore) -> bool:
    """Whether anybody can sign in."""
    with store.reading() as link:
        return users.count(link) > 0


def add_user(desk: Desk, wanted: NewUser, *, now: datetime) -> str | None:
    """Add a user; the one-time password, or None without one.

    Raises:
        BadUserName, UserExists, BadAccessRules, NoWall: the name or role cannot be.
    """
    name = user_name(wanted.name)
    password = passwords.one_time_password() if wanted.with_password else None
    new = User(
        name=name,
        title=wanted.title.strip() or name,
        role=role(wanted.role).name,
        created_at=now,
        password_hash=passwords.hash_password(password) if password else None,
        one_time_until=now + desk.config.one_time_password if password else None,
        is_wall=wanted.is_wall,
    )
    _check_wall(new)
    with desk.store.writing() as link:
        users.add(link, new)
        detail = {"is_wall": True} if new.is_wall else {}
        _note(desk, link, "user add", name, now=now, role=new.role, **detail)
    return password


def set_role(desk: Desk, name: str, role_name: str, *, now: datetime) -> User:
    """Give a user another role; the user as before.

    Raises:
        UnknownUser, BadAccessRules, LastAdministrator, NoWall: it cannot be.
    """
    name, wanted = user_name(name), role(role_name).name
    with desk.store.writing() as link:
        before = users.get(link, name)
        if before.role == ADMINISTRATOR and wanted != ADMINISTRATOR:
            _keep_one(users.other_administrators(link, name), name)
        _check_wall(replace(before, role=wanted))
        users.change(link, name, role=wanted)
        _note(desk, link, "user role", name, now=now, before=before.role, after=wanted)
    return before


def set_wall(desk: Desk, name: str, *, is_wall: bool, now: datetime) -> int:
    """Make a viewer a wall, or a person again; all their sessions end. How many did.

    Raises:
        UnknownUser, NoWall: it cannot be.
    """
    name = user_name(name)
    with desk.store.writing() as link:
        _check_wall(replace(users.get(link, name), is_wall=is_wall))
        users.change(link, name, is_wall=is_wall)
        ended = sessions.end_all(link, name, now=now)
        _note(desk, link, "user wall" if is_wall else "user no wall", name, now=now, sessions_ended=ended)
    return ended


def set_disabled(desk: Desk, name: str, *, is_disabled: bool, now: datetime) -> None:
    """Keep a user out, ending all sessions, or let them in again. Tokens do not work while disabled.

    Raises:
        UnknownUser, LastAdministrator: it cannot be.
    """
    name = user_name(name)
    with desk.store.writing() as link:
        found = users.get(link, name)
        if is_disabled and found.role == ADMINISTRATOR:
            _keep_one(users.other_administrators(link, name), name)
        users.change(link, name, disabled_at=now if is_disabled else None)
        ended = sessions.end_all(link, name, now=now) if is_disabled else 0
        action = "user disable" if is_disabled else "user enable"
        _note(desk, link, action, name, now=now, sessions_ended=ended)


def reset_password(desk: Desk, name: str, *, now: datetime) -> str:
    """A new one-time password; all sessions of the user end and earlier failures are forgotten.

    Raises:
        UnknownUser: there is none of that name.
    """
    name, password = user_name(name), passwords.one_time_password()
    hashed = passwords.hash_password(password)
    with desk.store.writing() as link:
        users.get(link, name)
        until = now + desk.config.one_time_password
        users.change(link, name, password_hash=hashed, one_time_until=until)
        failures.forget(link, account_key(name))
        ended = sessions.end_all(link, name, now=now)
        _note(desk, link, "password reset", name, now=now, sessions_ended=ended)
    return password


def add_token(desk: Desk, name: str, wanted: WantedToken, *, now: datetime) -> tuple[str, str]:
    """(id, text) of a new token of a user; the text is shown once.

    Raises:
        UnknownUser, BadScopes, BadAccessRules: it cannot be.
    """
    name, scopes, days = user_name(name), sorted(set(wanted.scopes)), wanted.days
    longest = desk.config.longest_token
    if not scopes or not 1 <= days <= longest.days:
        raise BadScopes(
            f"a token has at least one scope and lives 1 to {longest.days} days; asked for {days}",
            zh=f"令牌至少要有一个权限范围，有效期1至{longest.days}天；当前为{days}天",
        )
    with desk.store.writing() as link:
        _check_scopes(users.get(link, name), scopes)
        new = NewToken(name, wanted.title.strip() or "-", tuple(scopes), now + timedelta(days=days))
        token_id, text = tokens.add(link, new, now=now)
        _note(desk, link, "token add", name, now=now, token=token_id, scopes=scopes, days=days)
    return token_id, text


def revoke_token(desk: Desk, token_id: str, *, now: datetime, of_user: str | None = None) -> None:
    """End a token, of this user when one is given.

    Raises:
        UnknownToken: there is none such in force.
    """
    with desk.store.writing() as link:
        ended = tokens.revoke(link, token_id, now=now, user_name=of_user)
        _note(desk, link, "token revoke", ended.user_name, now=now, token=token_id)


def end_session(desk: Desk, name: str, id_hash: str, *, now: datetime) -> int:
    """End one session of a user; how many ended."""
    with desk.store.writing() as link:
        ended = sessions.end(link, id_hash, user_name=name, now=now)
        _note(desk, link, "session end", name, now=now, sessions_ended=ended)
    return ended


def _check_scopes(found: User, scopes: Sequence[str]) -> None:
    for one in scopes:
        if not is_at_least(found.role, scope(one).role):
            raise BadScopes(
                f"scope '{one}' needs the role '{scope(one).role}'; {found.name} is '{found.role}'",
                zh=f"权限范围“{one}”需要角色“{scope(one).role}”；{found.name}的角色为“{found.role}”",
            )


def _check_wall(wanted: User) -> None:
    if wanted.is_wall and wanted.role != VIEWER:
        raise NoWall(
            f"{wanted.name} cannot be a wall with the role '{wanted.role}': a wall has the role '{VIEWER}'; "
            "use a user of its own for each wall",
            zh=f"{wanted.name}不能既为大屏又有角色“{wanted.role}”：大屏账号的角色须为“{VIEWER}”；请为大屏单独设一个用户",
        )


def _keep_one(others: int, name: str) -> None:
    if others == 0:
        raise LastAdministrator(
            f"{name} is the last administrator; make another one first",
            zh=f"{name}是最后一名管理员；请先设置另一名管理员",
        )


def _note(
    desk: Desk, link: sa.Connection, action: str, target: str, *, now: datetime, **detail: object
) -> None:
    audit.write(link, audit.Note(now, desk.actor, desk.address, action, target, detail=detail))
