"""Values of card tables made values of the columns: units, months, stationing, ranges; misfits are noted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

import pandas as pd

from gridtwin.ledger.cards.units import number_in, quantities, quantity_of
from gridtwin.ledger.rules import read_table
from gridtwin.model import FieldRule
from gridtwin.model.feature_class import FieldType
from gridtwin.store.exchange import values
from gridtwin.store.exchange.findings import Breach, Findings

Column = pd.Series  # of whatever the source holds
MONTH_COLUMN, YEAR_COLUMN = "built_month", "built_year"
STATION_COLUMNS = ("from_station_m", "to_station_m")
RANGE_COLUMNS = ("width_range", "lane_width_range", "left_cycle_width_range", "right_cycle_width_range")
_STATION = re.compile(r"[A-Za-z]?[Kk]\s*(\d{1,4})\s*\+\s*(\d{1,3}(?:\.\d+)?)")
_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:月|[-/.月]\s*\d{1,2}\s*日?)?(?:\s*00:00:00)?")
_COMPACT_MONTH = re.compile(r"(\d{4})(0[1-9]|1[0-2])(\d{2})?")
_YEAR = re.compile(r"(\d{4})\s*年?")
_RANGE_MARK = re.compile(r"\s*[~～—–－-]+\s*|\s*至\s*")
_MONEY_UNIT = "CNY 0.01"
COST, COST_TEXT, KIND = "cost", "cost_text", "type"
_BAD_COST = Breach(
    COST,
    "'{value}' is not a cost: write a number, and the unit in the heading",
    "“{value}”不是可用的造价：应填数字，单位写在标题里",
)
_BAD_MONTH = Breach(
    KIND, "'{value}' is not a month: write YYYY-MM, as text", "“{value}”不是有效的年月：应填如1998-05的文本"
)
_BAD_STATION = Breach(
    KIND, "'{value}' is not a stationing: write K1+250 or metres", "“{value}”不是有效的桩号：应填K1+250或米数"
)


def convert(
    rule: FieldRule, given: Column[Any], heading: str, findings: Findings, unit: str | None
) -> Column[Any]:
    """The column in the field's type, missing where a value does not fit; every misfit is noted.

    Args:
        rule: of the field.
        given: values as the source has them.
        heading: as findings name the column.
        findings: notes misfits; its rows are positions.
        unit: named by the heading, if it names one.
    """
    raw = values.blank_to_missing(given)
    quantity = quantity_of(rule.field)
    if rule.name == MONTH_COLUMN:
        raw = _mapped(raw, month_in, _BAD_MONTH, heading, findings)
    elif rule.name in STATION_COLUMNS:
        raw = _mapped(raw, lambda value: station_in(value, unit), _BAD_STATION, heading, findings)
    elif rule.name in RANGE_COLUMNS:
        raw = raw.map(plain_range, na_action="ignore")
    elif rule.name in known_words():
        words = known_words()[rule.name]
        raw = raw.map(lambda value: words.get(str(value), value), na_action="ignore")
    elif quantity is not None and rule.type in (FieldType.INTEGER, FieldType.REAL):
        told, raw = raw, _measured(rule, raw, heading, findings, unit)
        return values.conform(rule, raw, findings, heading, shown=told)
    return values.conform(rule, raw, findings, heading)


@cache
def known_words() -> Mapping[str, Mapping[str, str]]:
    """Column → word of real tables → value, as `data/cards/values.toml` has them."""
    return {
        column: {word: value for value, words in entry.items() for word in words}
        for column, entry in read_table("cards/values").items()
    }


def year_only(given: Column[Any]) -> Column[Any]:
    """Years of a column of months that names nothing but the year; missing elsewhere."""
    return values.blank_to_missing(given).map(_year, na_action="ignore").astype("Int64")


def month_in(value: object) -> str | None:
    """`YYYY-MM` of a date, or of texts such as 1998年5月, 1998/5, 1998.05, 199805; None if it is no month.

    A number 1998.1 may have been October, so numbers with a fraction are no months.
    """
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m}"
    if isinstance(value, float) and not value.is_integer():
        return None
    text = str(int(value)) if isinstance(value, float) else str(value).strip()
    found = _MONTH.fullmatch(text) or _COMPACT_MONTH.fullmatch(text)
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    return f"{found[1]}-{int(found[2]):02d}"


def station_in(value: object, unit: str | None = None) -> float | None:
    """Metres of K1+250.5 or of a number; None if it is neither.

    >>> station_in("K1+250.5"), station_in("1.25", "km")
    (1250.5, 1250.0)
    """
    found = _STATION.fullmatch(str(value).strip())
    if found is not None:
        return int(found[1]) * 1000 + float(found[2])
    number, _ = number_in(value, quantities()["m"], unit)
    return None if number is None else float(number)


def plain_range(value: object) -> str:
    """`24-30` of 24～30m and the like; other texts as they are.

    >>> plain_range("24～30m"), plain_range(24.0), plain_range("宽窄不一")
    ('24-30', '24', '宽窄不一')
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = re.sub(r"\s*(m|米)(?![a-z])", "", str(value).strip(), flags=re.IGNORECASE)
    return _RANGE_MARK.sub("-", text)


def _measured(
    rule: FieldRule, raw: Column[Any], heading: str, findings: Findings, unit: str | None
) -> Column[Any]:
    quantity = quantity_of(rule.field)
    assert quantity is not None  # noqa: S101 - as the caller saw
    is_whole = rule.type is FieldType.INTEGER
    is_money = rule.field.unit == _MONEY_UNIT
    made: dict[object, object] = {}
    spoken: set[object] = set()
    for value in raw.dropna().unique():
        number, is_named = number_in(value, quantity, unit)
        if number is not None:
            made[value] = int(number) if is_whole and number == int(number) else float(number)
            if isinstance(value, str) and is_named:
                spoken.add(value)
        elif not is_money:
            made[value] = value  # what is no number is told by the conversion to the field's type
    changed = raw.map(made) if made else raw.where(raw.isna(), None)
    if is_money:
        findings.add(_BAD_COST, heading, (raw.notna() & changed.isna()).to_numpy(bool), raw)
        _note_spoken(raw, changed, spoken, heading, findings)
    return changed.astype(object)


def _note_spoken(
    raw: Column[Any], changed: Column[Any], spoken: set[object], heading: str, findings: Findings
) -> None:
    """Costs that named their unit in the cell are taken, and said."""
    at = raw.isin(list(spoken)).to_numpy(bool)
    if at.any():
        shown = [f"{text} = {int(cents) / 100:.2f}" for text, cents in zip(raw[at], changed[at], strict=True)]
        told = raw.astype(object).copy()
        told[at] = shown
        findings.add(Breach(COST_TEXT, "{value} yuan", "{value}元"), heading, at, told)


def _mapped(
    raw: Column[Any], read: Callable[[object], object], breach: Breach, heading: str, findings: Findings
) -> Column[Any]:
    """Each different value read once; what cannot be read is noted, but for a bare year among months."""
    meaning: Mapping[object, object] = {value: read(value) for value in raw.dropna().unique()}
    made = raw.map(meaning).astype(object) if meaning else raw.astype(object)
    bad = (raw.notna() & made.isna()).to_numpy(bool)
    if breach is _BAD_MONTH and bad.any():
        bad = bad & raw.map(_year, na_action="ignore").isna().to_numpy(bool)
    findings.add(breach, heading, bad, raw)
    return made.where(made.notna(), None)


def _year(value: object) -> int | None:
    if isinstance(value, datetime | date):
        return None
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
    found = _YEAR.fullmatch(text)
    return int(found[1]) if found else None
