"""Which unit grid each position lies in: an R-tree asked in chunks of neighbouring points."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.table import Column
from gridtwin.progress import Progress, silent

_CHUNK = 200_000
_STRIP_M = 200.0


@dataclass(frozen=True, slots=True)
class GridIndex:
    """Unit grids to look positions up in; `codes` are sorted, so the lower code wins on a common boundary."""

    codes: NDArray[np.object_]
    shapes: NDArray[np.object_]
    _tree: shapely.STRtree = field(repr=False)

    @classmethod
    def of(cls, grids: gpd.GeoDataFrame) -> GridIndex:
        """Index over the grids' codes and polygons."""
        codes = grids["code"].to_numpy(dtype=object).astype(object)
        order = np.argsort(codes.astype(str), kind="stable")
        shapes = grids.geometry.to_numpy()[order]
        return cls(codes[order], shapes, shapely.STRtree(shapes))

    def locate(
        self, x: NDArray[np.float64], y: NDArray[np.float64], *, progress: Progress = silent
    ) -> NDArray[np.int64]:
        """Number of the grid that each position lies in, -1 where there is none (also for NaN)."""
        found = np.full(len(x), -1, dtype=np.int64)
        usable = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
        # Points that follow each other in strips hit the same branches of the tree: twice as fast.
        order = usable[np.lexsort((y[usable], np.floor(x[usable] / _STRIP_M)))]
        for start in range(0, len(order), _CHUNK):
            rows = order[start : start + _CHUNK]
            point, grid = self._tree.query(shapely.points(x[rows], y[rows]), predicate="intersects")
            best = np.full(len(rows), len(self.codes), dtype=np.int64)
            np.minimum.at(best, point, grid)
            found[rows] = np.where(best < len(self.codes), best, -1)
            progress(min(1.0, (start + _CHUNK) / len(order)), "unit grids")
        return found

    def number_of(self, codes: Column) -> NDArray[np.int64]:
        """Number of the grid of each code, -1 for codes that no grid has."""
        numbers: NDArray[np.int64] = pd.Index(self.codes).get_indexer(pd.Index(codes))
        return numbers

    def distance_m(
        self, grid: NDArray[np.int64], x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Distance of each position from the grid of that number; 0 inside."""
        distance: NDArray[np.float64] = shapely.distance(self.shapes[grid], shapely.points(x, y))
        return distance
