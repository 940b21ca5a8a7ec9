"""Quantities and indicators, from a pack's TOML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gridtwin.ledger.packs._parse_fields import mark_of
from gridtwin.ledger.packs.arithmetic import arithmetic
from gridtwin.ledger.packs.definition import (
    AREA,
    DEFECTS,
    NUMBER,
    OVERDUE,
    TODAY,
    Condition,
    Indicator,
    Quantity,
)
from gridtwin.ledger.packs.entry import Entry
from gridtwin.model.feature_class import FieldType

BUILT_IN = (NUMBER, OVERDUE, DEFECTS, AREA)
Types = Mapping[str, FieldType]
_NUMBERS = (FieldType.INTEGER, FieldType.REAL)
_DAYS = (FieldType.DATE,)


def quantities_of(pack: Entry, types: Types) -> dict[str, Quantity]:
    """Quantities by name; `types` are those of the fields of host and pack.

    Raises:
        BadPack: one names a field that is not there, or adds up what is no number.
    """
    listed = pack.table("quantities")
    return {name: _quantity(listed.table(name), name, types) for name in listed.values}


def indicators_of(
    pack: Entry, quantities: Mapping[str, Quantity], *, has_plans: bool
) -> tuple[Indicator, ...]:
    """The pack's indicators.

    Raises:
        BadPack: a formula cannot be read, or names what is neither a quantity nor built in.
    """
    found: dict[str, Indicator] = {}
    for entry in pack.tables("indicators"):
        entry.only(("name", "zh", "en", "unit", "formula", "digits", "confidence"))
        made = _indicator(entry)
        if made.name in found or made.name in (NUMBER, "key", "name"):
            raise entry.wrong("name", "it stands twice, or is taken; choose another", "重名或被占用；请改名")
        for name in made.formula.names:
            if name not in quantities and name not in BUILT_IN:
                known = ", ".join((*BUILT_IN, *quantities))
                raise entry.wrong(
                    "formula", f"'{name}' is not known; there are {known}", f"没有“{name}”；可用：{known}"
                )
            if name == OVERDUE and not has_plans:
                raise entry.wrong(
                    "formula", "'overdue' needs [[plans]]; add one", "“overdue”需要检查计划[[plans]]；请添加"
                )
        found[made.name] = made
    return tuple(found.values())


def _indicator(entry: Entry) -> Indicator:
    try:
        formula = arithmetic(entry.text("formula"))
    except ValueError as error:
        raise entry.wrong("formula", str(error), "公式只能含数、名称、+ - * /和括号") from error
    digits = entry.number("digits")
    return Indicator(
        entry.name(),
        entry.text("zh"),
        entry.text("en"),
        entry.text("unit", ""),
        formula,
        1 if digits is None else int(digits),
        mark_of(entry),
    )


def _quantity(entry: Entry, name: str, types: Types) -> Quantity:
    entry.only(("sum", "where"))
    if name in BUILT_IN or not name.isidentifier():
        raise entry.wrong(
            "name", f"'{name}' is built in or no name; choose another", "名称被占用或不合法；请改名"
        )
    total = entry.text("sum", "") or None
    if total is not None and types.get(total) not in _NUMBERS:
        raise entry.wrong("sum", "name a field of numbers", "应为数值字段")
    where = entry.table("where")
    return Quantity(name, total, tuple(_condition(where, key, types) for key in where.values))


def _condition(where: Entry, key: str, types: Types) -> Condition:
    if key not in types:
        raise where.wrong(
            key, f"no such field; there are {', '.join(types)}", f"没有此字段；现有：{'、'.join(types)}"
        )
    given = where.values[key]
    if not isinstance(given, dict):
        values = tuple(given) if isinstance(given, list) else (given,)
        return Condition(key, values)
    entry = where.table(key)
    entry.only(("above", "below", "filled"))
    if "filled" in given:
        return Condition(key, filled=entry.flag("filled"))
    return Condition(key, above=_limit(entry, "above", types[key]), below=_limit(entry, "below", types[key]))


def _limit(entry: Entry, key: str, kind: FieldType) -> Any:  # Any: a number, `today` or None
    value = entry.values.get(key)
    if value == TODAY and kind in _DAYS:
        return TODAY
    if value is not None and (value == TODAY or kind not in _NUMBERS):
        raise entry.wrong(key, 'numbers have a number, dates have "today"', '数值字段用数，日期字段用"today"')
    return entry.number(key)
