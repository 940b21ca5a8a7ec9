"""`gridtwin demo …` as a user types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gridtwin.cli.main import main


@pytest.fixture
def run(monkeypatch, capsys):
    monkeypatch.setenv("GRIDTWIN_LANG", "en")

    def call(*words):
        monkeypatch.setattr(sys, "argv", ["gridtwin", *map(str, words)])
        status = 0
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
        written = capsys.readouterr()
        return status, written.out, written.err

    return call


def test_create_then_info(run, tmp_path):
    path = tmp_path / "city"
    status, out, _ = run("demo", "create", path, "--size", "small", "--seed", "3", "--no-imagery", "--json")
    assert status == 0
    report = json.loads(out)
    assert (report["size"], report["seed"], report["rows"]["component"]) == ("small", 3, 3200)
    status, out, err = run("demo", "info", path)
    assert (status, out) == (0, "")
    assert "sample city, size small, seed 3" in err
    assert "3,200  Component (component)" in err


def test_a_full_folder_is_refused(run, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    status, _, err = run("demo", "create", tmp_path, "--size", "small")
    assert status == 2
    assert "never overwrites" in err


def test_an_unknown_size_is_refused(run, tmp_path):
    status, _, err = run("demo", "create", tmp_path / "city", "--size", "huge")
    assert status == 2
    assert "huge" in err


def test_info_of_another_folder_is_refused(run, tmp_path):
    status, _, err = run("demo", "info", tmp_path)
    assert status == 2
    assert "not a demo workspace" in err


@pytest.mark.parametrize(("language", "words"), [("en", "sample cities"), ("zh", "示例城市")])
def test_help_speaks_both_languages(language, words):
    command = Path(sys.executable).with_name("gridtwin")
    done = subprocess.run(
        [command, "demo", "--help"],
        env={**os.environ, "GRIDTWIN_LANG": language},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert words in done.stdout
