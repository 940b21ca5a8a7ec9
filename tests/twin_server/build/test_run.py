"""A build makes what changed, keeps the rest, leaves nothing half-made, and tells what it did."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest

from gridtwin.errors import UsageError
from gridtwin.progress import Cancelled
from gridtwin.store import Workspace
from tests.twin_server.build.small_models import EAST, NORTH, PLACE, cityjson, las
from tests.twin_server.build.tileset_reader import tiles
from tests.twin_server.small_city import CRS, NOW, SCHOOL, box
from twin_server.build import manifest
from twin_server.build.lock import building
from twin_server.build.models import register
from twin_server.build.models.register import Model
from twin_server.build.place import parse_place
from twin_server.build.report import Outcome, Report
from twin_server.build.run import build_scene
from twin_server.errors import BadModel, BuildRunning, NotFound

LATER = NOW + timedelta(days=1)
Build = Callable[..., dict[str, Outcome]]


def outcomes(report: Report) -> dict[str, Outcome]:
    return {line.id: line.outcome for line in report.lines}


@pytest.fixture
def house(workspace: Workspace, tmp_path: Path) -> Model:
    """A registered house."""
    file = cityjson(tmp_path / "house.city.json")
    return register.add(workspace, Model("", "门卫室", file, place=parse_place(PLACE)), now=NOW)


def test_buildings_stand_on_the_ground_with_their_heights(workspace: Workspace) -> None:
    report = build_scene(workspace, now=NOW, only=["buildings"])
    (line,) = report.lines
    assert (line.outcome, line.features) == (Outcome.BUILT, 4)
    assert "1 buildings without a usable height are drawn 6 m high" in line.notes[0]["en"]
    item = manifest.read(workspace.scene_dir)["buildings"]
    # The ground rises eastward from 1520; the tallest building is 60 m on 1520 m.
    assert item.heights is not None
    assert item.heights[1] == pytest.approx(1580.0, abs=0.01)
    (tile,) = tiles(workspace.scene_dir / "items" / item.folder)
    assert sorted(tile.glb.column("code")) == ["B1", "B2", "B3", "B4"]
    school = tile.glb.column("id").index(SCHOOL)
    (one,) = tile.glb.primitives()
    chosen = tile.glb.values(one["attributes"]["_FEATURE_ID_0"]).ravel() == school
    assert tile.places(one)[chosen][:, 2].max() == pytest.approx(1532.0, abs=0.01)  # 1520 + 12


def test_a_courtyard_stays_open(workspace: Workspace) -> None:
    """80 × 80 m less 30 × 30 m: the roof has 5,500 m²."""
    build_scene(workspace, now=NOW, only=["buildings"])
    item = manifest.read(workspace.scene_dir)["buildings"]
    (tile,) = tiles(workspace.scene_dir / "items" / item.folder)
    (one,) = tile.glb.primitives()
    number = tile.glb.column("code").index("B3")
    xyz = tile.glb.values(one["attributes"]["POSITION"]).astype(float)
    triangles = tile.glb.values(one["indices"]).reshape(-1, 3)
    own = tile.glb.values(one["attributes"]["_FEATURE_ID_0"]).ravel()[triangles[:, 0]] == number
    a, b, c = xyz[triangles[own].T]
    up = np.cross(b - a, c - a)[:, 1] / 2
    assert up[up > 1].sum() == pytest.approx(5500, rel=1e-3)


def test_what_did_not_change_is_kept(workspace: Workspace, house: Model) -> None:
    first = outcomes(build_scene(workspace, now=NOW))
    assert set(first.values()) == {Outcome.BUILT}
    assert set(outcomes(build_scene(workspace, now=LATER)).values()) == {Outcome.KEPT}
    workspace.retire("building", [SCHOOL], actor="test", now=LATER)
    second = outcomes(build_scene(workspace, now=LATER))
    assert [name for name, one in second.items() if one is Outcome.BUILT] == ["buildings"]
    forced = outcomes(build_scene(workspace, now=LATER, force=True, only=["models"]))
    assert forced == {f"model-{house.id}": Outcome.BUILT}


def test_a_change_back_and_forth_is_seen(workspace: Workspace) -> None:
    """A row added and another one retired leave the count as it was."""
    build_scene(workspace, now=NOW, only=["buildings"])
    workspace.retire("building", [SCHOOL], actor="test", now=LATER)
    row = gpd.GeoDataFrame({"code": ["B9"], "height_m": [9.0]}, geometry=[box(10, 10, 20, 20)], crs=CRS)
    workspace.write("building", row, actor="test", now=LATER)
    assert outcomes(build_scene(workspace, now=LATER, only=["buildings"])) == {"buildings": Outcome.BUILT}


def test_a_model_that_is_taken_out_leaves_the_scene(workspace: Workspace, house: Model) -> None:
    build_scene(workspace, now=NOW, only=["models"])
    folder = workspace.scene_dir / "items" / manifest.read(workspace.scene_dir)[f"model-{house.id}"].folder
    assert folder.is_dir()
    register.remove(workspace, house.id)
    assert (
        outcomes(build_scene(workspace, now=LATER, only=["buildings"]))[f"model-{house.id}"]
        is Outcome.REMOVED
    )
    assert not folder.exists()
    with pytest.raises(NotFound, match="there are: none"):
        register.remove(workspace, house.id)


def test_a_refused_source_does_not_stop_the_others(
    workspace: Workspace, tmp_path: Path, house: Model
) -> None:
    house.path.write_text("{", "utf-8")
    report = build_scene(workspace, now=NOW)
    (refused,) = [line for line in report.lines if line.outcome is Outcome.REFUSED]
    assert refused.id == f"model-{house.id}"
    assert "line 1, column 2" in refused.why_en
    assert "JSON" in refused.why_zh
    assert outcomes(report)["buildings"] is Outcome.BUILT
    told = json.loads((workspace.scene_dir / "report.json").read_text("utf-8"))
    assert told["is_whole"] is True
    assert {line["outcome"] for line in told["lines"]} == {"built", "refused"}
    assert f"model-{house.id}" not in manifest.read(workspace.scene_dir)


def test_a_stopped_build_leaves_nothing_half_made_and_goes_on(workspace: Workspace, house: Model) -> None:
    def stop(fraction: float, message: str = "") -> None:
        if message.startswith("model-"):
            raise Cancelled

    with pytest.raises(Cancelled):
        build_scene(workspace, now=NOW, progress=stop)
    scene = workspace.scene_dir
    assert [path.name for path in scene.iterdir() if path.name.startswith(".part")] == []
    assert "buildings" in manifest.read(scene)
    assert json.loads((scene / "report.json").read_text("utf-8"))["is_whole"] is False
    again = outcomes(build_scene(workspace, now=LATER))
    assert again["buildings"] is Outcome.KEPT
    assert again[f"model-{house.id}"] is Outcome.BUILT


def test_what_a_killed_build_left_is_swept_up(workspace: Workspace) -> None:
    build_scene(workspace, now=NOW, only=["buildings"])
    scene = workspace.scene_dir
    (scene / ".part-dead").mkdir()
    (scene / "items" / "nobody-123").mkdir()
    item = manifest.read(scene)["buildings"]
    (scene / "items" / item.folder / item.entry).unlink()  # half there
    assert outcomes(build_scene(workspace, now=LATER, only=["buildings"])) == {"buildings": Outcome.BUILT}
    now = manifest.read(scene)["buildings"].folder
    assert [path.name for path in (scene / "items").iterdir()] == [now]
    assert not (scene / ".part-dead").exists()


def test_a_tile_that_was_lost_is_made_again(workspace: Workspace) -> None:
    build_scene(workspace, now=NOW, only=["buildings"])
    scene = workspace.scene_dir
    next((scene / "items").rglob("*.glb")).unlink()
    assert outcomes(build_scene(workspace, now=LATER, only=["buildings"])) == {"buildings": Outcome.BUILT}
    assert outcomes(build_scene(workspace, now=LATER, only=["buildings"])) == {"buildings": Outcome.KEPT}


def test_two_builds_at_once_are_refused(workspace: Workspace) -> None:
    with building(workspace.scene_dir), pytest.raises(BuildRunning, match="another build"):
        build_scene(workspace, now=NOW)
    build_scene(workspace, now=NOW, only=["buildings"])


def test_only_names_what_there_is(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match=r"'towers' is no source.*buildings"):
        build_scene(workspace, now=NOW, only=["towers"])


def test_a_broken_manifest_is_built_anew(workspace: Workspace) -> None:
    (workspace.scene_dir / "scene.json").write_text("{", "utf-8")
    assert outcomes(build_scene(workspace, now=NOW, only=["buildings"])) == {"buildings": Outcome.BUILT}


def test_a_model_in_the_air_and_one_far_away_are_told_of(workspace: Workspace, tmp_path: Path) -> None:
    high = cityjson(tmp_path / "high.json", origin=(0, 0, 1))
    far = cityjson(tmp_path / "far.json", origin=(0, 0, 2))
    register.add(workspace, Model("", "高", high, place=parse_place("103.7990,36.0480,3520")), now=NOW)
    register.add(workspace, Model("", "远", far, place=parse_place("4.3,52.0,0")), now=NOW)
    build_scene(workspace, now=NOW, only=["models"])
    notes = {
        item.title_zh: [note["en"] for note in item.notes]
        for item in manifest.read(workspace.scene_dir).values()
    }
    assert "above the ground" in notes["高"][0]
    assert notes["高"][0].startswith(("its lowest point is 2,00", "its lowest point is 1,99"))
    assert "outside the city" in notes["远"][0]


def test_the_same_file_twice_is_refused(workspace: Workspace, house: Model) -> None:
    with pytest.raises(BadModel, match=f"already as '{house.id}'"):
        register.add(workspace, Model("", "again", house.path, place=house.place), now=NOW)


def test_point_clouds_of_the_imagery_register_are_built(workspace: Workspace, tmp_path: Path) -> None:
    xyz = np.array([[EAST, NORTH, 1520.0], [EAST + 5, NORTH, 1521.0]])
    file = las(tmp_path / "p.las", xyz)
    workspace.add_scene(file, title="点云", kind="points", captured_on=None, now=NOW)
    (line,) = build_scene(workspace, now=NOW, only=["points"]).lines
    assert (line.outcome, line.features, line.title_zh) == (Outcome.BUILT, 2, "点云")


def test_orthophotos_become_cogs(workspace: Workspace) -> None:
    from rio_cogeo.cogeo import cog_validate

    report = build_scene(workspace, now=NOW, only=["imagery"])
    assert {line.outcome for line in report.lines} == {Outcome.BUILT}
    for item in manifest.read(workspace.scene_dir).values():
        good, errors, _ = cog_validate(workspace.scene_dir / "items" / item.folder / item.entry)
        assert (good, errors) == (True, [])


def test_pipes_are_tiles_by_their_own_writer(workspace: Workspace) -> None:
    (line,) = build_scene(workspace, now=NOW, only=["pipes"]).lines
    assert line.outcome is Outcome.BUILT
    item = manifest.read(workspace.scene_dir)["pipes"]
    assert (workspace.scene_dir / "items" / item.folder / "tileset.json").is_file()
    assert item.more["is_below"] is True


def test_an_empty_workspace_has_nothing_to_build(empty_city, tmp_path: Path) -> None:
    report = build_scene(empty_city.workspace, now=NOW)
    assert report.lines == ()


def test_a_folder_of_the_register_that_is_none_is_left_out(workspace: Workspace, house: Model) -> None:
    home = workspace.root / register.FOLDER
    (home / "strange").mkdir()
    (home / "broken").mkdir()
    (home / "broken" / "model.json").write_text('{"path": "../../city.gpkg"}', "utf-8")
    assert [model.id for model in register.models(workspace)] == [house.id]
    shutil.rmtree(home)
    assert register.models(workspace) == []
