"""The chain of the audit: each entry carries the SHA-256 of what it says and of the entry before it.

A changed, removed or inserted entry breaks it. Whoever can rewrite the whole database can also make a new
chain; against that a hash kept elsewhere helps (an export, an evidence sheet): see `verify`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from twin_server.access.store.tables import audit, audit_head

FIRST = "0" * 64
_SAID = ("actor", "address", "action", "target", "result", "detail")
_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Sealed:
    """Number and hash of an entry."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold: the entry (or the first of several) and what is wrong with it."""

    number: int
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check of the whole chain found.

    `unchained` is how many of the entries are older than the chain: together they are held by the first
    chained one, alone they are not.
    """

    entries: int
    unchained: int
    head: Sealed
    breaks: tuple[Break, ...]
    has_wanted: bool = True


def append(link: sa.Connection, said: Mapping[str, Any]) -> Sealed:  # Any: values of columns
    """Add an entry after the last one."""
    last = head(link)
    number = last.number + 1
    own = digest({**said, "number": number, "previous": last.hash})
    link.execute(sa.insert(audit).values(**said, number=number, previous=last.hash, hash=own))
    values = {"number": number, "hash": own}
    if not link.execute(sa.update(audit_head).where(audit_head.c.id == 1).values(**values)).rowcount:
        link.execute(sa.insert(audit_head).values(id=1, **values))
    return Sealed(number, own)


def head(link: sa.Connection) -> Sealed:
    """The last entry; of an audit from before the chain, the digest of all its entries."""
    row = link.execute(sa.select(audit_head.c.number, audit_head.c.hash)).one_or_none()
    if row is not None:
        return Sealed(row.number, row.hash)
    last = Sealed(0, FIRST)
    for entry in _rows(link):
        last = Sealed(entry["number"], digest({**entry, "previous": last.hash}))
    return last


def digest(entry: Mapping[str, Any]) -> str:  # Any: values of columns
    """SHA-256 over number, moment (UTC), everything the entry says, and the hash of the entry before."""
    at: datetime = entry["at"]
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    said = [entry["number"], moment, *(entry[name] for name in _SAID), entry["previous"]]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def verify(link: sa.Connection, *, wanted: str | None = None) -> Verified:
    """Walk the whole chain. `wanted` is a hash known from elsewhere: `has_wanted` says if it is there."""
    breaks: list[Break] = []
    last, entries, unchained, is_there = Sealed(0, FIRST), 0, 0, False
    for entry in _rows(link):
        entries += 1
        if entry["hash"] is None and unchained == entries - 1:
            unchained += 1
            last = Sealed(entry["number"], digest({**entry, "previous": last.hash}))
            continue
        breaks += _breaks(entry, last, first_chained=unchained == entries - 1)
        last = Sealed(entry["number"], entry["hash"] or last.hash)
        is_there = is_there or entry["hash"] == wanted
    breaks += _end(link, last)
    return Verified(entries, unchained, last, tuple(breaks), wanted is None or is_there)


def _breaks(entry: Mapping[str, Any], last: Sealed, *, first_chained: bool) -> list[Break]:
    number = entry["number"]
    if entry["hash"] is None:
        return [Break(number, "没有校验值：不是本系统写入的", "has no hash: it was inserted")]
    found = []
    if number > last.number + 1:
        gap = _span(last.number + 1, number - 1)
        found.append(Break(last.number + 1, f"{gap}号记录已被删除", f"entry {gap} was removed"))
    if digest(entry) != entry["hash"]:
        found.append(Break(number, "内容与校验值不符：已被修改", "was changed: it does not fit its hash"))
    elif entry["previous"] != last.hash and not found:
        found.append(
            Break(
                number,
                f"此前1–{last.number}号记录已被修改",
                f"entries 1–{last.number} before it were changed",
            )
            if first_chained and last.number
            else Break(
                number,
                "与前一条不衔接：已被插入或替换",
                "does not follow the entry before: inserted or replaced",
            )
        )
    return found


def _end(link: sa.Connection, last: Sealed) -> list[Break]:
    row = link.execute(sa.select(audit_head.c.number, audit_head.c.hash)).one_or_none()
    if row is None or (row.number == last.number and row.hash == last.hash):
        return []
    if row.number > last.number:
        gap = _span(last.number + 1, row.number)
        return [Break(last.number + 1, f"末尾{gap}号记录已被删除", f"entry {gap} at the end was removed")]
    return [
        Break(
            last.number,
            "与链尾记录不符：末尾被添加或替换",
            "is not the end that was noted: added or replaced",
        )
    ]


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _rows(link: sa.Connection) -> Iterator[dict[str, Any]]:
    """All entries in their order, a few thousand at a time."""
    done = -1 << 62
    while True:
        query = sa.select(audit).where(audit.c.number > done).order_by(audit.c.number).limit(_ROWS)
        rows = [dict(row._mapping) for row in link.execute(query)]
        yield from rows
        if len(rows) < _ROWS:
            return
        done = rows[-1]["number"]
