"""The audit of decisions as CSV or JSON, with the hashes that prove it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from twin_server.access.store import audit, chain
from twin_server.desk import assignments, decisions

ACTIONS = (decisions.ACTION, assignments.ACTION)
_DETAIL = (
    "patch_no", "status", "earlier_status", "reason", "note", "grade", "score", "seen_version", "row_version",
    "evidence_sha256", "evidence_seen", "evidence_state", "seen", "seconds", "undo_of", "assignee",
    "due_on", "why",
)  # fmt: skip
_PLAIN = ("number", "at", "actor", "address", "action", "target", "result")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PAGE = 1_000
HEAD = (*_PLAIN, *_DETAIL, "previous", "hash")


def entries(link: sa.Connection) -> Iterator[audit.Entry]:
    """All decisions and assignments, refused ones too, newest first."""
    before: int | None = None
    while True:
        page = audit.read(link, audit.Wanted(action=ACTIONS, before=before, limit=_PAGE))
        yield from page
        if len(page) < _PAGE:
            return
        before = page[-1].number


def to_csv(link: sa.Connection) -> str:
    """One line an entry; a text that a spreadsheet would take for a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for one in entries(link):
        row = _row(one)
        writer.writerow([_safe(row[name]) for name in HEAD])
    return out.getvalue()


def to_json(link: sa.Connection) -> str:
    """Entries as they are, with the head of the chain at this moment."""
    head = chain.head(link)
    made = [
        {
            **{name: getattr(one, name) for name in _PLAIN},
            "detail": one.detail,
            "previous": one.previous,
            "hash": one.hash,
        }
        for one in entries(link)
    ]
    told = {"head": {"number": head.number, "hash": head.hash}, "entries": made}
    return json.dumps(told, ensure_ascii=False, indent=1, default=lambda moment: moment.isoformat())


def _row(one: audit.Entry) -> dict[str, Any]:
    plain = {name: getattr(one, name) for name in _PLAIN} | {"at": one.at.isoformat()}
    told = {name: one.detail.get(name) for name in _DETAIL}
    return {**plain, **told, "previous": one.previous, "hash": one.hash}


def _safe(value: Any) -> Any:  # Any: a cell
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value
