"""Sessions in the store: found by the hash of their secret; time, user or administrator end them."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from twin_server.access.store.tables import session, user

_KEEP_ENDED = timedelta(days=30)
_AGENT_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Session:
    """One session, with what its user may do now."""

    id_hash: str
    user_name: str
    method: str
    address: str
    agent: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime
    title: str
    role: str
    one_time_until: datetime | None
    is_wall: bool


@dataclass(frozen=True, slots=True)
class Idle:
    """How long a session lives that is not used: one of a person, and one of a wall."""

    person: timedelta
    wall: timedelta


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a request came from: address and the browser's own description."""

    address: str
    agent: str = ""


_COLUMNS = [
    (user if name in ("title", "role", "one_time_until", "is_wall") else session).c[name]
    for name in Session.__dataclass_fields__
]
_JOINED = sa.join(session, user, session.c.user_name == user.c.name)


def secret_hash(secret: str) -> str:
    """How a secret is stored: it is long and random, so a plain SHA-256 is enough."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def add(
    link: sa.Connection, user_name: str, origin: Origin, *, method: str, now: datetime, absolute: timedelta
) -> str:
    """Begin a session; its secret, which is stored nowhere."""
    secret = secrets.token_urlsafe(32)
    link.execute(
        sa.insert(session).values(
            id_hash=secret_hash(secret),
            user_name=user_name,
            method=method,
            address=origin.address,
            agent=origin.agent[:_AGENT_LENGTH],
            created_at=now,
            seen_at=now,
            expires_at=now + absolute,
        )
    )
    link.execute(sa.delete(session).where(session.c.expires_at < now - _KEEP_ENDED))
    return secret


def find(link: sa.Connection, id_hash: str, *, now: datetime, idle: Idle) -> Session | None:
    """The session, unless it has ended, was unused for too long, or its user is disabled."""
    wanted = sa.and_(session.c.id_hash == id_hash, *_alive(now, idle))
    row = link.execute(sa.select(*_COLUMNS).select_from(_JOINED).where(wanted)).one_or_none()
    return Session(**row._mapping) if row else None


def of_user(link: sa.Connection, user_name: str, *, now: datetime, idle: Idle) -> list[Session]:
    """The user's sessions, last used first."""
    wanted = sa.and_(session.c.user_name == user_name, *_alive(now, idle))
    rows = sa.select(*_COLUMNS).select_from(_JOINED).where(wanted).order_by(session.c.seen_at.desc())
    return [Session(**row._mapping) for row in link.execute(rows)]


def touch(link: sa.Connection, id_hash: str, *, now: datetime) -> None:
    """Note that the session is in use."""
    link.execute(sa.update(session).where(session.c.id_hash == id_hash).values(seen_at=now))


def end(link: sa.Connection, id_hash: str, *, user_name: str, now: datetime) -> int:
    """End one session of a user; how many that were."""
    wanted = sa.and_(
        session.c.id_hash == id_hash, session.c.user_name == user_name, session.c.ended_at.is_(None)
    )
    return link.execute(sa.update(session).where(wanted).values(ended_at=now)).rowcount


def end_all(link: sa.Connection, user_name: str, *, now: datetime, but: str = "") -> int:
    """End the user's sessions except one; how many that were."""
    wanted = sa.and_(session.c.user_name == user_name, session.c.id_hash != but, session.c.ended_at.is_(None))
    return link.execute(sa.update(session).where(wanted).values(ended_at=now)).rowcount


def _alive(now: datetime, idle: Idle) -> list[sa.ColumnElement[bool]]:
    return [
        session.c.ended_at.is_(None),
        session.c.expires_at > now,
        sa.or_(session.c.seen_at > now - idle.person, user.c.is_wall & (session.c.seen_at > now - idle.wall)),
        user.c.disabled_at.is_(None),
    ]
