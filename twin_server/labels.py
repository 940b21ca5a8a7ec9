"""Values as a person reads them, in both languages: domain texts from the model, dates, numbers."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import Any

import pandas as pd

from gridtwin.model.feature_class import FeatureClass, Field, FieldType
from twin_server.domains import domain_labels

# Characters of the ISO text that are shown: the day, or the minute.
_MOMENT_LENGTHS = {FieldType.DATE: 10, FieldType.DATETIME: 16}
_YES_NO = {True: ("是", "yes"), False: ("否", "no")}


def plain(value: Any) -> Any:
    """The value as JSON carries it; None for anything missing, NaN or infinite."""
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float) or hasattr(value, "dtype"):
        value = value.item() if hasattr(value, "item") else value
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return value


def texts(field: Field, value: Any) -> tuple[str, str]:
    """(Chinese, English) text of a value of this field."""
    if field.type is FieldType.BOOLEAN and value is not None:
        return _YES_NO[bool(value)]
    if field.type in _MOMENT_LENGTHS:
        text = str(value)[: _MOMENT_LENGTHS[field.type]].replace("T", " ")
        return text, text
    if field.domain is not None:
        known = domain_labels(field.domain).get(str(value))
        if known is not None:
            return known
    text = _number(value) if isinstance(value, float) else str(value)
    return text, text


def card_fields(declared: FeatureClass, row: pd.Series) -> list[dict[str, Any]]:
    """One entry per field that has a value, in the order of the model."""
    entries = []
    for field in declared.fields:
        value = plain(row.get(field.name))
        if value is None or value == "":
            continue
        zh, en = texts(field, value)
        entries.append(
            {
                "name": field.name,
                "zh": field.zh,
                "en": field.en,
                "value": value,
                "text_zh": zh,
                "text_en": en,
                "unit": field.unit,
                "to_be_confirmed": field.confidence in ("memory", "derived"),
            }
        )
    return entries


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
