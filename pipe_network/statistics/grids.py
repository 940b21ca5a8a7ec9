"""Lines cut at the borders of grids: every metre of a line is in exactly one grid, or in none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Shapes = NDArray[np.object_]

OUTSIDE = -1


@dataclass(frozen=True, slots=True)
class GridParts:
    """Stretches of lines: the row of the line, the row of its grid (-1 outside all) and metres in plan."""

    line: Ints
    grid: Ints
    length_m: Floats


def cut_at_grids(lines: Shapes, grids: Shapes) -> GridParts:
    """Stretches of lines within grids; the stretches of a line sum to its length.

    A stretch along the border of two grids is in the one with the lower row.
    """
    plan, owner = _straight(lines)
    length = np.nan_to_num(shapely.length(plan))
    piece, along = _cuts(plan, length, grids)
    order = np.lexsort((along, piece))
    piece, along = piece[order], along[order]
    is_same = piece[1:] == piece[:-1]
    begin, end = along[:-1][is_same], along[1:][is_same]
    piece = piece[:-1][is_same]
    keep = end > begin
    piece, begin, end = piece[keep], begin[keep], end[keep]
    middle = shapely.line_interpolate_point(plan[piece], (begin + end) / 2)
    return GridParts(owner[piece], _grid_at(middle, grids), end - begin)


def _straight(lines: Shapes) -> tuple[Shapes, Ints]:
    """Straight pieces of lines in plan and their lines: one that returns meets a border twice."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    is_piece = line[1:] == line[:-1]
    ends = np.stack([xy[:-1], xy[1:]], axis=1)[is_piece] if len(xy) else np.zeros((0, 2, 2))
    owner = line[:-1][is_piece] if len(xy) else np.zeros(0, np.int64)
    return np.asarray(shapely.linestrings(ends), object), owner.astype(np.int64)


def _cuts(plan: Shapes, length: Floats, grids: Shapes) -> tuple[Ints, Floats]:
    """Both ends of every piece, and where it meets a border, as metres along it."""
    rows = np.flatnonzero(length > 0)
    ends = np.concatenate([np.zeros(len(rows)), length[rows]])
    if not len(grids):
        return np.concatenate([rows, rows]).astype(np.int64), ends
    borders = np.asarray(shapely.boundary(shapely.force_2d(grids)), object)
    asked, found = shapely.STRtree(borders).query(plan[rows], predicate="intersects")
    met = shapely.intersection(plan[rows[asked]], borders[found])
    xy, pair = shapely.get_coordinates(met, return_index=True)
    line = rows[asked[pair]]
    along = shapely.line_locate_point(plan[line], shapely.points(xy)) if len(xy) else np.zeros(0)
    return np.concatenate([rows, rows, line]).astype(np.int64), np.concatenate([ends, along])


def _grid_at(places: Shapes, grids: Shapes) -> Ints:
    grid = np.full(len(places), OUTSIDE, np.int64)
    if not len(grids) or not len(places):
        return grid
    place, found = shapely.STRtree(grids).query(places, predicate="intersects")
    order = np.lexsort((found, place))
    first, where = np.unique(place[order], return_index=True)
    grid[first] = found[order][where]
    return grid
