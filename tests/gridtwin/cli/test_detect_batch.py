"""`gridtwin detect batch` and `detect watch` as a user types them."""

import json
import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from gridtwin.cli.main import main
from gridtwin.store import open_workspace
from tests.change_detection.batch import city


@pytest.fixture
def gridtwin(monkeypatch, capsys):
    """Runs the command line in this process; returns exit code, standard output, standard error."""

    def call(*words: object, language: str = "en") -> tuple[int, str, str]:
        monkeypatch.setenv("GRIDTWIN_LANG", language)
        monkeypatch.setenv("COLUMNS", "250")
        monkeypatch.setattr(sys, "argv", ["gridtwin", "detect", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        written = capsys.readouterr()
        return int(end.value.code or 0), written.out, " ".join(written.err.split())

    return call


@pytest.fixture
def place(tmp_path):
    """A folder of one pair with a damaged file, and a workspace."""
    source = city.pairs(tmp_path / "in", 1)
    (source / "torn_20251012.tif").write_bytes(b"II*\x00")
    city.workspace(tmp_path / "city").close()
    return source, tmp_path / "city"


def test_plan_run_and_plan_again(gridtwin, place):
    source, root = place
    code, out, err = gridtwin("batch", source, "-w", root, "--plan")
    assert code == 0
    assert "2025-10-12  t0_20251012.tif  ←  2025-04-18  t0_20250418.tif  100%" in out
    assert "torn_20251012.tif: " in out
    assert "1 of 1 pairs to run" in err
    assert "a guess" in err
    with open_workspace(root) as workspace:
        assert workspace.count("detection_run") == 0

    code, out, err = gridtwin("batch", source, "-w", root, "--workers", 0, "--json")
    answer = json.loads(out)
    assert code == 1
    assert (answer["pairs_done"], answer["patches"], answer["failed"][0]["state"]) == (1, 1, "unreadable")
    assert "t0_20251012.tif: 1 patches" in err
    assert "1 pair(s) done, 0 done before, 1 scene(s) failed, 1 without an earlier one" in err

    code, out, _ = gridtwin("batch", source, "-w", root, "--plan", "--json")
    answer = json.loads(out)
    assert (answer["todo"], answer["pairs"][0]["state"], answer["is_measured"]) == (0, "done", True)

    code, _, err = gridtwin("batch", source, "-w", root, "--workers", 0, language="zh")
    assert code == 1
    assert "此前已完成 1 对" in err
    assert "报告：" in err


def test_nothing_found_is_exit_code_0(gridtwin, tmp_path):
    source = tmp_path / "in"
    for day in ("20250418", "20251012"):
        city.tile(source, f"t_{day}")
    city.workspace(tmp_path / "city").close()
    code, _, err = gridtwin("batch", source, "-w", tmp_path / "city", "--workers", 0)
    assert code == 0, err


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--detector", "magic"), "magic"),
        (("--detector", "gone.toml"), "gone.toml"),
        (("--pairing", "gone.toml"), "gone.toml does not exist"),
        (("--rules", "gone.toml"), "gone.toml"),
        (("--crs", "Lanzhou"), "is not a CRS"),
        (("--workers", -1), "--workers -1 is below 0"),
        (("--memory", -2), "--memory -2 is below 0"),
    ],
    ids=["detector", "model", "pairing", "rules", "crs", "workers", "memory"],
)
def test_wrong_use_is_exit_code_2(gridtwin, place, more, message):
    code, _, err = gridtwin("batch", place[0], "-w", place[1], *more)
    assert code == 2
    assert message in err
    assert "Traceback" not in err


def test_an_empty_folder_is_exit_code_2(gridtwin, place, tmp_path):
    (tmp_path / "empty").mkdir()
    code, _, err = gridtwin("batch", tmp_path / "empty", "-w", place[1])
    assert code == 2
    assert "holds no image" in err


def test_watch_once(gridtwin, place):
    source, root = place
    code, _, err = gridtwin("watch", source, "-w", root, "--once", "--settle", 0, "--workers", 0)
    assert code == 1
    assert "1 pair(s) done" in err
    code, _, err = gridtwin("watch", source, "-w", root, "--interval", 0)
    assert code == 2


@pytest.mark.slow
def test_watch_ends_cleanly_on_sigterm(place):
    source, root = place
    running = subprocess.Popen(
        [
            *(sys.executable, "-c", "from gridtwin.cli.main import main; main()"),
            *("detect", "watch", str(source), "-w", str(root)),
            *("--settle", "0", "--interval", "0.2", "--workers", "1"),
        ],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "GRIDTWIN_LANG": "en"},
    )
    report = root / "batch/results/report.html"
    until = time.monotonic() + 300
    while not report.exists() and running.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.05)
    running.send_signal(signal.SIGTERM)
    _, told = running.communicate(timeout=300)
    assert running.returncode == 0, told
    assert "Stopped; start it again to go on." in told
    assert "Traceback" not in told
    with open_workspace(root) as workspace:
        assert workspace.count("detection_run") == 1


@pytest.mark.slow
def test_ctrl_c_ends_the_workers_and_leaves_a_state_to_go_on_from(gridtwin, tmp_path):
    source, root = city.pairs(tmp_path / "in", 3), tmp_path / "city"
    city.workspace(root).close()
    # Where the tests run in the background, Ctrl-C is ignored and that is handed down: undo it.
    hears = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    running = subprocess.Popen(
        [
            *(sys.executable, "-c", f"{hears}; from gridtwin.cli.main import main; main()"),
            *("detect", "batch", str(source), "-w", str(root), "--workers", "1"),
        ],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "GRIDTWIN_LANG": "en"},
    )
    journal = root / "batch" / "journal.jsonl"
    until = time.monotonic() + 300
    while not (journal.exists() and b'"running"' in journal.read_bytes()) and running.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.02)
    workers = psutil.Process(running.pid).children(recursive=True)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=300)
    assert running.returncode == 130, told
    assert "Stopped. What was stored before stays stored." in " ".join(told.split())
    assert "Traceback" not in told
    assert psutil.wait_procs(workers, timeout=60)[1] == []
    code, _, _ = gridtwin("batch", source, "-w", root, "--workers", 0)
    assert code == 1
    with open_workspace(root) as workspace:
        assert workspace.count("detection_run") == workspace.count("change_patch") == 3
