"""Units in headings and values, brought to the unit of the column (`data/cards/units.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from gridtwin.ledger.rules import read_table
from gridtwin.model.feature_class import Field, FieldType

_NUMBER = re.compile(r"[¥￥]?\s*([-+]?\d+(?:\.\d+)?|[-+]?\.\d+)\s*(\S.*)?")
_SCIENTIFIC = re.compile(r"[-+]?\d+(\.\d+)?[eE][-+]?\d{1,2}")
_GROUPED = re.compile(r"(?<=\d)[,，](?=\d{3}(\D|$))")
_BRACKETS = re.compile(r"[（(\[【]\s*([^）)\]】]*?)\s*[）)\]】]")


@dataclass(frozen=True, slots=True)
class Quantity:
    """Units of one kind: factor of each to the column's unit, and the one taken where none is named."""

    default: str
    factors: Mapping[str, Decimal]
    is_said: bool = False  # whether taking the default is worth a note


@cache
def quantities() -> Mapping[str, Quantity]:
    """Quantities by the unit of a column; `count` for whole numbers without one."""
    return {
        unit: Quantity(
            entry["default"],
            {name.lower(): Decimal(str(factor)) for name, factor in entry["factors"].items()},
            bool(entry.get("said", False)),
        )
        for unit, entry in read_table("cards/units").items()
    }


def quantity_of(field: Field) -> Quantity | None:
    """The quantity that a column measures; None for texts, dates and plain ratios."""
    if field.type is FieldType.INTEGER and not field.unit:
        return quantities()["count"]
    return quantities().get(field.unit or "")


def unit_in(heading: str, quantity: Quantity | None) -> str | None:
    """The unit that a heading names, in brackets as 总造价（万元） or as a field does: `cost_cents`."""
    if quantity is None:
        return None
    if heading.strip().lower().endswith("_cents"):  # as a layer is exported
        return "分"
    named = [text.lower() for text in _BRACKETS.findall(heading)]
    return next((unit for unit in named if unit in quantity.factors), None)


def number_in(value: object, quantity: Quantity, unit: str | None) -> tuple[Decimal | None, bool]:
    """The value in the column's unit, and whether the value named a unit itself; None if it is no number.

    >>> number_in("3.2万元", quantities()["CNY 0.01"], None)
    (Decimal('3200000.0'), True)
    """
    if isinstance(value, bool):
        return None, False
    text = _GROUPED.sub("", str(value).strip())
    text = f"{Decimal(text):f}" if _SCIENTIFIC.fullmatch(text) else text
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None, False
    own = (found[2] or "").strip().lower()
    if own and own not in quantity.factors:
        return None, False
    factor = quantity.factors.get(own or unit or quantity.default.lower(), Decimal(1))
    return Decimal(found[1]) * factor, bool(own)
