"""A small city: two grids of 1 km², toilets, covers, poles, an ancient tree, a plot, a pipe, sensors."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.workspaces import NOW, STORES, filled, store_of

X, Y = 391_000.0, 3_991_000.0
WEST, EAST = "620102001001001", "620102002001001"


def write(workspace: Workspace, class_name: str, shapes: list[Any], /, **columns: Any) -> None:
    """Write rows of a class."""
    frame = gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS)
    workspace.write(class_name, frame, actor="t", now=NOW)


def at(*pairs: tuple[float, float]) -> list[shapely.Point]:
    return [shapely.Point(X + x, Y + y) for x, y in pairs]


def fill(workspace: Workspace) -> None:
    boxes = [shapely.box(X + west, Y, X + west + 1000, Y + 1000) for west in (0, 1000)]
    write(
        workspace, "unit_grid", boxes, code=[WEST, EAST], community_code=[WEST[:12], EAST[:12]],
        area_m2=[1e6, 1e6], start_date=["2020-01-01"] * 2,
    )  # fmt: skip
    write(
        workspace,
        "street",
        boxes,
        code=[WEST[:9], EAST[:9]],
        name=["西街道", "东街道"],
        division_code="620102",
    )
    write(
        workspace, "facility", at((100, 100), (200, 100), (1100, 100)), id=["t1", "t2", "t3"],
        code=["F1", "F2", "F3"], name=["甲厕", "乙厕", "丙厕"], kind="toilet", state=["完好", "破损", "完好"],
        built_year=[2020, 2020, 2024], keeper_name=["一所", "一所", "二所"], grid_code=[WEST, WEST, EAST],
        attributes=[
            {"grade": "一类", "seats_men": 4, "seats_women": 6, "is_barrier_free": True},
            {"grade": "二类", "seats_men": 4, "seats_women": 6, "is_barrier_free": False},
            None,
        ],
    )  # fmt: skip
    write(
        workspace, "component", at((10, 10), (20.5, 10), (500, 500), (600, 500)), id=["c1", "c2", "p1", "p2"],
        code=["6201020102000001", "6201020102000002", "6201020137000001", "6201020137000002"],
        class_code=["0102", "0102", "0137", "0137"], name=["污水井盖", "污水井盖", "路灯", "路灯"],
        dept_code="1", dept_name="排水", grid_code=WEST, state="完好", start_date="2020-05-01",
        data_source="实测", pipe_point_id=["w1", None, None, None],
    )  # fmt: skip
    write(
        workspace, "pipe_point", [shapely.Point(X + x, Y + 10, 1500) for x in (10, 20)], id=["w1", "w2"],
        point_no=["WS1", "WS2"], pipe_class="WS", ground_m=[1500.0, 1500.0], well_depth_m=[2.5, 3.0],
    )  # fmt: skip
    line = shapely.LineString([(X + 10, Y + 10, 1498), (X + 20, Y + 10, 1497)])
    write(
        workspace, "pipe_line", [line], line_no=["L1"], start_point=["WS1"], end_point=["WS2"],
        pipe_class="WS", diameter_mm=[400],
    )  # fmt: skip
    write(
        workspace, "sensor", [shapely.Point(X + x, Y + 500, 1510) for x in (500, 500.5, 600.4)],
        id=["s1", "s2", "s3"], code=["S1", "S2", "S3"], name=["亮灯", "电流", "漏电"], sector="lamp_pole",
        property="状态", unit="1", status="online", host_class=["component", "component", None],
        host_id=["p1", "p1", None],
    )  # fmt: skip
    write(
        workspace,
        "tree",
        at((700, 700)),
        id=["a1"],
        code=["M1"],
        species=["国槐"],
        kind=["ancient"],
        grid_code=[WEST],
    )
    plot = shapely.box(X + 1200, Y + 200, X + 1300, Y + 300)
    write(
        workspace, "green_plot", [plot], id=["g1"], code=["G1"], name=["东园"], kind=["park"],
        area_m2=[10000.0], attributes=[{"care_grade": "一级", "health": "good"}],
    )  # fmt: skip


@pytest.fixture(params=STORES)
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """The small city on each store."""
    with filled(tmp_path / "city", fill, store=store_of(request)) as opened:
        yield opened


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Workspace]:
    """The small city on a GeoPackage."""
    with filled(tmp_path / "city", fill) as opened:
        yield opened
