"""Unit grids of real towns: Prague-Bubeneč (sample of momepy) and Helsinki centre (OpenStreetMap)."""

import warnings
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from gridtwin.ledger import GridSources, check_grids, generate_grids, load_plan
from gridtwin.ledger.grids.generation import GridDraft
from tests.gridtwin.ledger.cities import EAST, WEST
from tests.paths import REAL_DATA

pytestmark = pytest.mark.realdata
BUILDINGS = REAL_DATA / "twin" / "buildings"
STREETS = ["trunk", "primary", "secondary", "tertiary", "residential", "unclassified", "living_street"]


def layer(name: str, layer_name: str, crs: int) -> gpd.GeoDataFrame:
    path = BUILDINGS / name
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with warnings.catch_warnings():  # OpenStreetMap has broken relations: GDAL says so, they are left out
        warnings.simplefilter("ignore")
        return gpd.read_file(path, layer=layer_name, on_invalid="ignore").to_crs(crs)


def two_towns(area: shapely.Polygon, crs: object) -> gpd.GeoDataFrame:
    """The area parted in a western and an eastern community."""
    low_x, low_y, high_x, high_y = area.bounds
    middle = (low_x + high_x) / 2
    halves = [shapely.box(low_x, low_y, middle, high_y), shapely.box(middle, low_y, high_x, high_y)]
    shapes = [area.intersection(half) for half in halves]
    return gpd.GeoDataFrame({"code": [WEST, EAST]}, geometry=shapes, crs=crs)


def assert_sound(draft: GridDraft, sources: GridSources) -> None:
    """A partition of both communities, no road through a grid, no building cut except by given lines."""
    found = check_grids(draft.grids, sources.communities, roads=sources.roads, buildings=sources.buildings)
    assert set(found["rule"]) <= {"G08", "G09", "G10"}
    houses = shapely.union_all(shapely.make_valid(sources.buildings.geometry.to_numpy()))
    passages = found[found["rule"] == "G09"].geometry
    assert all(road.intersects(houses) for road in passages)  # streets that are mapped under a building
    assert len(passages) <= 1
    assert shapely.coverage_is_valid(draft.grids.geometry.to_numpy())
    given = shapely.union_all([*sources.communities.boundary, *sources.roads.geometry]).buffer(13)
    cut = found[found["rule"] == "G08"].geometry
    assert all(shape.intersects(given) for shape in cut)


def test_bubenec() -> None:
    buildings, streets = (layer("bubenec.gpkg", name, 32633) for name in ("buildings", "streets"))
    area = shapely.convex_hull(shapely.union_all(buildings.geometry.to_numpy())).buffer(30)
    sources = GridSources(two_towns(area, buildings.crs), roads=streets, buildings=buildings)
    draft = generate_grids(sources, load_plan(), start_date=date(2026, 1, 1))
    assert 15 <= len(draft.grids) <= 30
    assert draft.grids["area_m2"].max() < 20_000
    assert_sound(draft, sources)


@pytest.mark.slow
def test_helsinki() -> None:
    lines, shapes = (layer("Helsinki.osm.pbf", name, 3879) for name in ("lines", "multipolygons"))
    buildings = shapes[shapes["building"].notna()]
    sources = GridSources(
        two_towns(shapely.box(*buildings.total_bounds).buffer(-20), lines.crs),
        roads=lines[lines["highway"].isin(STREETS)],
        rivers=shapes[shapes["natural"] == "water"],
        buildings=buildings,
    )
    draft = generate_grids(sources, load_plan(), start_date=date(2026, 1, 1))
    assert 120 <= len(draft.grids) <= 180
    assert 8_000 < float(np.median(draft.grids["area_m2"])) < 12_000
    assert_sound(draft, sources)


def test_real_data_is_where_the_tests_look_or_absent_as_a_whole() -> None:
    assert BUILDINGS.exists() or not Path(REAL_DATA).exists()
