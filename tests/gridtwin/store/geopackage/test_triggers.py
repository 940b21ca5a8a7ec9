"""Rows that other programs write: what is missing is filled in, and only changes make history."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gridtwin.store import create_workspace

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "own_id", [None, "0b7e1f50-7d43-4d52-9f0e-0c1f7a1d2e3f"], ids=["no id", "its own id"]
)
def test_a_row_of_another_program_begins_at_version_one(tmp_path: Path, own_id: str | None) -> None:
    with create_workspace(tmp_path / "city", name="市", crs=4544, division="620102", now=NOW) as workspace:
        path = workspace.database_path
    assert path is not None
    with sqlite3.connect(path) as link:
        link.execute(
            "INSERT INTO road_strip (id, road_code, kind, side) VALUES (?, 'R1', 'sidewalk', 'left')",
            (own_id,),
        )
        link.execute("UPDATE road_strip SET side = 'right'")
    with sqlite3.connect(path) as link:
        (row,) = link.execute("SELECT id, row_version, valid_from FROM road_strip").fetchall()
        history = link.execute("SELECT version, action FROM history").fetchall()
    assert row[0] == own_id or own_id is None
    assert len(row[0]) == 36
    assert row[1] == 2
    assert row[2]
    assert history == [(1, "update")]


@pytest.mark.parametrize(("merges", "versions"), [(1, [1]), (None, [1, 2])], ids=["one change", "two"])
def test_statements_of_one_edit_are_one_change(
    tmp_path: Path, merges: int | None, versions: list[int]
) -> None:
    with create_workspace(tmp_path / "city", name="市", crs=4544, division="620102", now=NOW) as workspace:
        path = workspace.database_path
    assert path is not None
    with sqlite3.connect(path) as link:
        link.execute(
            "INSERT INTO road_strip (id, road_code, kind, side) VALUES ('a', 'R1', 'sidewalk', 'left')"
        )
        link.execute(
            "INSERT INTO gridtwin_edit VALUES ('wang', '2026-03-01T01:30:00.000Z', 'why', ?)", (merges,)
        )
        link.execute("UPDATE road_strip SET side = 'right'")
        link.execute("UPDATE road_strip SET kind = 'kerb'")
        link.execute("DELETE FROM gridtwin_edit")
        link.execute("UPDATE road_strip SET side = 'left'")
        noted = link.execute("SELECT version, actor FROM history ORDER BY version").fetchall()
    assert noted == [*((version, "wang") for version in versions), (len(versions) + 1, None)]
