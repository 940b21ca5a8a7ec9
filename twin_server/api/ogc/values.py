"""Values in addresses: text becomes a number, a truth value or a date, by the type of the field."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from gridtwin.model.feature_class import FeatureClass, Field, FieldType
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.tables import all_fields
from twin_server.errors import BadRequest

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})?")
_TRUTH = {"true": True, "1": True, "false": False, "0": False}
_LARGEST = 2**63 - 1
_RULES = {
    FieldType.INTEGER: ("a whole number", "整数"),
    FieldType.REAL: ("a number", "数字"),
    FieldType.BOOLEAN: ("true or false", "true或false"),
    FieldType.DATE: ("a date such as 2026-03-01", "日期，例如2026-03-01"),
    FieldType.DATETIME: ("a moment such as 2026-03-01T08:00:00+08:00", "时间，例如2026-03-01T08:00:00+08:00"),
}


def field_named(declared: FeatureClass, name: str) -> Field:
    """The field of that name, system fields among them.

    Raises:
        BadRequest: the class has none.
    """
    for field in all_fields(declared):
        if field.name == name:
            return field
    known = ", ".join(field.name for field in all_fields(declared))
    raise BadRequest(
        f"{declared.name} has no field '{name[:80]}'; it has {known}",
        zh=f"{declared.name}没有字段“{name[:80]}”；现有字段：{known}",
    )


def typed(field: Field, value: Any) -> Any:  # Any: text, or what a filter's parser made of it
    """The value as the field's type.

    Raises:
        BadRequest: it is none of that type.
    """
    if field.type is FieldType.TEXT:
        return str(value)
    try:
        made = _READERS[field.type](value)
    except (KeyError, ValueError, TypeError, OverflowError) as error:
        rule, rule_zh = _RULES.get(
            field.type, ("a plain value; it holds structured data", "简单值（该字段为结构化数据）")
        )
        raise BadRequest(
            f"{field.name} is {rule}, not '{str(value)[:80]}'",
            zh=f"{field.name}应为{rule_zh}，而不是“{str(value)[:80]}”",
        ) from error
    return made


def parse_moment(text: str) -> date | datetime:
    """A day, or a moment with its zone (Asia/Shanghai where none is named).

    Raises:
        ValueError: the text is neither.
    """
    if _DAY.fullmatch(text):
        return date.fromisoformat(text)
    if not _MOMENT.fullmatch(text):
        raise ValueError(text)
    moment = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(HOME_ZONE))


def _whole(value: Any) -> int:
    number = int(value) if isinstance(value, int) else int(str(value).strip(), 10)
    if not -_LARGEST - 1 <= number <= _LARGEST:
        raise ValueError(value)
    return number


def _real(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _truth(value: Any) -> bool:
    return _TRUTH[str(value).strip().lower()]


def _day(value: Any) -> date:
    made = value if isinstance(value, date) else parse_moment(str(value))
    return made.astimezone(ZoneInfo(HOME_ZONE)).date() if isinstance(made, datetime) else made


def _moment(value: Any) -> datetime:
    made = value if isinstance(value, date) else parse_moment(str(value))
    if isinstance(made, datetime):
        return made if made.tzinfo else made.replace(tzinfo=ZoneInfo(HOME_ZONE))
    return datetime(made.year, made.month, made.day, tzinfo=ZoneInfo(HOME_ZONE))


_READERS = {
    FieldType.INTEGER: _whole,
    FieldType.REAL: _real,
    FieldType.BOOLEAN: _truth,
    FieldType.DATE: _day,
    FieldType.DATETIME: _moment,
}
