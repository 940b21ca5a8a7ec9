"""Names of columns and of their values for people, in Chinese or English: `data/wording.csv`.

Tables for people (.xlsx, the screen) speak the language of the user; tables for programs (.csv, .json,
layers) keep their column names and codes, and carry texts in both languages.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import pandas as pd

from gridtwin.model.feature_class import feature_class
from gridtwin.standards import Standing, UnknownMark, confidence_of, standing_title

_YES_NO = {True: ("是", "yes"), False: ("否", "no")}
_SHEET = "@"
_DECIMALS = 4  # of metres and shares

Pair = tuple[str, str]


def title_of(column: str, *, chinese: bool) -> str:
    """Heading of a column; a name that nobody has declared stays as it is.

    >>> [title_of(name, chinese=True) for name in ("cover_m", "line_no", "no such")]
    ['覆土（米）', '管线段编号', 'no such']
    """
    return _of(_titles().get(column, (column, column)), chinese=chinese)


def value_title(column: str, value: str, *, chinese: bool) -> str:
    """What a code of a column means; a code that nobody has declared stays as it is.

    >>> value_title("severity", "error", chinese=True), value_title("severity", "?", chinese=True)
    ('错误', '?')
    """
    return _of(value_words(column, value), chinese=chinese)


def value_words(column: str, value: str) -> Pair:
    """The same in Chinese and English."""
    return _values().get(column, {}).get(value, (value, value))


def sheet_title(name: str, *, chinese: bool) -> str:
    """Name of a sheet, at most 31 characters, as spreadsheets want it."""
    return title_of(f"{_SHEET}{name}", chinese=chinese).removeprefix(_SHEET)[:31]


def for_people(table: pd.DataFrame, *, chinese: bool, own: Mapping[str, str] | None = None) -> pd.DataFrame:
    """The table in one language: columns of the other left out, headings and codes as words.

    Of `grade` and `grade_zh`, or `message_en` and `message_zh`, one remains. `own` has further headings.
    """
    kept = table[[name for name in table if _is_of(str(name), table, chinese=chinese)]]
    words = {name: _words(kept[name], _base(str(name)), chinese=chinese) for name in kept}
    titles = {
        name: (own or {}).get(str(name)) or title_of(_base(str(name)), chinese=chinese) for name in kept
    }
    return pd.DataFrame(words, index=kept.index).rename(columns=titles)


def _is_of(name: str, table: pd.DataFrame, *, chinese: bool) -> bool:
    base = _base(name)
    if not chinese:
        return name == base or name.endswith("_en")
    return name.endswith("_zh") or f"{base}_zh" not in table


def _base(name: str) -> str:
    return name.removesuffix("_zh").removesuffix("_en")


def _words(values: pd.Series, column: str, *, chinese: bool) -> pd.Series:
    if column in _STANDING:
        return values.map(lambda mark: _STANDING[column](mark, chinese=chinese))
    if pd.api.types.is_float_dtype(values.dtype):
        return values.round(_DECIMALS)
    known = {value: _of(pair, chinese=chinese) for value, pair in _values().get(column, {}).items()}
    if pd.api.types.is_bool_dtype(values.dtype):
        known = {flag: _of(pair, chinese=chinese) for flag, pair in _YES_NO.items()}  # type: ignore[misc]
    return values.map(lambda value: known.get(value, value)) if known else values


def _confidence(mark: object, *, chinese: bool) -> object:
    try:
        return confidence_of(str(mark)).title("zh" if chinese else "en") if mark else mark
    except UnknownMark:
        return mark


def _standing(mark: object, *, chinese: bool) -> object:
    known = mark in [*Standing]
    return standing_title(Standing(str(mark)), "zh" if chinese else "en") if known else mark


_STANDING = {"confidence": _confidence, "standing": _standing}


def _of(pair: Pair, *, chinese: bool) -> str:
    return pair[0] if chinese else pair[1]


@cache
def _titles() -> Mapping[str, Pair]:
    declared = {
        field.name: (field.zh, field.en)
        for name in ("pipe_point", "pipe_line")
        for field in feature_class(name).fields
    }
    return declared | {column: pair for column, value, pair in _rows() if not value}


@cache
def _values() -> Mapping[str, Mapping[str, Pair]]:
    found: dict[str, dict[str, Pair]] = {}
    for column, value, pair in _rows():
        if value:
            found.setdefault(column, {})[value] = pair
    return found | dict.fromkeys(("feature", "appurtenance"), point_words())


@cache
def point_words() -> Mapping[str, Pair]:
    """Features and appurtenances of pipe points, which are stored in Chinese, in Chinese and English.

    >>> point_words()["三通"]
    ('三通', 'tee')
    """
    text = files("pipe_network").joinpath("data/point_words.csv").read_text("utf-8")
    return {row["zh"]: (row["zh"], row["en"]) for row in csv.DictReader(text.splitlines())}


def _rows() -> list[tuple[str, str, Pair]]:
    text = files("pipe_network").joinpath("data/wording.csv").read_text("utf-8")
    return [
        (row["column"], row["value"], (row["zh"], row["en"])) for row in csv.DictReader(text.splitlines())
    ]
