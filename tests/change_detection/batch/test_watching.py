"""Watching a folder: files that arrive, files that are still being copied, stopping."""

import os
from datetime import timedelta

import pytest

from change_detection.batch.errors import NoScenes
from change_detection.batch.watching import WatchOptions, watch
from tests.change_detection.batch import city


class _Stopped(Exception):
    """Ends a watch from inside a test."""


@pytest.fixture
def workspace(tmp_path):
    with city.workspace(tmp_path / "city") as made:
        yield made


def _age(path, seconds: float) -> None:
    moment = (city.NOW - timedelta(seconds=seconds)).timestamp()
    os.utime(path, (moment, moment))


def _watch(folder, workspace, steps, **more):
    """Watch, doing one step a look; returns what was told."""
    told, left = [], list(steps)

    def sleep(_seconds: float) -> None:
        if not left:
            raise _Stopped
        left.pop(0)()

    given = WatchOptions(interval_s=1, settle_s=60, sleep=sleep, **more)
    with pytest.raises(_Stopped):
        watch(folder, workspace, city.options(), given, clock=city.clock, tell=told.append)
    return told


def test_files_are_taken_when_they_stand_still(tmp_path, workspace):
    folder = tmp_path / "in"
    folder.mkdir()

    def arrive(name, *, built=False, age=100.0):
        def step():
            _age(city.tile(folder, name, built=built), age)

        return step

    def rename():
        (folder / "c_20260101.tif.part").rename(folder / "c_20260101.tif")

    def copy_part():
        path = city.tile(folder, "c_20260101")
        _age(path, 100)
        path.rename(folder / "c_20260101.tif.part")

    def idle():
        pass

    steps = [
        arrive("a_20250418"),
        idle,
        arrive("b_20251012", built=True, age=10),  # too young
        idle,
        lambda: _age(folder / "b_20251012.tif", 100),
        idle,
        copy_part,
        idle,
        rename,
        idle,
        idle,
    ]
    told = _watch(folder, workspace, steps)
    assert [summary.states for summary in told] == [
        {"alone": 1},
        {"alone": 1, "done": 1},
        {"alone": 1, "earlier": 1, "done": 1},
    ]
    assert workspace.count("detection_run") == 2


def test_a_restart_runs_nothing_again(tmp_path, workspace):
    folder = city.pairs(tmp_path / "in", 1)
    for path in folder.iterdir():
        _age(path, 100)
    for expected in ("done", "earlier"):
        (summary,) = _watch(folder, workspace, [lambda: None] * 2)
        assert summary.states[expected] == 1
    assert workspace.count("detection_run") == 1


def test_once_takes_what_is_old_enough_and_ends(tmp_path, workspace):
    folder = city.pairs(tmp_path / "in", 2)
    for path in folder.iterdir():
        _age(path, 10 if path.name.startswith("t1") else 100)
    summary = watch(folder, workspace, city.options(), WatchOptions(once=True), clock=city.clock)
    assert summary.states == {"alone": 1, "done": 1}
    assert len(summary.rows) == 2


def test_an_empty_folder_is_waited_for(tmp_path, workspace):
    (tmp_path / "in").mkdir()
    given = WatchOptions(once=True)
    assert watch(tmp_path / "in", workspace, city.options(), given, clock=city.clock) is None
    with pytest.raises(NoScenes, match="is no folder"):
        watch(tmp_path / "gone", workspace, city.options(), given, clock=city.clock)


def test_a_listing_being_written_is_told_once_and_waited_for(tmp_path, workspace):
    folder = city.pairs(tmp_path / "in", 1)
    listing = folder / "scenes.csv"
    listing.write_text("path,nonsense\n")
    for path in folder.iterdir():
        _age(path, 100)

    def mend():
        listing.write_text("path,date\n")
        _age(listing, 90)

    def idle():
        pass

    told = _watch(folder, workspace, [idle, idle, idle, mend, idle, idle])
    assert "unknown column 'nonsense'" in str(told[0])
    assert len(told) == 2
    assert told[1].states["done"] == 1
