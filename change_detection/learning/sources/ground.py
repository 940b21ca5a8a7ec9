"""The ground of two dates: surfaces, streets, what was dug, paved, ploughed or flooded in between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.learning.sources.buildings import Building, Corners, Structure, fill
from change_detection.learning.sources.desk import Desk
from change_detection.learning.sources.layout import Plan
from change_detection.learning.sources.materials import Canvas, materials

Area = NDArray[np.float32]

_GREEN = ("lawn", "dry_grass", "scrub", "field", "field", "soil", "forest", "orchard")
_TOWN = ("lawn", "dry_grass", "soil", "gravel", "concrete", "asphalt", "paving", "scrub")
_NEW = (
    *("soil", "soil", "concrete", "asphalt", "gravel", "lawn", "field"),
    *("water", "rubble", "court", "paving", "dry_grass", "forest", "scrub", "orchard"),
)
_STREET = ("asphalt", "asphalt", "asphalt", "concrete", "soil", "gravel")
_YARD = ("concrete", "concrete", "paving", "soil", "gravel", "lawn", "asphalt")


def blob(desk: Desk, share: float) -> Area:
    """A soft-edged area that covers about `share` of the canvas."""
    rng, n = desk.rng, desk.size_px
    height = desk.bank.crop(rng, desk.shape, slope=2.2, zoom=float(rng.uniform(0.5, 2)))
    if desk.chance(0.6):
        rows, cols = np.mgrid[0:n, 0:n].astype(np.float32)
        angle = rng.uniform(0, 2 * np.pi)
        lean = (cols * np.cos(angle) + rows * np.sin(angle)) / n
        height = lean * 4 + height * float(rng.choice([0.0, 0.3, 0.6]))
    edge = float(np.quantile(height[::8, ::8], 1 - share))
    return np.asarray(np.clip((height - edge) * float(rng.uniform(8, 80)) + 0.5, 0, 1), np.float32)


def polygon(desk: Desk, side_m: tuple[float, float]) -> Area:
    """A field, yard or pond: a turned rectangle, sometimes with bent corners."""
    rng = desk.rng
    half = rng.uniform(*side_m, 2) / 2 / desk.px_m
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    if desk.chance(0.4):
        corners += rng.normal(0, 0.2, (4, 2)) * half
    angle = rng.uniform(0, np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = corners @ turn.T + rng.uniform(0, desk.size_px, 2)
    plane = np.zeros(desk.shape, np.uint8)
    fill(plane, np.asarray(cv2.convexHull(points.astype(np.float32))[:, 0], np.float32))
    return np.asarray(plane / 255, np.float32)


def lay(canvas: Canvas, area: Area, surface: Canvas) -> None:
    """Put a surface where the area is."""
    canvas += (surface - canvas) * area[..., None]


def base(desk: Desk, *, is_town: bool) -> Canvas:
    """Ground, a few surfaces side by side."""
    names = (*_TOWN, "forest") if is_town else _GREEN
    side_m = desk.side_m
    canvas = desk.surface(*names) if desk.chance(0.85) else desk.surface("forest", "forest", "orchard")
    for _ in range(int(desk.rng.integers(0, 4))):
        if desk.chance(0.5):
            area = blob(desk, float(desk.rng.uniform(0.1, 0.6)))
        else:
            area = polygon(desk, (side_m * 0.15, side_m * 0.8))
        lay(canvas, area, desk.surface(*names))
    return canvas


def later(canvas: Canvas, desk: Desk) -> Canvas:
    """The same ground in another season: tint, wetness, growth; nothing built."""
    rng = desk.rng
    change = rng.normal(0, 1, 3) * rng.uniform(0, 8) + rng.normal(0, 8)
    out = canvas + change.astype(np.float32)
    if desk.chance(0.7):
        out += (desk.bank.crop(rng, desk.shape, slope=1.8) * np.float32(rng.uniform(0, 10)))[..., None]
    green = canvas[..., 1] - 0.5 * (canvas[..., 0] + canvas[..., 2])
    plants = np.clip(green / 14, 0, 1)[..., None]
    tint = np.asarray(rng.normal(0, 1, 3) * (16, 10, 10), np.float32) * np.float32(rng.uniform(0, 1.6))
    return np.asarray(out + plants * tint, np.float32)


def streets(canvases: Sequence[Canvas], plan: Plan, desk: Desk, *, where: Area | None = None) -> None:
    """Draw the streets of a plan into every canvas given (the same in all)."""
    if not plan.streets or not canvases:
        return
    rng = desk.rng
    plane, kerb = np.zeros(desk.shape, np.uint8), np.zeros(desk.shape, np.uint8)
    for street in plan.streets:
        fill(plane, _strip(street, 0.0, desk.px_m))
        fill(kerb, _strip(street, 3.0, desk.px_m))
    name = str(rng.choice(_STREET))
    surface = desk.surface(name)
    share = np.ones(desk.shape, np.float32) if where is None else where
    edge_tone = np.asarray(rng.normal(165, 22) + rng.normal(0, 6, 3), np.float32)
    if name in {"asphalt", "concrete"} and desk.chance(0.5):
        edge = (kerb.astype(np.float32) / 255 * share)[..., None]
        for canvas in canvases:
            np.add(canvas, (edge_tone - canvas) * edge, out=canvas)
    for canvas in canvases:
        lay(canvas, np.asarray(plane / 255 * share, np.float32), surface)


def _strip(street: tuple[float, float, float, float, float], extra_m: float, px_m: float) -> Corners:
    x0, y0, x1, y1, width = street
    start, end = np.array([x0, y0]), np.array([x1, y1])
    side = np.array([y0 - y1, x1 - x0]) / np.hypot(x1 - x0, y1 - y0) * (width + extra_m) / 2
    return (np.stack([start + side, end + side, end - side, start - side]) / px_m).astype(np.float32)


def yards(canvas: Canvas, buildings: Iterable[Structure], look: int, *, px_m: float, paved: float) -> None:
    """Paving, lawns and drives around buildings; the same for the same buildings and `look`."""
    for building in buildings:
        rng = np.random.default_rng([look, building.seed])
        if not isinstance(building, Building) or rng.random() > paved:
            continue
        part = building.parts[0]
        grow, off = rng.uniform(1.5, 8, 2), rng.normal(0, 2, 2)
        yard = replace(
            part,
            u=part.u + off[0],
            v=part.v + off[1],
            length_m=part.length_m + grow[0],
            width_m=part.width_m + grow[1],
        )
        ground = materials("ground")
        _tint(canvas, building.corners(yard, px_m), ground[str(rng.choice(_YARD))].colour(rng), rng)
        if rng.random() < 0.5:
            drive = replace(
                part,
                u=part.u + float(rng.uniform(-4, 4)),
                v=part.v + part.width_m,
                length_m=float(rng.uniform(3, 6)),
                width_m=part.width_m + 8,
            )
            _tint(canvas, building.corners(drive, px_m), ground["concrete"].colour(rng), rng)


def _tint(canvas: Canvas, corners: Corners, colour: Canvas, rng: np.random.Generator) -> None:
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


def dug(one: Canvas, other: Canvas, desk: Desk) -> tuple[Area, Area]:
    """Lay ground that differs between the dates without any building; return where, on either date."""
    laid = np.zeros(desk.shape, np.float32), np.zeros(desk.shape, np.float32)
    for _ in range(int(desk.rng.poisson(1.6))):
        is_blob = desk.chance(0.45)
        area = blob(desk, float(desk.rng.uniform(0.02, 0.4))) if is_blob else polygon(desk, (4, 90))
        which = int(desk.chance(0.5))
        lay((one, other)[which], area, desk.surface(*_NEW))
        np.maximum(laid[which], area, out=laid[which])
    return laid
