"""Sources of pairs from real pictures: built on and torn down there, and pictures of unrelated places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources import ground
from change_detection.learning.sources.buildings import Structure
from change_detection.learning.sources.desk import Desk
from change_detection.learning.sources.drawn import (
    FINER,
    Change,
    Dressing,
    draw_change,
    draw_dates,
    draw_region,
    finish,
)
from change_detection.learning.sources.imagery import Place
from change_detection.learning.sources.layout import QUARTERS, draw_plan
from change_detection.learning.sources.materials import Canvas
from change_detection.learning.sources.pairs import UNKNOWN, TrainingPair
from change_detection.learning.sources.scene import Painted
from change_detection.learning.sources.stamps import CutOut, Stamp
from change_detection.learning.sources.texture import NoiseBank

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A piece of a place, turned and scaled: two dates, buildings (0 … 1), where they are unknown."""

    first: Canvas
    second: Canvas
    buildings: Plane
    unknown: NDArray[np.bool_]


def window(place: Place, desk: Desk) -> Window | None:
    """A random square of n × n pixels; None where the place has too little to show."""
    rng, n, px_m = desk.rng, desk.size_px, desk.px_m
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
    source = cv2.blur(picture, (round(1 / zoom), round(1 / zoom))) if zoom < 0.6 else picture
    turned = cv2.warpAffine(source, turn, (n, n), borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(turned, np.float32)


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
        # The root lets small places be seen more often than their area says.
        share = np.array([p.usable.sum() * p.gsd_m**2 * len(p.pictures) ** 0.5 for p in places]) ** 0.5
        self._share = share / share.sum()
        self._cut = tuple(cut)
        self._size, self._gsd, self._bank = size_px, gsd_m, NoiseBank(seed)

    def pair(self, rng: np.random.Generator) -> TrainingPair:
        """A pair over real ground."""
        desk, seen = self._look(rng)
        dates = draw_dates(rng, desk.px_m)
        region = draw_region(desk)
        first, second = _dated(seen, desk)
        if seen.buildings.any() and desk.chance(0.75):
            first = cleared(first, region, desk)
            gone = np.where(first.building < 0.5, second.building, 0)
            second = replace(second, changed=gone.astype(np.float32))
        touched = np.zeros(desk.shape, np.float32)
        if desk.chance(0.45):
            laid = ground.dug(first.canvas, second.canvas, desk)
            first, second = buried(first, second, laid)
            touched = np.maximum(*laid)
        change = self._change(seen, region, desk)
        dressing = Dressing(paved=0.4, trees=0.1 if desk.chance(0.4) else 0.0)
        pair = finish((first, second), change, dates, desk, dressing=dressing)
        return _forget(pair, seen.unknown, touched)

    def _look(self, rng: np.random.Generator) -> tuple[Desk, Window]:
        while True:
            gsd_m = float(np.exp(rng.uniform(*np.log(self._gsd))))
            desk = Desk(rng, self._bank, self._size * FINER, gsd_m / FINER)
            seen = window(self._places[int(rng.choice(len(self._places), p=self._share))], desk)
            if seen is not None:
                return desk, seen

    def _change(self, seen: Window, region: Plane, desk: Desk) -> Change:
        """What is put down on the real ground: nothing, a drawn quarter, or cut-outs."""
        rng = desk.rng
        draw = rng.random()
        if draw < 0.2:
            return Change()
        structures: tuple[Structure, ...] = draw_plan(
            str(rng.choice(list(QUARTERS))), desk.side_m, rng
        ).buildings
        if self._cut and draw < 0.62:
            structures = tuple(self._stamp(spot, rng) for spot in structures)
        share = float(rng.choice([0.1, 0.3, 0.7, 1.0]))
        kept = [b for b in structures if not _over(seen.buildings, b, desk.side_m) and rng.random() < share]
        return draw_change(tuple(kept), region, desk)

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


def cleared(painted: Painted, region: Plane, desk: Desk) -> Painted:
    """The ground as it was before real buildings stood there: the whole region, or some houses."""
    if desk.chance(0.55):
        canvas = painted.canvas.copy()
        ground.lay(canvas, region, ground.base(desk, is_town=desk.chance(0.4)))
        return replace(painted, canvas=canvas, building=painted.building * (region < 0.5))
    return _without_some(painted, desk)


def _without_some(painted: Painted, desk: Desk) -> Painted:
    rng = desk.rng
    _, labels = cv2.connectedComponents((painted.building > 0.5).astype(np.uint8))
    chosen = rng.random(int(labels.max()) + 1) < rng.choice([0.05, 0.2, 0.5])
    chosen[0] = False
    gone = chosen[labels].astype(np.uint8)
    margin = 2 * max(1, round(1.5 / desk.px_m)) + 1
    wide = cv2.dilate(gone, np.ones((margin, margin), np.uint8))
    wide = np.where((painted.building < 0.5) | (gone > 0), wide, 0)
    canvas = painted.canvas.copy()
    surface = desk.surface("soil", "lawn", "dry_grass", "gravel", "concrete", "rubble")
    open_ground = (painted.building < 0.5) & (wide == 0)
    if open_ground.sum() > 500 and desk.chance(0.6):
        around = canvas[open_ground]
        surface = surface + around[int(rng.integers(len(around)))] - surface.mean((0, 1))
    area = cv2.GaussianBlur(wide.astype(np.float32), (0, 0), 1.2)
    ground.lay(canvas, np.asarray(area, np.float32), surface)
    return replace(painted, canvas=canvas, building=painted.building * (gone == 0))


def _dated(seen: Window, desk: Desk) -> tuple[Painted, Painted]:
    """Both dates as they lie, the later one sometimes in another season."""
    second = ground.later(seen.second, desk) if desk.chance(0.6) else seen.second
    nothing = np.zeros(desk.shape, np.float32)
    return Painted(seen.first, seen.buildings, nothing), Painted(second, seen.buildings, nothing)


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
    """Where nobody mapped, only buildings put there are known.

    Nothing is learned of ground laid over an unmapped place, nor of the unmapped spots of a mapped one.
    """
    if not unknown.any():
        return pair
    n = pair.change.shape[0]
    here = _fitted(unknown, n)
    if unknown.all():
        near = _fitted(cv2.dilate((touched > 0.02).astype(np.uint8), np.ones((25, 25), np.uint8)) > 0, n)
    else:
        near = here
    return replace(
        pair,
        ignore=np.maximum(pair.ignore, (near & (pair.change == 0)).astype(np.uint8)),
        building_before=np.where(here & (pair.building_before != 1), UNKNOWN, pair.building_before),
        building_after=np.where(here & (pair.building_after != 1), UNKNOWN, pair.building_after),
    )


def _fitted(mask: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    return cv2.resize(mask.astype(np.uint8), (side, side), interpolation=cv2.INTER_NEAREST) > 0


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
        gsd_m = float(np.exp(rng.uniform(*np.log(self._gsd))))
        desk = Desk(rng, self._bank, self._size * FINER, gsd_m / FINER)
        windows: list[Window] = []
        while len(windows) < 2:
            seen = window(self._places[int(rng.integers(len(self._places)))], desk)
            if seen is not None:
                windows.append(seen)
        dates = draw_dates(rng, desk.px_m)
        first, second = (replace(Painted.bare(w.first), building=w.buildings) for w in windows)
        dressing = Dressing(paved=0.0, trees=0.0, most_px=0.5)
        pair = finish((first, second), Change(), dates, desk, dressing=dressing)
        # Roofs on both dates: another roof for the one, nobody can say.
        both = (pair.building_before == 1) & (pair.building_after == 1)
        change = (pair.building_before ^ pair.building_after).astype(np.uint8)
        unmapped = _fitted(windows[0].unknown | windows[1].unknown, self._size)
        return replace(pair, change=change, ignore=(both | unmapped).astype(np.uint8))
