"""Source of pairs drawn from nothing: any town, any light, anything changed but never a real place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources import ground
from change_detection.learning.sources.buildings import Building, Date, Structure
from change_detection.learning.sources.layout import QUARTERS, Plan, apart, draw_plan
from change_detection.learning.sources.light import Camera, Sun, draw_camera, draw_sun
from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.pairs import TrainingPair
from change_detection.learning.sources.scatter import Tree, draw_trees
from change_detection.learning.sources.scene import Painted, Standing, paint, photographed
from change_detection.learning.sources.texture import NoiseBank

# Pictures are drawn twice as fine and averaged, so that edges are as soft as a camera's.
FINER = 2


@dataclass(frozen=True, slots=True)
class Change:
    """What is built on each date, and where the ground was worked on; `kind` names what happened."""

    before: tuple[Structure, ...]
    after: tuple[Structure, ...]
    changed: frozenset[int]
    kind: str


class DrawnScenes:
    """Pairs of `size_px` with pixels of `gsd_m` (from, to) metres."""

    def __init__(self, *, size_px: int = 256, gsd_m: tuple[float, float] = (0.3, 1.0), seed: int = 0) -> None:
        self._size = size_px
        self._gsd = gsd_m
        self._bank = NoiseBank(seed)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A drawn pair."""
        bank, n = self._bank, self._size * FINER
        gsd_m = float(np.exp(rng.uniform(*np.log(self._gsd))))
        dates = draw_dates(rng, gsd_m / FINER)
        side_m = self._size * gsd_m
        name = str(rng.choice(list(QUARTERS)))
        town = draw_plan(name, side_m, rng)
        region = _region(rng, bank, n)
        change = draw_change(rng, town, region, side_m)
        first = ground.base(
            rng, bank, n, px_m=dates[0].px_m, is_town=town.quarter.paved > 0.5 or rng.random() < 0.3
        )
        ground.streets(
            [first],
            town,
            rng,
            bank,
            px_m=dates[0].px_m,
            where=1 - region if change.kind == "development" else None,
        )
        second = ground.later(first, rng, bank)
        _rework(first, second, change, region, rng=rng, bank=bank, px_m=dates[0].px_m, side_m=side_m)
        return finish(
            (Painted.bare(first), Painted.bare(second)),
            change,
            dates,
            side_m,
            rng=rng,
            bank=bank,
            quarter_paved=town.quarter.paved,
            trees=town.quarter.trees,
        )


def draw_dates(rng: np.random.Generator, px_m: float) -> tuple[Date, Date]:
    """Two dates; half of the time the second is taken much like the first."""
    first = Date(px_m, draw_sun(rng), draw_camera(rng))
    if rng.random() < 0.3:
        sun = first.sun
        near = Sun(
            sun.shadow_x * float(rng.normal(1, 0.15)),
            sun.shadow_y * float(rng.normal(1, 0.15)),
            float(rng.uniform(0.3, 0.8)),
        )
        return first, Date(
            px_m,
            near,
            Camera(
                first.camera.lean_x + float(rng.normal(0, 0.02)),
                first.camera.lean_y + float(rng.normal(0, 0.02)),
            ),
        )
    return first, Date(px_m, draw_sun(rng), draw_camera(rng))


def draw_change(rng: np.random.Generator, town: Plan, region: NDArray[np.float32], side_m: float) -> Change:
    """Who stands when: nothing changed, single buildings, a new quarter, a replaced quarter."""
    kind = str(rng.choice(["nothing", "single", "development", "replaced"], p=[0.22, 0.26, 0.36, 0.16]))
    everyone = town.buildings
    if kind == "nothing":
        return Change(everyone, everyone, frozenset(), kind)
    if kind == "single":
        share = float(rng.choice([0.05, 0.15, 0.4]))
        coming = {b.seed for b in everyone if rng.random() < share}
        leaving = {s for s in coming if rng.random() < 0.35}
        before = tuple(b for b in everyone if b.seed not in coming - leaving)
        after = tuple(b for b in everyone if b.seed not in leaving)
        return Change(before, after, frozenset(coming), kind)
    inside = {b.seed for b in everyone if _in(region, b, side_m)}
    outside = tuple(b for b in everyone if b.seed not in inside)
    if kind == "development":
        new = inside if rng.random() < 0.8 else {s for s in inside if rng.random() < 0.6}
        return Change(tuple(b for b in everyone if b.seed not in new), everyone, frozenset(new), kind)
    other = draw_plan(str(rng.choice(list(QUARTERS))), side_m, rng)
    new_ones = tuple(
        b for b in other.buildings if _in(region, b, side_m) and all(apart(b, o) for o in outside)
    )
    return Change(everyone, outside + new_ones, frozenset(inside | {b.seed for b in new_ones}), kind)


def finish(
    under: tuple[Painted, Painted],
    change: Change,
    dates: tuple[Date, Date],
    side_m: float,
    *,
    rng: np.random.Generator,
    bank: NoiseBank,
    quarter_paved: float,
    trees: float,
    most_px: float = 5.0,
) -> TrainingPair:
    """Buildings, trees and cars onto two grounds, and both photographed; the dates exchanged at random."""
    look = int(rng.integers(1 << 31))
    area_ha = side_m**2 / 1e4
    grown = draw_trees(int(rng.poisson(min(160.0, area_ha * trees * rng.choice([5, 20, 45])))), side_m, rng)
    painted = []
    for below, standing, date in zip(under, (change.before, change.after), dates, strict=True):
        ground.yards(below.canvas, standing, look, px_m=date.px_m, paved=quarter_paved)
        kept = clear_of(grown, standing)
        present = [
            tree for tree in kept if np.random.default_rng([look, tree.seed, len(painted)]).random() < 0.93
        ]
        cars = np.column_stack(
            [rng.uniform(0, side_m, (k := int(rng.poisson(area_ha * 4)), 2)), rng.uniform(0, np.pi, k)]
        )
        painted.append(
            paint(below, Standing(standing, present, cars), change.changed, date, rng=rng, bank=bank)
        )
    if rng.random() < 0.5:
        painted.reverse()
    return photographed(painted[0], painted[1], rng, bank, most_px=most_px)


def clear_of(trees: list[Tree], buildings: tuple[Structure, ...]) -> list[Tree]:
    """Trees whose trunks stand outside all buildings."""
    if not buildings or not trees:
        return trees
    where = np.array([(t.x, t.y) for t in trees])
    middle = np.array([(b.x, b.y) for b in buildings])
    reach = np.array([0.6 * b.reach_m for b in buildings])
    near = (np.hypot(*(where[:, None] - middle[None]).transpose(2, 0, 1)) < reach).any(1)
    return [tree for tree, taken in zip(trees, near, strict=True) if not taken]


def _region(rng: np.random.Generator, bank: NoiseBank, n: int) -> NDArray[np.float32]:
    if rng.random() < 0.2:
        return np.ones((n, n), np.float32)
    return ground.blob(rng, bank, (n, n), share=float(rng.uniform(0.15, 0.9)))


def _in(region: NDArray[np.float32], building: Building, side_m: float) -> bool:
    n = region.shape[0]
    row, col = (int(np.clip(v / side_m * n, 0, n - 1)) for v in (building.y, building.x))
    return bool(region[row, col] > 0.5)


def _rework(
    first: Canvas,
    second: Canvas,
    change: Change,
    region: NDArray[np.float32],
    *,
    rng: np.random.Generator,
    bank: NoiseBank,
    px_m: float,
    side_m: float,
) -> None:
    """Ground that changed with the buildings, and ground that changed for other reasons."""
    n = first.shape[0]
    if change.kind in ("development", "replaced") and rng.random() < 0.75:
        lot = ground.base(rng, bank, n, px_m=px_m, is_town=True)
        ground.lay(second, region, lot)
    if change.kind == "development" and rng.random() < 0.8:
        ground.streets([second], draw_plan("suburb", side_m, rng), rng, bank, px_m=px_m, where=region)
    if rng.random() < 0.6:
        ground.dug(first, second, rng, bank, px_m=px_m)
