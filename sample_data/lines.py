"""The straight lines of a plan: which streets there are before blocks are cut, and where they must stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import cycle

import numpy as np

from sample_data.sizes import Size
from sample_data.terrain import Hill


@dataclass(frozen=True, slots=True)
class Line:
    """A street of the plan. A vertical line ("v") has s = at and runs over t = low … high; "h": swapped."""

    axis: str
    at: float
    low: float
    high: float
    road_class: str
    street: int
    is_tunnel: bool = False


@dataclass(frozen=True, slots=True)
class MainLines:
    """Main streets and where they stand, the hills between them, and the two riverside roads."""

    half_m: float
    verticals: tuple[tuple[float, str], ...]
    horizontals: tuple[tuple[float, str], ...]
    bridges: tuple[float, ...]
    tunnels: tuple[float, ...]
    hills: tuple[Hill, ...]
    south_bank: float
    north_bank: float

    def hill_at(self, s: float, t: float) -> Hill | None:
        """The hill over that point of the plan, if any."""
        return next((hill for hill in self.hills if hill.contains(s, t)), None)


def main_lines(size: Size, rng: np.random.Generator) -> MainLines:
    """The main streets of that size: those of the data, or drawn ones where the data give only a spacing."""
    half = size.width_m / 2 * 1.1 + 60
    verticals, horizontals = size.verticals, size.horizontals
    if size.spacing_m:
        verticals = _spaced(np.arange(-half, half), size.spacing_m, rng)
        horizontals = _spaced_beside_river(half, size, rng)
    horizontals = tuple(sorted(horizontals))
    south = max(t for t, _ in horizontals if t < size.river.t)
    north = min(t for t, _ in horizontals if t > size.river.t)
    hills = tuple(_snapped(hill, verticals, horizontals) for hill in size.hills)
    arterials = [s for s, road_class in verticals if road_class == "主干路"]
    bridges = size.bridges or tuple(arterials[:: size.bridge_every])
    tunnels = size.tunnels or tuple(arterials[:: size.tunnel_every])
    return MainLines(half, tuple(sorted(verticals)), horizontals, bridges, tunnels, hills, south, north)


def _spaced(
    span: np.ndarray, spacing: tuple[float, float], rng: np.random.Generator
) -> tuple[tuple[float, str], ...]:
    at, lines = float(span[0]) + 60, []
    classes = cycle(("次干路", "主干路"))
    while at < span[-1] - 60:
        lines.append((round(at, 1), next(classes)))
        at += rng.uniform(*spacing)
    return tuple(lines)


def _spaced_beside_river(half: float, size: Size, rng: np.random.Generator) -> tuple[tuple[float, str], ...]:
    river, spacing = size.river, size.spacing_m or (250.0, 330.0)
    banks = (river.t - river.width_m / 2 - 55, river.t + river.width_m / 2 + 55)
    south = _spaced(np.arange(-half, banks[0] - 200), spacing, rng)
    north = _spaced(np.arange(banks[1] + 140, half), spacing, rng)
    return (*south, (banks[0], "主干路"), (banks[1], "次干路"), *north)


def _snapped(
    raw: dict[str, float],
    verticals: tuple[tuple[float, str], ...],
    horizontals: tuple[tuple[float, str], ...],
) -> Hill:
    def near(value: float, lines: tuple[tuple[float, str], ...]) -> float:
        best = min((at for at, _ in lines), key=lambda at: abs(at - value))
        return best if abs(best - value) < 400 else value

    return replace(
        Hill(**raw),
        west=near(raw["west"], verticals),
        east=near(raw["east"], verticals),
        south=near(raw["south"], horizontals),
        north=near(raw["north"], horizontals),
    )


def street_lines(main: MainLines) -> list[Line]:
    """Main streets cut at the river and at the hills; a tunnel is a line of its own."""
    lines: list[Line] = []
    for street, (at, road_class) in enumerate(main.verticals):
        gaps = [(hill.south, hill.north) for hill in main.hills if hill.west < at < hill.east]
        tunnels = gaps if at in main.tunnels else []
        if at not in main.bridges:
            gaps = [*gaps, (main.south_bank, main.north_bank)]
        pieces = _without(-main.half_m, main.half_m, gaps)
        lines += [Line("v", at, low, high, road_class, street) for low, high in pieces]
        lines += [Line("v", at, low, high, road_class, street, is_tunnel=True) for low, high in tunnels]
    for street, (at, road_class) in enumerate(main.horizontals, start=len(main.verticals)):
        gaps = [(hill.west, hill.east) for hill in main.hills if hill.south < at < hill.north]
        pieces = _without(-main.half_m, main.half_m, gaps)
        lines += [Line("h", at, low, high, road_class, street) for low, high in pieces]
    return lines


def _without(low: float, high: float, gaps: list[tuple[float, float]]) -> list[tuple[float, float]]:
    pieces = []
    for start, end in sorted(gaps):
        if start > low:
            pieces.append((low, min(start, high)))
        low = max(low, end)
    return [*pieces, (low, high)] if low < high else pieces
