"""Scenes of a folder and of a workspace."""

import json
from datetime import date

import rasterio
from rasterio.crs import CRS

from change_detection.batch.sources import find_scenes, workspace_scenes
from tests.change_detection import scenes
from tests.change_detection.batch import city


def test_a_folder_with_all_below_it(tmp_path):
    city.tile(tmp_path / "2025-04-18" / "north", "a")
    city.tile(tmp_path, "b_20251012")
    (tmp_path / "notes.txt").write_text("x")
    found = find_scenes(tmp_path, city.source_options())
    assert {(s.path.name, s.captured_on, s.date_from) for s in found.scenes} == {
        ("a.tif", city.EARLY, "folder"),
        ("b_20251012.tif", city.LATE, "name"),
    }
    assert (found.problems, found.other_files) == ((), 1)
    one = found.scenes[0]
    assert one.footprint.area == 80 * 80
    assert one.gsd_m == 0.5


def test_every_file_is_a_scene_or_a_problem_or_counted(tmp_path):
    good = city.tile(tmp_path, "good_20251012")
    (tmp_path / "empty_20251012.tif").write_bytes(b"")
    (tmp_path / "torn_20251012.tif").write_bytes(good.read_bytes()[:300])
    (tmp_path / "text_20251012.tif").write_text("no image")
    scenes.write(tmp_path / "nowhere_20251012.tif", scenes.town(side=60), crs=None)
    scenes.write(
        tmp_path / "far_20251012.tif", scenes.town(side=60), crs=CRS.from_epsg(26915), origin=(4e5, 5e6)
    )
    (tmp_path / "plain.jpg").write_bytes(b"x")
    found = find_scenes(tmp_path, city.source_options())
    assert [s.path.name for s in found.scenes] == ["good_20251012.tif"]
    told = {problem.path.name.split("_")[0]: problem for problem in found.problems}
    assert set(told) == {"empty", "torn", "text", "nowhere", "far"}
    assert "no coordinate reference system" in told["nowhere"].reason_en
    assert "outside the area" in told["far"].reason_en
    assert "之外" in told["far"].reason_zh
    assert found.other_files == 1


def test_a_declared_crs_serves_files_that_name_none(tmp_path):
    scenes.write(tmp_path / "a_20251012.tif", scenes.town(side=60), crs=None)
    found = find_scenes(tmp_path, city.source_options(declared_crs=scenes.WORKING))
    assert len(found.scenes) == 1


def test_a_listing_speaks_first_and_what_it_names_must_be_there(tmp_path):
    city.tile(tmp_path, "a_20250101")
    (tmp_path / "scenes.csv").write_text("path,date,cloud_share\na_20250101.tif,2025-10-12,0.3\ngone.tif,,\n")
    found = find_scenes(tmp_path, city.source_options())
    assert (found.scenes[0].captured_on, found.scenes[0].cloud_share) == (city.LATE, 0.3)
    assert [problem.path.name for problem in found.problems] == ["gone.tif"]
    assert found.other_files == 0


def test_a_sidecar_speaks_before_the_name(tmp_path):
    city.tile(tmp_path, "a_20250101")
    item = {
        "type": "Feature",
        "properties": {"datetime": "2025-10-12T03:00:00Z", "eo:cloud_cover": 40},
        "assets": {},
    }
    (tmp_path / "a_20250101.json").write_text(json.dumps(item))
    (scene,) = find_scenes(tmp_path, city.source_options()).scenes
    assert (scene.captured_on, scene.date_from, scene.cloud_share) == (city.LATE, "sidecar", 0.4)


def test_a_tag_with_the_time_of_making_speaks_last(tmp_path):
    for name in ("a", "b_20250418"):
        path = city.tile(tmp_path, name)
        with rasterio.open(path, "r+") as data:
            data.update_tags(TIFFTAG_DATETIME="2026:01:02 03:04:05")
    found = {
        s.path.name: (s.captured_on, s.date_from) for s in find_scenes(tmp_path, city.source_options()).scenes
    }
    assert found == {"a.tif": (date(2026, 1, 2), "tag"), "b_20250418.tif": (city.EARLY, "name")}


def test_surface_models_say_so_in_their_names(tmp_path):
    for name in ("dsm_20251012", "block_DSM_20251012", "windsmile_20251012"):
        city.tile(tmp_path, name)
    found = find_scenes(tmp_path, city.source_options())
    assert {s.path.stem.split("_2")[0]: s.kind for s in found.scenes} == {
        "dsm": "dsm",
        "block_DSM": "dsm",
        "windsmile": "ortho",
    }


def test_pieces_of_a_virtual_raster_are_not_scenes_of_their_own(tmp_path):
    from change_detection.batch.joined import joined
    from change_detection.image import describe

    infos = [describe(city.tile(tmp_path, f"piece{n}_20251012", place=n)) for n in (0, 1)]
    joined(infos, tmp_path).rename(tmp_path / "all_20251012.vrt")
    found = find_scenes(tmp_path, city.source_options())
    assert [s.path.name for s in found.scenes] == ["all_20251012.vrt"]


def test_a_picture_with_a_world_file_is_a_scene(tmp_path):
    path = city.tile(tmp_path, "a_20251012", driver="PNG")
    path.rename(tmp_path / "a_20251012.png")
    (tmp_path / "a_20251012.pgw").write_text("0.5\n0\n0\n-0.5\n500000.25\n3999999.75\n")
    for extra in tmp_path.glob("*.aux.xml"):
        extra.unlink()
    found = find_scenes(tmp_path, city.source_options(declared_crs=scenes.WORKING))
    assert [s.path.name for s in found.scenes] == ["a_20251012.png"]


def test_results_are_not_taken_for_scenes(tmp_path):
    city.tile(tmp_path, "a_20251012")
    city.tile(tmp_path / "out" / "pairs", "score_20251012")
    found = find_scenes(tmp_path, city.source_options(skip=(tmp_path / "out",)))
    assert [s.path.name for s in found.scenes] == ["a_20251012.tif"]


def test_imagery_of_a_workspace_serves_as_earlier_scenes(tmp_path):
    path = city.tile(tmp_path, "old")
    with city.workspace(tmp_path / "city") as workspace:
        workspace.add_scene(path, title="old", kind="ortho", captured_on=city.EARLY, now=city.NOW)
        workspace.add_scene(path, title="undated", kind="dsm", captured_on=None, now=city.NOW)
        found = workspace_scenes(workspace, city.source_options())
    (scene,) = found.scenes
    assert (scene.captured_on, scene.is_new, scene.date_from) == (city.EARLY, False, "workspace")
