"""The pictures of the report as inline SVG: a map over a small overview image, and bar charts."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

import cv2
import geopandas as gpd
import numpy as np
import rasterio
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

GRADE_COLOURS = {"A": "#d7263d", "B": "#f08a00", "C": "#2f7ed8"}
STATE_COLOURS = {"done": "#1b8a5a", "earlier": "#6c9a86", "failed": "#3b2a4a", "broken": "#3b2a4a"}
_WIDTH = 960
_MOST_HEIGHT = 900
_MOST_PATCHES = 3000
_LEAST_SIDE = 5.0  # pixels: smaller patches get a dot, or nobody would see them


@dataclass(frozen=True, slots=True)
class Footprint:
    """The ground of a compared scene, with its state and the folder of its thumbnail and score map."""

    ground: Polygon
    state: str
    title: str
    folder: Path | None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Ground to picture."""

    left: float
    top: float
    scale: float
    width: int
    height: int

    def at(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) * self.scale, (self.top - y) * self.scale


def draw_map(footprints: Sequence[Footprint], patches: gpd.GeoDataFrame) -> str:
    """The map as an SVG element; empty text when there is no ground to show."""
    frame = _frame(footprints)
    if frame is None:
        return ""
    order = {"A": 2, "B": 1, "C": 0}
    shown = patches.assign(_rank=patches["grade"].map(order).fillna(0)).sort_values("_rank", kind="stable")
    parts = [
        f'<svg class="map" viewBox="0 0 {frame.width} {frame.height}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg" aria-label="map of footprints and patches">',
        '<rect width="100%" height="100%" fill="#eef1f3"/>',
        _overview(footprints, frame),
        *(_outline(footprint, frame) for footprint in footprints),
        *(_patch(row, frame) for row in shown.tail(_MOST_PATCHES).itertuples()),
        _scale_bar(frame),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def draw_bars(
    values: Mapping[str, int], titles: Mapping[str, tuple[str, str]], colours: Mapping[str, str]
) -> str:
    """A chart of horizontal bars, one a value, with its number at the end; titles are Chinese and English."""
    if not values:
        return ""
    most = max(values.values()) or 1
    rows = []
    for index, (key, number) in enumerate(values.items()):
        y = index * 26
        wide = 210 * number / most
        rows.append(
            f'<text x="146" y="{y + 17}" text-anchor="end">{_label(key, titles)}</text>'
            f'<rect x="154" y="{y + 4}" width="{max(wide, 1):.1f}" height="18" rx="2" '
            f'fill="{colours.get(key, "#4a6fa5")}"/>'
            f'<text x="{158 + wide:.1f}" y="{y + 17}" class="n">{number}</text>'
        )
    return (
        f'<svg class="bars" viewBox="0 0 410 {26 * len(values) + 4}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(rows)}</svg>'
    )


def _label(key: str, titles: Mapping[str, tuple[str, str]]) -> str:
    """The page shows one of the two: both side by side would not fit beside the bars."""
    if key not in titles:
        return escape(key)
    chinese, english = titles[key]
    return f'<tspan class="zh">{escape(chinese)}</tspan><tspan class="en">{escape(english)}</tspan>'


def _frame(footprints: Sequence[Footprint]) -> _Frame | None:
    boxes = np.array([footprint.ground.bounds for footprint in footprints])
    if not len(boxes):
        return None
    left, bottom = boxes[:, :2].min(axis=0)
    right, top = boxes[:, 2:].max(axis=0)
    margin = 0.02 * max(right - left, top - bottom)
    left, bottom, right, top = left - margin, bottom - margin, right + margin, top + margin
    scale = min(_WIDTH / (right - left), _MOST_HEIGHT / (top - bottom))
    return _Frame(left, top, scale, round((right - left) * scale), round((top - bottom) * scale))


def _overview(footprints: Sequence[Footprint], frame: _Frame) -> str:
    """All thumbnails on one picture, the latest on top."""
    canvas = np.full((frame.height, frame.width, 3), (243, 241, 238), np.uint8)
    drawn = False
    for footprint in footprints:
        if footprint.folder is None:
            continue
        photo, score = footprint.folder / "after.jpg", footprint.folder / "score.tif"
        if not photo.is_file() or not score.is_file():
            continue
        picture = cv2.imdecode(np.frombuffer(photo.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        if picture is None:
            continue
        with rasterio.open(score) as data:
            bounds = data.bounds
        (x0, y0), (x1, y1) = frame.at(bounds.left, bounds.top), frame.at(bounds.right, bounds.bottom)
        drawn |= _paste(canvas, picture, (round(x0), round(y0), round(x1), round(y1)))
    good, encoded = cv2.imencode(".jpg", canvas, [cv2.IMWRITE_JPEG_QUALITY, 72])
    if not drawn or not good:
        return ""
    data64 = base64.b64encode(encoded.tobytes()).decode("ascii")
    return f'<image width="{frame.width}" height="{frame.height}" href="data:image/jpeg;base64,{data64}"/>'


def _paste(canvas: np.ndarray, picture: np.ndarray, box: tuple[int, int, int, int]) -> bool:
    x0, y0, x1, y1 = box
    if x1 - x0 < 1 or y1 - y0 < 1:
        return False
    small = cv2.resize(picture, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
    height, width = canvas.shape[:2]
    left, top, right, bottom = max(0, x0), max(0, y0), min(width, x1), min(height, y1)
    canvas[top:bottom, left:right] = small[top - y0 : bottom - y0, left - x0 : right - x0]
    return True


def _path(ground: BaseGeometry, frame: _Frame) -> str:
    polygons = getattr(ground, "geoms", [ground])
    rings = []
    for polygon in polygons:
        for ring in (polygon.exterior, *polygon.interiors):
            points = (frame.at(x, y) for x, y, *_ in ring.coords)
            rings.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z")
    return "".join(rings)


def _outline(footprint: Footprint, frame: _Frame) -> str:
    colour = STATE_COLOURS.get(footprint.state, "#777")
    dash = "" if footprint.state in ("done", "earlier") else ' stroke-dasharray="6 4"'
    fill = "#3b2a4a33" if footprint.state in ("failed", "broken") else "none"
    line = f'fill="{fill}" stroke="{colour}" stroke-width="1.5"{dash}'
    return (
        f'<path d="{_path(footprint.ground, frame)}" {line}><title>{escape(footprint.title)}</title></path>'
    )


def _patch(row: object, frame: _Frame) -> str:
    ground: BaseGeometry = row.geometry  # type: ignore[attr-defined]
    grade = str(getattr(row, "grade", "C"))
    colour = GRADE_COLOURS.get(grade, "#555")
    title = f"{getattr(row, 'patch_no', '')} · {grade} · {getattr(row, 'change_class', '')} · " + (
        f"{float(getattr(row, 'area_m2', 0)):.0f} m²"
    )
    min_x, min_y, max_x, max_y = ground.bounds
    dot = ""
    if max(max_x - min_x, max_y - min_y) * frame.scale < _LEAST_SIDE:
        x, y = frame.at((min_x + max_x) / 2, (min_y + max_y) / 2)
        dot = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'
    return (
        f'<g><title>{escape(title)}</title><path d="{_path(ground, frame)}" fill="{colour}66" '
        f'stroke="{colour}" stroke-width="1.4"/>{dot}</g>'
    )


def _scale_bar(frame: _Frame) -> str:
    """A bar of a round length, about a sixth of the picture."""
    aim = frame.width / 6 / frame.scale
    power = 10 ** np.floor(np.log10(aim))
    length = max(step * power for step in (1, 2, 5) if step * power <= aim)
    wide = length * frame.scale
    y = frame.height - 14
    label = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    return (
        f'<g><rect x="8" y="{y - 18}" width="{wide + 16:.0f}" height="28" fill="#ffffffcc" rx="3"/>'
        f'<path d="M16 {y - 4}v4h{wide:.1f}v-4" fill="none" stroke="#222" stroke-width="2"/>'
        f'<text x="{16 + wide / 2:.0f}" y="{y - 6}" text-anchor="middle" class="n">{label}</text></g>'
    )
