"""Small cities for the tests: squares whose areas can be counted in the head."""

from collections.abc import Sequence

import geopandas as gpd
import shapely

CRS = 4544
WEST, EAST = "620102001001", "620102001002"


def layer(shapes: Sequence[object], **columns: object) -> gpd.GeoDataFrame:
    """A layer in the CRS of the tests."""
    return gpd.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


def communities() -> gpd.GeoDataFrame:
    """Two communities of 200 m x 200 m, side by side."""
    return layer(
        [shapely.box(0, 0, 200, 200), shapely.box(200, 0, 400, 200)],
        code=[WEST, EAST],
        name=["西社区", "东社区"],
    )


def roads() -> gpd.GeoDataFrame:
    """One road from west to east through the middle of both."""
    return layer([shapely.LineString([(-20, 100), (420, 100)])], code=["R1"], name=["中路"], width_m=[12.0])


def quarters() -> gpd.GeoDataFrame:
    """Eight unit grids of 100 m x 100 m that are right in every respect."""
    shapes, codes = [], []
    for community, left in ((WEST, 0), (EAST, 200)):
        number = 0
        for top in (200, 100):
            for x in (left, left + 100):
                number += 1
                shapes.append(shapely.box(x, top - 100, x + 100, top))
                codes.append(f"{community}{number:03d}")
    return layer(shapes, code=codes, community_code=[code[:12] for code in codes])
