"""A workspace with two roads of two sections each, made once and copied."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import pytest
import shapely

from gridtwin.ledger.linear.registering import register_routes
from gridtwin.store import Workspace, create_workspace, open_workspace

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
CRS = 4544
# The corner of the town, so that coordinates lie in the zone.
X0, Y0 = 500000.0, 4000000.0


def sections() -> gpd.GeoDataFrame:
    """Road A: 1000 m east in two sections; road B: 300 m north, off its middle."""
    lines = {
        ("A", 1): [(0, 0), (400, 0)],
        ("A", 2): [(400, 0), (1000, 0)],
        ("B", 1): [(500, 5), (500, 305)],
    }
    return gpd.GeoDataFrame(
        {
            "code": [code for code, _ in lines],
            "section_no": [number for _, number in lines],
            "name": [{"A": "东路", "B": "北街"}[code] for code, _ in lines],
            "road_class": "支路",
            "pavement": ["asphalt", "concrete", "asphalt"],
        },
        geometry=[shapely.LineString([(X0 + x, Y0 + y) for x, y in points]) for points in lines.values()],
        crs=CRS,
    )


def fill(root: Path, store: str | None = None) -> None:
    """The workspace `town` with its routes built."""
    with create_workspace(root, name="镇", crs=CRS, division="620102", now=NOW, store=store) as workspace:
        workspace.write("road", sections(), actor="t", now=NOW)
        register_routes(workspace, actor="t", now=NOW)


@pytest.fixture(scope="session")
def town_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("linear") / "town"
    fill(root)
    return root


@pytest.fixture
def town(town_template: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(town_template, tmp_path / "town")
    with open_workspace(tmp_path / "town") as workspace:
        yield workspace


@pytest.fixture(params=["geopackage", pytest.param("postgis", marks=pytest.mark.postgres)])
def either_town(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """The town on a file, and on a server."""
    if request.param == "geopackage":
        shutil.copytree(request.getfixturevalue("town_template"), tmp_path / "town")
    else:
        fill(tmp_path / "town", request.getfixturevalue("postgres_address"))
    with open_workspace(tmp_path / "town") as workspace:
        yield workspace


@pytest.fixture(scope="session")
def still(town_template: Path) -> Iterator[Workspace]:
    """The town, only to be read."""
    with open_workspace(town_template) as workspace:
        yield workspace
