"""A pit: an outline on the map and how deep it goes; a trench is a pit along a line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pit:
    """Outline of the bottom in the network's CRS, and a depth below the ground or a level of the bottom.

    `batter` is how far the wall leans out for one metre of height (0: upright).
    """

    outline: shapely.Polygon
    depth_m: float | None = None
    bottom_m: float | None = None
    batter: float = 0.0

    def bottom_at(self, ground: Floats) -> Floats:
        """Level of the bottom at places with that ground; a depth follows the ground."""
        if self.bottom_m is not None:
            return np.full(len(ground), self.bottom_m)
        return ground - float(self.depth_m or 0.0)


def pit(
    outline: shapely.Geometry,
    *,
    depth_m: float | None = None,
    bottom_m: float | None = None,
    batter: float = 0.0,
) -> Pit:
    """A checked pit.

    Raises:
        BadPipeData: no polygon, no area, crossing edges, a depth not above 0, both or neither of depth
            and bottom, or a negative batter.
    """
    if (
        not isinstance(outline, shapely.Polygon | shapely.MultiPolygon)
        or outline.is_empty
        or outline.area <= 0
    ):
        raise BadPipeData("an excavation needs a polygon with an area", zh="开挖范围须为有面积的多边形")
    if not outline.is_valid:
        why = shapely.is_valid_reason(outline)
        raise BadPipeData(f"the outline of the pit is not valid: {why}", zh=f"开挖范围图形无效：{why}")
    if (depth_m is None) == (bottom_m is None):
        raise BadPipeData(
            "give either the depth or the bottom level, one of both", zh="开挖深度与坑底高程须且只须给出一项"
        )
    if depth_m is not None and not (np.isfinite(depth_m) and depth_m > 0):
        raise BadPipeData(f"depth {depth_m} must be above 0 m", zh=f"开挖深度{depth_m}须大于0米")
    if bottom_m is not None and not np.isfinite(bottom_m):
        raise BadPipeData(f"bottom level {bottom_m} must be a number", zh=f"坑底高程{bottom_m}须为数值")
    if not (np.isfinite(batter) and batter >= 0):
        raise BadPipeData(f"batter {batter} must be 0 or above", zh=f"放坡系数{batter}不得为负")
    return Pit(outline, depth_m, bottom_m, batter)


def trench_outline(line: shapely.Geometry, width_m: float) -> shapely.Geometry:
    """Outline of a trench of that width along a line, square at its ends.

    Raises:
        BadPipeData: no line, or a width that is not above 0.
    """
    if (
        not isinstance(line, shapely.LineString | shapely.MultiLineString)
        or line.is_empty
        or line.length <= 0
    ):
        raise BadPipeData("a trench runs along a line with a length", zh="沟槽须沿有长度的线布置")
    if not (np.isfinite(width_m) and width_m > 0):
        raise BadPipeData(f"trench width {width_m} must be above 0 m", zh=f"沟槽宽度{width_m}须大于0米")
    return shapely.buffer(line, width_m / 2, cap_style="flat", join_style="mitre")
