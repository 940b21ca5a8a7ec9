"""Failed sign-ins, counted in the store so that every process knows of them.

A try is counted before the password is looked at and taken back when it was right: many at once cannot pass.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from twin_server.access.config import Slowing
from twin_server.access.errors import SignInSlowed
from twin_server.access.proxy import address_group
from twin_server.access.store.tables import failure

_LONGEST_DOUBLING = 40


def account_key(name: str) -> str:
    """The key under which the failures of an account are counted."""
    return f"account {name}"


def address_key(address: str) -> str:
    """The key under which the failures of a sender are counted."""
    return f"address {address_group(address)}"


def delay(slowing: Slowing, number: int) -> timedelta:
    """How long the try after this many failures has to wait."""
    beyond = number - slowing.free
    if beyond <= 0:
        return timedelta()
    doubled: timedelta = slowing.first_delay * 2 ** min(beyond - 1, _LONGEST_DOUBLING)
    return min(slowing.longest_delay, doubled)


def count_try(link: sa.Connection, keys: Mapping[str, Slowing], *, now: datetime) -> None:
    """Count one try under every key.

    Raises:
        SignInSlowed: one of the keys has to wait; then nothing is counted.
    """
    rows = {row.key: row for row in link.execute(_rows(tuple(keys)))}
    blocked = [row.blocked_until for row in rows.values() if row.blocked_until and row.blocked_until > now]
    if blocked:
        raise SignInSlowed(max(1, math.ceil((max(blocked) - now).total_seconds())))
    for key, slowing in keys.items():
        row = rows.get(key)
        number = row.number + 1 if row is not None and row.last_at > now - slowing.forget else 1
        wait = delay(slowing, number)
        _put(link, key, number=number, last_at=now, blocked_until=now + wait if wait else None)


def take_back(link: sa.Connection, *, account: str, address: str) -> None:
    """The password was right: forget the account's failures and this one try of the address."""
    forget(link, account)
    fewer = sa.update(failure).where(failure.c.key == address, failure.c.number > 0)
    link.execute(fewer.values(number=failure.c.number - 1, blocked_until=None))


def forget(link: sa.Connection, key: str) -> None:
    """Let a key try again at once."""
    link.execute(sa.delete(failure).where(failure.c.key == key))


def forget_old(link: sa.Connection, *, before: datetime) -> None:
    """Drop what has been quiet since then."""
    link.execute(sa.delete(failure).where(failure.c.last_at < before))


def _rows(keys: tuple[str, ...]) -> sa.Select[tuple[str, int, datetime, datetime | None]]:
    wanted = sa.select(failure.c.key, failure.c.number, failure.c.last_at, failure.c.blocked_until)
    return wanted.where(failure.c.key.in_(keys))


def _put(link: sa.Connection, key: str, **values: object) -> None:
    changed = link.execute(sa.update(failure).where(failure.c.key == key).values(**values))
    if changed.rowcount == 0:
        link.execute(sa.insert(failure).values(key=key, **values))
