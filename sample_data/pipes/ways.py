"""Where a house connection can run: from a place on the wall to its main, clear of houses and other pipes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.frame import Array
from sample_data.pipes.bodies import axes
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles

_WALL_GAP_M = 1.2
_SHORTEST_M = 3 * _WALL_GAP_M
_LONGEST_M = 60.0
_ALONG_WALL_M = (0.0, 2.1, -2.1, 4.2, -4.2, 6.3, -6.3, 8.4, -8.4, 10.5, -10.5, 12.6, -12.6, 15.0, -15.0)
_OWN_BESIDE_M = 1.5
_BESIDE_M = 2.25  # what GB 50289 asks of any two side by side, and half of both pipes
_TO_WALLS_M = 1.6  # of other houses; GB 50289 asks 1.5 m of gas
_AT_MAIN_M = 2.6  # so near its main a connection lies beside what the main lies beside


@dataclass(slots=True)
class Ways:
    """Connections of one network while they are laid, among buildings, earlier pipes and all other mains."""

    network: Network
    obstacles: Obstacles
    streets: Obstacles
    houses: shapely.STRtree
    mains: shapely.STRtree = field(init=False)
    ends: NDArray[np.int64] = field(init=False)
    laid: dict[tuple[int, int], list[tuple[shapely.LineString, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def __post_init__(self) -> None:
        """Draws the mains once."""
        self.ends = self.network.ends()
        self.mains = shapely.STRtree(shapely.linestrings(axes(self.network)))

    def find(self, house: int, tap: int) -> Array | None:
        """Both ends (2, 2) of a connection from a house to a point; None where there is no way."""
        place = shapely.Point(self.network.x[tap], self.network.y[tap])
        wall = self.houses.geometries[house].exterior
        nearest = wall.project(place)
        for along in _ALONG_WALL_M:
            spot = wall.interpolate((nearest + along) % wall.length)
            way = shapely.LineString([spot, place])
            if _SHORTEST_M < way.length < _LONGEST_M and self._is_free(way, (house, tap)):
                return np.array([way.interpolate(_WALL_GAP_M).coords[0], place.coords[0]])
        return None

    def keep(self, ends: Array, tap: int) -> None:
        """Remember a connection that was laid to a point."""
        way = shapely.LineString(ends)
        self.laid[_cell(shapely.Point(ends[1]))].append((way, tap))

    def _is_free(self, way: shapely.LineString, ends: tuple[int, int]) -> bool:
        house, tap = ends
        outside = shapely.LineString([way.interpolate(0.05), way.interpolate(way.length)])
        if self.houses.geometries[house].intersects(outside):
            return False
        if (self.houses.query(way, predicate="dwithin", distance=_TO_WALLS_M) != house).any():
            return False
        met = self.mains.query(way, predicate="intersects")
        if (self.ends[met] != tap).all(axis=1).any():
            return False
        if any(_are_one(way, earlier, same=other == tap) for earlier, other in self._near(way)):
            return False
        first, near, last = (
            way.interpolate(at).coords[0]
            for at in (_WALL_GAP_M, max(way.length - _AT_MAIN_M, _SHORTEST_M / 2), way.length)
        )
        return not (
            self.streets.is_beside(np.array([first, near]), _BESIDE_M, branches=False)
            or self.obstacles.is_beside(np.array([first, last]), _BESIDE_M, branches=True)
        )

    def _near(self, way: shapely.LineString) -> Iterator[tuple[shapely.LineString, int]]:
        east, north = _cell(shapely.Point(way.coords[-1]))
        for cell in product((east - 1, east, east + 1), (north - 1, north, north + 1)):
            yield from self.laid.get(cell, ())


def _cell(place: shapely.Point) -> tuple[int, int]:
    """Connections can only meet if their mains' points are in the same cell or in neighbours."""
    return int(place.x // (2 * _LONGEST_M)), int(place.y // (2 * _LONGEST_M))


def _are_one(way: shapely.LineString, other: shapely.LineString, *, same: bool) -> bool:
    """Whether two connections cross, or run to the `same` point side by side."""
    if not same:
        return bool(way.intersects(other))
    ends = (shapely.Point(line.coords[0]) for line in (way, other))
    return min(end.distance(line) for end, line in zip(ends, (other, way), strict=True)) < _OWN_BESIDE_M
