"""A small city: a road of two sections, a side street, two bridges, a tunnel, two lamp poles."""

from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger.inspection import Plans, load_plans, plan_of
from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.workspaces import NOW, STORES, filled, store_of

X, Y = 500_000.0, 3_990_000.0


def fill(workspace: Workspace) -> None:
    """Write the small city."""

    def line(x: float, y: float, length: float) -> shapely.LineString:
        return shapely.LineString([(X + x, Y + y), (X + x + length, Y + y)])

    roads = pd.DataFrame(
        {
            "id": ["r1", "r2", "s"],
            "code": ["R1", "R1", "S1"],
            "section_no": [1, 2, 1],
            "name": ["大路", "大路", "小路"],
            "road_class": ["主干路", "主干路", "支路"],
            "maintenance_grade": ["Ⅰ等", None, "Ⅲ等"],
            "pavement": ["asphalt", "asphalt", "concrete"],
            "lanes": [4, 4, 2],
            "length_m": [200.0, 300.0, 100.0],
            "width_m": [14.0, 14.0, 7.0],
            "from_station_m": [0.0, 200.0, None],
            "to_station_m": [200.0, 500.0, None],
            "built_year": [2010, 2010, 2020],
            "keeper_name": ["一所", "一所", "二所"],
        }
    )
    lines = [line(0, 0, 200), line(200, 0, 300), line(0, 50, 100)]
    write(workspace, "road", gpd.GeoDataFrame(roads, geometry=lines, crs=CRS))
    bridges = pd.DataFrame(
        {
            "id": ["b1", "b2"],
            "code": ["B1", "B2"],
            "name": ["东桥", "西桥"],
            "structure": ["beam", "arch"],
            "maintenance_class": ["Ⅰ类", None],
            "road_class": ["主干路", None],
            "built_year": [2000, 2015],
        }
    )
    boxes = [shapely.box(X, Y + 100, X + 40, Y + 120), shapely.box(X, Y + 200, X + 40, Y + 220)]
    write(workspace, "bridge", gpd.GeoDataFrame(bridges, geometry=boxes, crs=CRS))
    poles = pd.DataFrame(
        {
            "id": ["f1", "f2"],
            "code": ["F1", "F2"],
            "name": "灯杆",
            "kind": "lamp_pole",
            "built_year": [2019, 2019],
            "grid_code": ["620102001001001", "620102001001002"],
        }
    )
    points = [shapely.Point(X, Y), shapely.Point(X + 300, Y)]
    write(workspace, "facility", gpd.GeoDataFrame(poles, geometry=points, crs=CRS))
    grid = gpd.GeoDataFrame(
        {
            "code": ["620102001001001"],
            "community_code": "620102001001",
            "area_m2": 8400.0,
            "start_date": "2025-01-01",
        },
        geometry=[shapely.box(X - 10, Y - 10, X + 110, Y + 60)],
        crs=CRS,
    )
    write(workspace, "unit_grid", grid)


def write(workspace: Workspace, name: str, frame: pd.DataFrame) -> None:
    workspace.write(name, frame, actor="t", now=NOW)


@pytest.fixture(params=STORES)
def city(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """The small city on each store."""
    with filled(tmp_path / "city", fill, store=store_of(request)) as opened:
        yield opened


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Workspace]:
    """The small city on a GeoPackage."""
    with filled(tmp_path / "city", fill) as opened:
        yield opened


@pytest.fixture(scope="session")
def plans() -> Plans:
    """The plans that come with GridTwin and one of a facility pack."""
    pole = {
        "host_class": "facility", "kind": "灯杆巡查", "after": 6, "until": 12, "unit": "month",
        "field": "kind", "values": ["lamp_pole"],
    }  # fmt: skip
    return load_plans(extra=[plan_of(pole)])
