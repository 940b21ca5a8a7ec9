"""Values of a source column made values of a field, whole columns at a time; what does not fit is noted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.model import FieldRule, domain
from gridtwin.model.feature_class import FieldType
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.exchange.findings import Breach, Findings

_MOST_DIGITS = 10**15  # a spreadsheet number has 15 digits; what is longer has lost some
_DATE = re.compile(r"(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?")
_CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
_TRUTH = {"1": True, "true": True, "yes": True, "y": True, "t": True, "是": True, "有": True} | {
    "0": False, "false": False, "no": False, "n": False, "f": False, "否": False, "无": False
}  # fmt: skip


def conform(
    rule: FieldRule,
    given: pd.Series[Any],
    findings: Findings,
    column: str,
    *,
    shown: pd.Series[Any] | None = None,
) -> pd.Series[Any]:
    """The column in the field's type, missing where a value does not fit; every misfit is a finding.

    `shown` are the values as the source has them, where units were converted before.
    """
    made, bad = _CONVERTERS[rule.type](given)
    findings.add(_type_breach(rule), column, bad, given)
    if rule.field.domain is not None:
        made = _to_domain(rule, made, findings, column)
    if rule.required:
        missing = given.isna().to_numpy()
        findings.add(Breach("required", "a value is required", "必填项为空"), column, missing, given)
    _check_limits(rule, made, findings, column, made if shown is None else shown)
    return made


def blank_to_missing(given: pd.Series[Any]) -> pd.Series[Any]:
    """Texts without their outer blanks; empty ones become missing."""
    if given.dtype not in (object, "str"):
        return given
    stripped = given.map(lambda value: value.strip() if isinstance(value, str) else value)
    return stripped.mask(stripped == "", None)


def day_of(value: object) -> date | None:
    """The day that a date, a cell of a spreadsheet or a text such as 2024/5/31 or 2024年5月31日 means.

    >>> day_of("2024年5月31日"), day_of("2024-13-01")
    (datetime.date(2024, 5, 31), None)
    """
    found = _day(value)
    return found.astype("datetime64[D]").astype(object) if isinstance(found, np.datetime64) else None


def _check_limits(
    rule: FieldRule, made: pd.Series[Any], findings: Findings, column: str, shown: pd.Series[Any]
) -> None:
    field = rule.field
    if field.type is FieldType.TEXT:
        breach = Breach("control", "the text holds a control character", "文本中含有控制字符")
        held = made.fillna("").astype("str").str.contains(_CONTROL).to_numpy(bool)
        findings.add(breach, column, held, made.map(repr, na_action="ignore"))
    if field.type is FieldType.TEXT and field.length is not None:
        breach = Breach(
            "length",
            f"'{{value}}' has more than {field.length} characters",
            f"“{{value}}”超过{field.length}个字符",
        )
        findings.add(breach, column, made.str.len().gt(field.length).to_numpy(bool), made)
    if rule.pattern is not None:
        breach = Breach(
            "code", f"'{{value}}' is not a {rule.code_kind} code", f"“{{value}}”不符合{field.zh}编码规则"
        )
        wrong = made.notna().to_numpy() & ~made.fillna("").str.fullmatch(rule.pattern).to_numpy(bool)
        findings.add(breach, column, wrong, made)
    numbers = made.astype("Float64") if field.type in (FieldType.INTEGER, FieldType.REAL) else None
    if numbers is not None and field.minimum is not None:
        breach = Breach(
            "minimum", f"{{value}} is below {field.minimum:g}", f"{{value}}小于最小值{field.minimum:g}"
        )
        findings.add(breach, column, numbers.lt(field.minimum).to_numpy(bool, na_value=False), shown)
    if numbers is not None and field.maximum is not None:
        breach = Breach(
            "maximum", f"{{value}} is above {field.maximum:g}", f"{{value}}大于最大值{field.maximum:g}"
        )
        findings.add(breach, column, numbers.gt(field.maximum).to_numpy(bool, na_value=False), shown)


def _type_breach(rule: FieldRule) -> Breach:
    if rule.type is FieldType.TEXT:
        return Breach(
            "digits",
            "{value} was a number with more than 15 digits: format the column as text",
            "{value}超过15位，数字已失真，请将该列设为文本格式",
        )
    return Breach(
        "type", f"'{{value}}' is not a {rule.type.value} value", f"“{{value}}”不是有效的{_KINDS[rule.type]}"
    )


def _to_domain(rule: FieldRule, made: pd.Series[Any], findings: Findings, column: str) -> pd.Series[Any]:
    """Stored values from values or titles in either language."""
    allowed = rule.allowed or frozenset()
    known = domain(str(rule.field.domain))
    meaning: dict[object, object] = {}
    for value in made.dropna().unique():
        plain = value.item() if isinstance(value, np.generic) else value
        if plain in allowed:
            meaning[value] = plain
        else:
            try:
                meaning[value] = known.parse(str(plain))
            except (KeyError, ValueError):
                meaning[value] = None
            if meaning[value] is None and known.is_open:
                meaning[value] = plain
    stored = made.map(meaning)
    breach = Breach(
        "domain",
        f"'{{value}}' is not in the list {known.name}",
        f"“{{value}}”不在{rule.field.zh}的取值范围内",
    )
    findings.add(breach, column, (made.notna() & stored.isna()).to_numpy(), made)
    return stored.astype(made.dtype)


Converted = tuple["pd.Series[Any]", NDArray[np.bool_]]


def _to_text(given: pd.Series[Any]) -> Converted:
    if given.dtype == "str":
        return given, np.zeros(len(given), dtype=bool)
    whole = given.map(lambda v: isinstance(v, int | float | np.number) and not isinstance(v, bool)).to_numpy(
        bool
    )
    lost = np.zeros(len(given), dtype=bool)
    lost[whole] = (pd.to_numeric(given[whole]).abs() >= _MOST_DIGITS).to_numpy()
    return given.map(_text, na_action="ignore").astype("str"), lost


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return str(value)


def _to_number(given: pd.Series[Any]) -> Converted:
    made = pd.to_numeric(given, errors="coerce").astype("float64")
    made = made.mask(np.isinf(made))
    return made, (made.isna() & given.notna()).to_numpy()


def _to_integer(given: pd.Series[Any]) -> Converted:
    numbers, bad = _to_number(given)
    broken = (numbers % 1 != 0).to_numpy() & numbers.notna().to_numpy()
    return numbers.mask(broken).astype("Int64"), bad | broken


def _by_value(given: pd.Series[Any], convert: Callable[[Any], object], dtype: str) -> Converted:
    """Each different value converted once."""
    meaning = {value: convert(value) for value in given.dropna().unique()}
    made: pd.Series[Any] = given.map(meaning) if meaning else pd.Series(None, index=given.index, dtype=object)
    made = made.astype(dtype)  # type: ignore[call-overload]
    return made, (made.isna() & given.notna()).to_numpy()


def _to_boolean(given: pd.Series[Any]) -> Converted:
    return _by_value(
        given, lambda value: _TRUTH.get(str(value).strip().lower().removesuffix(".0")), "boolean"
    )


def _to_date(given: pd.Series[Any]) -> Converted:
    return _by_value(given, _day, "datetime64[s]")


def _day(value: object) -> object:
    if isinstance(value, pd.Timestamp | datetime):
        return np.datetime64(value.date())
    if isinstance(value, date):
        return np.datetime64(value)
    found = _DATE.fullmatch(str(value).strip().split("T")[0].split(" 00:00:00")[0])
    try:
        return np.datetime64(date(*(int(part) for part in found.groups()))) if found else None
    except ValueError:
        return None


def _to_moment(given: pd.Series[Any]) -> Converted:
    return _by_value(given, _moment, "datetime64[ms, UTC]")


def _moment(value: object) -> object:
    """Moments without a zone are local ones."""
    try:
        moment = pd.Timestamp(str(value) if not isinstance(value, datetime) else value)
    except ValueError:
        return None
    return moment.tz_localize(ZoneInfo(HOME_ZONE)) if moment.tzinfo is None else moment


def _to_json(given: pd.Series[Any]) -> Converted:
    def text(value: object) -> str | None:
        if not isinstance(value, str):
            return json.dumps(value, ensure_ascii=False, default=str)
        try:
            json.loads(value)
        except ValueError:
            return None
        return value

    made = given.map(text, na_action="ignore").astype("str")
    return made, (made.isna() & given.notna()).to_numpy()


_CONVERTERS: Mapping[FieldType, Callable[[pd.Series[Any]], Converted]] = {
    FieldType.TEXT: _to_text,
    FieldType.INTEGER: _to_integer,
    FieldType.REAL: _to_number,
    FieldType.BOOLEAN: _to_boolean,
    FieldType.DATE: _to_date,
    FieldType.DATETIME: _to_moment,
    FieldType.JSON: _to_json,
}
_KINDS: Mapping[FieldType, str] = {
    FieldType.TEXT: "文本",
    FieldType.INTEGER: "整数",
    FieldType.REAL: "数值",
    FieldType.BOOLEAN: "是否值",
    FieldType.DATE: "日期",
    FieldType.DATETIME: "时间",
    FieldType.JSON: "JSON",
}
