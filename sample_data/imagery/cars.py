"""Cars, buses and lorries: where they are on one date, and their pictures on the canvas."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.block import FRACTION_BITS
from sample_data.imagery.canvas import OTHER, Canvas
from sample_data.imagery.style import Traffic

LANE_M = 3.5
_ROOM_M = 0.4  # what stands higher than this takes the place
_CAR, _VAN, _BUS, _TRUCK = (4.6, 1.85, 1.5), (5.4, 2.0, 2.1), (11.5, 2.55, 3.1), (9.5, 2.5, 3.2)
_BUS_COLORS = ((84, 128, 98), (74, 108, 150), (178, 106, 76), (206, 206, 202))


@dataclass(frozen=True, slots=True)
class Cars:
    """Columns of cars: place, direction (radians), (length, width, height) in metres, colour."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    heading: NDArray[np.float64]
    size: NDArray[np.float64]
    color: NDArray[np.int64]

    def within(self, bounds: tuple[float, float, float, float]) -> Cars:
        """The cars in or close to a box."""
        minx, miny, maxx, maxy = bounds
        keep = (self.x > minx - 8) & (self.x < maxx + 8) & (self.y > miny - 8) & (self.y < maxy + 8)
        return self.where(keep)

    def where(self, keep: NDArray[np.bool_]) -> Cars:
        """The rows that `keep` marks."""
        return Cars(self.x[keep], self.y[keep], self.heading[keep], self.size[keep], self.color[keep])


def driving_cars(roads: gpd.GeoDataFrame, traffic: Traffic, rng: np.random.Generator) -> Cars:
    """Cars in the lanes (right-hand traffic) and along the kerbs of local roads."""
    spots: list[NDArray[np.float64]] = []
    for line, width, lanes in zip(roads.geometry, roads["width_m"], roads["lanes"], strict=True):
        if line.length < 30:
            continue
        count = max(2, int(lanes or 2))
        for lane in range(count):
            offset = (lane + 0.5 - count / 2) * LANE_M
            spots.append(_queue(line, offset, rng.poisson(line.length / 1000 * traffic.per_lane_km * 2), rng))
        if count <= 2 and width and width >= 9:
            bays = np.arange(12.0, line.length - 12.0, 6.2)
            kept = bays[rng.random(len(bays)) < traffic.kerb_share]
            spots.append(beside(line, (width / 2 - 1.15) * float(rng.choice([-1.0, 1.0])), kept))
    return _dressed(np.concatenate(spots) if spots else np.empty((0, 3)), traffic, rng)


def parked_cars(bays: NDArray[np.float64], traffic: Traffic, rng: np.random.Generator) -> Cars:
    """Cars in some of the parking bays, given as rows of x, y, heading."""
    taken = bays[rng.random(len(bays)) < traffic.parking_share]
    wiggle = np.column_stack([rng.normal(0, 0.15, (len(taken), 2)), rng.normal(0, 0.03, len(taken))])
    wiggle[:, 2] += np.pi * (rng.random(len(taken)) < 0.4)
    return _dressed(taken + wiggle, traffic, rng, heavy=False)


def all_cars(*parts: Cars) -> Cars:
    """Several sets as one."""
    names = ("x", "y", "heading", "size", "color")
    return Cars(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def park(canvas: Canvas, cars: Cars, *, windows: bool = True) -> None:
    """Draws cars (or other boxes): body, darker windows, height for the shadow; none under roofs."""
    block = canvas.block
    for index in range(len(cars.x)):
        center = np.array([cars.x[index], cars.y[index]])
        length, width, _ = cars.size[index]
        body = _outline(center, float(cars.heading[index]), (-length / 2, length / 2, width / 2))
        columns, rows = block.pixels(np.vstack([center, body])).round().astype(int).T
        if not (0 <= columns[0] < block.columns and 0 <= rows[0] < block.rows):
            continue
        spots = rows.clip(0, block.rows - 1), columns.clip(0, block.columns - 1)
        base = float(canvas.ground[spots][0])
        if float((canvas.surface[spots] - canvas.ground[spots]).max()) < _ROOM_M:
            look = cars.size[index], cars.color[index], base
            _draw(canvas, center, float(cars.heading[index]), look, windows=windows)


def _draw(
    canvas: Canvas,
    center: NDArray[np.float64],
    heading: float,
    look: tuple[NDArray[np.float64], NDArray[np.int64], float],
    *,
    windows: bool,
) -> None:
    (length, width, height), tone, base = look
    body = canvas.block.corners(_outline(center, heading, (-length / 2, length / 2, width / 2)))
    for raster, value in (
        (canvas.color, [int(part) for part in tone]),
        (canvas.surface, base + height),
        (canvas.texture, 1.0),
        (canvas.cover, OTHER),
    ):
        cv2.fillConvexPoly(raster, body, value, cv2.LINE_8, FRACTION_BITS)  # type: ignore[call-overload]
    if windows and length < 7:
        glass = [int(value) for value in np.minimum(tone * 0.45 + 12, 110)]
        for start, end in ((0.10, 0.24), (-0.40, -0.30)):
            window = _outline(center, heading, (start * length, end * length, width * 0.40))
            corners = canvas.block.corners(window)
            cv2.fillConvexPoly(canvas.color, corners, glass, cv2.LINE_8, FRACTION_BITS)


def _outline(
    center: NDArray[np.float64], heading: float, span: tuple[float, float, float]
) -> NDArray[np.float64]:
    """World corners of a box: (start, end) along the heading and half its width."""
    start, end, half = span
    cos, sin = np.cos(heading), np.sin(heading)
    local = np.array([[start, -half], [end, -half], [end, half], [start, half]])
    return center + local @ np.array([[cos, sin], [-sin, cos]])


def _queue(
    line: shapely.LineString, offset_m: float, count: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Rows of x, y, heading at random places of a lane, none closer than 7.5 m to the next."""
    places = np.sort(rng.uniform(4.0, max(line.length - 4.0, 5.0), count))
    kept = np.concatenate([[True], np.diff(places) > 7.5]) if len(places) else np.empty(0, bool)
    return beside(line, offset_m, places[kept])


def beside(line: shapely.LineString, offset_m: float, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows of x, y, heading beside a line: positive offsets are to the right, where one drives forward."""
    if not len(places):
        return np.empty((0, 3))
    here = shapely.get_coordinates(shapely.line_interpolate_point(line, places))
    ahead = shapely.get_coordinates(
        shapely.line_interpolate_point(line, np.minimum(places + 1.5, line.length))
    )
    behind = shapely.get_coordinates(shapely.line_interpolate_point(line, np.maximum(places - 1.5, 0)))
    step = ahead - behind
    heading = np.arctan2(step[:, 1], step[:, 0])
    right = np.column_stack([np.sin(heading), -np.cos(heading)])
    return np.column_stack([here + right * offset_m, heading + (np.pi if offset_m < 0 else 0.0)])


def _dressed(
    spots: NDArray[np.float64], traffic: Traffic, rng: np.random.Generator, *, heavy: bool = True
) -> Cars:
    """Gives every place a vehicle."""
    count = len(spots)
    sizes = np.array([_CAR, _VAN, _BUS, _TRUCK])
    large = (traffic.bus_share, traffic.truck_share) if heavy else (0.0, 0.0)
    kind = rng.choice(4, count, p=[0.86 - sum(large), 0.14, *large])
    size = sizes[kind] * rng.normal(1.0, 0.04, (count, 1)).clip(0.9, 1.1)
    color = np.array(traffic.colors)[rng.choice(len(traffic.colors), count, p=traffic.shares)]
    buses = np.array(_BUS_COLORS)[rng.integers(0, len(_BUS_COLORS), count)]
    return Cars(spots[:, 0], spots[:, 1], spots[:, 2], size, np.where((kind == 2)[:, None], buses, color))
