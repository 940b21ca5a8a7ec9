"""What a rating is: index, value and grade, each step on the way, and what is still to be confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from gridtwin.standards import Row, Standing, confidence_of, standing_title


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """A parameter that was missing, chosen, or not seen in the standard, and what that means."""

    parameter: str
    en: str
    zh: str

    def as_record(self) -> dict[str, str]:
        """For a JSON field."""
        return {"parameter": self.parameter, "en": self.en, "zh": self.zh}


@dataclass(frozen=True, slots=True)
class Rating:
    """One index of one object; `value` is None when something it needs is missing (see `to_confirm`).

    `details` holds inputs and steps: with the standards tables a reader can recompute the value by hand.
    """

    index: str
    value: float | None
    grade: str | None
    details: dict[str, Any] = field(default_factory=dict)  # Any: JSON values
    to_confirm: tuple[Doubt, ...] = ()

    def as_record(self) -> dict[str, Any]:  # Any: JSON values
        """For JSON."""
        return {
            "index": self.index,
            "value": self.value,
            "grade": self.grade,
            "details": self.details,
            "to_confirm": [doubt.as_record() for doubt in self.to_confirm],
        }


def table_doubts(table: str, rows: Iterable[Row], en: str, zh: str) -> tuple[Doubt, ...]:
    """One doubt for each mark other than the standard's own that `rows` of a table bear.

    >>> table_doubts("bridge_part_weights", [{"confidence": "memory"}], "part weights", "部位权重")[0].zh
    '部位权重：待与标准核对（仅凭一般知识，使用前须核对）'
    """
    marks = dict.fromkeys(confidence_of(str(row["confidence"])) for row in rows)
    return tuple(
        Doubt(
            table,
            f"{en}: {standing_title(mark.standing, 'en')} ({mark.title('en')})",
            f"{zh}：{standing_title(mark.standing)}（{mark.title()}）",
        )
        for mark in marks
        if mark.standing is not Standing.STANDARD
    )


def unique_doubts(groups: Iterable[Sequence[Doubt]]) -> tuple[Doubt, ...]:
    """All doubts once, in order."""
    return tuple(dict.fromkeys(doubt for group in groups for doubt in group))
