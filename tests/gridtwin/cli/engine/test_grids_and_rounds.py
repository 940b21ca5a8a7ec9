"""Checks of edited grids, draws of chosen communities, and rounds of a census, on a small city."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
import shapely
import shapely.affinity
from openpyxl import load_workbook

from gridtwin.store import open_workspace
from tests.gridtwin.cli.engine.client import Engine, EngineError


def rules(answer: dict[str, Any]) -> dict[str, int]:
    counts: dict[str, int] = answer["counts"]["rules"]
    return counts


def row_of(grid: Any, shape: Any) -> dict[str, Any]:  # Any: a row of a layer, a shape
    return {
        "id": grid["id"],
        "code": grid["code"],
        "community_code": grid["community_code"],
        "geometry": shapely.geometry.mapping(shape),
    }


def test_an_edited_grid_is_checked_before_it_is_stored(engine: Engine, made_city: Path) -> None:
    with open_workspace(made_city) as opened:
        grid = opened.read("unit_grid").sort_values("code").iloc[0]
    shape = grid["geometry"]

    def ask(**params: Any) -> dict[str, Any]:
        answer: dict[str, Any] = engine.call("grids.check_edited", workspace=str(made_city), **params)
        return answer

    same = rules(ask(rows=[row_of(grid, shape)]))
    assert not {"G03", "G04", "G05", "G06", "G07"} & set(same)
    moved = rules(ask(rows=[row_of(grid, shapely.affinity.translate(shape, 5, 0))]))
    assert {"G04", "G06"} <= set(moved)
    assert "G06" in rules(ask(deleted=[grid["id"]]))
    assert "G01" in rules(ask(rows=[{**row_of(grid, shape), "code": "12"}]))
    assert "G03" in rules(ask(rows=[{**row_of(grid, shape), "geometry": None}]))
    assert ask()["counts"]["error"] == 0
    with pytest.raises(EngineError, match="GeoJSON"):
        ask(rows=[{**row_of(grid, shape), "geometry": {"type": "Nothing"}}])


def test_a_draft_is_of_the_chosen_communities_and_size(engine: Engine, made_city: Path) -> None:
    with open_workspace(made_city) as opened:
        codes = sorted(opened.read("community")["code"])[:2]

    def draft(**params: Any) -> list[list[Any]]:
        answer = engine.call(
            "grids.generate", workspace=str(made_city), draft=True, communities=codes, **params
        )
        rows: list[list[Any]] = answer["grids"]["rows"]
        return rows

    usual = draft()
    assert {str(row[0])[:12] for row in usual} == set(codes)
    assert len(draft(target_area_m2=2_500)) > len(usual)
    with pytest.raises(EngineError, match="999999999999"):
        engine.call("grids.generate", workspace=str(made_city), draft=True, communities=["999999999999"])
    with pytest.raises(EngineError, match="1000"):
        draft(target_area_m2=1)


def test_grids_that_are_stored_are_told_like_a_draft(engine: Engine, own_city: Path) -> None:
    with open_workspace(own_city) as opened:
        community = min(opened.read("community")["code"])
    answer = engine.call("grids.generate", workspace=str(own_city), community=community, replace=True)
    assert len(answer["grids"]["rows"]) == answer["stored"] > 0
    with open_workspace(own_city) as opened:
        codes = set(opened.read("unit_grid", where={"community_code": community})["code"])
    place = [each["name"] for each in answer["grids"]["columns"]].index("code")
    assert {row[place] for row in answer["grids"]["rows"]} == codes


def test_rounds_out_of_the_history(engine: Engine, own_city: Path) -> None:
    zone = ZoneInfo("Asia/Shanghai")
    later = datetime.now(zone) + timedelta(days=3)
    with open_workspace(own_city) as opened:
        rows = opened.read("component", limit=3)
        opened.retire("component", rows["id"][:1], actor="li", now=later)
        changed = rows.iloc[1:2][["id", "row_version"]].assign(state="破损", change_date=later.date())
        opened.update("component", changed, actor="li", now=later)
        number = opened.count("component")
    today = datetime.now(zone).date().isoformat()
    told = engine.call("components.compare", workspace=str(own_city), before=today)
    assert told["counts"] == {"added": 0, "removed": 1, "moved": 0, "changed": 1, "renumbered": 0}
    assert (told["before"], told["after"]) == (number + 1, number)
    totals = [told[name]["rows"][-1][2:] for name in ("by_street", "by_class")]
    assert totals == [[number + 1, number, 0, 1, 0, 1, 0]] * 2
    past = engine.call("components.compare", workspace=str(own_city), before=today, after=today)
    assert past["counts"] == {"added": 0, "removed": 0, "moved": 0, "changed": 0, "renumbered": 0}
    done = engine.call("components.progress", workspace=str(own_city), since=later.date().isoformat())
    assert [row[-1] for row in done["tables"][2]["rows"]] == [1]
    with pytest.raises(EngineError, match="one of both"):
        engine.call("components.compare", workspace=str(own_city))


def test_an_older_round_of_a_file_is_placed_and_named_as_the_user_says(
    engine: Engine, own_city: Path, tmp_path: Path
) -> None:
    with open_workspace(own_city) as opened:
        rows = opened.read("component")
        number = opened.count("component")
    rows = rows.drop_duplicates("class_code").head(4).reset_index(drop=True)
    old = pd.DataFrame({"编": rows["code"], "类": rows["class_code"], "状": rows["state"]})
    old["横"], old["纵"] = rows.geometry.x.to_numpy(), rows.geometry.y.to_numpy()
    old.loc[1, "编"] = "6201020000000001"  # renumbered since
    old.loc[2, "横"] += 30  # moved since
    old.loc[3, "状"] = "丢失" if old.loc[3, "状"] != "丢失" else "完好"
    file, report = tmp_path / "older.xlsx", tmp_path / "report.xlsx"
    old.to_excel(file, index=False)
    named = {"编": "code", "类": "class_code", "状": "state", "横": "x", "纵": "y"}
    asked = {"before_file": str(file), "columns": named, "axes": "east-north", "out": str(report)}
    assert "--crs" in str(engine.refusal("components.compare", workspace=str(own_city), **asked))
    told = engine.call("components.compare", workspace=str(own_city), **asked, crs="EPSG:4544", language="en")
    assert told["counts"] == {
        "added": number - 4, "removed": 0, "moved": 1, "changed": 1, "renumbered": 1
    }  # fmt: skip
    assert (told["before"], told["uncoded"], told["files"]) == (4, 0, [str(report)])
    texts = [str(cell) for row in load_workbook(report)["Report"].iter_rows(values_only=True) for cell in row]
    assert "Comparison of two census rounds" in texts[0]
    kinds = [row[0].value for row in load_workbook(report)["Differences"].iter_rows()]
    assert {"moved", "changed", "renumbered"} <= set(kinds)


def test_a_recoding_and_an_import_are_taken_back(engine: Engine, own_city: Path, tmp_path: Path) -> None:
    def ask(method: str, **params: Any) -> dict[str, Any]:
        answer: dict[str, Any] = engine.call(method, workspace=str(own_city), **params)
        return answer

    with open_workspace(own_city) as opened:
        community = str(opened.read("community")["code"].iloc[0])
        number = opened.count("component")
    given = ask("grids.recode", community=community)
    assert ask("grids.recode_back", codes=given["new_codes"])["new_codes"] == given["old_codes"]
    assert ask("grids.check")["hints"].keys() <= {f"G{n:02d}" for n in range(1, 12)}
    table = str(own_city / "survey" / "部件普查.xlsx")
    assert ask("components.layers", file=table) == {"layers": ["部件普查"], "taken": "部件普查"}
    named = {one["heading"]: one["field"] for one in ask("components.columns", file=table)["columns"]}
    assert (named["X坐标"], named["部件类别"]) == ("x", "class_code")
    done = ask("components.accept", file=table, crs="EPSG:4544", actor="wang")
    assert done["rows_stored"] > 0
    assert done["hints"]["C01"]["zh"]
    back = ask("components.take_back", moment=done["moment"], actor="wang")
    assert back == {"rows_taken_back": done["rows_stored"]}
    with open_workspace(own_city) as opened:
        assert opened.count("component") == number
    with pytest.raises(EngineError, match="2026-05-31"):
        ask("components.take_back", moment="yesterday")


def test_a_route_is_made_realigned_and_taken_back(engine: Engine, own_city: Path) -> None:
    """The line and the reasons in the history, and who stands in the way where somebody does."""

    def ask(method: str, **params: Any) -> dict[str, Any]:
        answer: dict[str, Any] = engine.call(method, workspace=str(own_city), actor="wang", **params)
        return answer

    with open_workspace(own_city) as opened:
        route = opened.read("road_route", where={"code": "620102L0002"}).iloc[0]
    line = route.geometry
    looked = ask("ledgers.routes", roads=[route["code"]], starts={route["code"]: "K5+000"}, dry_run=True)
    assert (looked["changed"], looked["stored_at"]) == (1, None)
    made = ask("ledgers.routes", roads=[route["code"]], starts={route["code"]: "K5+000"}, reason="count anew")
    middle = line.interpolate(line.length / 2)
    bend = [line.interpolate(line.length / 3), middle, line.interpolate(2 * line.length / 3)]
    places = [[bend[0].x, bend[0].y], [middle.x, middle.y + 15], [bend[2].x, bend[2].y]]
    asked = {"road": route["code"], "line": places, "on": "2026-05-01"}
    assert ask("ledgers.realign", **asked, dry_run=True)["stored_at"] is None
    done = ask("ledgers.realign", **asked)
    refused = engine.refusal(
        "ledgers.routes_take_back", workspace=str(own_city), stored_at=made["stored_at"], actor="li"
    )
    assert "by wang at" in refused.data["en"]
    assert "wang" in refused.data["zh"]
    assert ask("ledgers.routes_take_back", stored_at=done["stored_at"])["codes"] == [route["code"]]
    back = ask("ledgers.routes_take_back", stored_at=made["stored_at"], reason="counted right")
    assert (back["removed"], back["restored"]) == (0, 1)
    with open_workspace(own_city) as opened:
        row = opened.read("road_route", where={"code": route["code"]}).iloc[0]
        past = opened.history("road_route", route["id"])
    assert (row.geometry.equals(line), row["start_station_m"]) == (True, route["start_station_m"])
    wanted = ["count anew", "realigned", "route taken back", "counted right"]
    assert past["reason"].tolist()[-4:] == wanted
