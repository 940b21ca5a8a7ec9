"""Checks one row against its feature class: missing values, types, lengths, ranges, domains, codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from numbers import Real
from pathlib import Path

from gridtwin.model.feature_class import SYSTEM_FIELDS, FeatureClass, FieldType, feature_class
from gridtwin.model.rule import FieldRule, field_rules
from gridtwin.model.value import has_type, is_missing
from gridtwin.standards import explain_code


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a row: field, value, rule, and the way out in two languages."""

    field: str
    value: object
    rule: str
    message_zh: str
    message_en: str


_TYPE_WORDS = {
    FieldType.TEXT: ("文本", "text"),
    FieldType.INTEGER: ("整数", "a whole number"),
    FieldType.REAL: ("数值", "a number"),
    FieldType.BOOLEAN: ("是或否", "true or false"),
    FieldType.DATE: ("日期（如2024-05-31）", "a date such as 2024-05-31"),
    FieldType.DATETIME: (
        "带时区的时间（如2024-05-31T08:00:00+08:00）",
        "a time with its zone such as 2024-05-31T08:00:00+08:00",
    ),
    FieldType.JSON: ("JSON", "JSON"),
}


def check_row(
    declared: FeatureClass | str, row: Mapping[str, object], *, override_dir: str | Path | None = None
) -> list[Problem]:
    """Everything that is wrong with a row's declared fields; an empty list when it may be stored.

    System fields and `geometry` may be in the row and are not looked at. NaN, NaT, NA and blank text count as
    missing. Uniqueness needs the other rows and is the store's to check.

    >>> check_row("street", {"code": "620102001", "name": "酒泉路", "division_code": "620102"})
    []
    >>> check_row("street", {"code": "62010200", "name": "酒泉路", "division_code": "620102"})[0].message_en
    "street (sub-district) code '62010200' has 8 digits; GB/T 10114 codes have 9 (see docs/codes.md)"

    Raises:
        UnknownFeatureClass: nothing of that name is declared.
    """
    known = feature_class(declared) if isinstance(declared, str) else declared
    problems = list(_unknown_fields(known, row))
    for rule in field_rules(known, override_dir=override_dir):
        problems += check_value(rule, row.get(rule.name))
    return problems


def check_value(rule: FieldRule, value: object) -> list[Problem]:
    """What is wrong with one value of a column.

    >>> from gridtwin.model.feature_class import feature_class
    >>> rule = field_rules(feature_class("building"))[5]
    >>> check_value(rule, -1)[0].message_en
    "Floors above ground '-1' is below 0: enter a value from 0 to 200"
    """
    if is_missing(value):
        return (
            [_problem(rule, value, "required", "必填，请填写", "must be filled: fill it in")]
            if rule.required
            else []
        )
    if not has_type(rule.type, value):
        zh, en = _TYPE_WORDS[rule.type]
        return [_problem(rule, value, "type", f"须为{zh}", f"must be {en}")]
    if rule.code_kind is not None:
        return [
            Problem(rule.name, value, found.rule, found.message_zh, found.message_en)
            for found in explain_code(rule.code_kind, str(value))
        ]
    tests = (_wrong_length, _wrong_range, _wrong_domain)
    return [problem for test in tests if (problem := test(rule, value)) is not None]


def _unknown_fields(known: FeatureClass, row: Mapping[str, object]) -> Iterator[Problem]:
    names = {*known.field_names, *(field.name for field in SYSTEM_FIELDS), "geometry"}
    for name in row:
        if name not in names:
            zh = f"{known.title_zh}没有字段“{name}”，请删除该列或在导入时指定对应字段"
            en = f"{known.title_en} has no field '{name}': remove the column or map it at import"
            yield Problem(name, row[name], "unknown field", zh, en)


def _wrong_length(rule: FieldRule, value: object) -> Problem | None:
    length = rule.field.length
    if length is None or not isinstance(value, str) or len(value) <= length:
        return None
    zh = f"有{len(value)}个字符，最多{length}个，请缩短"
    return _problem(rule, value, "length", zh, f"has {len(value)} characters; at most {length}: shorten it")


def _wrong_range(rule: FieldRule, value: object) -> Problem | None:
    low, high = rule.field.minimum, rule.field.maximum
    if not isinstance(value, Real):
        return None
    number = float(value)
    if low is not None and number < low:
        zh, en = f"小于{low:g}", f"is below {low:g}"
    elif high is not None and number > high:
        zh, en = f"大于{high:g}", f"is above {high:g}"
    else:
        return None
    limits_zh, limits_en = _limits(low, high)
    return _problem(rule, value, "range", f"{zh}，请填写{limits_zh}的值", f"{en}: enter a value {limits_en}")


def _limits(low: float | None, high: float | None) -> tuple[str, str]:
    if high is None:
        return f"不小于{low:g}", f"from {low:g}"
    if low is None:
        return f"不大于{high:g}", f"up to {high:g}"
    return f"{low:g}至{high:g}", f"from {low:g} to {high:g}"


def _wrong_domain(rule: FieldRule, value: object) -> Problem | None:
    if rule.allowed is None or value in rule.allowed:
        return None
    zh, en = rule.listed.told() if rule.listed is not None else ("", "")
    return _problem(
        rule, value, "domain", f"不在可选值之中，可用：{zh}", f"is not in its list; use one of {en}"
    )


def _problem(rule: FieldRule, value: object, broken: str, zh: str, en: str) -> Problem:
    shown_zh, shown_en = ("", "") if is_missing(value) else (f"“{value}”", f" '{value}'")
    return Problem(
        rule.name, value, broken, f"{rule.field.zh}{shown_zh}{zh}", f"{rule.field.en}{shown_en} {en}"
    )
