"""Running the pairs of a plan: order, bad scenes, other partners, dead workers, stopping."""

import json
import os
import signal
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from change_detection.batch import process as process_module
from change_detection.batch.journal import State, open_journal
from change_detection.batch.runners import InProcess, LocalPool
from change_detection.batch.session import run_batch
from change_detection.batch.task import TaskResult, run_task
from gridtwin.progress import Cancelled
from gridtwin.store.errors import CannotWrite
from tests.change_detection import scenes
from tests.change_detection.batch import city


@pytest.fixture
def workspace(tmp_path):
    with city.workspace(tmp_path / "city") as made:
        yield made


class Later:
    """A runner whose answers come in the order a test says."""

    tries_again = False
    splits = False
    label = label_zh = "test"

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self.waiting: list[tuple[Future[TaskResult], object]] = []

    def submit(self, task) -> Future[TaskResult]:
        future: Future[TaskResult] = Future()
        self.waiting.append((future, task))
        if len(self.waiting) >= self.slots:
            for done, given in reversed(self.waiting):
                done.set_result(run_task(given))
            self.waiting.clear()
        return future

    def check(self) -> None:
        pass

    def close(self, *, at_once: bool) -> None:
        pass


def _entries(root) -> list[dict]:
    return [json.loads(line) for line in (root / "batch" / "journal.jsonl").read_text("utf-8").splitlines()]


def test_every_new_scene_is_compared_once(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 2)
    told, seen = [], []
    given = city.options(tell=lambda job, entry: told.append((job.pair.after.path.name, entry.state)))
    summary = run_batch(source, workspace, given, clock=city.clock, progress=lambda f, m="": seen.append(f))
    assert summary.states == {"done": 2, "alone": 2}
    assert summary.exit_code() == 1
    assert told == [("t0_20251012.tif", State.DONE), ("t1_20251012.tif", State.DONE)]
    assert seen[-1] == 1
    assert workspace.count("change_patch") == summary.patches == 2
    again = run_batch(source, workspace, city.options(), clock=city.clock)
    assert again.states == {"earlier": 2, "alone": 2}
    assert workspace.count("change_patch") == 2
    assert [e["state"] for e in _entries(workspace.root)] == ["running", "done"] * 2


def test_another_detector_is_another_batch(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)
    run_batch(source, workspace, city.options(), clock=city.clock)
    other = city.options()
    other = replace(other, recipe=replace(other.recipe, parameters={"peak": 0.46}))
    assert run_batch(source, workspace, other, clock=city.clock).states["done"] == 1
    assert workspace.count("detection_run") == 2


def test_what_a_lost_journal_knew_stands_in_the_workspace(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)
    run_batch(source, workspace, city.options(), clock=city.clock)
    (workspace.root / "batch" / "journal.jsonl").unlink()

    class Refusing(InProcess):
        def submit(self, task):
            raise AssertionError("nothing is to be detected again")

    summary = run_batch(source, workspace, city.options(), clock=city.clock, runner=Refusing())
    assert summary.states["done"] == 1
    assert workspace.count("detection_run") == 1


def _blank(path) -> None:
    """Leave the header, take the picture."""
    with rasterio.open(path, "r+") as data:
        data.write(data.read() * 0)


def test_a_bad_scene_does_not_end_the_batch(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 2)
    _blank(city.tile(source, "t0_20260101", place=0))
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    assert summary.states == {"failed": 1, "done": 2, "alone": 2}
    row = summary.rows[0]
    assert (row.name, row.state) == ("t0_20260101.tif", "failed")
    assert "one value" in row.reason_en
    assert row.reason_zh
    assert summary.exit_code() == 1
    assert workspace.count("detection_run") == 2
    again = run_batch(source, workspace, city.options(), clock=city.clock, runner=None)
    assert again.states == {"failed": 1, "earlier": 2, "alone": 2}
    count = len(_entries(workspace.root))
    city.tile(source, "t0_20260101", place=0, built=True)  # copied again, whole this time
    assert run_batch(source, workspace, city.options(), clock=city.clock).states["done"] == 1
    assert len(_entries(workspace.root)) == count + 2


def test_a_bad_partner_is_replaced_by_the_next(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)
    _blank(city.tile(source, "t0_20250901", place=0))
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    rows = {row.name: row for row in summary.rows}
    assert rows["t0_20251012.tif"].state == "done"
    assert rows["t0_20251012.tif"].partner == "t0_20250418.tif"
    assert rows["t0_20250901.tif"].state == "failed"
    assert rows["t0_20251012.tif"].partner_on == city.EARLY
    item = json.loads(
        (workspace.root / "batch/results" / rows["t0_20251012.tif"].folder / "item.json").read_text()
    )
    assert item["properties"]["start_datetime"].startswith("2025-04-17T16")  # midnight in China
    again = run_batch(source, workspace, city.options(), clock=city.clock)
    row = next(row for row in again.rows if row.name == "t0_20251012.tif")
    assert (row.state, row.partner, row.partner_on) == ("earlier", "t0_20250418.tif", city.EARLY)


def test_a_pair_of_which_nothing_was_compared_is_to_be_mended(tmp_path, workspace):
    source = tmp_path / "in"
    for seed, day in ((1, city.EARLY), (2, city.LATE)):
        source.mkdir(exist_ok=True)
        scenes.write(source / f"g_{day:%Y%m%d}.tif", scenes.ground(seed=seed))
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    assert summary.states == {"failed": 1, "alone": 1}
    assert summary.exit_code() == 2
    assert "could not be aligned" in summary.rows[0].reason_en
    assert "无法配准" in summary.rows[0].reason_zh
    assert workspace.count("detection_run") == 0
    assert not list((workspace.root / "batch/results/pairs").glob("*/score.tif"))


def test_what_was_left_out_is_told_with_its_reason(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)
    hides = np.zeros((city.SIDE, city.SIDE, 1))
    hides[120:] = 1
    scenes.write(source / f"t0_{city.LATE:%Y%m%d}_cloud.tif", hides)
    for state in ("done", "earlier"):
        summary = run_batch(source, workspace, city.options(), clock=city.clock)
        assert (summary.states, summary.other_files) == ({state: 1, "alone": 1}, 1)  # a mask is no scene
        row = next(row for row in summary.rows if row.state == state)
        assert "hidden by given masks" in row.not_assessed_en
        assert "被给定掩膜遮挡" in row.not_assessed_zh
    page = (workspace.root / "batch/results/report.html").read_text("utf-8")
    assert row.not_assessed_en in page
    assert "could not be aligned" not in page


def test_overlap_is_that_of_the_image_used(tmp_path, workspace):
    source = tmp_path / "in"
    origin = (scenes.WEST + 20, scenes.NORTH)  # a quarter to the east: three quarters of the later scene
    city.tile(source, "a_20250418", origin=origin)
    _blank(city.tile(source, "a_20250901"))
    city.tile(source, "a_20251012", built=True)
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    row = next(row for row in summary.rows if row.name == "a_20251012.tif")
    assert (row.partner, row.partner_on) == ("a_20250418.tif", city.EARLY)
    assert row.overlap == pytest.approx(0.75)


def test_pairs_of_one_place_are_archived_by_day(tmp_path, workspace):
    source = tmp_path / "in"
    for number, day in enumerate((20240101, 20240601, 20250101, 20250601)):
        city.tile(source, f"t0_{day}", built=number % 2 == 1)
    run_batch(source, workspace, city.options(), clock=city.clock, runner=Later(3))
    stored = [Path(e["after"]).name for e in _entries(workspace.root) if e["state"] == "done"]
    assert stored == ["t0_20240601.tif", "t0_20250101.tif", "t0_20250601.tif"]


def test_tiles_of_one_day_serve_a_scene_over_their_border(tmp_path, workspace):
    source = tmp_path / "in"
    source.mkdir()
    whole = scenes.town((city.OLD,), side=320, seed=5)
    for n in (0, 1):
        origin = (scenes.WEST + 80 * n, scenes.NORTH)
        scenes.write(source / f"t{n}_20250418.tif", whole[:160, 160 * n : 160 * n + 160], origin=origin)
    built = scenes.town((city.OLD, (60, 140, 40, 50)), side=320, seed=5)  # on the border of the tiles
    scenes.write(source / "late_20251012.tif", built[:160, 40:280], origin=(scenes.WEST + 20, scenes.NORTH))
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    row = next(row for row in summary.rows if row.state == "done")
    assert row.partner == "t0_20250418.tif + t1_20250418.tif"
    (patch,) = workspace.read("change_patch").geometry
    west, _, east, _ = patch.bounds
    assert west < scenes.WEST + 75 < scenes.WEST + 90 < east  # over the border of the tiles at 80


@pytest.mark.parametrize("has_bad_partner", [False, True], ids=["of the best", "of the next partner"])
def test_surface_models_are_used(tmp_path, workspace, has_bad_partner):
    source = city.pairs(tmp_path / "in", 1)
    if has_bad_partner:
        _blank(city.tile(source, "t0_20250901", place=0))
    flat = np.full((city.SIDE, city.SIDE, 1), 1520.0, np.float32)
    built = flat.copy()
    row, col, height, width = city.NEW
    built[row : row + height, col : col + width] += 9
    for day, surface in (("20250418", flat), ("20251012", built)):
        scenes.write(source / f"dsm_{day}.tif", surface, dtype="float32", nodata=-9999)
    run_batch(source, workspace, city.options(), clock=city.clock)
    (patch,) = workspace.read("change_patch").to_dict("records")
    assert patch["height_change_m"] == pytest.approx(9, abs=0.2)


def test_a_worker_that_dies_costs_no_scene(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 2)
    pool = LocalPool(1)
    struck = []

    def strike(_fraction: float, _message: str = "") -> None:
        workers = list(pool._pool._processes)
        if not struck and workers:
            os.kill(workers[0], signal.SIGKILL)
            struck.append(workers[0])

    try:
        summary = run_batch(source, workspace, city.options(), clock=city.clock, progress=strike, runner=pool)
    finally:
        pool.close(at_once=False)
    assert struck
    assert summary.states == {"done": 2, "alone": 2}
    assert workspace.count("detection_run") == workspace.count("change_patch") == 2


def test_a_scene_that_kills_every_worker_is_told_and_the_rest_goes_on(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 2)

    class Deadly(Later):
        tries_again = True

        def submit(self, task):
            future: Future[TaskResult] = Future()
            if "t0" in task.after.name:
                future.set_exception(RuntimeError("killed"))
            else:
                future.set_result(run_task(task))
            return future

    summary = run_batch(source, workspace, city.options(), clock=city.clock, runner=Deadly(2))
    assert summary.states == {"broken": 1, "done": 1, "alone": 2}
    assert "the worker died over t0_20251012.tif" in summary.rows[0].reason_en
    mended = run_batch(source, workspace, city.options(), clock=city.clock)
    assert mended.states == {"done": 1, "earlier": 1, "alone": 2}


def test_memory_is_watched(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)
    given = city.options(memory_gb=0.01)
    summary = run_batch(source, workspace, given, clock=city.clock)
    assert summary.states["broken"] == 1
    assert "each worker may use 10 MB" in summary.rows[0].reason_en
    assert summary.exit_code() == 2  # nothing could be compared


def test_stopping_leaves_what_is_done_and_takes_up_the_rest(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 2)

    def stop(fraction: float, _message: str = "") -> None:
        if fraction >= 0.5:
            raise Cancelled("stopped by the user")

    with pytest.raises(Cancelled):
        run_batch(source, workspace, city.options(), clock=city.clock, progress=stop)
    assert workspace.count("detection_run") == 1
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    assert summary.states == {"earlier": 1, "done": 1, "alone": 2}


def test_what_was_under_way_is_noted_as_stopped(tmp_path, workspace):
    source = city.pairs(tmp_path / "in", 1)

    def stop(_fraction: float, _message: str = "") -> None:
        raise KeyboardInterrupt

    class Never(Later):
        def submit(self, task):
            return Future()

    with pytest.raises(KeyboardInterrupt):
        run_batch(source, workspace, city.options(), clock=city.clock, progress=stop, runner=Never(1))
    with open_journal(workspace.root) as journal:
        (entry,) = journal.entries.values()
        assert entry.state is State.STOPPED


def test_a_failed_archive_is_told_of_its_pair_only(tmp_path, workspace, monkeypatch):
    source = city.pairs(tmp_path / "in", 2)
    real, calls = process_module.archive, []

    def archive(*args, **more):
        calls.append(1)
        if len(calls) == 1:
            raise CannotWrite("the disk is full", zh="磁盘已满")
        return real(*args, **more)

    monkeypatch.setattr(process_module, "archive", archive)
    summary = run_batch(source, workspace, city.options(), clock=city.clock)
    assert summary.states == {"broken": 1, "done": 1, "alone": 2}
    assert summary.rows[0].reason_zh == "磁盘已满"
