"""A workspace small enough to check by hand: four buildings, two patches, ground that rises eastward."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import geopandas as gpd
import numpy as np
import rasterio
import shapely

from gridtwin.store import Workspace, create_workspace

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
CRS = 4544
X, Y = 391_600.0, 3_991_400.0  # south-west corner
SIDE = 400.0
PATCH_A = "11111111-1111-4111-8111-111111111111"
PATCH_C = "33333333-3333-4333-8333-333333333333"
SCHOOL = "22222222-2222-4222-8222-222222222222"
GRIDS = ("620102001001001", "620102001001002")


def box(west: float, south: float, east: float, north: float) -> shapely.Polygon:
    """A rectangle in metres from the south-west corner."""
    return shapely.box(X + west, Y + south, X + east, Y + north)


def make_city(root: Path) -> Path:
    """The workspace, written to `root`."""
    with create_workspace(root, name="小城", crs=CRS, division="620102", now=NOW) as workspace:
        _write_register(workspace)
        _write_patches(workspace)
        _write_imagery(workspace)
    return root


def _write(workspace: Workspace, class_name: str, shapes: list[object], /, **columns: list[object]) -> None:
    frame = gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS)
    workspace.write(class_name, frame, actor="test", now=NOW)


def _write_register(workspace: Workspace) -> None:
    courtyard = box(240, 240, 320, 320).difference(box(265, 265, 295, 295))
    _write(
        workspace,
        "building",
        [box(60, 60, 100, 90), box(60, 240, 100, 280), courtyard, box(240, 60, 300, 90)],
        id=[SCHOOL, *(f"22222222-2222-4222-8222-22222222222{i}" for i in (3, 4, 5))],
        code=["B1", "B2", "B3", "B4"],
        name=["第一小学", None, None, None],
        use=["school", "residential", "office", "industrial"],
        height_m=[12.0, 60.0, 24.0, None],
        ground_m=[1520.0, 1520.0, 1521.0, None],
    )
    shapes = [box(0, 0, 200, 400), box(200, 0, 400, 400)]
    _write(
        workspace,
        "unit_grid",
        shapes,
        code=list(GRIDS),
        community_code=["620102001001"] * 2,
        area_m2=[80_000.0] * 2,
        start_date=[date(2026, 1, 1)] * 2,
    )
    points = [shapely.Point(X + 20 * i, Y + 150) for i in range(1, 6)]
    _write(
        workspace,
        "component",
        points,
        code=[f"620102013700000{i}" for i in range(1, 6)],
        class_code=["0137", "0137", "0101", "0201", "0301"],
        name=["路灯", "路灯", "上水井盖", "停车场", "公共厕所"],
        dept_code=["1"] * 5,
        dept_name=["城管局"] * 5,
        grid_code=[GRIDS[0]] * 5,
        state=["完好", "完好", "破损", "完好", "完好"],
        start_date=[date(2025, 5, 1)] * 5,
        data_source=["实测"] * 5,
    )
    pipe = shapely.LineString([(X + 20, Y + 150, 1517.0), (X + 380, Y + 150, 1516.0)])
    _write(
        workspace,
        "pipe_line",
        [pipe],
        line_no=["L1"],
        start_point=["W1"],
        end_point=["W2"],
        pipe_class=["WS"],
        diameter_mm=[600],
    )
    road = shapely.LineString([(X, Y + 150), (X + 400, Y + 150)])
    _write(workspace, "road", [road], code=["R1"], name=["滨河路"], road_class=["主干路"], width_m=[24.0])
    _write(workspace, "terrain_surface", [box(0, 0, 400, 60)], kind=["water"])


def _write_patches(workspace: Workspace) -> None:
    folder = workspace.evidence_dir / "run1" / "A"
    folder.mkdir(parents=True)
    for name, shade in (("before", 60), ("after", 200)):
        cv2.imwrite(str(folder / f"{name}.png"), np.full((32, 32, 3), shade, dtype=np.uint8))
    (folder / "notes.txt").write_text("not a picture")
    _write(
        workspace,
        "change_patch",
        [box(150, 240, 190, 280), box(330, 60, 350, 80)],
        id=[PATCH_A, PATCH_C],
        patch_no=["TB-1", "TB-2"],
        run_id=["run1"] * 2,
        change_class=["new_building", "stockpile"],
        date_before=[date(2025, 4, 18)] * 2,
        area_m2=[1600.0, 400.0],
        score=[0.91, 0.4],
        height_change_m=[18.0, None],
        grade=["A", "C"],
        reasons=["无规划许可\n压占绿线", None],
        status=["new"] * 2,
        evidence=["evidence/run1/A", "../../etc"],
        created_at=[NOW] * 2,
    )


def _write_imagery(workspace: Workspace) -> None:
    folder = workspace.root / "incoming"
    folder.mkdir()
    rows, columns = np.mgrid[0:400, 0:400]
    for name, day, red in (("before", date(2025, 4, 18), 60), ("after", date(2025, 10, 12), 200)):
        bands = np.stack([np.full((400, 400), red), rows // 2, columns // 2]).astype("uint8")
        _save(folder / f"{name}.tif", bands)
        workspace.add_scene(folder / f"{name}.tif", title=name, kind="ortho", captured_on=day, now=NOW)
    heights = (1515 + columns / 40).astype("float32")[None]  # 1515 m in the west, 1525 m in the east
    _save(folder / "dem.tif", heights)
    workspace.add_scene(folder / "dem.tif", title="dem", kind="dem", captured_on=None, now=NOW)


def _save(path: Path, bands: np.ndarray) -> None:
    count, height, width = bands.shape
    profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": bands.dtype}
    placed = rasterio.Affine(1, 0, X, 0, -1, Y + SIDE)
    with rasterio.open(path, "w", crs=f"EPSG:{CRS}", transform=placed, **profile) as out:
        out.write(bands)
