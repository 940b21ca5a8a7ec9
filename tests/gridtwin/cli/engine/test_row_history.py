"""`rows.history`: who changed a row, when, why, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from gridtwin.store import open_workspace
from tests.gridtwin.cli.engine.client import Engine

NOW = pd.Timestamp("2026-05-04 10:00", tz="Asia/Shanghai").to_pydatetime()


def _component(city: Path) -> dict[str, Any]:
    with open_workspace(city) as opened:
        return dict(opened.read("component").iloc[0])


def test_versions_say_who_when_why_and_what_is_the_same_reads_the_same(
    engine: Engine, own_city: Path
) -> None:
    asked: dict[str, Any] = {"workspace": str(own_city), "class_name": "component"}
    row = _component(own_city)
    fresh = engine.call("rows.history", **asked, row=row["id"])
    assert (fresh["versions"], fresh["version"]) == ([], 1)
    assert fresh["current"]["row"]["code"] == row["code"]
    with open_workspace(own_city) as opened:
        changes = pd.DataFrame([{"id": row["id"], "row_version": 1, "state": "破损"}])
        opened.update("component", changes, actor="li", reason="盖板破损", now=NOW)
    told = engine.call("rows.history", **asked, row=row["id"])
    (version,) = told["versions"]
    assert (version["version"], version["actor"], version["reason"]) == (1, "li", "盖板破损")
    before, now = version["row"], told["current"]["row"]
    assert {name for name in before if before[name] != now[name]} == {
        "state",
        "row_version",
        "valid_from",
        "edited_by",
    }
    assert (before["state"], now["state"]) == (row["state"], "破损")
    assert version["geometry"] == told["current"]["geometry"]


def test_a_deleted_row_has_versions_and_no_present(engine: Engine, own_city: Path) -> None:
    row = _component(own_city)
    with open_workspace(own_city) as opened:
        opened.retire("component", [row["id"]], actor="li", reason="拆除", now=NOW)
    told = engine.call("rows.history", workspace=str(own_city), class_name="component", row=row["id"])
    assert told["current"] is None
    assert [one["reason"] for one in told["versions"]] == ["拆除"]


def test_an_id_that_never_was_is_refused(engine: Engine, own_city: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(own_city), "row": "nobody"}
    refused = engine.refusal("rows.history", **asked, class_name="component")
    assert "component has no row 'nobody'" in refused.data["en"]
    assert "pipe" in str(engine.refusal("rows.history", **asked, class_name="pipe_lines").data)
