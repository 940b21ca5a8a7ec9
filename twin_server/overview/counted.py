"""What is counted of a figure: its number, parts, trend, and as of when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from twin_server.overview.declared import Words


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a figure: those with one value of a field."""

    value: str
    title: Words
    number: float
    color: str | None = None

    @property
    def told(self) -> dict[str, Any]:  # Any: JSON
        """For JSON."""
        return {"value": self.value, **self.title.told, "number": self.number, "color": self.color}


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a trend; `parts` by the values of the figure's parts."""

    at: str
    number: float
    parts: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trend:
    """Numbers by steps of time; `step` is hour, week or month. `undated`: how many have no time."""

    step: str
    points: tuple[Point, ...]
    undated: int = 0

    @property
    def told(self) -> dict[str, Any]:  # Any: JSON
        """For JSON."""
        points = [{"at": one.at, "number": one.number, "parts": dict(one.parts)} for one in self.points]
        return {"step": self.step, "points": points, "undated": self.undated}


@dataclass(frozen=True, slots=True)
class AsOf:
    """What moment a number tells of: of an image, a change of the rows, a rating, a reception."""

    at: date | datetime | None
    what: Words

    @property
    def told(self) -> dict[str, Any] | None:  # Any: JSON
        """For JSON; None where the moment is not known."""
        return None if self.at is None else {"at": self.at.isoformat(), **self.what.told}


IMAGE = Words("影像", "image of")
CHANGED = Words("数据", "data of")
RATED = Words("评定", "rated")
RECEIVED = Words("最近上报", "last heard")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure's number; `of` is what it is a part of, `change` the difference to the step before."""

    value: float
    of: float | None = None
    parts: Sequence[Part] = ()
    trend: Trend | None = None
    change: float | None = None
    as_of: AsOf | None = None
