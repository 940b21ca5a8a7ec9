"""A card as it is printed: groups of titles and values, of one section or of a whole road."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gridtwin.ledger.cards.card_rows import card_rows
from gridtwin.ledger.cards.definition import STRIP, CardDefinition, CardField, FieldGroup, card_definition
from gridtwin.model import domain, feature_class, is_missing
from gridtwin.model.feature_class import Field, FieldType
from gridtwin.store import Workspace

_MONEY = "CNY 0.01"
_MOST = 8  # different values of a road's sections that are listed
_FEW = 3  # different measures that are listed; of more the least and the most
_UNITS = {"m2": "m²", _MONEY: "元"}


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A line of a card; `value` is Chinese text, `value_en` English; both empty where nothing is known."""

    title_zh: str
    title_en: str
    value: str
    value_en: str
    unit: str
    confidence: str
    column: str


@dataclass(frozen=True, slots=True)
class CardGroup:
    """A block of a card."""

    title_zh: str
    title_en: str
    entries: tuple[CardEntry, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A card. `section` is None for a road as a whole, of which `sections` are summed up."""

    class_name: str
    code: str
    name: str
    section: int | None
    sections: int
    standard: str
    groups: tuple[CardGroup, ...]
    ids: tuple[str, ...]


def card_of(workspace: Workspace, class_name: str, code: str, *, section: int | None = None) -> Card:
    """The card of a road, bridge or tunnel.

    A road of several sections without `section` gives the whole road: lengths, areas and numbers are sums
    where every section has one, ends are those of its first and last section, many different measures are
    told from the least to the most, other values stand once each.

    Raises:
        UnknownCard: there is no such card.
    """
    definition = card_definition(class_name)
    rows = card_rows(workspace, class_name, code, section)
    strips = _strips(workspace, rows, code) if definition.strip_groups else pd.DataFrame()
    groups: list[CardGroup] = []
    for group in definition.groups:
        if group.class_name == STRIP:
            groups += _of_strips(group, strips, definition)
        else:
            lines = tuple(
                _entry(line, class_name, _at_end(line, rows, definition), definition.total)
                for line in group.fields
            )
            groups.append(CardGroup(group.title_zh, group.title_en, lines))
    number = int(rows["section_no"].iloc[0]) if "section_no" in rows and len(rows) == 1 and not is_missing(
        rows["section_no"].iloc[0]
    ) else None  # fmt: skip
    standards = {line.standard for group in definition.groups for line in group.fields if line.standard}
    return Card(
        class_name, code, str(rows["name"].iloc[0]), number, len(rows), "; ".join(sorted(standards)),
        tuple(groups), tuple(rows["id"]),
    )  # fmt: skip


def _strips(workspace: Workspace, rows: pd.DataFrame, code: str) -> pd.DataFrame:
    strips = workspace.read(STRIP, where={"road_code": code})
    numbers = rows["section_no"].dropna()
    return strips[strips["section_no"].isna() | strips["section_no"].isin(numbers)]


def _of_strips(group: FieldGroup, strips: pd.DataFrame, definition: CardDefinition) -> Iterable[CardGroup]:
    """A block for each side that the standard's card has, and for sides beyond it that are there."""
    sides = domain("road_side")
    own = strips[strips["kind"] == group.kind] if len(strips) else strips
    there = [str(side) for side in own["side"].unique()] if len(own) else []
    for side in dict.fromkeys([*group.sides, *there]):
        rows = own[own["side"] == side] if len(own) else own
        total = frozenset(line.column for line in group.fields if line.unit in ("m", "m2"))
        lines = tuple(_entry(line, STRIP, rows, total - _HEIGHTS) for line in group.fields)
        word = group.title_zh.partition("(")[0]
        yield CardGroup(
            f"{word}（{sides.title(side)}）", f"{group.title_en} ({sides.title(side, 'en')})", lines
        )


def _at_end(line: CardField, rows: pd.DataFrame, definition: CardDefinition) -> pd.DataFrame:
    """The section at the end that a field tells of, else all."""
    if line.column in definition.first:
        return rows.head(1)
    return rows.tail(1) if line.column in definition.last else rows


_HEIGHTS = frozenset({"railing_height_m", "barrier_height_m"})


def _entry(line: CardField, class_name: str, rows: pd.DataFrame, total: frozenset[str]) -> CardEntry:
    field = feature_class(class_name).field(line.column)
    values = list(rows[line.column]) if line.column in rows else []
    known = [value for value in values if not is_missing(value)]
    if line.column in total and len(values) > 1 and len(known) == len(values):
        known = [sum(known)]
    mark = ""
    if field.unit and len(set(known)) > _FEW and field.type in (FieldType.REAL, FieldType.INTEGER):
        known, mark = [min(known), max(known)], "–"
    zh, en = (
        mark.join(dict.fromkeys(texts)) if mark else _listed(dict.fromkeys(texts))
        for texts in ([_shown(field, value, side) for value in known] for side in ("zh", "en"))
    )
    unit = _UNITS.get(line.unit, line.unit)
    return CardEntry(line.title_zh, line.title_en, zh, en, unit, line.confidence, line.column)


def _listed(texts: Iterable[str]) -> str:
    given = list(texts)
    return "; ".join([*given[:_MOST], "…"] if len(given) > _MOST else given)


def _shown(field: Field, value: Any, language: str) -> str:  # Any: a value of the store
    if field.domain:
        return domain(field.domain).title(value, language)
    if field.type is FieldType.BOOLEAN:
        return ("有" if value else "无") if language == "zh" else ("yes" if value else "no")
    if field.unit == _MONEY:
        return f"{int(value) // 100:,}.{int(value) % 100:02d}"
    if field.type is FieldType.REAL:
        return f"{float(value):.3f}".rstrip("0").rstrip(".")
    return str(int(value)) if field.type is FieldType.INTEGER else str(value)
