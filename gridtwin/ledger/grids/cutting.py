"""Cuts of a large block towards the nominal area: straight where a gap between buildings allows, else bent.

A cut never crosses a building. Of all possible cuts, the one is taken whose sides are compact and near their
intended share, with a short line along the grain of the block.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.grids._bending import bent_lines
from gridtwin.ledger.grids.linework import Geometries, as_array, parts_of
from gridtwin.ledger.grids.plan import GridPlan

_OVERSHOOT_M = 0.05  # a cut is drawn a little beyond the edge it ends on, so that noding finds the crossing
_CLEARANCE_M = 2.0  # kept from buildings by straight cuts where the gap is wide enough
_EXACT_TRIES = 16  # candidates whose sides are really built


@dataclass(frozen=True, slots=True)
class Cut:
    """A way to part a block: the line, the two sides, and its cost (smaller is better)."""

    line: shapely.LineString
    sides: Geometries
    cost: float


def cut_block(block: shapely.Polygon, buildings: Geometries, plan: GridPlan) -> Geometries:
    """The block in pieces near the nominal area; blocks that no cut can part stay as they are."""
    waiting, done = [block], []
    while waiting:
        piece = waiting.pop()
        inside = buildings[shapely.intersects(buildings, piece)] if len(buildings) else buildings
        cut = best_cut(piece, inside, plan) if piece.area > plan.largest_area_m2 else None
        if cut is None:
            done.append(piece)
        else:
            waiting.extend(cut.sides)
    return as_array(done)


@dataclass(frozen=True, slots=True)
class _Aim:
    """What a cut of a block should do: cut off one of the shares, within the tolerance, along the grain."""

    block: shapely.Polygon
    shares: tuple[float, ...]
    tolerance: float
    grain: float

    def miss(self, share: float) -> float:
        """How far a share is from the nearest wanted one, in tolerances."""
        return min(abs(share - wanted) for wanted in self.shares) / self.tolerance


def best_cut(block: shapely.Polygon, buildings: Geometries, plan: GridPlan) -> Cut | None:
    """The cheapest cut that splits off a whole number of nominal areas, or None when there is none."""
    pieces = max(2, round(block.area / plan.target_area_m2))
    fewest = min(
        -(-pieces // 3), pieces // 2
    )  # off either side: at least a third, so that the rest stays compact
    shares = tuple(number / pieces for number in range(fewest, pieces - fewest + 1))
    shapely.prepare(block)
    aim = _Aim(block, shares, plan.imbalance / pieces, _grain(block, buildings))
    cut = _cheapest(aim, _straight_lines(aim, buildings, plan.building_gap_m))
    if cut is None and len(buildings):
        halves = [shares[0], shares[len(shares) // 2], shares[-1]]
        bent = bent_lines(block, buildings, sorted(set(halves)), aim.grain, gap_m=plan.building_gap_m)
        cut = _cheapest(replace(aim, tolerance=1.25 * aim.tolerance), bent)
    return cut


def split_by(block: shapely.Polygon, *lines: shapely.LineString) -> Geometries:
    """Pieces of the block on either side of lines that cross it."""
    noded = shapely.union_all(as_array([block.boundary, *(_overshoot(line) for line in lines)]))
    pieces = parts_of([shapely.polygonize(parts_of([noded], 1))], 2)
    inside = shapely.covers(block.buffer(1e-6), shapely.point_on_surface(pieces))
    kept: Geometries = pieces[inside]
    return kept


def _grain(block: shapely.Polygon, buildings: Geometries) -> float:
    """Direction (radians, modulo a right angle) in which most of the building and block edges run."""
    outlines = [*shapely.boundary(buildings), block.boundary] if len(buildings) else [block.boundary]
    points, index = shapely.get_coordinates(shapely.get_parts(as_array(outlines)), return_index=True)
    vectors = np.diff(points, axis=0)[index[1:] == index[:-1]]
    length = np.hypot(*vectors.T)
    angle = np.arctan2(vectors[:, 1], vectors[:, 0])
    return float(np.angle(np.sum(length * np.exp(4j * angle))) / 4)


def _straight_lines(aim: _Aim, buildings: Geometries, gap_m: float) -> list[shapely.LineString]:
    """Lines right across the block that cross no building, best guesses first."""
    block, grain = aim.block, aim.grain
    samples = _lattice(block, 1500)
    corners, owner = shapely.get_coordinates(buildings, return_index=True)
    centre = np.asarray(block.centroid.coords[0])
    reach = float(np.hypot(*np.ptp(np.asarray(block.exterior.coords), axis=0)))
    offered: list[tuple[float, shapely.LineString]] = []
    for turn in np.deg2rad([0, 90, -8, 8, 82, 98, -16, 16, 74, 106, -25, 25, 65, 115, 45, -45]):
        along = np.array([np.cos(grain + turn), np.sin(grain + turn)])
        across = np.array([-along[1], along[0]])
        place = np.sort((samples - centre) @ across)
        spans = _spans((corners - centre) @ across, owner, len(buildings))
        for offset, share in _free_offsets(place, spans, aim, gap_m):
            middle = centre + across * offset
            line = shapely.linestrings([middle - along * reach, middle + along * reach])
            length = shapely.length(shapely.intersection(line, block)) / np.sqrt(block.area)
            offered.append((length + 0.3 * aim.miss(share) + 0.3 * _slant(turn), line))
    offered.sort(key=lambda entry: entry[0])
    return [line for _, line in offered[:_EXACT_TRIES]]


def _slant(turn: float) -> float:
    """0 for a line along or across the grain, 1 for one halfway between."""
    return float(abs(np.sin(2 * turn)))


def _lattice(block: shapely.Polygon, number: int) -> NDArray[np.float64]:
    """Regular points inside the block: shares of the area are read off their ranks."""
    low_x, low_y, high_x, high_y = block.bounds
    step = np.sqrt(block.envelope.area / number * max(0.1, block.area / block.envelope.area))
    x, y = np.meshgrid(np.arange(low_x + step / 2, high_x, step), np.arange(low_y + step / 2, high_y, step))
    points = np.column_stack([x.ravel(), y.ravel()])
    kept: NDArray[np.float64] = points[shapely.contains_xy(block, points[:, 0], points[:, 1])]
    return kept


def _spans(place: NDArray[np.float64], owner: NDArray[np.int64], number: int) -> NDArray[np.float64]:
    """From–to of each building across the cutting direction, overlapping spans joined, in order."""
    if number == 0:
        return np.empty((0, 2))
    low, high = np.full(number, np.inf), np.full(number, -np.inf)
    np.minimum.at(low, owner, place)
    np.maximum.at(high, owner, place)
    order = np.argsort(low)
    low, high = low[order], np.maximum.accumulate(high[order])
    begins = np.concatenate([[True], low[1:] > high[:-1]])
    ends = np.concatenate([begins[1:], [True]])
    return np.column_stack([low[begins], high[ends]])


def _free_offsets(
    place: NDArray[np.float64], spans: NDArray[np.float64], aim: _Aim, gap_m: float
) -> list[tuple[float, float]]:
    """Offsets in the gaps between building spans (mid-gap, and nearest to the share) with their shares."""
    if len(place) < 8:
        return []
    low = np.concatenate([[-np.inf], spans[:, 1]])
    high = np.concatenate([spans[:, 0], [np.inf]])
    wide = high - low >= 2 * gap_m
    low, high = low[wide], high[wide]
    margin = np.minimum(_CLEARANCE_M, (high - low) / 2)
    found: list[tuple[float, float]] = []
    for wanted in aim.shares:
        around = [wanted - aim.tolerance, wanted, wanted + aim.tolerance]
        window = np.quantile(place, np.clip(around, 0.02, 0.98))
        from_, to = np.maximum(low + margin, window[0]), np.minimum(high - margin, window[2])
        for begin, end in zip(from_[from_ <= to], to[from_ <= to], strict=True):
            offsets = {float(np.clip(window[1], begin, end)), float((begin + end) / 2)}
            found.extend(
                (offset, float(np.searchsorted(place, offset) / len(place))) for offset in sorted(offsets)
            )
    return found


def _cheapest(aim: _Aim, lines: list[shapely.LineString]) -> Cut | None:
    cuts = [cut for line in lines for cut in _cuts_along(aim, line)]
    return min(cuts, key=lambda cut: cut.cost, default=None)


def _cuts_along(aim: _Aim, line: shapely.LineString) -> list[Cut]:
    """Cuts by each stretch of the line inside the block; where the block has a hole, also by all together."""
    stretches = parts_of([shapely.intersection(line, aim.block)], 1)
    ways = [[stretch] for stretch in stretches]
    if len(aim.block.interiors) and len(stretches) > 1:
        ways.append(list(stretches))
    cuts = []
    for way in ways:
        sides = split_by(aim.block, *way)
        if len(sides) < 2 or (len(way) == 1 and len(sides) > 2):
            continue
        miss = aim.miss(_share_left(sides, line))
        if miss <= 1:
            cuts.append(
                Cut(shapely.line_merge(shapely.multilinestrings(way)), sides, _cost(aim, way, sides, miss))
            )
    return cuts


def _share_left(sides: Geometries, line: shapely.LineString) -> float:
    """Part of the area that lies left of the line; for two sides, whichever side comes first."""
    area = shapely.area(sides)
    if len(sides) == 2:
        return float(area[0] / area.sum())
    points = shapely.get_coordinates(shapely.point_on_surface(sides)) - line.coords[0]
    along = np.subtract(line.coords[-1], line.coords[0])
    left = along[0] * points[:, 1] - along[1] * points[:, 0] > 0
    return float(area[left].sum() / area.sum())


def _cost(aim: _Aim, way: list[shapely.LineString], sides: Geometries, miss: float) -> float:
    # 1 for squares; a thin side counts as much as a fat one
    roundness = float(np.mean(shapely.length(sides) ** 2 / (16 * shapely.area(sides))))
    vector = np.subtract(way[-1].coords[-1], way[0].coords[0])
    slant = _slant(float(np.arctan2(vector[1], vector[0])) - aim.grain)
    length = float(shapely.length(way).sum() / np.sqrt(aim.block.area))
    return roundness + 0.3 * (length + slant + miss)


def _overshoot(line: shapely.LineString) -> shapely.LineString:
    points = shapely.get_coordinates(line)
    for tip, inner in ((0, 1), (-1, -2)):
        vector = points[tip] - points[inner]
        points[tip] = points[tip] + vector / max(np.hypot(*vector), 1e-9) * _OVERSHOOT_M
    return shapely.linestrings(points)
