"""Figures of the engine's answer: titles, classes, and a sentence on how even the grids are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...translation import pick, tr


@dataclass(frozen=True)
class Band:
    """A class of values; `count` grids lie in it."""

    least: float
    most: float
    color: str
    count: int

    @property
    def label(self) -> str:
        """The band as text."""
        return f"{self.least:,.6g}" if self.least == self.most else f"{self.least:,.6g} – {self.most:,.6g}"


@dataclass(frozen=True)
class Figure:
    """One figure of each grid."""

    name: str
    zh: str
    en: str
    unit: str
    outside: int
    classes: tuple[Band, ...]


def figures_of(answer: dict[str, Any]) -> list[Figure]:
    """Figures that can be known; one whose layer is empty is left out."""
    return [
        Figure(
            one["name"],
            one["zh"],
            one["en"],
            one.get("unit") or "",
            int(one.get("outside") or 0),
            tuple(Band(each["least"], each["most"], each["color"], each["count"]) for each in one["classes"]),
        )
        for one in answer["figures"]
        if one["is_known"]
    ]


def unevenness(values: Sequence[float]) -> float:
    """Gini's coefficient: 0 when all are equal, near 1 when one has all; 0 of nothing."""
    ordered = sorted(values)
    total = sum(ordered)
    if not ordered or total <= 0:
        return 0.0
    weighted = sum(place * value for place, value in enumerate(ordered, start=1))
    return 2 * weighted / (len(ordered) * total) - (len(ordered) + 1) / len(ordered)


def summary(figure: Figure, values: Sequence[float | None]) -> str:
    """Number, mean, extremes, unevenness, and what lies in no grid."""
    known = [float(value) for value in values if value is not None]
    if not known:
        return tr("{figure}: not known", figure=pick(figure.zh, figure.en))
    text = tr(
        "{figure}: {least} to {most}, mean {mean}; unevenness {gini} (0 = all equal)",
        figure=pick(figure.zh, figure.en),
        least=f"{min(known):,.6g}",
        most=f"{max(known):,.6g}",
        mean=f"{sum(known) / len(known):,.4g}",
        gini=f"{unevenness(known):.2f}",
    )
    return text + (tr("; {count} lie in no grid", count=figure.outside) if figure.outside else "")
