"""Where buildings stand: streets with lots of one quarter, or scattered farms."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from change_detection.learning.sources.buildings import Building, Structure
from change_detection.learning.sources.catalogue import make_building


@dataclass(frozen=True, slots=True)
class Quarter:
    """One kind of town: which buildings, how far apart (metres), how many lots are built on."""

    kinds: tuple[str, ...]
    street_m: tuple[float, float]
    lot_m: tuple[float, float]
    filled: float
    turn: float
    paved: float
    trees: float


QUARTERS: dict[str, Quarter] = {
    "suburb": Quarter(
        ("house", "house", "house", "house", "shed"), (38, 60), (15, 26), 0.85, 0.06, 0.25, 0.5
    ),
    "village": Quarter(("house", "lowrise", "shed", "house"), (24, 45), (12, 24), 0.75, 0.25, 0.4, 0.5),
    "dense": Quarter(("lowrise", "lowrise", "lowrise", "shed"), (16, 26), (9, 15), 0.92, 0.05, 0.8, 0.1),
    "works": Quarter(("hall",), (45, 110), (35, 150), 0.85, 0.01, 0.9, 0.05),
    "industry": Quarter(
        ("hall", "hall", "hall", "shed", "lowrise"), (70, 130), (50, 120), 0.75, 0.02, 0.8, 0.1
    ),
    "estate": Quarter(("slab", "slab", "slab", "lowrise"), (32, 55), (45, 80), 0.85, 0.02, 0.5, 0.5),
    "towers": Quarter(("tower", "tower", "complex", "slab"), (60, 100), (45, 80), 0.75, 0.1, 0.6, 0.4),
    "centre": Quarter(("complex", "slab", "lowrise", "hall"), (45, 80), (30, 70), 0.8, 0.05, 0.8, 0.3),
    "farms": Quarter(("house", "shed", "hall"), (80, 160), (60, 160), 0.4, 1.5, 0.3, 0.6),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """Buildings and streets of a quarter; `streets` are lines (x0, y0, x1, y1, width) in metres."""

    buildings: tuple[Building, ...]
    streets: tuple[tuple[float, float, float, float, float], ...]
    quarter: Quarter


def draw_plan(name: str, side_m: float, rng: np.random.Generator) -> Plan:
    """A plan of that quarter over a square of `side_m`, without overlapping buildings."""
    quarter = QUARTERS[name]
    angle = float(rng.uniform(0, np.pi))
    axis = np.array([np.cos(angle), np.sin(angle)])
    across = np.array([-axis[1], axis[0]])
    middle = np.array([side_m / 2, side_m / 2])
    reach = side_m * 0.75
    step, lot = rng.uniform(*quarter.street_m), rng.uniform(*quarter.lot_m)
    street_width = float(rng.uniform(4, 12))
    buildings: list[Building] = []
    streets = []
    offset = -reach + rng.uniform(0, step)
    while offset < reach:
        if rng.random() < 0.85:
            a, b = (
                middle + across * (offset - step / 2) - axis * reach,
                middle + across * (offset - step / 2) + axis * reach,
            )
            streets.append((float(a[0]), float(a[1]), float(b[0]), float(b[1]), street_width))
        along = -reach + rng.uniform(0, lot)
        while along < reach:
            if rng.random() < quarter.filled:
                spot = middle + axis * along + across * (offset + rng.normal(0, 1.5))
                kind = quarter.kinds[int(rng.integers(len(quarter.kinds)))]
                turned = angle + float(rng.normal(0, quarter.turn)) + (np.pi / 2 if rng.random() < 0.3 else 0)
                _place(buildings, make_building(kind, float(spot[0]), float(spot[1]), turned, rng), side_m)
            along += lot * rng.uniform(0.85, 1.3)
        offset += step * rng.uniform(0.9, 1.15)
    return Plan(tuple(buildings), tuple(streets), quarter)


def _place(buildings: list[Building], new: Building, side_m: float) -> None:
    """Add a building that is in the scene and stands clear of the others."""
    reach = new.reach_m
    if not (-reach < new.x < side_m + reach and -reach < new.y < side_m + reach):
        return
    if all(apart(new, other) for other in buildings):
        buildings.append(new)


def apart(one: Structure, other: Structure) -> bool:
    """Whether two buildings surely do not touch: circles first, then the turned boxes around their parts."""
    gap = np.hypot(one.x - other.x, one.y - other.y)
    if gap > one.reach_m + other.reach_m:
        return True
    if not isinstance(one, Building) or not isinstance(other, Building):
        return False
    for first, second in ((one, other), (other, one)):
        c, s = np.cos(first.angle), np.sin(first.angle)
        u0, u1, v0, v1 = _extent(first)
        points = np.concatenate([second.corners(part, 1.0) for part in second.parts]) - (first.x, first.y)
        u, v = points[:, 0] * c + points[:, 1] * s, -points[:, 0] * s + points[:, 1] * c
        if u.max() < u0 - 0.5 or u.min() > u1 + 0.5 or v.max() < v0 - 0.5 or v.min() > v1 + 0.5:
            return True
    return False


def _extent(building: Building) -> tuple[float, float, float, float]:
    return (
        min(p.u - p.length_m / 2 for p in building.parts),
        max(p.u + p.length_m / 2 for p in building.parts),
        min(p.v - p.width_m / 2 for p in building.parts),
        max(p.v + p.width_m / 2 for p in building.parts),
    )
