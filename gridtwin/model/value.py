"""Whether a value is there and fits a field's type, whatever library it comes from; none is imported."""

from __future__ import annotations

import json
import math
from datetime import date, datetime
from numbers import Integral, Real

from gridtwin.model.feature_class import FieldType


def is_missing(value: object) -> bool:
    """Whether a value says nothing: None, blank text, NaN, NaT or NA.

    >>> is_missing("  "), is_missing(float("nan")), is_missing(0)
    (True, True, False)
    """
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    try:
        return bool(value != value)  # noqa: PLR0124  # NaN and NaT differ from themselves
    except (TypeError, ValueError):  # pandas.NA refuses to be true or false; an array is a value
        return type(value).__name__ == "NAType"


def has_type(wanted: FieldType, value: object) -> bool:
    """Whether a value that is there fits a field type; dates and times may be ISO 8601 text.

    >>> has_type(FieldType.DATETIME, "2024-05-31T08:00:00"), has_type(FieldType.INTEGER, 3.0)
    (False, True)
    """
    return _TESTS[wanted](value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool) or type(value).__name__ in {
        "bool",
        "bool_",
    }  # numpy's, without importing it


def _is_integer(value: object) -> bool:
    if _is_boolean(value):
        return False
    return isinstance(value, Integral) or (isinstance(value, float) and value.is_integer())


def _is_real(value: object) -> bool:
    return isinstance(value, Real) and not _is_boolean(value) and math.isfinite(value)


def _is_date(value: object) -> bool:
    return isinstance(value, date) or (isinstance(value, str) and _from_iso(date, value) is not None)


def _is_datetime(value: object) -> bool:
    moment = _from_iso(datetime, value) if isinstance(value, str) else value
    return isinstance(moment, datetime) and moment.tzinfo is not None


def _from_iso(kind: type[date], text: str) -> date | None:
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return None


def _is_json(value: object) -> bool:
    if not isinstance(value, str):
        return isinstance(value, dict | list | int | float)
    try:
        json.loads(value)
    except ValueError:
        return False
    return True


_TESTS = {
    FieldType.TEXT: _is_text,
    FieldType.INTEGER: _is_integer,
    FieldType.REAL: _is_real,
    FieldType.BOOLEAN: _is_boolean,
    FieldType.DATE: _is_date,
    FieldType.DATETIME: _is_datetime,
    FieldType.JSON: _is_json,
}
