from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

GRIDTWIN = Path(sys.executable).with_name("gridtwin")


def run(*words: object, language: str = "en") -> subprocess.CompletedProcess[str]:
    """The command as a user starts it."""
    environment = {"PATH": "/usr/bin:/bin", "GRIDTWIN_LANG": language, "HOME": "/tmp"}
    return subprocess.run(
        [str(GRIDTWIN), *map(str, words)], check=False, capture_output=True, text=True, env=environment
    )


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "city"
    done = run("init", path, "--name", "兰州城关", "--crs", 4544, "--division", "620102", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "path": str(path),
        "name": "兰州城关",
        "crs": 4544,
        "division": "620102",
    }
    return path


def test_info_for_a_program(city: Path) -> None:
    found = json.loads(run("info", city, "--json").stdout)
    assert (found["name"], found["crs"], found["store"], found["schema_version"]) == (
        "兰州城关",
        4544,
        "city.gpkg",
        2,
    )
    assert {"name": "tree", "rows": 0, "extent": None}.items() <= next(
        layer for layer in found["layers"] if layer["name"] == "tree"
    ).items()


def test_info_for_people_in_two_languages(city: Path) -> None:
    assert "No rows yet" in run("info", city).stderr
    assert "暂无数据" in run("info", city, language="zh").stderr


def test_migrate_says_what_it_did(city: Path) -> None:
    done = run("migrate", city)
    assert (done.returncode, "version 2 already" in done.stderr) == (0, True)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["init", "{city}"], "is not empty"),
        (["init", "{tmp}/new", "--crs", "4490"], "not projected"),
        (["init", "{tmp}/new", "--division", "62"], "six-digit"),
        (["info", "{tmp}"], "is not a workspace"),
        (["info", "{tmp}/none"], "is not a workspace"),
    ],
    ids=["not empty", "geographic CRS", "division", "no workspace", "no folder"],
)
def test_wrong_use_is_one_message_and_exit_code_2(
    city: Path, tmp_path: Path, words: list[str], message: str
) -> None:
    done = run(*(word.format(city=city, tmp=tmp_path) for word in words))
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_newer_workspace_is_refused(tmp_path: Path) -> None:
    run("init", tmp_path / "city")
    with sqlite3.connect(tmp_path / "city" / "city.gpkg") as link:
        link.execute("UPDATE gridtwin_meta SET value = '99' WHERE key = 'schema_version'")
    link.close()
    for words in (["info", tmp_path / "city"], ["migrate", tmp_path / "city"]):
        done = run(*words)
        assert (done.returncode, "install a newer GridTwin" in done.stderr) == (2, True)
