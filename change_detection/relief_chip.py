"""Heights of a patch as evidence: both surfaces, their difference, and a profile along the patch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.features import geometry_mask
from rasterio.windows import Window
from shapely import Polygon

from change_detection.align import Alignment
from change_detection.chips import Chip, Picture
from change_detection.grid import Grid
from change_detection.image import Pixels
from change_detection.pair import ImagePair

_PANEL_PX = 420
_LEAST_RANGE_M = 5.0
_PROFILE_POINTS = 120
_MOST = 0.98  # the last pixels belong to walls and to what stands beside
_GREY = 128


@dataclass(frozen=True, slots=True)
class Relief:
    """A picture of three panels (before, after, difference) and the figures behind it."""

    picture: Picture
    facts: dict[str, Any]  # Any: plain values for JSON


def relief(pair: ImagePair, alignment: Alignment, window: Window, polygon: Polygon) -> Relief | None:
    """Heights around a patch; None when no surface models were given or they have a gap there."""
    if not pair.has_heights:
        return None
    view = pair.read(window, flow=alignment.flow(window))
    before, after = view.height_before, view.height_after
    if before is None or after is None or not np.isfinite(after - before).any():
        return None
    grid = Grid(int(window.width), int(window.height), pair.grid.window_transform(window), pair.grid.crs)
    inside = ~geometry_mask([polygon], before.shape, grid.transform)
    change = after - before
    known = inside & np.isfinite(change)
    if not known.any():
        return None
    limit = max(_LEAST_RANGE_M, float(np.ceil(np.quantile(np.abs(change[known]), _MOST))))
    panels = [_shaded(before), _shaded(after), _difference(change, limit)]
    picture = np.hstack([_panel(panel, grid, polygon) for panel in panels])
    pixel_m2 = grid.gsd_m**2
    facts = {
        "before_m": _rounded(np.median(before[known])),
        "after_m": _rounded(np.median(after[known])),
        "change_m": _rounded(np.median(change[known])),
        "rise_p98_m": _rounded(np.quantile(change[known], _MOST)),
        "fall_p98_m": _rounded(np.quantile(change[known], 1 - _MOST)),
        "volume_m3": round(float(change[known].sum()) * pixel_m2, 1),
        "known_share": _rounded(known.sum() / max(1, inside.sum())),
        "colour_limit_m": limit,
        "profile": _profile(before, after, grid, polygon),
    }
    return Relief(np.asarray(picture, np.uint8), facts)


def _shaded(heights: Pixels) -> Picture:
    """Relief shading from the north-west, grey where there is no height."""
    filled = np.where(np.isfinite(heights), heights, np.nanmedian(heights)).astype(np.float32)
    slope_y, slope_x = np.gradient(filled)
    light = (1 + 0.7 * (slope_x + slope_y)) / np.sqrt(1 + slope_x**2 + slope_y**2) / np.sqrt(2)
    low, high = np.quantile(filled, [0.02, 0.98])
    tone = np.clip((filled - low) / max(float(high - low), 1.0), 0, 1)
    grey = np.clip(60 + 110 * tone + 70 * (light - 0.7), 0, 255)
    picture = np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)
    picture[~np.isfinite(heights)] = _GREY
    return picture


def _difference(change: Pixels, limit: float) -> Picture:
    """Red where it rose, blue where it fell, white where nothing changed."""
    part = np.clip(np.where(np.isfinite(change), change, 0) / limit, -1, 1)
    rise, fall = np.maximum(part, 0), np.maximum(-part, 0)
    blue, red = 255 * (1 - rise), 255 * (1 - fall)
    green = 255 * (1 - np.maximum(rise, fall))
    picture = np.stack([blue, green, red], axis=-1).astype(np.uint8)
    picture[~np.isfinite(change)] = _GREY
    return picture


def _panel(picture: Picture, grid: Grid, polygon: Polygon) -> Picture:
    side = max(picture.shape[:2])
    factor = _PANEL_PX / side
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    shown = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    scale = grid.width / size[0]
    place = Grid(size[0], size[1], grid.transform @ grid.transform.scale(scale), grid.crs)
    framed = Chip(shown, place).outlined(polygon)
    return np.asarray(cv2.copyMakeBorder(framed, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=(255,) * 3), np.uint8)


def _profile(before: Pixels, after: Pixels, grid: Grid, polygon: Polygon) -> dict[str, Any]:
    """Heights of both dates along the long axis of the patch, half its length further on both sides."""
    centre, along, half_m = _axis(polygon)
    steps = np.linspace(-2 * half_m, 2 * half_m, _PROFILE_POINTS)
    points = centre + steps[:, None] * along
    inverse = ~grid.transform
    pixels = np.array([inverse @ (x, y) for x, y in points]).astype(np.float32) - 0.5
    lines = [
        cv2.remap(surface, pixels[:, :1], pixels[:, 1:], cv2.INTER_LINEAR, borderValue=float("nan")).ravel()
        for surface in (before.astype(np.float32), after.astype(np.float32))
    ]
    return {
        "from": [round(float(value), 2) for value in points[0]],
        "to": [round(float(value), 2) for value in points[-1]],
        "length_m": round(4 * half_m, 2),
        "patch_m": [round(half_m, 2), round(3 * half_m, 2)],
        "before_m": [_rounded(value) for value in lines[0]],
        "after_m": [_rounded(value) for value in lines[1]],
    }


def _axis(polygon: Polygon) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Middle, direction and half length of the long side of the enclosing rectangle."""
    box = polygon.minimum_rotated_rectangle
    corners = np.asarray(
        box.exterior.coords if isinstance(box, Polygon) else polygon.envelope.exterior.coords
    )
    sides = np.diff(corners[:3], axis=0)
    length = np.hypot(sides[:, 0], sides[:, 1])
    long = int(length.argmax())
    centre = corners[:4].mean(axis=0)
    return centre, sides[long] / max(float(length[long]), 1e-9), float(length[long]) / 2


def _rounded(value: Any) -> float | None:  # Any: a NumPy or Python number
    return round(float(value), 3) if np.isfinite(value) else None
