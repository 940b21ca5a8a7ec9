"""What the planner should look at after a drawing: mended communities, blocks left large, crossings."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.findings import Hit, findings_of
from gridtwin.ledger.grids.linework import Geometries, boundaries_of
from gridtwin.ledger.grids.plan import GridPlan
from gridtwin.ledger.rules import load_rules


class Remarks:
    """Collects remarks of one drawing; `table` gives them as findings (rules of `grid_drawing.toml`)."""

    def __init__(self, communities: gpd.GeoDataFrame) -> None:
        self._codes = [str(code) for code in communities["code"]]
        self._rules = load_rules("grid_drawing")
        self._hits: dict[str, list[Hit]] = {rule: [] for rule in self._rules}

    def unsound(self, shapes: Geometries) -> None:
        """Communities without a polygon (D01) and with an invalid one (D02)."""
        missing = (
            shapely.is_missing(shapes) | shapely.is_empty(shapes) | (shapely.get_dimensions(shapes) != 2)
        )
        for row in np.flatnonzero(missing):
            self._hits["D01"].append(Hit(self._codes[row], None, {}))
        for row in np.flatnonzero(~missing & ~shapely.is_valid(shapes)):
            why = shapely.is_valid_reason(shapes[row])
            self._hits["D02"].append(Hit(self._codes[row], shapely.make_valid(shapes[row]), {"why": why}))

    def claimed_twice(self, face: shapely.Polygon, communities: NDArray[np.int64]) -> None:
        """Ground that more than one community claims (D03)."""
        codes = [self._codes[row] for row in communities]
        values = {"others": ", ".join(codes[1:]), "area_m2": face.area}
        self._hits["D03"].append(Hit(codes[0], face, values))

    def uncut(self, polygons: Geometries, plan: GridPlan) -> None:
        """Grids that stay larger than planned because no cut keeps clear of the buildings (D04)."""
        for polygon in polygons[shapely.area(polygons) > plan.largest_area_m2 + plan.smallest_area_m2]:
            self._hits["D04"].append(
                Hit("", polygon, {"area_m2": polygon.area, "most_m2": plan.largest_area_m2})
            )

    def crossed(self, polygons: Geometries, buildings: Geometries) -> None:
        """Buildings that a community boundary, road or river line runs through (D05)."""
        if len(buildings) == 0 or len(polygons) == 0:
            return
        inner = shapely.buffer(buildings, -0.2)
        rows = np.unique(shapely.STRtree(inner).query(boundaries_of(polygons), predicate="intersects")[1])
        self._hits["D05"].extend(Hit("", buildings[row], {}) for row in rows)

    def table(self) -> pd.DataFrame:
        """All remarks as findings."""
        return pd.concat(
            [findings_of(rule, self._hits[rule_id]) for rule_id, rule in self._rules.items()],
            ignore_index=True,
        )
