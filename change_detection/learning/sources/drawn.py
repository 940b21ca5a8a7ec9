"""Source of pairs drawn from nothing: any town, any light, anything changed but never a real place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources import ground
from change_detection.learning.sources.buildings import Date, Structure
from change_detection.learning.sources.desk import Desk
from change_detection.learning.sources.layout import QUARTERS, apart, draw_plan
from change_detection.learning.sources.light import Camera, Sun, draw_camera, draw_sun
from change_detection.learning.sources.pairs import TrainingPair
from change_detection.learning.sources.scatter import Tree, draw_trees
from change_detection.learning.sources.scene import Painted, Standing, paint, photographed
from change_detection.learning.sources.texture import NoiseBank

# Pictures are drawn twice as fine and averaged, so that edges are as soft as a camera's.
FINER = 2
_KINDS = ("nothing", "single", "development", "replaced")
_SHARES = (0.22, 0.26, 0.36, 0.16)

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Change:
    """What is built on each date; `changed` holds the seeds of what only one date has."""

    before: tuple[Structure, ...] = ()
    after: tuple[Structure, ...] = ()
    changed: frozenset[int] = frozenset()
    kind: str = "nothing"


@dataclass(frozen=True, slots=True)
class Dressing:
    """How much stands around the buildings: share of paved yards, trees, and how far dates are displaced."""

    paved: float
    trees: float
    most_px: float = 5.0


class DrawnScenes:
    """Pairs of `size_px` with pixels of `gsd_m` (from, to) metres."""

    def __init__(self, *, size_px: int = 256, gsd_m: tuple[float, float] = (0.3, 1.0), seed: int = 0) -> None:
        self._size = size_px
        self._gsd = gsd_m
        self._bank = NoiseBank(seed)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A drawn pair."""
        gsd_m = float(np.exp(rng.uniform(*np.log(self._gsd))))
        desk = Desk(rng, self._bank, self._size * FINER, gsd_m / FINER)
        dates = draw_dates(rng, desk.px_m)
        town = draw_plan(str(rng.choice(list(QUARTERS))), desk.side_m, rng)
        region = draw_region(desk)
        change = draw_change(town.buildings, region, desk)
        first = ground.base(desk, is_town=town.quarter.paved > 0.5 or desk.chance(0.3))
        ground.streets([first], town, desk, where=1 - region if change.kind == "development" else None)
        second = ground.later(first, desk)
        _rework(first, second, change, region, desk)
        dressing = Dressing(town.quarter.paved, town.quarter.trees)
        return finish((Painted.bare(first), Painted.bare(second)), change, dates, desk, dressing=dressing)


def draw_dates(rng: np.random.Generator, px_m: float) -> tuple[Date, Date]:
    """Two dates; in a third of all cases the second is taken much like the first."""
    first = Date(px_m, draw_sun(rng), draw_camera(rng))
    if rng.random() < 0.3:
        sun, camera = first.sun, first.camera
        x, y = sun.shadow_x * float(rng.normal(1, 0.15)), sun.shadow_y * float(rng.normal(1, 0.15))
        lean = rng.normal(0, 0.02, 2)
        near = Camera(camera.lean_x + float(lean[0]), camera.lean_y + float(lean[1]))
        return first, Date(px_m, Sun(x, y, float(rng.uniform(0.2, 0.75))), near)
    return first, Date(px_m, draw_sun(rng), draw_camera(rng))


def draw_region(desk: Desk) -> Plane:
    """Where something happens: everywhere, or an area with soft edges."""
    if desk.chance(0.22):
        return np.ones(desk.shape, np.float32)
    return ground.blob(desk, float(desk.rng.uniform(0.15, 0.9)))


def draw_change(everyone: tuple[Structure, ...], region: Plane, desk: Desk) -> Change:
    """Who stands when: nothing changed, single buildings, a new quarter, a replaced quarter."""
    rng = desk.rng
    kind = str(rng.choice(_KINDS, p=_SHARES))
    if kind == "nothing":
        return Change(everyone, everyone)
    if kind == "single":
        share = float(rng.choice([0.05, 0.15, 0.4]))
        changed = {b.seed for b in everyone if rng.random() < share}
        leaving = {seed for seed in sorted(changed) if rng.random() < 0.35}
        before = tuple(b for b in everyone if b.seed not in changed - leaving)
        return Change(before, tuple(b for b in everyone if b.seed not in leaving), frozenset(changed), kind)
    inside = [b.seed for b in everyone if _in(region, b, desk.side_m)]
    if kind == "development":
        built = 1.0 if rng.random() < 0.8 else 0.6
        new = {seed for seed in inside if rng.random() < built}
        return Change(tuple(b for b in everyone if b.seed not in new), everyone, frozenset(new), kind)
    outside = tuple(b for b in everyone if b.seed not in inside)
    other = draw_plan(str(rng.choice(list(QUARTERS))), desk.side_m, rng).buildings
    new_ones = tuple(b for b in other if _in(region, b, desk.side_m) and all(apart(b, o) for o in outside))
    changed_seeds = frozenset([*inside, *(b.seed for b in new_ones)])
    return Change(everyone, outside + new_ones, changed_seeds, kind)


def finish(
    under: tuple[Painted, Painted],
    change: Change,
    dates: tuple[Date, Date],
    desk: Desk,
    *,
    dressing: Dressing,
) -> TrainingPair:
    """Buildings, trees and cars onto two grounds, and both photographed; the dates exchanged at random."""
    rng = desk.rng
    look = int(rng.integers(1 << 31))
    area_ha = desk.side_m**2 / 1e4
    density = float(rng.choice([5, 20, 45]))
    grown = draw_trees(int(rng.poisson(min(160.0, area_ha * dressing.trees * density))), desk.side_m, rng)
    painted: list[Painted] = []
    for below, standing, date in zip(under, (change.before, change.after), dates, strict=True):
        ground.yards(below.canvas, standing, look, px_m=date.px_m, paved=dressing.paved)
        trees = [tree for tree in clear_of(grown, standing) if _is_seen(look, tree, len(painted))]
        cars = _cars(rng, desk.side_m, int(rng.poisson(area_ha * 4)))
        painted.append(paint(below, Standing(standing, trees, cars), change.changed, date, desk=desk))
    if desk.chance(0.5):
        painted.reverse()
    return photographed(painted[0], painted[1], desk, most_px=dressing.most_px)


def clear_of(trees: list[Tree], buildings: tuple[Structure, ...]) -> list[Tree]:
    """Trees whose trunks stand outside all buildings."""
    if not buildings or not trees:
        return trees
    where = np.array([(t.x, t.y) for t in trees])
    middle = np.array([(b.x, b.y) for b in buildings])
    reach = np.array([0.6 * b.reach_m for b in buildings])
    taken = (np.hypot(*(where[:, None] - middle[None]).transpose(2, 0, 1)) < reach).any(1)
    return [tree for tree, is_taken in zip(trees, taken, strict=True) if not is_taken]


def _is_seen(look: int, tree: Tree, date: int) -> bool:
    """A few trees were cut or planted between the dates."""
    return bool(np.random.default_rng([look, tree.seed, date]).random() < 0.93)


def _cars(rng: np.random.Generator, side_m: float, number: int) -> NDArray[np.float64]:
    return np.column_stack([rng.uniform(0, side_m, (number, 2)), rng.uniform(0, np.pi, number)])


def _in(region: Plane, building: Structure, side_m: float) -> bool:
    n = region.shape[0]
    row, col = (int(np.clip(v / side_m * n, 0, n - 1)) for v in (building.y, building.x))
    return bool(region[row, col] > 0.5)


def _rework(
    first: NDArray[np.float32], second: NDArray[np.float32], change: Change, region: Plane, desk: Desk
) -> None:
    """Ground that changed with the buildings, and ground that changed for other reasons."""
    if change.kind in {"development", "replaced"} and desk.chance(0.75):
        ground.lay(second, region, ground.base(desk, is_town=True))
    if change.kind == "development" and desk.chance(0.8):
        ground.streets([second], draw_plan("suburb", desk.side_m, desk.rng), desk, where=region)
    if desk.chance(0.6):
        ground.dug(first, second, desk)
