"""kill -9 at any moment, then again: nothing lost, nothing twice."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from change_detection.batch.session import run_batch
from gridtwin.cli.detect._common import DEFAULT_DETECTOR
from gridtwin.cli.detect.batch import batch_options
from gridtwin.store import open_workspace
from tests.change_detection.batch import city, killed


@pytest.fixture(scope="module")
def killing():
    """Starts batches that kill themselves, from a server that has the libraries loaded already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.change_detection.batch.killed"])

    def call(moment, source, root) -> int:
        child = context.Process(target=killed.main, args=(moment, source, root))
        child.start()
        child.join(300)
        return child.exitcode

    return call


def _check_whole(root, summary, count: int) -> None:
    """All pairs are stored once, with all their files, and no half-written file is left."""
    with open_workspace(root) as workspace:
        runs = workspace.read("detection_run")
        patches = workspace.read("change_patch")
    assert len(runs) == runs["pair_key"].nunique() == count
    assert len(patches) == patches["patch_no"].nunique() == runs["patch_count"].sum() == count
    results = root / "batch" / "results"
    for row in summary.rows:
        if row.folder:
            found = {path.name for path in (results / row.folder).iterdir()}
            assert found == {"patches.geojson", "score.tif", "item.json", "after.jpg"}
    for evidence in patches["evidence"]:
        assert (root / evidence / "evidence.json").is_file()
    assert len(json.loads((results / "patches.geojson").read_text("utf-8"))["features"]) == count
    assert (results / "report.html").is_file()


def test_killed_again_and_again_at_every_moment(tmp_path, killing):
    source, root = city.pairs(tmp_path / "in", 1), tmp_path / "city"
    city.workspace(root).close()
    for moment in killed.MOMENTS:
        if moment == "after the record":  # from here on the pair is stored, and must not be run again
            break
        assert killing(moment, source, root) == -signal.SIGKILL, moment
    for moment in ("after the record", "before the files", "before the journal", "before the report"):
        assert killing(moment, source, root) == -signal.SIGKILL, moment
    with open_workspace(root) as workspace:
        summary = run_batch(source, workspace, city.options(), clock=city.clock)
    assert summary.states == {"earlier": 1, "alone": 1}
    _check_whole(root, summary, 1)


def test_killed_in_a_line_of_the_journal(tmp_path, killing):
    source, root = city.pairs(tmp_path / "in", 1), tmp_path / "city"
    city.workspace(root).close()
    assert killing("in a line of the journal", source, root) == -signal.SIGKILL
    with open_workspace(root) as workspace:
        summary = run_batch(source, workspace, city.options(), clock=city.clock)
    _check_whole(root, summary, 1)


@pytest.mark.slow
def test_the_command_killed_with_its_workers_at_work(tmp_path):
    """The real thing: a process with two workers is killed from outside while it archives and detects."""
    source, root = city.pairs(tmp_path / "in", 4), tmp_path / "city"
    city.workspace(root).close()
    gridtwin = [sys.executable, "-c", "from gridtwin.cli.main import main; main()"]
    running = subprocess.Popen(
        [*gridtwin, "detect", "batch", str(source), "-w", str(root), "--workers", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    journal = root / "batch" / "journal.jsonl"
    until = time.monotonic() + 300
    while not (journal.exists() and b'"done"' in journal.read_bytes()) and running.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.02)
    workers = psutil.Process(running.pid).children(recursive=True) if running.poll() is None else []
    os.kill(running.pid, signal.SIGKILL)
    assert running.wait(30) == -signal.SIGKILL
    _, alive = psutil.wait_procs(workers, timeout=60)
    assert alive == []  # workers do not outlive their parent
    typed = batch_options(
        root,
        detector=DEFAULT_DETECTOR,
        chain=(25.0, 0.5, None, False),
        machine=(None, 0, None),
        files=(None, None, None),
    )
    with open_workspace(root) as workspace:
        assert 1 <= workspace.count("detection_run") < 4
        summary = run_batch(source, workspace, typed, clock=city.clock)
    assert summary.states["earlier"] >= 1
    assert summary.states["earlier"] + summary.states["done"] == 4
    _check_whole(root, summary, 4)
