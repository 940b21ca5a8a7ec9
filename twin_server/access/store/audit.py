"""The audit: who did what, when, from where, with which result. It only grows, and each entry is chained."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from twin_server.access.store import chain
from twin_server.access.store.tables import audit

DONE = "done"
REFUSED = "refused"
FAILED = "failed"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Note:
    """One entry to write."""

    at: datetime
    actor: str
    address: str
    action: str
    target: str = ""
    result: str = DONE
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands in the audit."""

    number: int
    at: datetime
    actor: str
    address: str
    action: str
    target: str
    result: str
    detail: Mapping[str, Any]
    previous: str | None = None
    hash: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries to read, newest first: those before `before`, of some actions, of one target."""

    actor: str | None = None
    action: str | tuple[str, ...] | None = None
    target: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None
    limit: int = 100


_COLUMNS = [audit.c[name] for name in Entry.__dataclass_fields__]


def write(link: sa.Connection, note: Note) -> chain.Sealed:
    """Add an entry at the end of the chain; control characters are replaced, so that none can look like two.

    `link` is one of `AccessStore.writing`: one writer at a time, or two entries would follow the same one.
    """
    texts = {
        key: _CONTROL.sub("�", value)[:_LONGEST] if isinstance(value, str) else value
        for key, value in asdict(note).items()
        if key != "detail"
    }
    detail = json.dumps(dict(note.detail), ensure_ascii=False)
    return chain.append(link, {**texts, "detail": detail})


def read(link: sa.Connection, wanted: Wanted) -> list[Entry]:
    """Entries, newest first."""
    query = sa.select(*_COLUMNS).order_by(audit.c.number.desc()).limit(wanted.limit)
    if wanted.actor is not None:
        query = query.where(audit.c.actor == wanted.actor)
    if wanted.action is not None:
        actions = (wanted.action,) if isinstance(wanted.action, str) else wanted.action
        query = query.where(audit.c.action.in_(actions))
    if wanted.target is not None:
        query = query.where(audit.c.target == wanted.target)
    if wanted.until is not None:
        query = query.where(audit.c.at < wanted.until)
    if wanted.since is not None:
        query = query.where(audit.c.at >= wanted.since)
    if wanted.before is not None:
        query = query.where(audit.c.number < wanted.before)
    rows = [dict(row._mapping) for row in link.execute(query)]
    return [Entry(**{**row, "detail": json.loads(row["detail"])}) for row in rows]
