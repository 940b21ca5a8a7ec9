"""Sources of pairs from real pictures: things built and torn down on them, and pictures of unrelated places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources import ground
from change_detection.learning.sources.buildings import Structure
from change_detection.learning.sources.drawn import FINER, Change, draw_change, draw_dates, finish
from change_detection.learning.sources.imagery import Place
from change_detection.learning.sources.layout import QUARTERS, draw_plan
from change_detection.learning.sources.materials import Canvas, cover, materials
from change_detection.learning.sources.pairs import UNKNOWN, TrainingPair
from change_detection.learning.sources.scene import Painted
from change_detection.learning.sources.stamps import CutOut, Stamp
from change_detection.learning.sources.texture import NoiseBank

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A piece of a place, turned and scaled: pictures of two dates, buildings (0 … 1), where they are unknown."""

    first: Canvas
    second: Canvas
    buildings: Plane
    unknown: NDArray[np.bool_]


def window(place: Place, rng: np.random.Generator, n: int, *, px_m: float) -> Window | None:
    """A random square of n × n pixels; None where the place has too little to show."""
    rows, cols = place.buildings.shape
    side = min(n * px_m / place.gsd_m, rows, cols)
    half = side / 2
    x, y = rng.uniform(half, cols - half), rng.uniform(half, rows - half)
    angle = rng.choice([0, 1, 2, 3]) * np.pi / 2
    if min(rows, cols) > 1.5 * side and half * 1.42 < min(x, y, cols - x, rows - y):
        angle = rng.uniform(0, 2 * np.pi)
    zoom = n / side
    c, s = np.cos(angle) * zoom, np.sin(angle) * zoom
    turn = np.array([[c, -s, n / 2 - c * x + s * y], [s, c, n / 2 - s * x - c * y]])
    if rng.random() < 0.5:
        turn = np.array([[-1.0, 0.0], [0.0, 1.0]]) @ turn + np.array([[0, 0, n - 1], [0, 0, 0]])
    usable = cv2.warpAffine(place.usable.astype(np.uint8), turn, (n, n), flags=cv2.INTER_NEAREST)
    if usable.mean() < 0.98:
        return None
    chosen = rng.integers(0, len(place.pictures), 2)
    pictures = [_warped(place.pictures[int(k)], turn, n, zoom) for k in chosen]
    labels = cv2.warpAffine(place.buildings, turn, (n, n), flags=cv2.INTER_NEAREST)
    return Window(
        pictures[0],
        pictures[1] if chosen[0] != chosen[1] else pictures[0].copy(),
        (labels == 1).astype(np.float32),
        labels == UNKNOWN,
    )


def _warped(picture: NDArray[np.uint8], turn: NDArray[np.float64], n: int, zoom: float) -> Canvas:
    source = picture
    if zoom < 0.6:
        source = cv2.blur(picture, (round(1 / zoom), round(1 / zoom)))
    return cv2.warpAffine(source, turn, (n, n), borderMode=cv2.BORDER_REFLECT_101).astype(np.float32)


class RealPlaces:
    """Real ground, on which drawn and cut-out buildings come and go and real ones are taken away."""

    def __init__(
        self,
        places: Sequence[Place],
        cut: Sequence[CutOut],
        *,
        size_px: int = 256,
        gsd_m: tuple[float, float] = (0.3, 1.0),
        seed: int = 0,
    ) -> None:
        self._places = tuple(places)
        self._share = np.array([p.usable.sum() * p.gsd_m**2 * len(p.pictures) ** 0.5 for p in places]) ** 0.5
        self._share /= self._share.sum()
        self._cut = tuple(cut)
        self._size, self._gsd, self._bank = size_px, gsd_m, NoiseBank(seed)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A pair over real ground."""
        n, bank = self._size * FINER, self._bank
        while True:
            gsd_m = float(np.exp(rng.uniform(*np.log(self._gsd))))
            dates = draw_dates(rng, gsd_m / FINER)
            place = self._places[int(rng.choice(len(self._places), p=self._share))]
            seen = window(place, rng, n, px_m=dates[0].px_m)
            if seen is not None:
                break
        side_m = self._size * gsd_m
        region = (
            np.ones((n, n), np.float32)
            if rng.random() < 0.25
            else ground.blob(rng, bank, (n, n), share=float(rng.uniform(0.15, 0.8)))
        )
        first, second = Painted.bare(seen.first), Painted.bare(seen.second)
        first, second = replace(first, building=seen.buildings), replace(second, building=seen.buildings)
        if rng.random() < 0.6:
            second = replace(second, canvas=ground.later(second.canvas, rng, bank))
        if seen.buildings.any() and rng.random() < 0.75:
            first = cleared(first, region, rng=rng, bank=bank, px_m=dates[0].px_m)
            second = replace(
                second, changed=np.where(first.building < 0.5, second.building, 0).astype(np.float32)
            )
        touched = np.zeros((n, n), np.float32)
        if rng.random() < 0.45:
            laid = ground.dug(first.canvas, second.canvas, rng, bank, px_m=dates[0].px_m)
            first, second = buried(first, second, laid)
            touched = np.maximum(*laid)
        change = self._change(rng, seen, region, side_m)
        pair = finish(
            (first, second),
            change,
            dates,
            side_m,
            rng=rng,
            bank=bank,
            quarter_paved=0.4,
            trees=0.1 if rng.random() < 0.4 else 0.0,
        )
        return _forget(pair, seen.unknown, touched)

    def _change(self, rng: np.random.Generator, seen: Window, region: Plane, side_m: float) -> Change:
        """What is put down on the real ground: nothing, a drawn quarter, or cut-outs."""
        draw = rng.random()
        if draw < 0.2:
            return Change((), (), frozenset(), "nothing")
        plan = draw_plan(str(rng.choice(list(QUARTERS))), side_m, rng)
        structures: tuple[Structure, ...] = plan.buildings
        if self._cut and draw < 0.62:
            structures = tuple(self._stamp(b, rng) for b in plan.buildings)
        free = tuple(b for b in structures if not _over(seen.buildings, b, side_m))
        share = float(rng.choice([0.1, 0.3, 0.7, 1.0]))
        kept = tuple(b for b in free if rng.random() < share)
        return draw_change(rng, replace(plan, buildings=kept), region, side_m)

    def _stamp(self, spot: Structure, rng: np.random.Generator) -> Stamp:
        cut = self._cut[int(rng.integers(len(self._cut)))]
        own = float(np.hypot(*cut.alpha.shape) / 2 * cut.gsd_m)
        scale = float(np.clip(spot.reach_m / own, 0.7, 1.6))
        return Stamp(
            spot.x,
            spot.y,
            float(rng.uniform(0, 2 * np.pi)),
            scale,
            float(rng.uniform(2.5, 12)),
            spot.seed,
            cut,
        )


def cleared(
    painted: Painted, region: Plane, *, rng: np.random.Generator, bank: NoiseBank, px_m: float
) -> Painted:
    """The ground as it was before real buildings stood there: the whole region, or some houses with their yards."""
    n = region.shape[0]
    if rng.random() < 0.55:
        lot = ground.base(rng, bank, n, px_m=px_m, is_town=rng.random() < 0.4)
        canvas = painted.canvas.copy()
        ground.lay(canvas, region, lot)
        return replace(painted, canvas=canvas, building=painted.building * (region < 0.5))
    _, labels = cv2.connectedComponents((painted.building > 0.5).astype(np.uint8))
    chosen = rng.random(int(labels.max()) + 1) < rng.choice([0.05, 0.2, 0.5])
    chosen[0] = False
    gone = chosen[labels].astype(np.uint8)
    margin = max(1, round(1.5 / px_m))
    wide = cv2.dilate(gone, np.ones((2 * margin + 1, 2 * margin + 1), np.uint8)) * (
        (painted.building < 0.5) | (gone > 0)
    )
    canvas = painted.canvas.copy()
    open_ground = (painted.building < 0.5) & (wide == 0)
    name = str(rng.choice(["soil", "lawn", "dry_grass", "gravel", "concrete", "rubble"]))
    surface = cover(materials("ground")[name], rng, bank, (n, n), px_m=px_m)
    if open_ground.sum() > 500 and rng.random() < 0.6:
        around = canvas[open_ground]
        surface += around[int(rng.integers(len(around)))] - surface.mean((0, 1))
    ground.lay(canvas, cv2.GaussianBlur(wide.astype(np.float32), (0, 0), 1.2), surface)
    return replace(painted, canvas=canvas, building=painted.building * (gone == 0))


def _over(buildings: Plane, structure: Structure, side_m: float) -> bool:
    """Whether a structure would stand on a real building."""
    n = buildings.shape[0]
    left, right = (
        int(np.clip((structure.x + d * structure.reach_m) / side_m * n, 0, n)) for d in (-0.8, 0.8)
    )
    top, bottom = (
        int(np.clip((structure.y + d * structure.reach_m) / side_m * n, 0, n)) for d in (-0.8, 0.8)
    )
    spot = buildings[top:bottom, left:right]
    return bool(spot.size and spot.mean() > 0.1)


def buried(first: Painted, second: Painted, laid: tuple[Plane, Plane]) -> tuple[Painted, Painted]:
    """Real buildings under ground that was laid over them are gone on that date."""
    left = [date.building * (area < 0.5) for date, area in zip((first, second), laid, strict=True)]
    gone = [
        np.where(own > other, own, 0).astype(np.float32)
        for own, other in ((left[0], left[1]), (left[1], left[0]))
    ]
    return (
        replace(first, building=left[0], changed=gone[0]),
        replace(second, building=left[1], changed=gone[1]),
    )


def _forget(pair: TrainingPair, unknown: NDArray[np.bool_], touched: Plane) -> TrainingPair:
    """Buildings of a place nobody mapped: only those put there are known, and nothing where ground was laid."""
    if not unknown.any():
        return pair
    n = pair.change.shape[0]
    near = cv2.dilate((touched > 0.02).astype(np.uint8), np.ones((25, 25), np.uint8))
    near = cv2.resize(near, (n, n), interpolation=cv2.INTER_NEAREST)
    return replace(
        pair,
        ignore=np.maximum(pair.ignore, near * (pair.change == 0)),
        building_before=np.where(pair.building_before == 1, 1, UNKNOWN).astype(np.uint8),
        building_after=np.where(pair.building_after == 1, 1, UNKNOWN).astype(np.uint8),
    )


class Unrelated:
    """Two pictures of different places with known buildings: everything differs, only buildings count.

    After ChangeStar (Zheng et al. 2021, arXiv 2108.07002): change is where exactly one has a building.
    """

    def __init__(
        self,
        places: Sequence[Place],
        *,
        size_px: int = 256,
        gsd_m: tuple[float, float] = (0.3, 1.0),
        seed: int = 0,
    ) -> None:
        self._places = tuple(place for place in places if place.has_buildings)
        if not self._places:
            raise ValueError("no place has known buildings")
        self._size, self._gsd, self._bank = size_px, gsd_m, NoiseBank(seed)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A pair of windows that have nothing to do with each other."""
        n = self._size * FINER
        px_m = float(np.exp(rng.uniform(*np.log(self._gsd)))) / FINER
        windows: list[Window] = []
        while len(windows) < 2:
            seen = window(self._places[int(rng.integers(len(self._places)))], rng, n, px_m=px_m)
            if seen is not None:
                windows.append(seen)
        dates = draw_dates(rng, px_m)
        first, second = (replace(Painted.bare(w.first), building=w.buildings) for w in windows)
        pair = finish(
            (first, second),
            Change((), (), frozenset(), "nothing"),
            dates,
            self._size * px_m * FINER,
            rng=rng,
            bank=self._bank,
            quarter_paved=0.0,
            trees=0.0,
            most_px=0.5,
        )
        both = (pair.building_before == 1) & (pair.building_after == 1)
        return replace(
            pair,
            change=(pair.building_before ^ pair.building_after).astype(np.uint8),
            ignore=both.astype(np.uint8),
        )
