"""A demo workspace: whole or not at all, never over something else."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import geopandas as gpd
import pytest

from gridtwin.store import open_workspace
from sample_data import FolderNotEmpty, NoDemo, UnknownSize, create_demo, read_note
from sample_data import demo as demo_module
from sample_data.base_map import LAYERS

NOW = datetime(2025, 11, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "city"
    report = create_demo(path, size="small", seed=7, now=NOW, with_imagery=False)
    return path, report


def test_the_workspace_holds_every_row_of_the_city(made, small):
    path, report = made
    with open_workspace(path) as workspace:
        assert (workspace.crs, workspace.division) == (4544, "620102")
        for name, frame in small.layers.items():
            assert workspace.count(name) == len(frame) == report.rows[name]
        stored = workspace.read("pipe_line", limit=1)
        assert stored.has_z.all()


def test_truth_and_survey_lie_beside_it(made, small):
    path, _ = made
    truth = gpd.read_file(path / "truth" / "changes.gpkg", layer="changes")
    assert len(truth) == len(small.truth)
    assert truth.crs.to_epsg() == 4544
    assert (path / "survey" / "planted_defects.csv").is_file()


def test_the_base_map_has_what_grids_are_drawn_from(made, small):
    file = made[0] / "base_map" / "底图.gpkg"
    assert set(gpd.list_layers(file)["name"]) == set(LAYERS)
    for name in LAYERS:
        assert len(gpd.read_file(file, layer=name)) == len(small.layers[name])


def test_the_note_says_what_was_made(made):
    path, report = made
    note = read_note(path)
    assert note["rows"] == report.rows
    assert (note["size"], note["seed"], note["created_at"]) == ("small", 7, "2025-11-01T09:00:00+08:00")


def test_an_empty_folder_may_be_used(tmp_path, monkeypatch):
    monkeypatch.setattr(demo_module, "_fill", lambda folder, *_: (folder / "a").write_text("x"))
    create_demo(tmp_path, size="small", seed=7, now=NOW)
    assert (tmp_path / "a").is_file()


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty, match="never overwrites"):
        create_demo(tmp_path, size="small", seed=7, now=NOW)
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.txt"]


def test_a_failure_leaves_nothing_behind(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(demo_module, "write_survey", fail)
    monkeypatch.setattr(demo_module, "_write_layers", lambda *_: {})
    with pytest.raises((OSError, TypeError)):
        create_demo(tmp_path / "city", size="small", seed=7, now=NOW, with_imagery=False)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_size_is_refused(tmp_path):
    with pytest.raises(UnknownSize):
        create_demo(tmp_path / "city", size="huge", seed=7, now=NOW)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_no_demo_is_refused(tmp_path):
    with pytest.raises(NoDemo, match="not a demo workspace"):
        read_note(tmp_path)


@pytest.mark.slow
def test_with_imagery_the_scenes_are_registered(tmp_path):
    report = create_demo(tmp_path / "city", size="small", seed=7, now=NOW)
    with open_workspace(tmp_path / "city") as workspace:
        scenes = workspace.read("imagery_scene")
        assert set(scenes["kind"]) == {"ortho", "dsm", "dem", "points", "bim"}
        assert all((workspace.root / path).is_file() for path in scenes["path"])
    assert not (tmp_path / "city" / "imagery" / "truth").exists()
    assert (tmp_path / "city" / "truth" / "change_mask.tif").is_file()
    assert (
        json.loads((tmp_path / "city" / "demo.json").read_text("utf-8"))["imagery_files"]
        == report.imagery_files
    )
