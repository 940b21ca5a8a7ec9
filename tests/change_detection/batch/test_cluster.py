"""A real Dask scheduler with two worker processes on this machine."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from change_detection.batch.session import run_batch
from gridtwin.store import open_workspace
from tests.change_detection import scenes
from tests.change_detection.batch import city
from tests.paths import ROOT

pytest.importorskip("distributed")

_GRIDTWIN = (sys.executable, "-c", "from gridtwin.cli.main import main; main()")
_SCHEDULER = ("distributed.cli.dask_scheduler", "--no-dashboard", "--host", "127.0.0.1", "--port", "0")
_WORKER = (
    "distributed.cli.dask_worker",
    "--no-dashboard",
    "--no-nanny",
    "--nthreads",
    "1",
    "--host",
    "127.0.0.1",
)


def _start(*words: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "30s"},
    )


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """Address of the scheduler, and its two worker processes."""
    file = tmp_path_factory.mktemp("dask") / "scheduler.json"
    started = [_start(*_SCHEDULER, "--scheduler-file", str(file))]
    started += [_start(*_WORKER, "--scheduler-file", str(file)) for _ in range(2)]
    try:
        until = time.monotonic() + 120
        while not file.exists() or not file.stat().st_size:
            assert time.monotonic() < until, "the scheduler did not start"
            time.sleep(0.05)
        yield json.loads(file.read_text("utf-8"))["address"], started[1:]
    finally:
        for process in started:
            process.kill()
            process.wait(20)


def _batch(source, root, address, *more: str, **started) -> subprocess.Popen:
    return subprocess.Popen(
        [
            *_GRIDTWIN,
            "detect",
            "batch",
            str(source),
            "-w",
            str(root),
            "--scheduler",
            address,
            "--json",
            *more,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "GRIDTWIN_LANG": "en"},
        **started,
    )


@pytest.mark.slow
def test_a_batch_on_two_workers_one_of_which_is_killed(tmp_path, cluster):
    address, workers = cluster
    source, root = city.pairs(tmp_path / "in", 4), tmp_path / "city"
    (source / "torn_20251012.tif").write_bytes(b"II*\x00")
    city.workspace(root).close()
    running = _batch(source, root, address)
    journal = root / "batch" / "journal.jsonl"
    until = time.monotonic() + 300
    while not (journal.exists() and b'"done"' in journal.read_bytes()) and running.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.02)
    os.kill(workers[0].pid, signal.SIGKILL)
    out, told = running.communicate(timeout=600)
    assert running.returncode == 1, told
    answer = json.loads(out)
    assert (answer["pairs_done"], answer["patches"]) == (4, 4)
    assert [entry["state"] for entry in answer["failed"]] == ["unreadable"]
    with open_workspace(root) as workspace:
        runs = workspace.read("detection_run")
        assert len(runs) == runs["pair_key"].nunique() == 4
        assert workspace.count("change_patch") == 4
    logs = "".join(log.read_text("utf-8") for log in (root / "batch" / "logs").glob("*.log"))
    assert len(set(re.findall(r"process (\d+)", logs))) == 2  # both workers took part
    again = _batch(source, root, address)
    assert json.loads(again.communicate(timeout=600)[0])["pairs_done_before"] == 4


@pytest.mark.slow
def test_one_large_pair_is_shared_by_the_workers_with_the_same_result(tmp_path, cluster):
    address, _ = cluster
    source, root = tmp_path / "in", tmp_path / "city"
    source.mkdir()
    roofs = ((20, 40, 40, 50), (60, 500, 50, 40), (40, 1000, 60, 60))
    for day, more in (("20250418", ()), ("20251012", ((80, 990, 50, 60), (90, 300, 40, 50)))):
        picture = scenes.town((*roofs[:2], *more), side=1600, seed=3)[:200]
        scenes.write(source / f"wide_{day}.tif", picture)
    rules = tmp_path / "rules.toml"
    rules.write_text("[estimate]\nsplit_megapixels = 0.1\n")
    city.workspace(root).close()
    out, told = _batch(source, root, address, "--pairing", str(rules), "--detector", "building").communicate(
        timeout=600
    )
    assert json.loads(out)["pairs_done"] == 1, told
    with city.workspace(tmp_path / "alone") as alone, open_workspace(root) as shared:
        run_batch(source, alone, city.options(), clock=city.clock)
        one, other = alone.read("change_patch"), shared.read("change_patch")
        assert len(one) == 2
        assert list(one["id"]) == list(other["id"])
        assert one.geometry.geom_equals_exact(other.geometry, 1e-9).all()


@pytest.mark.slow
def test_without_a_scheduler_the_way_out_is_told(tmp_path):
    source, root = city.pairs(tmp_path / "in", 1), tmp_path / "city"
    city.workspace(root).close()
    failed = _batch(source, root, "tcp://127.0.0.1:9")
    _, told = failed.communicate(timeout=300)
    assert failed.returncode == 2
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in " ".join(told.split())
    assert "Traceback" not in told
