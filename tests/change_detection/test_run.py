"""Whole runs into a workspace: numbering, grids, evidence, records, and running again."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import cv2
import geopandas as gpd
import pytest
from pyogrio.errors import DataSourceError
from shapely import box

from change_detection import archive as archive_module
from change_detection.archive import archive
from change_detection.errors import DetectionError
from change_detection.evidence import broken_evidence
from change_detection.run import Pair, run
from change_detection.score import load_detector
from gridtwin.progress import Cancelled
from gridtwin.store import create_workspace
from gridtwin.store.errors import CannotWrite
from tests.change_detection import scenes

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
LATER = datetime(2025, 10, 21, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
SECOND = (220, 20, 40, 50)
DAYS = {"date_before": date(2025, 4, 18), "date_after": date(2025, 10, 12)}


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    after = scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW, SECOND)))
    return Pair(before, after, **DAYS)


@pytest.fixture
def workspace(tmp_path: Path):
    with create_workspace(tmp_path / "city", name="试验", crs=4544, division="620102", now=NOW) as made:
        yield made


def _ground(cell) -> object:
    row, col, height, width = cell
    west, north = scenes.WEST + col * 0.5, scenes.NORTH - row * 0.5
    return box(west, north - height * 0.5, west + width * 0.5, north)


def _with_layers(workspace) -> None:
    permit = {
        "permit_no": "建字第1号",
        "kind": "building",
        "issued_on": date(2025, 1, 1),
        "expires_on": date(2027, 1, 1),
        "status": "valid",
        "geometry": _ground(SECOND).buffer(3),
    }
    zone = {"code": "HX1", "name": "蓝线", "kind": "water", "geometry": _ground(scenes.NEW)}
    grids = [
        {
            "code": code,
            "community_code": "620102001001",
            "area_m2": 1.0,
            "start_date": date(2024, 1, 1),
            "geometry": area,
        }
        for code, area in (
            ("620102001001001", box(500_000, 3_999_900, 500_150, 4_000_000)),
            ("620102001001002", box(500_000, 3_999_850, 500_150, 3_999_900)),
        )
    ]
    for name, rows in (("permit", [permit]), ("control_zone", [zone]), ("unit_grid", grids)):
        workspace.write(name, gpd.GeoDataFrame(rows, crs=4544), actor="test", now=NOW)


def test_two_new_roofs_are_numbered_from_the_north_graded_and_put_on_the_grid(pair, workspace):
    _with_layers(workspace)
    report = run(pair, load_detector("building"), now=NOW, workspace=workspace)
    assert report.archived.patches_added == 2
    stored = workspace.read("change_patch").sort_values("patch_no").reset_index(drop=True)
    key = report.finished.record.key
    assert list(stored["patch_no"]) == [f"620102-20251012-{key[:6]}-000{n}" for n in (1, 2)]
    assert list(stored["grade"]) == ["A", "C"]
    assert list(stored["permit_state"]) == ["none", "permitted"]
    assert list(stored["grid_code"]) == ["620102001001001", "620102001001002"]
    # Plain bright roofs of a drawn scene: the classifier may take one for a light structure.
    assert set(stored["change_class"]) <= {"new_building", "temporary_structure"}
    assert "蓝线" in stored["reasons"][0]
    assert stored["area_m2"][0] == pytest.approx(scenes.box_area_m2(scenes.NEW), rel=0.1)
    assert stored.geometry[0].intersection(_ground(scenes.NEW)).area > 0.9 * scenes.box_area_m2(scenes.NEW)


def test_the_run_record_knows_inputs_parameters_and_result(pair, workspace):
    report = run(pair, load_detector("building"), now=NOW, workspace=workspace)
    (row,) = workspace.read("detection_run").to_dict("records")
    assert row["id"] == report.archived.run_id
    assert (row["detector"], row["patch_count"]) == ("building", 2)
    assert len(row["before_sha256"]) == len(row["after_sha256"]) == 64
    assert row["parameters"]["detector"]["change_floor"] == 30.0
    assert row["report"]["alignment"]["assessed_share"] == 1
    assert row["report"]["assessed_km2"] == pytest.approx(0.0225, rel=0.01)


def test_evidence_is_there_and_a_changed_file_is_found_out(pair, workspace):
    run(pair, load_detector("building"), now=NOW, workspace=workspace)
    folder = workspace.root / workspace.read("change_patch")["evidence"].iloc[0]
    assert sorted(p.name for p in folder.iterdir()) == [
        "after.jpg",
        "before.jpg",
        "context.jpg",
        "evidence.json",
        "overlay.jpg",
        "score.png",
    ]
    before, after = (cv2.imread(str(folder / name)) for name in ("before.jpg", "after.jpg"))
    assert before.shape == after.shape
    assert after.mean() > before.mean() + 5  # the new roof is bright
    assert broken_evidence(folder) == []
    (folder / "after.jpg").write_bytes(b"touched")
    (folder / "before.jpg").unlink()
    assert sorted(broken_evidence(folder)) == ["after.jpg", "before.jpg"]


def test_running_again_adds_nothing(pair, workspace):
    first = run(pair, load_detector("building"), now=NOW, workspace=workspace)
    again = run(pair, load_detector("building"), now=LATER, workspace=workspace)
    assert again.archived.was_done
    assert again.archived.patches_added == 0
    assert workspace.count("change_patch") == first.archived.patches == 2
    assert workspace.count("detection_run") == 1


def test_other_parameters_are_another_run(pair, workspace):
    run(pair, load_detector("building"), now=NOW, workspace=workspace)
    run(pair, load_detector("building", {"peak": 0.46}), now=NOW, workspace=workspace)
    assert workspace.count("detection_run") == 2


def test_a_run_that_died_before_its_record_is_completed(pair, workspace, monkeypatch):
    def die(*_args, **_more):
        raise KeyboardInterrupt

    monkeypatch.setattr(archive_module, "run_row", die)
    with pytest.raises(KeyboardInterrupt):
        run(pair, load_detector("building"), now=NOW, workspace=workspace)
    monkeypatch.undo()
    assert (workspace.count("change_patch"), workspace.count("detection_run")) == (2, 0)
    report = run(pair, load_detector("building"), now=LATER, workspace=workspace)
    assert report.archived.patches_added == 0
    assert (workspace.count("change_patch"), workspace.count("detection_run")) == (2, 1)


def test_archiving_the_same_result_twice_adds_nothing(pair, workspace):
    finished = run(pair, load_detector("building"), now=NOW, workspace=workspace).finished
    assert archive(workspace, finished, now=LATER).patches_added == 0
    assert workspace.count("change_patch") == 2


def test_cancelling_leaves_the_workspace_as_it_was(pair, workspace):
    def stop(fraction: float, message: str = "") -> None:
        if fraction > 0.3:
            raise Cancelled("stopped by the user")

    with pytest.raises(Cancelled):
        run(pair, load_detector("building"), now=NOW, workspace=workspace, progress=stop)
    assert workspace.count("change_patch") == 0
    assert workspace.count("detection_run") == 0


def test_without_a_workspace_patches_go_to_a_file(pair, tmp_path):
    out = tmp_path / "new" / "patches.gpkg"
    out.parent.mkdir()
    report = run(pair, load_detector("building"), now=NOW, out=out)
    assert report.archived is None
    stored = gpd.read_file(out, layer="change_patch")
    assert len(stored) == 2
    assert stored.crs.to_epsg() == 4544
    assert set(stored["permit_state"]) == {"not_checked"}
    assert not list(out.parent.glob(".part*"))


def test_geojson_is_in_longitude_and_latitude(pair, tmp_path):
    out = tmp_path / "patches.geojson"
    run(pair, load_detector("building"), now=NOW, out=out)
    found = gpd.read_file(out)
    west, south, east, north = found.total_bounds
    assert 100 < west < east < 110
    assert 30 < south < north < 40
    # metres all the same: the rectangle around a patch holds its area
    assert (found["length_m"] >= found["width_m"]).all()
    assert (found["length_m"] * found["width_m"] >= found["area_m2"] - 1).all()
    assert found["length_m"].max() < 60
    assert found["change_probability"].between(0, 1).all()


def test_an_identical_pair_has_no_patches_and_still_a_file_and_a_record(pair, workspace, tmp_path):
    same = Pair(pair.before, pair.before)
    report = run(same, load_detector("building"), now=NOW, workspace=workspace, out=tmp_path / "none.gpkg")
    assert len(report.patches) == 0
    assert workspace.count("detection_run") == 1
    assert len(gpd.read_file(tmp_path / "none.gpkg")) == 0


def test_a_copy_shifted_by_three_pixels_has_no_patches(tmp_path):
    wide = scenes.town(side=320)
    before = scenes.write(tmp_path / "b.tif", wide[:300, :300])
    after = scenes.write(tmp_path / "a.tif", wide[3:303, 2:302])
    report = run(Pair(before, after), load_detector("building"), now=NOW, out=tmp_path / "p.gpkg")
    assert len(report.patches) == 0


def test_an_unknown_file_type_is_refused(pair, tmp_path):
    with pytest.raises(DetectionError, match=r"'\.txt'; patches are written as \.gpkg"):
        run(pair, load_detector("building"), now=NOW, out=tmp_path / "patches.txt")


def test_a_folder_that_cannot_be_written_is_an_error_with_the_way_out(pair, tmp_path, monkeypatch):
    def full(*_args, **_more):
        raise DataSourceError("sqlite3_exec: database or disk is full")

    monkeypatch.setattr(gpd.GeoDataFrame, "to_file", full)
    with pytest.raises(CannotWrite, match=r"patches\.gpkg cannot be written .*disk is full"):
        run(pair, load_detector("building"), now=NOW, out=tmp_path / "patches.gpkg")
    assert not list(tmp_path.glob(".part*"))
