"""Two versions of a row in words: each field that changed, from what to what."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from gridtwin.model import feature_class
from gridtwin.model.feature_class import Field

from ...expressions.titles import title
from ...translation import pick, tr


def changes(name: str, earlier: dict[str, Any], later: dict[str, Any], *, shape: str) -> list[str]:
    """What is different in the later version; `shape` is what a changed geometry is called."""
    old, new = earlier.get("row") or {}, later.get("row") or {}
    parts = [
        f"{pick(field.zh, field.en)}: {_short(field, old)} → {_short(field, new)}"
        for field in feature_class(name).fields
        if old.get(field.name) != new.get(field.name)
    ]
    if earlier.get("geometry") != later.get("geometry"):
        parts.append(shape)
    return parts


def lines(name: str, answer: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """When, who, why and what of each change, newest first, out of the engine's `rows.history`."""
    versions = answer["versions"]
    found = []
    for version, later in zip(versions, [*versions[1:], answer["current"]]):
        parts = [tr("row deleted")] if later is None else changes(name, version, later, shape=tr("shape"))
        what = "; ".join(parts) or tr("nothing but the version")
        who, why = str(version.get("actor") or ""), str(version.get("reason") or "")
        found.append((moment(version.get("valid_to")), who, why, what))
    return found[::-1]


def moment(text: str | None) -> str:
    """A time as the computer's clock shows it."""
    if not text:
        return ""
    made = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return f"{made.astimezone():%Y-%m-%d %H:%M}"


def _short(field: Field, row: dict[str, Any]) -> str:
    """A value as it is read, not as it is coded."""
    value = row.get(field.name)
    named = title(field.domain, value) if field.domain and value else None
    return "—" if value in (None, "") else str(named or value)
