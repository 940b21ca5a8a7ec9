"""What stands on a card: groups and fields of the standard's tables, each with the column that holds it.

Declared in `data/cards/*.toml`: CJJ 36-2016 for roads, CJJ 99 for bridges; tunnels by analogy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.rules import read_table
from gridtwin.model import feature_class
from gridtwin.standards import load_table

CARD_CLASSES = ("road", "bridge", "tunnel")
STRIP = "road_strip"
LOCAL = "local"  # confidence of fields that no standard's card has


@dataclass(frozen=True, slots=True)
class CardField:
    """A line of the card; `confidence` as the standard's table marks it, `local` where there is no table."""

    title_zh: str
    title_en: str
    column: str
    unit: str
    confidence: str = LOCAL
    standard: str = ""


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """A block of the card. Blocks of strips stand once for each side."""

    title_zh: str
    title_en: str
    class_name: str
    fields: tuple[CardField, ...]
    kind: str = ""
    sides: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class CardDefinition:
    """The card of a class. `aliases` are further headings.

    Of a road of several sections, `total` columns add up, `first` and `last` ones are those of its ends.
    """

    class_name: str
    standard: str
    sheets: tuple[str, ...]
    total: frozenset[str]
    groups: tuple[FieldGroup, ...]
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    strip_aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()

    @property
    def strip_groups(self) -> tuple[FieldGroup, ...]:
        """Groups whose lines are rows of `road_strip`."""
        return tuple(group for group in self.groups if group.class_name == STRIP)


@cache
def card_definition(class_name: str) -> CardDefinition:
    """The card of `road`, `bridge` or `tunnel`.

    Raises:
        BadRuleTable: there is no such card, or its file names a column that the class does not have.
    """
    if class_name not in CARD_CLASSES:
        raise BadRuleTable(
            f"there is no card of '{class_name}'; there are {', '.join(CARD_CLASSES)}",
            zh=f"没有“{class_name}”的资料卡；现有：{', '.join(CARD_CLASSES)}",
        )
    raw = read_table(f"cards/{class_name}")
    _check_columns(class_name, (*raw["total"], *raw.get("first", ()), *raw.get("last", ())))
    marks = _marks(raw["standard"])
    return CardDefinition(
        class_name,
        raw["standard"],
        tuple(raw["sheets"]),
        frozenset(raw["total"]),
        tuple(_group(class_name, entry, marks) for entry in raw["groups"]),
        {column: tuple(titles) for column, titles in raw.get("aliases", {}).items()},
        {column: tuple(titles) for column, titles in raw.get("strip_aliases", {}).items()},
        frozenset(raw.get("first", ())),
        frozenset(raw.get("last", ())),
    )


def _check_columns(class_name: str, columns: Iterable[str]) -> None:
    unknown = [name for name in columns if name not in feature_class(class_name).field_names]
    if unknown:
        raise BadRuleTable(
            f"card {class_name}: there is no column '{unknown[0]}'",
            zh=f"资料卡{class_name}：没有字段“{unknown[0]}”",
        )


def _group(
    class_name: str, entry: Mapping[str, Any], marks: Mapping[tuple[str, str], tuple[str, str]]
) -> FieldGroup:  # Any: TOML values
    owner = entry.get("class", class_name)
    declared = feature_class(owner)
    fields = []
    for title, column in entry["fields"]:
        if column not in declared.field_names:
            raise BadRuleTable(
                f"card {class_name}, {title}: {owner} has no column '{column}'",
                zh=f"资料卡{class_name}的“{title}”：{owner}没有字段“{column}”",
            )
        known = declared.field(column)
        mark = marks.get((entry["zh"], title), (LOCAL, ""))
        fields.append(CardField(title, known.en, column, known.unit or "", *mark))
    return FieldGroup(
        entry["zh"],
        entry["en"],
        owner,
        tuple(fields),
        entry.get("kind", ""),
        tuple(entry.get("sides", ())),
        tuple(entry.get("sheets", ())),
        bool(entry.get("local", False)),
    )


def _marks(table: str) -> dict[tuple[str, str], tuple[str, str]]:
    """(group, field) → confidence and standard, of the standard's table."""
    if not table:
        return {}
    marks = {}
    for row in load_table(table).rows:
        group, title, confidence, standard = (
            str(row[name]) for name in ("group", "field", "confidence", "standard")
        )
        marks[group, title] = (confidence, standard)
    return marks
