"""Trees to write into workspaces; the workspaces themselves are made one folder up."""

from __future__ import annotations

from collections.abc import Callable

import geopandas as gpd
import pytest
import shapely

from tests.gridtwin.conftest import CRS, LATER, NOW

__all__ = ["CRS", "LATER", "NOW", "make_trees"]


@pytest.fixture
def trees() -> Callable[..., gpd.GeoDataFrame]:
    return make_trees


def make_trees(*codes: str, x: float = 500_000.0, crs: int = CRS) -> gpd.GeoDataFrame:
    """Trees with these codes in a row, 10 m apart."""
    shapes = [shapely.Point(x + 10 * at, 3_990_000 + at) for at in range(len(codes))]
    return gpd.GeoDataFrame({"code": list(codes), "species": "国槐"}, geometry=shapes, crs=crs)
