"""What a user gets wrong: one message, exit code 2, nothing changed."""

import hashlib
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import create_workspace
from tests.gridtwin.cli.conftest import Run

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "city", name="City", crs=4544, division="620102", now=NOW).close()
    (tmp_path / "city" / "t.csv").write_text("code,x,y\nT1,487000,3991000\n")
    return tmp_path / "city"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export", "tree", "{root}/city.gpkg", "-w", "{root}"], "is a part of the workspace"),
        (
            ["export", "tree", "{root}/t.csv", "-w", "{root}", "--encoding", "klingon"],
            "no known text encoding",
        ),
        (
            ["export", "tree", "{root}/t.gpkg", "-w", "{root}", "--crs", "99999999999999999999"],
            "no known coordinate",
        ),
        (
            ["export", "tree", "{root}/t.csv", "-w", "{root}", "--axes", "up"],
            "choose one of east-north, north-east",
        ),
        (["export", "tree", "{root}/t.csv", "-w", "{root}", "--titles", "en"], "choose one of field, zh"),
        (
            ["import", "{root}/t.csv", "--into", "tree", "-w", "{root}", "--findings", "{root}/city.gpkg"],
            "part of the",
        ),
        (
            ["import", "{root}/t.csv", "--into", "tree", "-w", "{root}", "--findings", "{root}/t.csv"],
            "that is read",
        ),
        (
            ["import", "{root}/t.csv", "--into", "tree", "-w", "{root}", "--findings", "{root}/no/f.csv"],
            "create it first",
        ),
        (["import", "{root}/t.csv", "--into", "tree", "-w", "{root}", "--layer", "x"], "no layers or sheets"),
        (
            ["import", "{root}/t.csv", "--into", "tree", "-w", "{root}", "--crs", "4544", "--set", "bar=1"],
            "no field 'bar'",
        ),
        (["import", "{root}/t.csv", "--into", "history", "-w", "{root}"], "written by GridTwin itself"),
        (["import", "{root}", "--into", "tree", "-w", "{root}"], "is a folder"),
        (["components", "import", "{root}", "{root}/t.csv", "--findings", "{root}/t.csv"], "that is read"),
        (["init", "{root}/new", "--division", "999999"], "999999"),
        (["init", "{root}/workspace.toml"], "is a file"),
        (["demo", "create", "{root}/workspace.toml"], "is a file"),
        (["demo", "create", "/proc/nowhere"], "choose a folder you may write to"),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else "",
)
def test_one_message_and_exit_code_2(run: Run, root: Path, arguments: list[str], message: str) -> None:
    before = hashlib.sha256((root / "city.gpkg").read_bytes()).hexdigest()
    status, _, told = run(*[argument.format(root=root) for argument in arguments])
    assert status == 2
    assert message in " ".join(told.split())
    assert "Traceback" not in told
    assert hashlib.sha256((root / "city.gpkg").read_bytes()).hexdigest() == before


def test_a_workspace_without_its_database_says_so(run: Run, root: Path) -> None:
    (root / "city.gpkg").unlink()
    status, _, told = run("info", root)
    assert status == 2
    assert "has lost its city.gpkg" in " ".join(told.split())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'name = "x"\n', "lacks format_version, crs, division, created_at"),
        ("name = '兰州'".encode("gbk"), "is not UTF-8 text"),
        (
            b'format_version="abc"\nname="x"\ncrs=4544\ndivision="620102"\ncreated_at=2026-01-05T09:00:00Z\n',
            "abc",
        ),
    ],
    ids=["keys missing", "GBK", "no number"],
)
def test_broken_settings_name_what_is_wrong(run: Run, root: Path, content: bytes, message: str) -> None:
    (root / "workspace.toml").write_bytes(content)
    status, _, told = run("info", root)
    assert status == 2
    assert message in " ".join(told.split())


def test_positions_far_away_and_control_characters_are_findings(run: Run, root: Path) -> None:
    rows = ["code,x,y", "T1,487000,3991000", "T2,0,0", "T3,1e300,1e300", "T4\x00,487001,3991001"]
    (root / "t.csv").write_text("\n".join(rows) + "\n")
    status, _, told = run(
        "import", root / "t.csv", "--into", "tree", "-w", root, "--crs", "4544", "--axes", "east-north"
    )
    assert status == 1
    assert "4 rows in, 1 stored, 3 reported" in " ".join(told.split())
    assert told.count("lies outside the area in which EPSG:4544 is used") == 2
    assert "control character" in told


def test_a_name_that_is_not_utf8(run: Run, root: Path) -> None:
    status, _, told = run("info", os.fsdecode("城市".encode("gbk")))
    assert status == 2
    assert "the name '城市' is not written in UTF-8" in " ".join(told.split())


def test_ctrl_c_says_that_it_stopped(root: Path) -> None:
    code = (
        "import gridtwin.store.workspace as w, sys\n"
        "def stop(*a, **k): raise KeyboardInterrupt\n"
        "import gridtwin.store; gridtwin.store.open_workspace = stop\n"
        f"sys.argv = ['gridtwin', 'info', {str(root)!r}]\n"
        "from gridtwin.cli.main import main; main()"
    )
    environment = {**os.environ, "GRIDTWIN_LANG": "en"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment, timeout=60
    )
    assert done.returncode == 130
    assert "Stopped. What was stored before stays stored." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_crs_that_contradicts_the_file_is_told(run: Run, root: Path) -> None:
    frame = gpd.GeoDataFrame({"code": ["T1"]}, geometry=[shapely.Point(487000, 3991000)], crs=4543)
    frame.to_file(root / "t.gpkg")
    status, _, told = run("import", root / "t.gpkg", "--into", "tree", "-w", root, "--crs", "4544")
    assert status == 0
    assert "as --crs says" in " ".join(told.split())


def test_a_drawing_has_field_names_whatever_heads_the_tables(run: Run, root: Path) -> None:
    run("import", root / "t.csv", "--into", "tree", "-w", root, "--crs", "4544", "--axes", "east-north")
    status, _, told = run("export", "tree", root / "t.dxf", "-w", root, "--titles", "zh")
    assert (status, "Wrote 1 rows" in told) == (0, True)


def test_recoding_a_community_that_has_no_grids(run: Run, root: Path) -> None:
    status, _, told = run("grid", "recode", root, "--community", "999")
    assert status == 2
    assert "no unit grid in community '999'" in told


def test_a_line_of_no_numbers(run: Run, root: Path) -> None:
    status, _, told = run("grid", "split", root, "620102001001001", "--line", "nan nan, inf inf")
    assert status == 2
    assert "nan and inf are no coordinates" in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["info", "{root}/nowhere"], "不是工作区"),
        (["import", "{root}/no.csv", "--into", "tree", "-w", "{root}"], "不存在"),
        (["import", "{root}/t.csv", "--into", "tree", "-w", "{root}"], "未说明坐标系"),
        (["import", "{root}/t.csv", "--into", "trees", "-w", "{root}"], "没有名为“trees”的对象类"),
        (["export", "tree", "{root}/t.doc", "-w", "{root}"], "扩展名应为"),
        (["init", "{root}", "--division", "620102"], "不是空文件夹"),
        (["init", "{root}/new", "--division", "999999"], "999999"),
        (["demo", "create", "{root}"], "从不覆盖已有内容"),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else "",
)
def test_mistakes_are_told_in_chinese(
    run: Run, root: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    status, _, told = run(*[argument.format(root=root) for argument in arguments])
    assert status == 2
    assert told.startswith("错误")
    assert message in told
    assert re.search("[\u4e00-\u9fff]", told.removeprefix("错误"))
