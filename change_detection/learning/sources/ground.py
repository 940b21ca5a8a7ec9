"""The ground of two dates: surfaces, streets, what was dug, paved, ploughed or flooded in between."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.buildings import Building, Structure, fill
from change_detection.learning.sources.layout import Plan
from change_detection.learning.sources.materials import Canvas, cover, materials
from change_detection.learning.sources.texture import NoiseBank

Area = NDArray[np.float32]

_GREEN = ("lawn", "dry_grass", "scrub", "field", "field", "soil", "forest", "orchard")
_TOWN = ("lawn", "dry_grass", "soil", "gravel", "concrete", "asphalt", "paving", "scrub")
_NEW = (
    "soil",
    "soil",
    "concrete",
    "asphalt",
    "gravel",
    "lawn",
    "field",
    "water",
    "rubble",
    "court",
    "paving",
    "dry_grass",
)


def blob(rng: np.random.Generator, bank: NoiseBank, shape: tuple[int, int], *, share: float) -> Area:
    """A soft-edged area that covers about `share` of the scene."""
    height = bank.crop(rng, shape, slope=2.2, zoom=float(rng.uniform(0.5, 2)))
    if rng.random() < 0.6:
        rows, cols = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
        angle = rng.uniform(0, 2 * np.pi)
        lean = (cols * np.cos(angle) + rows * np.sin(angle)) / shape[0]
        height = lean * 4 + height * float(rng.choice([0.0, 0.3, 0.6]))
    edge = float(np.quantile(height[::8, ::8], 1 - share))
    return np.clip((height - edge) * float(rng.uniform(8, 80)) + 0.5, 0, 1).astype(np.float32)


def polygon(rng: np.random.Generator, shape: tuple[int, int], *, side_px: tuple[float, float]) -> Area:
    """A field, yard or pond: a turned rectangle, sometimes with bent corners."""
    half = rng.uniform(*side_px, 2) / 2
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    if rng.random() < 0.4:
        corners += rng.normal(0, 0.2, (4, 2)) * half
    angle = rng.uniform(0, np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = corners @ turn.T + rng.uniform(0, shape[0], 2)
    plane = np.zeros(shape, np.uint8)
    hull = cv2.convexHull(points.astype(np.float32))[:, 0]
    fill(plane, np.asarray(hull, np.float32))
    return plane.astype(np.float32) / 255


def lay(canvas: Canvas, area: Area, surface: Canvas) -> None:
    """Put a surface where the area is."""
    canvas += (surface - canvas) * area[..., None]


def base(rng: np.random.Generator, bank: NoiseBank, n: int, *, px_m: float, is_town: bool) -> Canvas:
    """The ground of a scene of n × n pixels, a few surfaces side by side."""
    names = _TOWN if is_town else _GREEN

    def surface() -> Canvas:
        name = names[int(rng.integers(len(names)))]
        return cover(materials("ground")[name], rng, bank, (n, n), px_m=px_m)

    canvas = surface()
    for _ in range(int(rng.integers(0, 4))):
        area = (
            blob(rng, bank, (n, n), share=float(rng.uniform(0.1, 0.6)))
            if rng.random() < 0.5
            else polygon(rng, (n, n), side_px=(n * 0.15, n * 0.8))
        )
        lay(canvas, area, surface())
    return canvas


def later(canvas: Canvas, rng: np.random.Generator, bank: NoiseBank) -> Canvas:
    """The same ground in another season: tint, wetness, growth; nothing built."""
    n = canvas.shape[0]
    change = rng.normal(0, 1, 3) * rng.uniform(0, 8) + rng.normal(0, 8)
    out = canvas + change.astype(np.float32)
    if rng.random() < 0.7:
        out += (bank.crop(rng, (n, n), slope=1.8) * float(rng.uniform(0, 10)))[..., None]
    green = canvas[..., 1] - 0.5 * (canvas[..., 0] + canvas[..., 2])
    plants = np.clip(green / 14, 0, 1)[..., None]
    tint = np.asarray(rng.normal(0, 1, 3) * (16, 10, 10), np.float32) * float(rng.uniform(0, 1.6))
    return np.asarray(out + plants * tint, np.float32)


def streets(
    canvases: Iterable[Canvas],
    plan: Plan,
    rng: np.random.Generator,
    bank: NoiseBank,
    *,
    px_m: float,
    where: Area | None = None,
) -> None:
    """Draw the streets of a plan into every canvas given (the same in all)."""
    targets = list(canvases)
    if not plan.streets or not targets:
        return
    n = targets[0].shape[0]
    plane = np.zeros((n, n), np.uint8)
    kerb = np.zeros((n, n), np.uint8)
    for x0, y0, x1, y1, width in plan.streets:
        for target, extra in ((kerb, 3.0), (plane, 0.0)):
            side = np.array([y0 - y1, x1 - x0]) / np.hypot(x1 - x0, y1 - y0) * (width + extra) / 2
            points = np.array([[x0, y0] + side, [x1, y1] + side, [x1, y1] - side, [x0, y0] - side]) / px_m
            fill(target, points.astype(np.float32))
    name = str(rng.choice(["asphalt", "asphalt", "asphalt", "concrete", "soil", "gravel"]))
    surface = cover(materials("ground")[name], rng, bank, (n, n), px_m=px_m)
    edge_tone = np.asarray(rng.normal(165, 22) + rng.normal(0, 6, 3), np.float32)
    has_kerb = name in ("asphalt", "concrete") and rng.random() < 0.5
    for canvas in targets:
        share = np.ones((n, n), np.float32) if where is None else where
        if has_kerb:
            canvas += (edge_tone - canvas) * (kerb.astype(np.float32) / 255 * share)[..., None]
        lay(canvas, plane.astype(np.float32) / 255 * share, surface)


def yards(canvas: Canvas, buildings: Iterable[Structure], rng_of: int, *, px_m: float, paved: float) -> None:
    """Paving, lawns and drives around buildings; the same for the same buildings and `rng_of`."""
    for building in buildings:
        rng = np.random.default_rng([rng_of, building.seed])
        if not isinstance(building, Building) or rng.random() > paved:
            continue
        part = building.parts[0]
        grow = rng.uniform(1.5, 8, 2)
        wide = type(part)(
            part.u + float(rng.normal(0, 2)),
            part.v + float(rng.normal(0, 2)),
            part.length_m + grow[0],
            part.width_m + grow[1],
            0,
            "plain",
        )
        name = str(rng.choice(["concrete", "concrete", "paving", "soil", "gravel", "lawn", "asphalt"]))
        _tint(canvas, building.corners(wide, px_m), materials("ground")[name].colour(rng), rng)
        if rng.random() < 0.5:
            drive = type(part)(
                part.u + float(rng.uniform(-4, 4)),
                part.v + part.width_m,
                float(rng.uniform(3, 6)),
                part.width_m + 8,
                0,
                "plain",
            )
            _tint(canvas, building.corners(drive, px_m), materials("ground")["concrete"].colour(rng), rng)


def _tint(canvas: Canvas, corners: NDArray[np.float32], colour: Canvas, rng: np.random.Generator) -> None:
    left, top = np.maximum(np.floor(corners.min(0)).astype(int) - 1, 0)
    right, bottom = np.minimum(np.ceil(corners.max(0)).astype(int) + 2, canvas.shape[1])
    if right - left < 2 or bottom - top < 2:
        return
    plane = np.zeros((bottom - top, right - left), np.uint8)
    fill(plane, corners - np.array([left, top], np.float32))
    share = (plane.astype(np.float32) / 255 * float(rng.uniform(0.6, 1)))[..., None]
    view = canvas[top:bottom, left:right]
    texture = (view - view.mean((0, 1))) * 0.4
    view += (colour + texture - view) * share


def dug(
    one: Canvas, other: Canvas, rng: np.random.Generator, bank: NoiseBank, *, px_m: float
) -> tuple[Area, Area]:
    """Lay ground that differs between the dates without any building; return where, on either date."""
    n = one.shape[0]
    laid = np.zeros((n, n), np.float32), np.zeros((n, n), np.float32)
    for _ in range(int(rng.poisson(1.6))):
        name = _NEW[int(rng.integers(len(_NEW)))]
        if rng.random() < 0.45:
            area = blob(rng, bank, (n, n), share=float(rng.uniform(0.02, 0.4)))
        else:
            area = polygon(rng, (n, n), side_px=(4 / px_m, 90 / px_m))
        surface = cover(materials("ground")[name], rng, bank, (n, n), px_m=px_m)
        which = int(rng.random() < 0.5)
        lay((one, other)[which], area, surface)
        np.maximum(laid[which], area, out=laid[which])
    return laid
