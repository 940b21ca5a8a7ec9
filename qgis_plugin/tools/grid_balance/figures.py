"""Figures of the engine's answer: titles, a histogram, colours, a sentence on how even the grids are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsClassificationJenks

from ...translation import pick, tr

COLOURS = ("#fff3b0", "#fec44f", "#fe8a3c", "#e8452f", "#a50f3c")
ZERO_COLOUR = "#5b6b7a"
_MOST_BARS = 8
_STEPS = (1, 2, 5, 10)  # times a power of ten: widths that people read at a glance


@dataclass(frozen=True)
class Band:
    """Values of one colour; `count` grids have them."""

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


def figures_of(answer: dict[str, Any]) -> list[Figure]:
    """Figures that can be known; one whose layer is empty is left out."""
    return [
        Figure(one["name"], one["zh"], one["en"], one.get("unit") or "", int(one.get("outside") or 0))
        for one in answer["figures"]
        if one["is_known"]
    ]


def histogram(values: Sequence[float | None]) -> list[tuple[str, int]]:
    """How many grids have a value in each of up to nine classes of one width, the empty ones among them.

    Classes begin at multiples of their width (1, 2 or 5 times a power of ten) and have their lower bound, not
    the upper one.
    """
    known = [float(each) for each in values if each is not None]
    if not known:
        return []
    is_whole = all(each == int(each) for each in known)
    width = _width((max(known) - min(known)) / _MOST_BARS, is_whole)
    first = math.floor(round(min(known) / width, 9))
    places = [math.floor(round(each / width, 9)) - first for each in known]
    counts = [0] * (max(places) + 1)
    for place in places:
        counts[place] += 1
    return [(_label(first + at, width, is_whole), count) for at, count in enumerate(counts)]


def bands(values: Sequence[float | None]) -> list[Band]:
    """Up to five natural breaks (Jenks) of what is above zero, for the map; zero has a colour of its own."""
    known = [float(each) for each in values if each is not None]
    above = sorted(each for each in known if each > 0)
    made = []
    if len(above) < len(known):
        made.append(Band(0.0, 0.0, ZERO_COLOUR, len(known) - len(above)))
    tops = sorted(set(above))
    if len(tops) > len(COLOURS):
        classes = QgsClassificationJenks().classes(above, len(COLOURS))
        tops = sorted({min(max(each.upperBound(), tops[0]), tops[-1]) for each in classes} | {tops[-1]})
    inside = [[each for each in above if low < each <= top] for low, top in zip([0.0, *tops], tops)]
    inside = [each for each in inside if each]
    for place, each in enumerate(inside):
        step = (len(COLOURS) - 1) / max(len(inside) - 1, 1)
        color = COLOURS[round(place * step)] if len(inside) > 1 else COLOURS[2]
        made.append(Band(each[0], each[-1], color, len(each)))
    return made


def _width(least: float, is_whole: bool) -> float:
    if is_whole and least <= 1:
        return 1.0
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in _STEPS if step * power >= least * (1 - 1e-9))


def _label(place: int, width: float, is_whole: bool) -> str:
    low, high = place * width, (place + 1) * width
    if is_whole and width == 1:
        return f"{low:,.6g}"
    return f"{low:,.6g} – {high - 1:,.6g}" if is_whole else f"{low:,.6g} – <{high:,.6g}"


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
