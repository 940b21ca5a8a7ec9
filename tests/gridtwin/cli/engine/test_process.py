"""The engine as a process: two workspaces, what vanishes, the review of patches, its end, its page."""

from __future__ import annotations

import uuid
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely

from gridtwin.cli.engine import reference
from gridtwin.store import open_workspace
from tests.gridtwin.cli.engine.client import Engine
from tests.gridtwin.cli.engine.conftest import NOW
from tests.paths import ROOT
from twin_server.access.store import open_store, users
from twin_server.access.store.users import User


def _with_patch(city: Path) -> str:
    """A flagged patch of 10 m by 6 m."""
    with open_workspace(city) as opened:
        x, y, *_ = opened.extent("unit_grid") or (0.0, 0.0)
        row = {
            "patch_no": "P1",
            "run_id": str(uuid.uuid4()),
            "change_class": "new_building",
            "area_m2": 60.0,
            "date_after": date(2025, 10, 12),
            "score": 0.9,
            "grade": "A",
            "status": "new",
            "created_at": NOW,
        }
        shape = shapely.box(x + 10, y + 10, x + 20, y + 16)
        opened.write(
            "change_patch", gpd.GeoDataFrame([row], geometry=[shape], crs=opened.crs), actor="t", now=NOW
        )
    return "P1"


def test_two_workspaces_answer_for_themselves(engine: Engine, made_city: Path, own_city: Path) -> None:
    with open_workspace(own_city) as opened:
        codes = opened.read("unit_grid", columns=["id"])["id"]
        opened.retire("unit_grid", codes[:1], actor="t", now=NOW)
    asked = [engine.ask("grids.check", workspace=str(city)) for city in (made_city, own_city)]
    first, second = (engine.answer(key)["grids"] for key in asked)
    assert first - second == 1


def test_a_workspace_that_vanishes_is_told_and_comes_back(
    engine: Engine, own_city: Path, tmp_path: Path
) -> None:
    asked = {"workspace": str(own_city)}
    engine.call("workspace.open", **asked)
    own_city.rename(tmp_path / "away")
    error = engine.refusal("grids.check", **asked)
    assert error.code == -32004
    assert str(own_city) in error.data["zh"]
    (tmp_path / "away").rename(own_city)
    (own_city / "city.gpkg").rename(tmp_path / "layers.gpkg")
    assert engine.refusal("workspace.describe", **asked).code == -32004
    (tmp_path / "layers.gpkg").rename(own_city / "city.gpkg")
    assert engine.call("grids.check", **asked)["grids"] > 0


def test_what_is_not_there_or_wrong_is_refused(engine: Engine, made_city: Path, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(made_city)}
    assert engine.refusal("workspace.open", workspace=str(tmp_path / "none")).code == -32004
    assert engine.refusal("workspace.open", workspace=str(tmp_path)).code == -32004
    missing = engine.refusal("components.read_file", **asked, file=str(tmp_path / "none.csv"))
    assert (missing.code, str(tmp_path / "none.csv") in missing.data["en"]) == (-32004, True)
    assert engine.refusal("pipes.trace", **asked, start="none").code == -32004
    assert engine.refusal("grids.split", **asked, code="1").code in {-32004, -32010}
    twisted = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    assert engine.refusal("pipes.excavation", **asked, polygon=twisted, depth=1).code == -32602
    wrong = engine.refusal(
        "ledgers.card", **asked, ledger="bridges", code="none", out=str(tmp_path / "c.pdf")
    )
    assert wrong.data["zh"] != wrong.data["en"]


def test_a_patch_is_claimed_decided_undone_and_redrawn(engine: Engine, own_city: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(own_city), "patch": _with_patch(own_city)}
    queue = engine.call("patches.queue", workspace=str(own_city))["patches"]
    assert queue["total"] == len(queue["geometry"]) == len(queue["rows"]) == 1
    version = engine.call("patches.claim", **asked, actor="li")["row_version"]
    taken = engine.refusal("patches.claim", **asked, actor="wang")
    assert (taken.code, taken.data["way_out"]["en"][:4]) == (-32002, "take")
    done = engine.call("patches.decide", **asked, actor="li", status="confirmed", row_version=version)
    assert (done["status"], done["earlier_status"], done["row_version"]) == ("confirmed", "new", version + 1)
    late = engine.refusal("patches.decide", **asked, actor="wang", status="legal", row_version=version)
    assert late.code == -32001
    undone = engine.call("patches.undo", workspace=str(own_city), decision=done["number"], actor="li")
    outline = queue["geometry"][0]
    redrawn = engine.call(
        "patches.edit_outline", **asked, actor="li", row_version=undone["row_version"], geometry=outline
    )
    assert redrawn["area_m2"] == pytest.approx(60)
    told = engine.call("patches.history", **asked)
    assert [one["status"] for one in told["decisions"]] == ["new", "confirmed"]
    assert len(told["versions"]) == 3
    one = engine.call("patches.patch", **asked)
    assert (one["row_version"], one["claim"]) == (redrawn["row_version"], None)


def test_a_field_check_is_given_by_the_rules_of_the_web_desk(engine: Engine, own_city: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(own_city), "patch": _with_patch(own_city)}
    city = {"workspace": str(own_city)}
    nobody = engine.refusal("patches.assign", **asked, actor="wang")
    assert (nobody.code, "none" in nobody.data["en"]) == (-32010, True)
    with open_store(own_city) as store, store.writing() as link:
        for name, role in (("wang", "inspector"), ("li", "inspector"), ("zhao", "operator")):
            users.add(link, User(name, name.title(), role, NOW))
    told = engine.call("patches.people", **city, actor="wang")
    assert ([one["name"] for one in told["people"]], told["gives"]) == (["li", "wang", "zhao"], False)
    assert engine.refusal("patches.assign", **asked, actor="wang", assignee="li").code == -32003
    given = engine.call("patches.assign", **asked, actor="zhao", assignee="li", due_on="2999-12-31")
    assert (given["assignment"]["assignee_title"], given["assignment"]["due_on"]) == ("Li", "2999-12-31")
    totals = [
        engine.call("patches.queue", **city, assigned="me", actor=name)["patches"]["total"]
        for name in ("li", "wang")
    ]
    assert totals == [1, 0]
    for status, left in (("unclear", 1), ("legal", 0)):
        version = engine.call("patches.patch", **asked)["row_version"]
        engine.call("patches.decide", **asked, actor="li", status=status, row_version=version)
        assert len(engine.call("patches.queue", **city)["assignments"]) == left
    latest = engine.call("patches.history", **asked)
    assert (latest["versions"][-1]["row"]["status"], latest["current"]["row"]["status"]) == (
        "unclear",
        "legal",
    )


def test_patches_by_area_and_by_day(engine: Engine, own_city: Path) -> None:
    _with_patch(own_city)
    city = {"workspace": str(own_city)}
    asked: list[tuple[dict[str, Any], int]] = [
        ({"least_m2": 60, "most_m2": 60}, 1),
        ({"least_m2": 61}, 0),
        ({"most_m2": 59}, 0),
        ({"taken_from": "2025-10-12", "taken_to": "2025-10-12"}, 1),
        ({"taken_from": "2025-10-13"}, 0),
    ]
    totals = [engine.call("patches.queue", **city, **one)["patches"]["total"] for one, _ in asked]
    assert totals == [wanted for _, wanted in asked]


def test_a_closed_input_in_the_middle_ends_the_process(own_city: Path, tmp_path: Path) -> None:
    own = Engine(tmp_path / "log", tmp_path / "errors")
    own.ready()
    own.ask("grids.generate", workspace=str(own_city), replace=True)
    assert own.close() == 0
    assert "Traceback" not in (tmp_path / "errors").read_text()
    with open_workspace(own_city) as opened:
        assert opened.count("unit_grid") > 0


def test_the_page_of_methods_is_as_they_are_declared() -> None:
    assert (ROOT / reference.PAGE).read_text("utf-8") == reference.render()
