"""Arithmetic of days for whole columns: a day plus so many days, months or years."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.datetime64]


class Unit(StrEnum):
    """What the numbers of a cycle count."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """So many days, months or years."""

    count: int
    unit: Unit

    def after(self, days: Days) -> Days:
        """The days that lie this period later; the 31st of a month becomes the last of a shorter one.

        >>> Period(1, Unit.YEAR).after(np.array(["2024-02-29"], dtype="datetime64[D]"))
        array(['2025-02-28'], dtype='datetime64[D]')
        """
        days = days.astype("datetime64[D]")
        if self.unit is Unit.DAY:
            return days + np.timedelta64(self.count, "D")
        months = days.astype("datetime64[M]")
        there = months + np.timedelta64(self.count * (12 if self.unit is Unit.YEAR else 1), "M")
        first = there.astype("datetime64[D]")
        last = (there + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D")
        made: Days = np.minimum(first + (days - months.astype("datetime64[D]")), last)
        return made

    def before(self, day: datetime.date) -> datetime.date:
        """A day from which on, at the latest, this period leads beyond `day`: months differ in length."""
        back = Period(-self.count, self.unit).after(np.array([day], dtype="datetime64[D]"))
        found: datetime.date = (back[0] + np.timedelta64(3, "D")).astype(object)
        return found

    @property
    def days(self) -> float:
        """About how many days it has, to compare periods."""
        return self.count * {Unit.DAY: 1.0, Unit.MONTH: 30.44, Unit.YEAR: 365.25}[self.unit]

    def text(self, language: str) -> str:
        """Such as `3 years` or `3年`."""
        if language == "zh":
            return f"{self.count}{ {'day': '天', 'month': '个月', 'year': '年'}[self.unit] }"
        return f"{self.count} {self.unit}" + ("" if self.count == 1 else "s")
