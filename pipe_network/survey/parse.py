"""Raw cells made values of a field; a cell that is not what the field wants is left empty and listed.

Numbers are taken as they stand: 约1.3 or Φ200 is not a number, and no guess is made; the DN of a diameter is
left out, as it says what the field says (`data/survey.toml`). Names and codes of a
standards table become the stored value; a word that the table does not know is kept for the checks.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model.domain import domain
from gridtwin.model.feature_class import Field, FieldType
from gridtwin.standards import load_table
from pipe_network.survey.titles import usage

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_DATE = re.compile(r"(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?:[T ]0?0:00(?::00)?)?")
_MONTH = re.compile(
    r"(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*月?|(\d{2}))?(?:[-/.]?\d{1,2}日?)?(?:[T ]0?0:00(?::00)?)?年?"
)
_SECTION = re.compile(r"\s*\d+(?:\.\d+)?\s*[xX×*]\s*\d+(?:\.\d+)?\s*")
_CELL_ERRORS = frozenset({"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"})
_LARGEST = 1e15  # a spreadsheet number has 15 digits; what is larger has lost some
_PLAIN_NUMBERS = frozenset({float, int, type(None)})
_PLAIN_TEXT = frozenset({str, type(None)})
_ALIAS_COLUMNS = ("code", "number", "name", "name_zh", "name_en")

Values = NDArray[np.object_]
Parsed = tuple["pd.Series[Any]", NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a field wants of a cell, in words."""

    en: str
    zh: str


def parse(field: Field, cells: Values) -> Parsed:
    """Values of the field's type, missing where the cell is empty or unfit, and which cells are unfit."""
    return _reader(field)(cells)


def rule_of(field: Field) -> Rule:
    """The rule that an unfit cell breaks."""
    if field.name == "built_month":
        return Rule(f"{field.en} is a year and month: yyyymm", f"{field.zh}应为年月，如201304")
    return _RULES[field.type](field)


def numbers(cells: Values) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Cells as numbers, NaN where empty or unfit, and which are unfit."""
    if set(map(type, cells)) <= _PLAIN_NUMBERS:
        with suppress(OverflowError):  # a whole number too large for a float
            return _plain_numbers(cells)
    found = np.full(len(cells), np.nan)
    bad = np.zeros(len(cells), bool)
    for at, value in enumerate(cells):
        if value is None:
            continue
        if isinstance(value, str):
            text = (value if value.isascii() else unicodedata.normalize("NFKC", value)).strip()
            number = float(text) if _NUMBER.fullmatch(text) else np.nan
        elif isinstance(value, bool | datetime.date | datetime.time):
            number = np.nan
        else:
            number = _float(value)
        bad[at] = not np.isfinite(number)
        found[at] = np.nan if bad[at] else number
    return found, bad


def _plain_numbers(cells: Values) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The same for numbers and nothing else, without a step for every cell."""
    found = np.array(cells, float)
    bad = ~np.isfinite(found)
    bad[bad] = [value is not None for value in cells[bad]]
    found[bad] = np.nan
    return found, bad


def _float(value: Any) -> float:  # Any: what a cell holds
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return float("nan")


def _reader(field: Field) -> Callable[[Values], Parsed]:
    if field.name == "built_month":
        return lambda cells: _by_value(cells, _month, "str")
    if field.name == "flow_direction":
        return lambda cells: _by_value(cells, _flow, "Int64")
    if field.name in ("feature", "appurtenance"):
        return lambda cells: _by_value(cells, lambda value: _known(value, point_names()), "str")
    prefixes = usage().prefixes.get(field.name)
    if prefixes:
        return lambda cells: _READERS[field.type](_without(cells, prefixes))
    if field.domain is not None:
        aliases = aliases_of(field.domain)
        return lambda cells: _by_value(cells, lambda value: _known(value, aliases), "str")
    return _READERS[field.type]


def _without(cells: Values, prefixes: tuple[str, ...]) -> Values:
    """Cells without the words that only say again what the field is."""
    made = cells.copy()
    for at, value in enumerate(cells):
        if isinstance(value, str):
            text = unicodedata.normalize("NFKC", value).strip()
            prefix = next((each for each in prefixes if text.startswith(each)), "")
            made[at] = text[len(prefix) :].strip() if prefix else value
    return made


def _real(cells: Values) -> Parsed:
    found, bad = numbers(cells)
    return pd.Series(found), bad


def _integer(cells: Values) -> Parsed:
    found, bad = numbers(cells)
    broken = np.isfinite(found) & ((found % 1 != 0) | (np.abs(found) > _LARGEST))
    found[broken] = np.nan
    return pd.Series(found).astype("Int64"), bad | broken


def _by_value(cells: Values, convert: Callable[[Any], Any], dtype: str) -> Parsed:
    """Each different cell converted once."""
    if set(map(type, cells)) <= _PLAIN_TEXT:
        return _by_text(cells, convert, dtype)
    made = np.full(len(cells), None, object)
    bad = np.zeros(len(cells), bool)
    seen: dict[tuple[type, Any], Any] = {}
    for at, value in enumerate(cells):
        if value is None:
            continue
        key = (type(value), value)
        if key not in seen:
            seen[key] = convert(value)
        made[at], bad[at] = seen[key], seen[key] is None
    return pd.Series(made, dtype=object).astype(dtype), bad  # type: ignore[call-overload]


def _by_text(cells: Values, convert: Callable[[Any], Any], dtype: str) -> Parsed:
    """The same for text and nothing else, without a step for every cell."""
    place, texts = pd.factorize(cells)
    made = np.full(len(texts) + 1, None, object)  # the last stands for empty cells
    made[:-1] = [convert(text) for text in texts]
    is_none = np.fromiter((value is None for value in made), bool, len(made))
    is_none[-1] = False
    return pd.Series(made[place], dtype=object).astype(dtype), is_none[place]  # type: ignore[call-overload]


def _text(value: Any) -> str | None:  # Any: what a cell holds
    """Text of a cell; None for the errors and formulas that a spreadsheet shows in place of a value."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    text = str(value).strip()
    return None if text in _CELL_ERRORS or text.startswith("=") else text


def _known(value: Any, aliases: Mapping[str, str]) -> str | None:  # Any: what a cell holds
    text = _text(value)
    return None if text is None else aliases.get(unicodedata.normalize("NFKC", text).casefold(), text)


@cache
def aliases_of(name: str) -> Mapping[str, str]:
    """Text in lower case → stored value of a domain: values, titles, and codes of its standards table."""
    declared = domain(name)
    found = {
        text.casefold(): str(one.value)
        for one in declared.values
        for text in (one.en, one.zh, str(one.value))
    }
    if declared.table is None:
        return found
    stored = {str(one.value) for one in declared.values}
    for row in reversed(tuple(load_table(declared.table))):  # rows of the standard stand first and go before
        value = next((str(row[c]) for c in ("code", "name") if c in row and str(row[c]) in stored), None)
        for column in _ALIAS_COLUMNS if value else ():
            if row.get(column) is not None:
                found[str(row[column]).casefold()] = str(value)
    return found | {value.casefold(): value for value in stored}


@cache
def point_names() -> Mapping[str, str]:
    """Code of annex F of CJJ 61-2017 → name of the feature or appurtenance."""
    return {
        str(row["code"]): str(row["name"]) for row in load_table("pipe_feature_codes").where(element="point")
    }


def _flow(value: Any) -> int | None:  # Any: what a cell holds
    text = unicodedata.normalize("NFKC", _text(value) or "").strip()
    if text in ("0", "1"):
        return int(text)
    return usage().flow_direction.get(text)


def _month(value: Any) -> str | None:  # Any: what a cell holds
    if isinstance(value, datetime.date):
        return f"{value.year:04d}{value.month:02d}"
    found = _MONTH.fullmatch(_text(value) or "")
    if found is None:
        return None
    month = found[2] or found[3]
    if month is None:
        return found[1]
    return f"{found[1]}{int(month):02d}" if 1 <= int(month) <= 12 else None


def _day(value: Any) -> Any:  # Any: what a cell holds, and numpy's own date
    if isinstance(value, datetime.date):
        return np.datetime64(value.date() if isinstance(value, datetime.datetime) else value)
    found = _DATE.fullmatch(_text(value) or "")
    try:
        return np.datetime64(datetime.date(*(int(part) for part in found.groups()))) if found else None
    except ValueError:
        return None


_READERS: Mapping[FieldType, Callable[[Values], Parsed]] = {
    FieldType.TEXT: lambda cells: _by_value(cells, _text, "str"),
    FieldType.INTEGER: _integer,
    FieldType.REAL: _real,
    FieldType.DATE: lambda cells: _by_value(cells, _day, "datetime64[s]"),
}
_RULES: Mapping[FieldType, Callable[[Field], Rule]] = {
    FieldType.TEXT: lambda f: Rule(
        f"{f.en} takes text, not an error or a formula", f"{f.zh}应为文本，不能是错误值或公式"
    ),
    FieldType.INTEGER: lambda f: Rule(
        f"{f.en} takes a whole number{_unit(f)} and nothing else", f"{f.zh}只能填整数{_unit(f)}"
    ),
    FieldType.REAL: lambda f: Rule(
        f"{f.en} takes a number{_unit(f)} and nothing else", f"{f.zh}只能填数值{_unit(f)}"
    ),
    FieldType.DATE: lambda f: Rule(f"{f.en} takes a date: yyyy-mm-dd", f"{f.zh}应为日期，如2025-03-20"),
}


def _unit(field: Field) -> str:
    return f" ({field.unit})" if field.unit else ""


def is_section(value: object) -> bool:
    """Whether a cell says width × height."""
    return isinstance(value, str) and _SECTION.fullmatch(value) is not None
