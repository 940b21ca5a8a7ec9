"""Runs made by hand into a workspace: lineage over the years, and a process killed at every step."""

import os
import pickle
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date

import geopandas as gpd
import pandas as pd
import pytest

from change_detection.archive import ArchiveReport, screen_layers
from change_detection.follow_up import mark_gone
from change_detection.verify import verify_evidence
from gridtwin.store import create_workspace
from tests.change_detection.runs import AFTER, BEFORE, NOW, make_ground, place
from tests.paths import ROOT

BASE = date(2020, 5, 1)
HERE = place(40, 40)


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    return make_ground(tmp_path_factory.mktemp("ground"))


@pytest.fixture
def workspace(tmp_path):
    with create_workspace(tmp_path / "city", name="试验", crs=4544, division="620102", now=NOW) as made:
        yield made


def _patches(workspace) -> pd.DataFrame:
    return workspace.read("change_patch").sort_values("date_after", ignore_index=True)


def _verdict(workspace, status: str) -> None:
    rows = workspace.read("change_patch", columns=["id", "row_version", "date_after"])
    last = pd.DataFrame(rows).sort_values("date_after").tail(1)[["id", "row_version"]]
    workspace.update("change_patch", last.assign(status=status), actor="inspector", now=NOW)


def test_five_runs_over_the_years(ground, workspace):
    """First, grown, shrunk, gone, back: kept with the patches, with verdicts carried along."""
    years = {
        2021: [HERE],
        2022: [place(40, 40, 30, 20)],
        2023: [place(40, 40, 14, 20)],
        2024: [],
        2025: [HERE],
    }
    gone = []
    for year, shapes in years.items():
        gone.append(ground.run(workspace, shapes, dates=(BASE, date(year, 5, 1))).patches_gone)
        if year == 2021:
            _verdict(workspace, "confirmed")
    rows = _patches(workspace)
    assert gone == [0, 0, 0, 1, 0]
    assert rows["lineage_state"].tolist() == ["first", "grown", "shrunk", "back"]
    assert rows["predecessor_id"].tolist()[1:] == rows["id"].tolist()[:-1]
    assert rows["lineage_id"].nunique() == 1
    assert rows["earlier_verdict"].tolist()[1:] == ["confirmed"] * 3
    assert rows["first_seen"].dt.year.tolist() == [2021] * 4
    assert rows["gone_on"].dt.year.tolist()[2] == 2024
    assert rows["gone_on"].notna().sum() == 1
    assert "拆除（2024-05-01）后复建" in rows["reasons"].iloc[-1]


def test_a_demolition_between_consecutive_images_removes_the_patch(ground, workspace):
    ground.run(workspace, [HERE], dates=(BASE, date(2021, 5, 1)))
    ground.run(workspace, [], dates=(date(2021, 5, 1), date(2022, 5, 1)))
    assert _patches(workspace)["gone_on"].isna().all()  # nothing changed: it stands
    ground.run(workspace, [HERE], dates=(date(2022, 5, 1), date(2023, 5, 1)), direction=-1.0)
    rows = _patches(workspace)
    assert rows["lineage_state"].tolist() == ["first", "removes"]
    assert rows["gone_on"].dt.year.tolist()[0] == 2023
    history = workspace.history("change_patch", rows["id"].iloc[0])
    assert history["reason"].iloc[-1].startswith("detection run ")


@pytest.mark.parametrize(
    ("case", "is_gone"),
    [({}, True), ({"detector": "cva"}, False), ({"small": True}, False), ({"blind": True}, False)],
    ids=["looked at again", "by another detector", "too small for this run", "not assessed this time"],
)
def test_silence_only_counts_when_the_run_could_have_spoken(ground, workspace, case, is_gone):
    ground.run(
        workspace, [place(40, 40, 6, 6) if case.get("small") else HERE], dates=(BASE, date(2021, 5, 1))
    )
    looking = ground
    if case.get("small"):
        outline = replace(ground.options.outline, min_area_m2=50.0)
        looking = replace(ground, options=replace(ground.options, outline=outline))
    if case.get("blind"):
        alignment = replace(ground.detection.alignment, assessed=ground.detection.alignment.assessed & False)
        looking = replace(ground, detection=replace(ground.detection, alignment=alignment))
    looking.run(workspace, [], dates=(BASE, date(2022, 5, 1)), detector=case.get("detector", "building"))
    assert _patches(workspace)["gone_on"].notna().any() == is_gone


def test_a_patch_beyond_this_image_is_left_alone(ground, workspace):
    ground.run(workspace, [place(140, 40, 40, 20)], dates=(BASE, date(2021, 5, 1)))
    ground.run(workspace, [], dates=(BASE, date(2022, 5, 1)))
    assert _patches(workspace)["gone_on"].isna().all()


def test_an_inspector_s_edit_in_between_is_kept(ground, workspace, monkeypatch):
    ground.run(workspace, [HERE], dates=(BASE, date(2021, 5, 1)))
    update, calls = workspace.update, []

    def late(class_name, rows, **more):
        if not calls:
            calls.append(1)
            edited = rows.drop(columns="gone_on").assign(note="checked")
            update(class_name, edited, actor="anna", now=NOW)
        return update(class_name, rows, **more)

    monkeypatch.setattr(workspace, "update", late)
    (name,) = _patches(workspace)["id"]
    assert mark_gone(workspace, [name], date(2022, 5, 1), actor="x", now=NOW, reason="r") == 1
    row = _patches(workspace).iloc[0]
    assert (row["note"], row["gone_on"].year) == ("checked", 2022)


def test_layers_are_read_where_the_run_is_and_none_is_not_the_same_as_none_here(ground, workspace):
    empty = screen_layers(workspace, ground.detection.grid, "run")
    assert (empty.permits, empty.zones, empty.buildings) == (None, None, None)
    assert len(empty.earlier) == 0
    far = place(5000, 40)
    rows = gpd.GeoDataFrame([{"code": "J1", "built_year": 2001, "geometry": far}], crs=4544)
    workspace.write("building", rows, actor="t", now=NOW)
    assert len(screen_layers(workspace, ground.detection.grid, "run").buildings) == 0
    assert len(screen_layers(workspace).buildings) == 1


# Where the process is killed, and what the workspace has then: patches, evidence folders that are whole.
KILLED_AT = {
    "a picture is half written": ("change_detection.evidence", "folder_digest", (0, 0)),
    "the evidence is there": ("gridtwin.store.workspace.Workspace", "write", (0, 2)),
    "the patches are there": ("change_detection.archive", "_mark_gone", (2, 2)),
    "all but the record is there": ("change_detection.archive", "run_row", (2, 2)),
}
KILL = """
import importlib, os, pickle, signal, sys
from change_detection.archive import archive
from gridtwin.store import open_workspace
owner, name, folder, file = sys.argv[1:]
module, _, attribute = owner.rpartition(".") if owner.endswith("Workspace") else (owner, "", "")
target = importlib.import_module(module)
target = getattr(target, attribute) if attribute else target
setattr(target, name, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
finished, now = pickle.load(open(file, "rb"))
archive(open_workspace(folder), finished, now=now)
"""


@pytest.mark.parametrize("step", KILLED_AT)
def test_killed_at_any_step_and_run_again_nothing_is_lost_and_nothing_there_twice(
    ground, workspace, tmp_path, step
):
    owner, name, there = KILLED_AT[step]
    finished = ground.finished(workspace, [HERE, place(100, 100)])
    file = tmp_path / "finished.pickle"
    file.write_bytes(pickle.dumps((finished, NOW)))
    command = [sys.executable, "-c", KILL, owner, name, str(workspace.root), str(file)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == -signal.SIGKILL
    folders = workspace.root / "evidence" / "patches"
    whole = [path for path in folders.iterdir() if not path.name.startswith(".")]
    assert (workspace.count("change_patch"), len(whole)) == there
    assert workspace.count("detection_run") == 0
    report = ground.run(workspace, [HERE, place(100, 100)])
    assert report == ArchiveReport(report.run_id, 2, 2 - there[0], was_done=False)
    assert (workspace.count("change_patch"), workspace.count("detection_run")) == (2, 1)
    assert sorted(path.name for path in folders.iterdir()) == sorted(_patches(workspace)["patch_no"])
    verified = verify_evidence(workspace)
    assert (verified.checked, verified.broken, verified.without_digest) == (2, (), ())


def test_run_dates_are_kept(ground, workspace):
    ground.run(workspace, [HERE])
    (row,) = _patches(workspace).to_dict("records")
    assert (row["date_before"].date(), row["date_after"].date()) == (BEFORE, AFTER)
    assert row["lineage_id"] == row["id"]
