"""Roofs drawn flat in their own axes: length to the right, width down; turned into the scene afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from change_detection.learning.sources.materials import Canvas, Material, cover, materials
from change_detection.learning.sources.texture import NoiseBank


@dataclass(frozen=True, slots=True)
class RoofFrame:
    """Where a roof is drawn: its pixels, their size in metres, and the direction of the sun in its axes."""

    shape: tuple[int, int]
    px_m: float
    sun_u: float
    sun_v: float


Draw = Callable[[Canvas, RoofFrame, np.random.Generator], None]


def roof(kind: str, material: str, frame: RoofFrame, rng: np.random.Generator, bank: NoiseBank) -> Canvas:
    """The roof as (rows, columns, 3) float32; `kind` is one of ROOF_KINDS."""
    chosen = materials("roof")[material]
    canvas = cover(chosen, rng, bank, frame.shape, px_m=frame.px_m)
    _pattern(canvas, chosen, frame, rng)
    ROOF_KINDS[kind](canvas, frame, rng)
    if rng.random() < 0.35:
        _stains(canvas, rng, bank)
    _edge(canvas, frame, rng)
    return canvas


def _pattern(canvas: Canvas, material: Material, frame: RoofFrame, rng: np.random.Generator) -> None:
    rows, cols = frame.shape
    if material.ribs and rng.random() < 0.8:
        period = max(2.2, rng.choice([0.6, 1.0, 2.0, 4.0, 6.0, 8.0]) * rng.uniform(0.8, 1.2) / frame.px_m)
        along_v = rng.random() < 0.7
        n = cols if along_v else rows
        wave = np.cos(np.arange(n, dtype=np.float32) * (2 * np.pi / period))
        if rng.random() < 0.4:
            wave = (wave > rng.uniform(0.3, 0.9)).astype(np.float32) * float(rng.choice([-1, 1]))
        wave = wave * float(rng.uniform(2, 14))
        canvas += wave[None, :, None] if along_v else wave[:, None, None]
    if material.grid:
        for step, axis in ((1.0, 0), (1.7, 1)):
            every = max(2, round(step / frame.px_m))
            index = [slice(None), slice(None)]
            index[axis] = slice(0, None, every)
            canvas[tuple(index)] += float(rng.uniform(20, 60))


def _gable(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """Two slopes, the ridge along the length."""
    middle = int(frame.shape[0] * rng.uniform(0.42, 0.58))
    slope = rng.uniform(8, 38)
    canvas[:middle] -= slope * frame.sun_v
    canvas[middle:] += slope * frame.sun_v
    _ridge(canvas, frame, middle, 0, frame.shape[1], rng)


def _hip(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """Four slopes meeting in a ridge."""
    rows, cols = frame.shape
    v, u = np.mgrid[0:rows, 0:cols].astype(np.float32)
    top, bottom, left, right = v, rows - 1 - v, u, cols - 1 - u
    nearest = np.minimum(np.minimum(top, bottom), np.minimum(left, right))
    slope = rng.uniform(10, 42)
    shade = np.where(nearest == top, -frame.sun_v, 0.0)
    shade = np.where((nearest == bottom) & (nearest < top), frame.sun_v, shade)
    shade = np.where((nearest == left) & (nearest < np.minimum(top, bottom)), -frame.sun_u, shade)
    shade = np.where((nearest == right) & (nearest < np.minimum(top, bottom)), frame.sun_u, shade)
    canvas += (shade * slope).astype(np.float32)[..., None]
    if rows < cols:
        _ridge(canvas, frame, rows // 2, rows // 2, cols - rows // 2, rng)


def _flat(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """Parapet, stair heads, air conditioners, tanks, patches."""
    rows, cols = frame.shape
    width = max(1, round(rng.uniform(0.3, 0.8) / frame.px_m))
    light = float(rng.uniform(8, 40))
    for edge, sun in (
        (np.s_[:width], frame.sun_v),
        (np.s_[-width:], -frame.sun_v),
        (np.s_[:, :width], frame.sun_u),
        (np.s_[:, -width:], -frame.sun_u),
    ):
        canvas[edge] += light * (0.4 + 0.8 * sun) * float(rng.choice([1, 1, -0.5]))
    area_m2 = rows * cols * frame.px_m**2
    for _ in range(int(rng.poisson(min(25.0, area_m2 / 110)))):
        _box(canvas, frame, rng, side_m=(0.8, 4.5), height_m=float(rng.uniform(0.6, 3)))
    if rng.random() < 0.3:
        for _ in range(int(rng.integers(1, 4))):
            _box(canvas, frame, rng, side_m=(3, 12), height_m=0.0)


def _hall(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """A factory: bays with low ridges, strips of skylights, vents."""
    rows, cols = frame.shape
    bays = max(1, round(rows * frame.px_m / rng.uniform(14, 40)))
    slope = rng.uniform(0, 16)
    for bay in range(bays):
        top, bottom = bay * rows // bays, (bay + 1) * rows // bays
        middle = (top + bottom) // 2
        canvas[top:middle] -= slope * frame.sun_v
        canvas[middle:bottom] += slope * frame.sun_v
        if rng.random() < 0.5:
            canvas[top : top + 1] -= float(rng.uniform(5, 40))
        if slope > 3:
            _ridge(canvas, frame, middle, 0, cols, rng)
    draw = rng.random()
    if draw < 0.55:
        _skylights(canvas, frame, rng)
    elif draw < 0.75:
        _strips(canvas, frame, rng)
    for _ in range(int(rng.poisson(rows * cols * frame.px_m**2 / 700))):
        _box(canvas, frame, rng, side_m=(0.8, 2.5), height_m=1.0)


def _sawtooth(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """A shed roof of many teeth: light slopes, dark glass."""
    period = max(4, round(rng.uniform(5, 12) / frame.px_m))
    glass = max(1, round(period * rng.uniform(0.15, 0.4)))
    for top in range(0, frame.shape[0], period):
        canvas[top : top + glass] -= float(rng.uniform(20, 80))


def _plain(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """One slope, nothing on it."""
    canvas += float(rng.uniform(-12, 12)) * frame.sun_v


ROOF_KINDS: dict[str, Draw] = {
    "gable": _gable,
    "hip": _hip,
    "flat": _flat,
    "hall": _hall,
    "sawtooth": _sawtooth,
    "plain": _plain,
}


def _ridge(
    canvas: Canvas, frame: RoofFrame, row: int, start: int, stop: int, rng: np.random.Generator
) -> None:
    if rng.random() < 0.6:
        width = max(1, round(0.3 / frame.px_m))
        canvas[max(0, row - width // 2) : row + width, start:stop] += float(rng.normal(8, 14))


def _box(
    canvas: Canvas,
    frame: RoofFrame,
    rng: np.random.Generator,
    *,
    side_m: tuple[float, float],
    height_m: float,
) -> None:
    """Something that stands on the roof, with its own small shadow."""
    rows, cols = frame.shape
    high, wide = (max(1, round(rng.uniform(*side_m) / frame.px_m)) for _ in range(2))
    if high >= rows or wide >= cols:
        return
    top, left = int(rng.integers(0, rows - high)), int(rng.integers(0, cols - wide))
    if height_m:
        reach = height_m * rng.uniform(0.5, 1.5) / frame.px_m
        down, right = round(-frame.sun_v * reach), round(-frame.sun_u * reach)
        canvas[
            max(0, top + down) : max(0, top + down + high), max(0, left + right) : max(0, left + right + wide)
        ] *= 0.6
    canvas[top : top + high, left : left + wide] = np.clip(rng.normal(170, 45), 40, 245)


def _skylights(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    step_u, step_v = (max(3, round(rng.uniform(5, 14) / frame.px_m)) for _ in range(2))
    long, wide = (
        max(1, round(rng.uniform(1.5, 6) / frame.px_m)),
        max(1, round(rng.uniform(0.8, 1.8) / frame.px_m)),
    )
    change = float(rng.choice([-1, 1]) * rng.uniform(15, 70))
    for top in range(step_v // 2, frame.shape[0], step_v):
        for left in range(step_u // 2, frame.shape[1], step_u):
            canvas[top : top + wide, left : left + long] += change


def _strips(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    step = max(4, round(rng.uniform(6, 20) / frame.px_m))
    width = max(1, round(rng.uniform(0.8, 2.5) / frame.px_m))
    change = float(rng.choice([-1, 1]) * rng.uniform(10, 60))
    for left in range(step // 2, frame.shape[1], step):
        canvas[:, left : left + width] += change


def _stains(canvas: Canvas, rng: np.random.Generator, bank: NoiseBank) -> None:
    stain = np.clip(bank.crop(rng, canvas.shape[:2], slope=1.5) - rng.uniform(0.2, 1.2), 0, 2)
    canvas -= stain[..., None] * float(rng.uniform(5, 40))


def _edge(canvas: Canvas, frame: RoofFrame, rng: np.random.Generator) -> None:
    """The eaves: a thin lighter or darker rim."""
    if rng.random() < 0.5:
        width = max(1, round(0.25 / frame.px_m))
        cv2.rectangle(
            canvas,
            (0, 0),
            (frame.shape[1] - 1, frame.shape[0] - 1),
            [float(x) for x in canvas.mean((0, 1)) + rng.normal(4, 22)],
            width,
        )
