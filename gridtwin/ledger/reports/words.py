"""Texts of a report in its one language, and values of the store as a reader expects them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd

from gridtwin.ledger.money import yuan
from gridtwin.ledger.summary.table import UNITS, Column, Label
from gridtwin.model import domain, feature_class, is_missing
from gridtwin.model.feature_class import FieldType

LANGUAGES = ("zh", "en")
_MONEY = "CNY 0.01"


@dataclass(frozen=True, slots=True)
class Words:
    """Picks the text of a language, `zh` or `en`."""

    language: str

    def __call__(self, en: str, zh: str) -> str:
        """The text in the language."""
        return zh if self.language == "zh" else en

    def of(self, label: Label) -> str:
        """The label in the language."""
        return label.of(self.language)

    def joined(self, parts: Iterable[str]) -> str:
        """Parts after each other, as the language separates them."""
        return ("，" if self.language == "zh" else ", ").join(parts)

    def class_title(self, class_name: str) -> str:
        """Title of a feature class."""
        declared = feature_class(class_name)
        return self(declared.title_en, declared.title_zh)

    def title(self, class_name: str, field: str) -> str:
        """Title of a field."""
        declared = feature_class(class_name).field(field)
        return self(declared.en, declared.zh)

    def value(self, class_name: str, field: str, value: Any) -> str:  # Any: a value of the store
        """A value with its unit, empty where there is none."""
        if is_missing(value):
            return ""
        declared = feature_class(class_name).field(field)
        if declared.domain:
            return domain(declared.domain).title(value, self.language)
        if declared.unit == _MONEY:
            return f"{yuan(int(value))} {self('CNY', '元')}"
        if declared.type is FieldType.REAL:
            return with_unit(f"{float(value):,.3f}".rstrip("0").rstrip("."), declared.unit)
        if declared.type is FieldType.INTEGER:
            return with_unit(str(int(value)), declared.unit)
        return self._plain(value)

    def _plain(self, value: Any) -> str:
        """Truth values, days and texts."""
        if isinstance(value, bool):
            return self("yes", "是") if value else self("no", "否")
        return self.day(value) if isinstance(value, pd.Timestamp | datetime | date) else str(value)

    def made(self, at: datetime, by: str) -> str:
        """When a document was made, and by whom where somebody is named."""
        time = f"{at:%Y-%m-%d %H:%M}"
        return self(f"made {time} by {by}", f"{time} {by}编制") if by else self(f"made {time}", f"{time}编制")

    def heading(self, en: str, zh: str, unit: str = "") -> str:
        """The title of a value with its unit."""
        return Column("", Label(en, zh), unit).heading(self.language)

    def day(self, value: Any) -> str:  # Any: a day, or nothing
        """A day as YYYY-MM-DD, empty where there is none."""
        return "" if is_missing(value) else f"{value:%Y-%m-%d}"


def with_unit(number: str, unit: str | None) -> str:
    """A number with its unit behind."""
    return f"{number} {UNITS.get(unit, unit)}" if unit else number


def label_in(domain_name: str, value: Any) -> Label | None:  # Any: a code, or nothing
    """A coded value as a label."""
    if is_missing(value):
        return None
    known = domain(domain_name)
    return Label(known.title(value, "en"), known.title(value), str(value))
