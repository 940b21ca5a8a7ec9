"""`gridtwin detect heights` as a user types it."""

import json

import pytest

from tests.change_detection.heights.surveys import outlines, points, surface, write, write_cloud
from tests.gridtwin.cli.conftest import Run


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    folder = tmp_path_factory.mktemp("survey")
    write(folder / "a.tif", surface(seed=1))
    write(folder / "b.tif", surface({"d": 6.2}, seed=2))
    write(folder / "same.tif", surface(seed=3))
    outlines(folder / "o.gpkg")
    return folder


def words(folder, after="b.tif"):
    return ["detect", "heights", "--before", folder / "a.tif", "--after", folder / after]


def test_findings_are_told_and_exit_with_1(survey, run: Run, tmp_path):
    out = tmp_path / "r.gpkg"
    code, told, about = run(*words(survey), "--buildings", survey / "o.gpkg", "--out", out)
    assert code == 1
    assert told.startswith("d  added floor +2 (2–2)  +6.2")
    assert "Level of detection 0.1" in about
    assert "1 of 8 buildings changed, 2 floors added; 0 pieces of other ground changed" in about
    assert out.is_file()


def test_json(survey, run: Run):
    code, told, _ = run(*words(survey), "--buildings", survey / "o.gpkg", "--storey-height", 6, "--json")
    found = json.loads(told)
    assert code == 1
    assert found["kinds"] == {"unchanged": 7, "added_floor": 1}
    assert found["floors_added"] == 1  # 6.2 m are one storey of 6 m
    assert found["changed_buildings"][0]["building_id"] == "d"
    assert found["stable_ground"]["n"] > 10_000


def test_nothing_found_exits_with_0(survey, run: Run):
    assert run(*words(survey, "same.tif"), "--buildings", survey / "o.gpkg")[0] == 0


def test_in_chinese(survey, run: Run, monkeypatch):
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    code, told, about = run(*words(survey), "--buildings", survey / "o.gpkg")
    assert code == 1
    assert "加层 +2" in told
    assert "检测限" in about


@pytest.mark.parametrize(
    ("more", "text"),
    [
        (["--storey-height", "1"], "storey height 1 m is none"),
        (["--cell", "-1"], "--cell -1 is no size"),
        (["--height-unit", "cubit"], "--height-unit 'cubit' is unknown; there are m, ft, us-ft"),
        (["--crs", "EPSG:1"], "--crs 'EPSG:1' is not a CRS"),
        (["--out", "r.xlsx"], "written as .gpkg, .geojson, .csv"),
        (["--buildings", "none.shp"], "none.shp does not exist"),
    ],
)
def test_wrong_use_exits_with_2(survey, run: Run, more, text):
    code, _, about = run(*words(survey), *more)
    assert code == 2
    assert text in " ".join(about.split())


def test_one_survey_is_not_enough(survey, run: Run):
    code, _, about = run("detect", "heights", "--before", survey / "a.tif")
    assert code == 2
    assert "takes two surveys" in about


def test_a_cloud_whose_header_is_wrong(survey, run: Run, tmp_path):
    cloud = write_cloud(tmp_path / "c.laz", *points(seed=1), crs=4326)
    call = ["detect", "heights", "--before", cloud, "--after", survey / "b.tif"]
    code, _, about = run(*call)
    assert code == 2
    assert "declare the right one" in " ".join(about.split())
    assert run(*call, "--crs", "EPSG:4544")[0] == 1
