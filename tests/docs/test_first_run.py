"""`make run` in a fresh clone makes, detects and serves; a second time it starts from what is there."""

import contextlib
import json
import os
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from gridtwin.store import open_workspace
from tests.paths import ROOT
from tests.ports import free_port

PATIENCE_S = 600


@contextlib.contextmanager
def _make_run(clone: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    log = (clone.parent / f"run-{port}.log").open("w")
    command = ["make", "run", f"PORT={port}"]
    process = subprocess.Popen(command, cwd=clone, stdout=log, stderr=log, text=True, start_new_session=True)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=60)
        log.close()


def _wait_for(url: str, process: subprocess.Popen[str]) -> dict[str, object]:
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        assert process.poll() is None, "make run ended before the server was up"
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5) as answer:
            return dict(json.load(answer))
        time.sleep(0.5)
    raise AssertionError(f"{url} did not answer within {PATIENCE_S} s")


@pytest.mark.slow
def test_make_run_twice_in_a_fresh_clone(tmp_path: Path) -> None:
    clone = tmp_path / "gridtwin"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    workspace = clone / "demo" / "lanzhou-small"

    port = free_port()
    with _make_run(clone, port) as process:
        _wait_for(f"http://127.0.0.1:{port}/api/health", process)
    with open_workspace(workspace) as first:
        patches = first.read("change_patch")
        components = first.count("component")
    assert len(patches) > 0
    made_at = (workspace / "workspace.toml").stat().st_mtime_ns

    port = free_port()
    with _make_run(clone, port) as process:
        _wait_for(f"http://127.0.0.1:{port}/api/health", process)
    with open_workspace(workspace) as second:
        assert sorted(second.read("change_patch")["patch_no"]) == sorted(patches["patch_no"])
        assert second.count("component") == components
    assert (workspace / "workspace.toml").stat().st_mtime_ns == made_at
