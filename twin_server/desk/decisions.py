"""Decisions as the audit has them: the chained entries of action `patch verdict`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from twin_server.access.store import audit
from twin_server.desk.errors import UnknownDecision

ACTION = "patch verdict"
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `undo_of`: number of the decision that it takes back; `seconds`: how long it took."""

    number: int
    hash: str
    at: datetime
    actor: str
    title: str
    patch_id: str
    patch_no: str
    status: str
    earlier_status: str
    reason: str
    note: str
    grade: str
    row_version: int
    seconds: float | None = None
    undo_of: int | None = None
    earlier_note: str = ""
    key: str = ""
    ended: Mapping[str, Any] | None = None  # Any: the assignment that the decision ended


def of_patch(link: sa.Connection, patch_id: str) -> list[Decision]:
    """All decisions on a patch, newest first."""
    return _read(link, audit.Wanted(action=ACTION, target=patch_id, limit=_MOST))


def between(
    link: sa.Connection, since: datetime, until: datetime, *, actor: str | None = None
) -> list[Decision]:
    """Decisions of a span of time, of one person or of all, oldest first."""
    found: list[Decision] = []
    before: int | None = None
    while True:
        wanted = audit.Wanted(
            actor=actor, action=ACTION, since=since, until=until, before=before, limit=_MOST
        )
        entries = audit.read(link, wanted)
        found += _done(entries)
        if len(entries) < _MOST:
            return found[::-1]
        before = entries[-1].number


def latest_of(link: sa.Connection, actor: str, *, limit: int) -> list[Decision]:
    """The last decisions of a person, newest first."""
    return _read(link, audit.Wanted(actor=actor, action=ACTION, limit=limit))


def get(link: sa.Connection, number: int) -> Decision:
    """The decision of that number.

    Raises:
        UnknownDecision: there is none.
    """
    found = _read(link, audit.Wanted(action=ACTION, before=number + 1, limit=1))
    if not found or found[0].number != number:
        raise UnknownDecision(f"there is no decision {number}", zh=f"没有第{number}号决定")
    return found[0]


def _read(link: sa.Connection, wanted: audit.Wanted) -> list[Decision]:
    return _done(audit.read(link, wanted))


def _done(entries: list[audit.Entry]) -> list[Decision]:
    return [_decision(one) for one in entries if one.result == audit.DONE]


def _decision(entry: audit.Entry) -> Decision:
    said = entry.detail
    return Decision(
        number=entry.number,
        hash=entry.hash or "",
        at=entry.at,
        actor=entry.actor,
        title=str(said.get("title") or entry.actor),
        patch_id=entry.target,
        patch_no=str(said["patch_no"]),
        status=str(said["status"]),
        earlier_status=str(said["earlier_status"]),
        reason=str(said.get("reason", "")),
        note=str(said.get("note", "")),
        grade=str(said.get("grade", "")),
        row_version=int(said["row_version"]),
        seconds=said.get("seconds"),
        undo_of=said.get("undo_of"),
        earlier_note=str(said.get("earlier_note", "")),
        key=str(said.get("key", "")),
        ended=said.get("ended_assignment"),
    )
