"""Workspaces for the ledger tests."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import shapely

from gridtwin.ledger import draw_unit_grids
from gridtwin.store import Workspace, create_workspace
from tests.gridtwin.ledger.cities import CRS, WEST, communities, layer, roads

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Workspace]:
    """Two communities and a road, no grids yet."""
    with create_workspace(tmp_path / "city", name="试验区", crs=CRS, division="620102", now=NOW) as workspace:
        towns = communities().assign(street_code="620102001")
        workspace.write("community", towns, actor="t", now=NOW)
        workspace.write("road", roads().assign(road_class="支路"), actor="t", now=NOW)
        yield workspace


@pytest.fixture
def drawn(city: Workspace) -> Workspace:
    """The city with eight grids, a building in the third and a duty grid over the first and the third."""
    draw_unit_grids(city, actor="t", now=NOW)
    building = layer([shapely.box(20, 20, 40, 40)], code=["B1"], grid_code=[f"{WEST}003"])
    city.write("building", building, actor="t", now=NOW)
    duty = layer([shapely.box(0, 0, 200, 200)], code=["D1"], name=["一组"], kind=["inspector"])
    city.write("duty_grid", duty.assign(unit_grid_codes=f"{WEST}001,{WEST}003"), actor="t", now=NOW)
    return city
