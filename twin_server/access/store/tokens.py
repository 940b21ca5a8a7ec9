"""Tokens of programs: `gt_` + id + `_` + secret. The store has the hash of the secret only."""

from __future__ import annotations

import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from twin_server.access.errors import UnknownToken
from twin_server.access.store.sessions import secret_hash
from twin_server.access.store.tables import token, user

_FORM = re.compile(r"gt_([0-9a-f]{12})_([0-9a-f]{64})")
_TITLE_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Token:
    """One token, with what its user may do now."""

    id: str
    user_name: str
    title: str
    scopes: frozenset[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewToken:
    """What a token is to be."""

    user_name: str
    title: str
    scopes: tuple[str, ...]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A token that was shown, and its user's name, title and role."""

    token: Token
    user_title: str
    role: str


_COLUMNS = [token.c[name] for name in Token.__dataclass_fields__]


def add(link: sa.Connection, new: NewToken, *, now: datetime) -> tuple[str, str]:
    """Store a token; its id and the text to show once."""
    token_id, secret = secrets.token_hex(6), secrets.token_hex(32)
    link.execute(
        sa.insert(token).values(
            id=token_id,
            secret_hash=secret_hash(secret),
            user_name=new.user_name,
            title=new.title[:_TITLE_LENGTH],
            scopes=" ".join(sorted(set(new.scopes))),
            created_at=now,
            expires_at=new.expires_at,
        )
    )
    return token_id, f"gt_{token_id}_{secret}"


def find(link: sa.Connection, text: str, *, now: datetime) -> Shown | None:
    """The token of that text, unless it is forged, expired or revoked, or its user is disabled."""
    form = _FORM.fullmatch(text)
    if form is None:
        return None
    columns = [*_COLUMNS, token.c.secret_hash, user.c.title.label("user_title"), user.c.role]
    wanted = sa.and_(
        token.c.id == form[1],
        token.c.revoked_at.is_(None),
        token.c.expires_at > now,
        user.c.disabled_at.is_(None),
    )
    joined = sa.join(token, user, token.c.user_name == user.c.name)
    row = link.execute(sa.select(*columns).select_from(joined).where(wanted)).one_or_none()
    if row is None or not hmac.compare_digest(row.secret_hash, secret_hash(form[2])):
        return None
    return Shown(_token(row), row.user_title, row.role)


def touch(link: sa.Connection, token_id: str, *, now: datetime) -> None:
    """Note that the token is in use."""
    link.execute(sa.update(token).where(token.c.id == token_id).values(used_at=now))


def all_tokens(link: sa.Connection, user_name: str | None = None) -> list[Token]:
    """Tokens of one user or of all, newest first."""
    wanted = sa.select(*_COLUMNS).order_by(token.c.created_at.desc(), token.c.id)
    if user_name is not None:
        wanted = wanted.where(token.c.user_name == user_name)
    return [_token(row) for row in link.execute(wanted)]


def revoke(link: sa.Connection, token_id: str, *, now: datetime, user_name: str | None = None) -> Token:
    """End a token, of this user when one is given.

    Raises:
        UnknownToken: there is no such token in force.
    """
    found = [one for one in all_tokens(link, user_name) if one.id == token_id and one.revoked_at is None]
    if not found:
        raise UnknownToken(
            f"there is no token '{token_id[:40]}' in force; 'gridtwin access tokens list' shows them",
            zh=f"没有生效中的令牌“{token_id[:40]}”；可用gridtwin access tokens list查看",
        )
    link.execute(sa.update(token).where(token.c.id == token_id).values(revoked_at=now))
    return found[0]


def _token(row: sa.Row[tuple[object, ...]]) -> Token:
    values = {name: row._mapping[name] for name in Token.__dataclass_fields__}
    return Token(**{**values, "scopes": frozenset(values["scopes"].split())})
