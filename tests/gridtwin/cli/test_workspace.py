from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "city"
    status, out, err = run(
        "init", path, "--name", "兰州城关", "--crs", 4544, "--division", "620102", "--json"
    )
    assert status == 0, err
    assert json.loads(out) == {"path": str(path), "name": "兰州城关", "crs": 4544, "division": "620102"}
    return path


def test_info_for_a_program(workspace: Path, run: Run) -> None:
    found = json.loads(run("info", workspace, "--json")[1])
    assert (found["name"], found["crs"], found["store"], found["schema_version"]) == (
        "兰州城关",
        4544,
        "city.gpkg",
        3,
    )
    assert {"name": "tree", "rows": 0, "extent": None}.items() <= next(
        layer for layer in found["layers"] if layer["name"] == "tree"
    ).items()


def test_info_for_people_in_two_languages(workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No rows yet" in run("info", workspace)[2]
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert "暂无数据" in run("info", workspace)[2]


def test_migrate_says_what_it_did(workspace: Path, run: Run) -> None:
    status, _, err = run("migrate", workspace)
    assert (status, "version 3 already" in err) == (0, True)


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
    workspace: Path, run: Run, tmp_path: Path, words: list[str], message: str
) -> None:
    status, _, err = run(*(word.format(city=workspace, tmp=tmp_path) for word in words))
    assert status == 2
    assert message in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == [workspace]


def test_a_newer_workspace_is_refused(workspace: Path, run: Run) -> None:
    with closing(sqlite3.connect(workspace / "city.gpkg")) as link, link:
        link.execute("UPDATE gridtwin_meta SET value = '99' WHERE key = 'schema_version'")
    for command in ("info", "migrate"):
        status, _, err = run(command, workspace)
        assert (status, "install a newer GridTwin" in err) == (2, True)
