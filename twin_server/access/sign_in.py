"""Signing in with name and password, choosing a password, signing out: each with its note in the audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from twin_server.access import passwords
from twin_server.access.config import Config
from twin_server.access.errors import BadUserName, SignInFailed, WeakPassword
from twin_server.access.names import user_name
from twin_server.access.principal import Principal
from twin_server.access.store import AccessStore, audit, failures, sessions, users
from twin_server.access.store.sessions import Origin
from twin_server.access.store.users import User

PASSWORD = "password"  # noqa: S105 - a way to sign in, no secret
_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Door:
    """What the functions here work with."""

    store: AccessStore
    config: Config


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed into the sign-in page."""

    name: str
    password: str


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that has begun: its secret, and how long a browser keeps it when closed, if at all."""

    secret: str
    kept: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The present password and the one to come."""

    old: str
    new: str


def sign_in(door: Door, typed: Credentials, origin: Origin, *, now: datetime) -> NewSession:
    """A new session.

    Raises:
        SignInFailed: name or password is wrong, the user is disabled, or a one-time password is too old.
        SignInSlowed: too many failures of this account or address.
    """
    try:
        name = user_name(typed.name)
    except BadUserName:
        name = ""
    keys = _keys(name, typed.name, origin)
    _count_try(door, keys, origin, now=now)
    with door.store.reading() as link:
        found = users.find(link, name)
    is_right = passwords.is_right(found.password_hash if found else None, typed.password)
    if found is None or not is_right or not _may(found, now):
        _note_failure(door, found, origin, now=now)
        raise SignInFailed("name or password is wrong", zh="用户名或密码错误")
    with door.store.writing() as link:
        failures.take_back(link, account=keys[0], address=keys[1])
        _rehash(link, found, typed.password)
        return begin_session(door, link, found, origin, method=PASSWORD, now=now)


def begin_session(
    door: Door, link: sa.Connection, who: User, origin: Origin, *, method: str, now: datetime
) -> NewSession:
    """A new session of a user who has shown who they are; that of a wall outlives its browser."""
    users.change(link, who.name, signed_in_at=now)
    note = audit.Note(now, who.name, origin.address, "sign-in", who.name, detail={"method": method})
    audit.write(link, note)
    absolute = door.config.wall if who.is_wall else door.config.absolute
    secret = sessions.add(link, who.name, origin, method=method, now=now, absolute=absolute)
    return NewSession(secret, absolute if who.is_wall else None)


def change_password(door: Door, who: Principal, change: Change, *, origin: Origin, now: datetime) -> None:
    """Choose a new password; all other sessions of the user end.

    Raises:
        SignInFailed: the old password is wrong.
        SignInSlowed: it was wrong too often.
        WeakPassword: the new one breaks a rule, or is the old one.
    """
    keys = _keys(who.name, who.name, origin)
    _count_try(door, keys, origin, now=now)
    with door.store.reading() as link:
        found = users.get(link, who.name)
    if not passwords.is_right(found.password_hash, change.old):
        _note_failure(door, found, origin, now=now)
        raise SignInFailed("the present password is wrong", zh="当前密码错误")
    with door.store.writing() as link:
        failures.take_back(link, account=keys[0], address=keys[1])
    passwords.check_password(change.new, name=who.name)
    if passwords.is_right(found.password_hash, change.new):
        raise WeakPassword("the new password is the old one", zh="新密码与当前密码相同")
    hashed = passwords.hash_password(change.new)
    with door.store.writing() as link:
        users.change(link, who.name, password_hash=hashed, one_time_until=None)
        ended = sessions.end_all(link, who.name, now=now, but=who.credential)
        detail = {"sessions_ended": ended}
        audit.write(
            link, audit.Note(now, who.name, origin.address, "password change", who.name, detail=detail)
        )


def sign_out(door: Door, who: Principal, origin: Origin, *, now: datetime) -> None:
    """End the session."""
    with door.store.writing() as link:
        sessions.end(link, who.credential, user_name=who.name, now=now)
        audit.write(link, audit.Note(now, who.name, origin.address, "sign-out", who.name))


def _keys(name: str, typed: str, origin: Origin) -> tuple[str, str]:
    account = name or sessions.secret_hash(typed)[:16]
    return failures.account_key(account), failures.address_key(origin.address)


def _count_try(door: Door, keys: tuple[str, str], origin: Origin, *, now: datetime) -> None:
    slowings = door.config.failures
    limits = {keys[0]: slowings["account"], keys[1]: slowings["address"]}
    with door.store.writing() as link:
        failures.count_try(link, limits, now=now)
        failures.forget_old(link, before=now - max(slowing.forget for slowing in slowings.values()))


def _may(found: User, now: datetime) -> bool:
    if found.disabled_at is not None:
        return False
    return found.one_time_until is None or found.one_time_until > now


def _note_failure(door: Door, found: User | None, origin: Origin, *, now: datetime) -> None:
    """A name that is nobody's is not noted: people type passwords into the wrong field."""
    target = found.name if found else _NOBODY
    note = audit.Note(now, _NOBODY, origin.address, "sign-in", target, audit.FAILED, {"method": PASSWORD})
    with door.store.writing() as link:
        audit.write(link, note)


def _rehash(link: sa.Connection, found: User, password: str) -> None:
    if found.password_hash and passwords.is_outdated(found.password_hash):
        users.change(link, found.name, password_hash=passwords.hash_password(password))
