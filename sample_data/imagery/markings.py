"""Paint on the ground: lane lines, stop lines and crossings, sports fields, parking bays."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import shapely
import shapely.affinity
from numpy.typing import NDArray

from sample_data.imagery.cars import LANE_M, beside
from sample_data.imagery.patterns import long_axis

Lines = list[NDArray[np.float64]]
WHITE, YELLOW = (214, 214, 208), (206, 172, 84)
_NEAR_JUNCTION_M = 5.0


@dataclass(slots=True)
class Paint:
    """Painted lines in world coordinates by pen: fine and bold white, fine yellow."""

    fine: Lines = field(default_factory=list)
    bold: Lines = field(default_factory=list)
    yellow: Lines = field(default_factory=list)

    def add(self, other: Paint) -> None:
        """Takes over the lines of another."""
        self.fine += other.fine
        self.bold += other.bold
        self.yellow += other.yellow


def road_paint(roads: gpd.GeoDataFrame, medians: list[shapely.Geometry]) -> Paint:
    """Lane lines of all roads, cut at the junctions, with stop lines and zebra crossings there."""
    planted = shapely.STRtree(medians)
    paint = Paint()
    lines = roads.geometry.to_numpy()
    lanes = np.maximum(roads["lanes"].fillna(2).astype(int).to_numpy(), 2)
    names = roads["name"].astype(str).to_numpy()
    reach = lanes * LANE_M / 2 + _NEAR_JUNCTION_M
    tree = shapely.STRtree(lines)
    for index, line in enumerate(lines):
        near = [
            other
            for other in tree.query(line.buffer(1.0), predicate="intersects")
            if names[other] != names[index]
        ]
        crossed = shapely.union_all([lines[other].buffer(reach[other], cap_style="flat") for other in near])
        for piece in shapely.get_parts(line.difference(crossed)):
            if piece.geom_type == "LineString" and piece.length > 12:
                ends = [not _at_end(piece, line, end) for end in (0, -1)]
                section = _section(piece, int(lanes[index]), ends)
                if len(planted.query(piece.centroid, predicate="within")):
                    section.yellow.clear()
                paint.add(section)
    return paint


def _at_end(piece: shapely.LineString, line: shapely.LineString, end: int) -> bool:
    """Whether this end of the piece is an end of the whole line (and not a junction)."""
    place = shapely.get_point(piece, end)
    return bool(place.distance(shapely.get_point(line, end)) < 0.5)


def _section(line: shapely.LineString, lanes: int, junctions: list[bool]) -> Paint:
    half = lanes * LANE_M / 2
    paint = Paint()
    for lane in range(1, lanes):
        offset = lane * LANE_M - half
        if abs(offset) > 0.1:
            paint.fine += _dashes(line, offset, 4.0, 6.0)
        elif lanes >= 4:
            paint.yellow += [_beside_line(line, -0.15), _beside_line(line, 0.15)]
        else:
            paint.yellow += _dashes(line, 0.0, 4.0, 6.0)
    if lanes >= 4:
        paint.fine += [_beside_line(line, half - 0.2), _beside_line(line, 0.2 - half)]
    for at_end, is_junction in zip((False, True), junctions, strict=True):
        if is_junction and line.length > 25:
            paint.add(_crossing(line, half, at_end=at_end))
    return paint


def _crossing(line: shapely.LineString, half: float, *, at_end: bool) -> Paint:
    """A zebra crossing across the whole carriageway and the stop line of the side that arrives."""
    spots = np.array([1.0, 5.0, 6.5])
    places = line.length - spots if at_end else spots
    offsets = np.arange(-half + 0.5, half - 0.3, 1.1)
    near = np.concatenate([beside(line, float(offset), places[:1])[:, :2] for offset in offsets])
    far = np.concatenate([beside(line, float(offset), places[1:2])[:, :2] for offset in offsets])
    sides = (0.2, half - 0.3) if at_end else (0.3 - half, -0.2)
    stop = np.concatenate([beside(line, float(side), places[2:])[:, :2] for side in sides])
    return Paint(bold=[*np.stack([near, far], axis=1), stop])


def _beside_line(line: shapely.LineString, offset: float) -> NDArray[np.float64]:
    places = np.linspace(0, line.length, max(2, int(line.length / 8) + 1))
    return beside(line, offset, places)[:, :2] if offset else shapely.get_coordinates(line)


def _dashes(line: shapely.LineString, offset: float, dash_m: float, gap_m: float) -> Lines:
    starts = np.arange(1.0, line.length - dash_m, dash_m + gap_m)
    first, last = beside(line, offset, starts), beside(line, offset, starts + dash_m)
    return list(np.stack([first[:, :2], last[:, :2]], axis=1))


def field_paint(geometry: shapely.Geometry, pattern: str) -> Paint:
    """Lines of a running track, a football pitch or a ball court."""
    if pattern == "track":
        rings = [geometry.buffer(-1.22 * lane - 0.3) for lane in range(7)]
        return Paint(
            fine=[shapely.get_coordinates(ring.exterior) for ring in rings if ring.geom_type == "Polygon"]
        )
    center, angle = long_axis(geometry)
    box = (
        shapely.get_coordinates(shapely.affinity.rotate(geometry, -angle, origin=center, use_radians=True))
        - center
    )
    length, width = np.ptp(box[:, 0]), np.ptp(box[:, 1])
    if pattern == "pitch":
        length, width = min(length * 0.82, 100.0), min(width * 0.9, 64.0)
    else:
        length, width = min(length - 2, 28.0), min(width - 2, 15.0)
    shapes = _pitch_lines(length, width)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return Paint(fine=[shape @ turn + center for shape in shapes])


def _pitch_lines(length: float, width: float) -> Lines:
    """Outline, halfway line, centre circle and the two areas, about the middle."""
    a, b, radius = length / 2, width / 2, 0.13 * width
    turn = np.linspace(0, 2 * np.pi, 25)
    shapes = [
        np.array([[-a, -b], [a, -b], [a, b], [-a, b], [-a, -b]]),
        np.array([[0, -b], [0, b]]),
        np.column_stack([radius * np.cos(turn), radius * np.sin(turn)]),
    ]
    for end in (-1, 1):
        for depth, reach in ((0.16 * length, 0.30 * width), (0.06 * length, 0.14 * width)):
            inner = end * (a - depth)
            shapes.append(np.array([[end * a, -reach], [inner, -reach], [inner, reach], [end * a, reach]]))
    return shapes


def parking_bays(geometry: shapely.Geometry) -> tuple[NDArray[np.float64], Lines]:
    """Bays of a car park, as rows of x, y, heading, and the lines between them."""
    center, angle = long_axis(geometry)
    turned = shapely.affinity.rotate(geometry, -angle, origin=center, use_radians=True)
    minx, miny, maxx, maxy = turned.bounds
    bays, lines = [], []
    y = miny + 1.0
    while y + 5.2 < maxy:
        xs = np.arange(minx + 1.5, maxx - 1.5, 2.6)
        bays.append(np.column_stack([xs[:-1] + 1.3, np.full(len(xs) - 1, y + 2.6)]))
        lines += [np.array([[x, y], [x, y + 5.2]]) for x in xs]
        y += 5.2 if len(bays) % 2 == 0 else 11.4
    if not bays:
        return np.empty((0, 3)), []
    places = np.concatenate(bays)
    places = places[shapely.contains_xy(turned.buffer(-1.0), places[:, 0], places[:, 1])]
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    world = (places - center) @ turn + center
    headings = np.full((len(world), 1), angle + np.pi / 2)
    kept = [line for line in lines if turned.contains(shapely.LineString(line))]
    return np.hstack([world, headings]), [(line - center) @ turn + center for line in kept]


def kerb_bays(geometry: shapely.Geometry) -> NDArray[np.float64]:
    """Places along both sides of a lane in a compound, as rows of x, y, heading."""
    (x, y), angle = long_axis(geometry)
    turned = shapely.affinity.rotate(geometry, -angle, origin=(x, y), use_radians=True)
    minx, miny, maxx, maxy = turned.bounds
    along = np.arange(minx + 6, maxx - 6, 6.0)
    if maxy - miny < 4 or not len(along):
        return np.empty((0, 3))
    places = np.concatenate(
        [np.column_stack([along, np.full(len(along), side)]) for side in (miny + 0.6, maxy - 0.6)]
    )
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    center = np.array([x, y])
    return np.hstack([(places - center) @ turn + center, np.full((len(places), 1), angle)])
