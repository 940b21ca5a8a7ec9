"""Workspaces for the ledger tests: made once, copied for each test."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import shapely

from gridtwin.ledger import draw_unit_grids
from gridtwin.store import Workspace, create_workspace, open_workspace
from tests.gridtwin.ledger.cities import CRS, WEST, communities, layer, roads
from tests.gridtwin.ledger.workspaces import copied

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def fill(workspace: Workspace) -> None:
    """Two communities and a road."""
    workspace.write("community", communities().assign(street_code="620102001"), actor="t", now=NOW)
    workspace.write("road", roads().assign(road_class="支路"), actor="t", now=NOW)


def furnish(workspace: Workspace) -> None:
    """Eight grids, a building in the third and a duty grid over the first and the third."""
    draw_unit_grids(workspace, actor="t", now=NOW)
    building = layer([shapely.box(20, 20, 40, 40)], code=["B1"], grid_code=[f"{WEST}003"])
    workspace.write("building", building, actor="t", now=NOW)
    duty = layer([shapely.box(0, 0, 200, 200)], code=["D1"], name=["一组"], kind=["inspector"])
    workspace.write("duty_grid", duty.assign(unit_grid_codes=f"{WEST}001,{WEST}003"), actor="t", now=NOW)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with a workspace `city` without grids and one `drawn` with them."""
    folder = tmp_path_factory.mktemp("ledger")
    with create_workspace(folder / "city", name="试验区", crs=CRS, division="620102", now=NOW) as workspace:
        fill(workspace)
    shutil.copytree(folder / "city", folder / "drawn")
    with open_workspace(folder / "drawn") as workspace:
        furnish(workspace)
    return folder


@pytest.fixture
def city(templates: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Two communities and a road, no grids yet."""
    with copied(templates / "city", tmp_path / "city") as workspace:
        yield workspace


@pytest.fixture
def drawn(templates: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The city with eight grids, a building in the third and a duty grid over the first and the third."""
    with copied(templates / "drawn", tmp_path / "city") as workspace:
        yield workspace
