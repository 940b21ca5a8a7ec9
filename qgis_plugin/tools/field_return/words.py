"""What changed, what differs and what was stored, as text in the user's language."""

from __future__ import annotations

from typing import Any

from gridtwin.model import Field, domain, feature_class

from ...translation import language, pick, tr
from .apply import Stored
from .compare import Change, Comparison, Kind, Row, differing

_IDS = {"host_id", "sha256"}  # say nothing to a reader
_MOST = 6  # fields of a new row that are shown


def values_of(change: Change) -> tuple[str, str]:
    """What differs between the two sides, as text."""
    if change.field is None:
        return tr("deleted"), tr("there") if change.office is not None else "-"
    if change.office is None:
        shown = _texts(change.name, change.field, _telling(change.name, change.field))
        return shown or tr("there"), tr("deleted") if change.base is not None else "-"
    names = differing(change.field, change.office)
    return _texts(change.name, change.field, names), _texts(change.name, change.office, names)


def _telling(name: str, row: Row) -> list[str]:
    """Fields that tell what a new row is: those that must be filled, and the note."""
    declared = feature_class(name)
    wanted = [each.name for each in declared.fields if each.required and each.name not in _IDS]
    return [each for each in (*wanted[:_MOST], "note") if row["values"].get(each) is not None]


def _texts(name: str, row: Row, names: list[str]) -> str:
    declared = feature_class(name)
    lines = []
    for each in names:
        if each == "geometry":
            lines.append(f"{tr('place')}: {row.get('geometry') or '-'}"[:80])
        else:
            field = declared.field(each)
            lines.append(f"{pick(field.zh, field.en)}: {_shown(field, row['values'].get(each))}")
    return "\n".join(lines)


def _shown(field: Field, value: Any) -> str:
    """A value as forms show it."""
    if value is None:
        return "-"
    title = domain(field.domain).title(value, language()) if field.domain else None
    return f"{title} ({value})" if title and title != value and str(value).isdigit() else str(title or value)


def summary(found: Comparison) -> str:
    """What changed, in a line."""
    return tr(
        "{new} new, {changed} changed, {deleted} deleted; of these {conflicts} conflicts. {same} as packed, "
        "{here} already brought back.",
        new=found.count(Kind.NEW),
        changed=found.count(Kind.CHANGED),
        deleted=found.count(Kind.DELETED),
        conflicts=len(found.conflicts),
        same=found.unchanged,
        here=found.already_here,
    )


def told(done: Stored) -> str:
    """What was stored, in a line."""
    return tr(
        "Stored: {new} new, {changed} changed, {deleted} deleted, {photos} photos; the office's row kept: "
        "{kept}; waiting for a decision: {waiting}; refused: {refused}.",
        new=done.new,
        changed=done.changed,
        deleted=done.deleted,
        photos=done.photos,
        kept=done.kept_office,
        waiting=len(done.waiting),
        refused=len(done.refused),
    )
