"""Sign-ins that have gone to the provider and not come back yet; each can come back once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa

from twin_server.access.store.tables import pending


@dataclass(frozen=True, slots=True)
class Pending:
    """What must fit when the browser comes back."""

    state_hash: str
    browser_hash: str
    nonce: str
    verifier: str
    next: str
    expires_at: datetime


_COLUMNS = [pending.c[name] for name in Pending.__dataclass_fields__]


def add(link: sa.Connection, new: Pending, *, now: datetime) -> None:
    """Remember a sign-in that leaves for the provider; forget the ones that never came back."""
    link.execute(sa.delete(pending).where(pending.c.expires_at < now))
    link.execute(sa.insert(pending).values(**asdict(new)))


def take(link: sa.Connection, state_hash: str, *, now: datetime) -> Pending | None:
    """The sign-in of that state, which is then used up."""
    wanted = pending.c.state_hash == state_hash
    row = link.execute(sa.delete(pending).where(wanted).returning(*_COLUMNS)).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    return Pending(**row._mapping)
