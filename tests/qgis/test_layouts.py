"""Every layout prints on a workspace, in both languages, with the texts that belong there."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import create_workspace
from tests.paths import ROOT
from tests.qgis.in_qgis import PYTHON, needs_qgis, run_in_qgis

LAYOUTS = sorted(path.stem for path in (ROOT / "styles/layouts").glob("*.qpt"))
ATLASES = {
    "grid_atlas": "unit_grid",
    "patch_evidence": "change_patch",
    "road_card": "road",
    "bridge_card": "bridge",
    "tunnel_card": "tunnel",
}
NOW = datetime(2026, 3, 1, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def test_the_layouts_that_are_promised_are_there() -> None:
    assert sorted(["component_map", "pipe_map", *ATLASES]) == LAYOUTS


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_names_its_coverage_and_fills_itself(name: str) -> None:
    text = (ROOT / f"styles/layouts/{name}.qpt").read_text("utf-8")
    found = re.search(
        r'"gridtwin/coverage"[^>]*value="(\w+)"|value="(\w+)"[^>]*name="gridtwin/coverage"', text
    )
    assert (next(filter(None, found.groups())) if found else None) == ATLASES.get(name)
    assert ElementTree.fromstring(text).tag == "Layout"
    assert "@gridtwin_language" in text
    assert "@gridtwin_organisation" in text


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a workspace with one row a layer."""
    folder = tmp_path_factory.mktemp("layouts")
    _small_city(folder / "city")
    _run(folder, "scripts/make_project.py", str(folder / "city")).check_returncode()
    return folder / "city/gridtwin.qgz"


def _run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(home)}
    command = [PYTHON, *arguments]
    return subprocess.run(command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.fixture(scope="module")
def printed(project: Path) -> dict[str, str]:
    """Text of each PDF by its name."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (apt install poppler-utils)")
    folder = project.parent.parent
    script = Path(__file__).parent / "scripts/print_layouts.py"
    sizes = run_in_qgis(script, str(project), str(folder), home=folder)
    assert all(size > 10_000 for size in sizes.values()), sizes
    read = {
        name: subprocess.check_output(["pdftotext", "-raw", folder / name, "-"], text=True) for name in sizes
    }
    return {name.removesuffix(".pdf"): _unfolded(text) for name, text in read.items()}


def _unfolded(text: str) -> str:
    """Qt writes some characters as their radicals (⼤ for 大); NFKC brings back those that have a pair."""
    return unicodedata.normalize("NFKC", text).translate(str.maketrans("⻅⻘⻩⻋⻓⻔⻚", "见青黄车长门页"))


def _small_city(folder: Path) -> None:
    square = shapely.box(500_000, 3_990_000, 500_100, 3_990_100)
    middle = shapely.Point(500_050, 3_990_050)
    line = shapely.LineString([(500_000, 3_990_050, 1500), (500_100, 3_990_050, 1501)])
    flat = shapely.LineString([(500_000, 3_990_050), (500_100, 3_990_050)])
    rows = {
        "unit_grid": {
            "code": "620102001001001",
            "community_code": "620102001001",
            "area_m2": 10000.0,
            "name": "城关网格",
            "start_date": "2024-01-01",
            "geometry": square,
        },
        "component": {
            "code": "6201020101000001",
            "class_code": "0101",
            "name": "上水井盖",
            "dept_code": "1",
            "dept_name": "水务局",
            "grid_code": "620102001001001",
            "state": "破损",
            "start_date": "2024-01-01",
            "data_source": "实测",
            "geometry": middle,
        },
        "pipe_point": {
            "point_no": "JS1",
            "pipe_class": "JS",
            "ground_m": 1500.0,
            "appurtenance": "阀门井",
            "geometry": shapely.Point(500_000, 3_990_050, 1500),
        },
        "pipe_line": {
            "line_no": "L1",
            "start_point": "JS1",
            "end_point": "JS2",
            "pipe_class": "JS",
            "material": "球墨铸铁",
            "diameter_mm": 300,
            "geometry": line,
        },
        "change_patch": {
            "patch_no": "620102-1",
            "run_id": "r",
            "change_class": "added_floor",
            "area_m2": 100.0,
            "score": 0.9,
            "grade": "A",
            "status": "new",
            "date_before": "2025-04-18",
            "date_after": "2025-10-12",
            "reasons": "未查到规划许可 | no planning permit",
            "created_at": NOW,
            "geometry": square,
        },
        "road": {
            "code": "R1",
            "name": "梨苑街",
            "road_class": "主干路",
            "pavement": "asphalt",
            "geometry": flat,
        },
        "bridge": {
            "code": "Q1",
            "name": "白塔桥",
            "structure": "arch",
            "grade": "B",
            "crosses": "洪水沟",
            "geometry": square,
        },
        "tunnel": {"code": "S1", "name": "南山隧道", "kind": "hill", "geometry": line},
    }
    with create_workspace(folder, name="样例片区", crs=4544, division="620102", now=NOW) as workspace:
        for name, row in rows.items():
            frame = gpd.GeoDataFrame([row], geometry="geometry", crs=4544)
            workspace.write(name, frame, actor="test", now=NOW)


# Chinese and English; English is printed for one sheet of each kind.
TEXTS: dict[str, tuple[list[str], list[str]]] = {
    "component_map": (
        ["部件分布图", "样例片区", "图例", "上水井盖", "测绘院", "国家高程基准"],
        [],
    ),
    "pipe_map": (
        ["综合地下管线图", "给水", "燃气", "检查井", "消防栓", "JS DN", "球墨铸铁"],
        ["Map of underground pipes", "Water supply", "Hydrant"],
    ),
    "grid_atlas": (["单元网格图", "城关网格", "社区代码"], []),
    "patch_evidence": (
        ["疑似违法建设图斑核查表", "前时相", "后时相", "加层", "未查到规划许可", "审核意见"],
        ["Evidence sheet of a change patch", "Before", "added floor", "no planning permit"],
    ),
    "road_card": (
        ["梨苑街道路资料卡", "主干路", "沥青路面", "养护等级"],
        [],
    ),
    "bridge_card": (
        ["白塔桥桥梁资料卡", "拱桥", "洪水沟", "跨越对象"],
        ["card of the bridge", "arch", "Crosses"],
    ),
    "tunnel_card": (["南山隧道隧道资料卡", "山岭隧道"], []),
}


@pytest.mark.qgis
@needs_qgis
@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_prints_its_texts_in_both_languages(printed: dict[str, str], name: str) -> None:
    chinese, english = TEXTS[name]
    assert [text for text in chinese if text not in printed[f"{name}-zh"]] == []
    translated = printed.get(f"{name}-en", "")
    assert [text for text in english if text not in translated] == []
    assert "[%" not in printed[f"{name}-zh"] + translated
    if name == "patch_evidence":
        assert "no planning permit" not in printed[f"{name}-zh"]


@pytest.mark.qgis
@needs_qgis
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["no_such_layout", "x.pdf"], "no layout 'no_such_layout'; there are bridge_card, component_map"),
        (["bridge_card", "x.pdf", "Q9"], "no feature of 桥梁 to print: Q9"),
    ],
)
def test_what_cannot_be_printed_is_told(project: Path, arguments: list[str], message: str) -> None:
    done = _run(project.parent, "scripts/print_layout.py", str(project), *arguments)
    assert done.returncode == 1
    assert message in done.stderr
