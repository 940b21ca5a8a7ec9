"""Every method on a small city, against what the packages answer themselves."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest

from gridtwin.cli.engine.registry import methods
from gridtwin.ledger import check_stored, check_workspace_grids
from gridtwin.store import create_workspace, open_workspace
from pipe_network.isolation.model import isolation_model, valves_of_points
from pipe_network.isolation.report import isolate, plan_json
from pipe_network.topology.opening import open_graph
from tests.gridtwin.cli.engine.client import Engine, EngineError
from tests.gridtwin.cli.engine.conftest import NOW


def _first(city: Path, sql: str) -> Any:
    with sqlite3.connect(city / "city.gpkg") as link:
        return link.execute(sql).fetchone()[0]


def _column(table: dict[str, Any], name: str) -> list[Any]:
    at = [column["name"] for column in table["columns"]].index(name)
    return [row[at] for row in table["rows"]]


def test_describe_lists_every_method_with_its_schema(engine: Engine) -> None:
    told = {one["name"]: one for one in engine.call("engine.describe")["methods"]}
    assert list(told) == list(methods())
    for one in told.values():
        assert one["title"]["en"] != one["title"]["zh"]
        for name, schema in one["params"]["properties"].items():
            assert schema["title_en"], name
            assert schema["title_zh"], name


def test_opening_tells_what_a_workspace_is(engine: Engine, made_city: Path) -> None:
    told = engine.call("workspace.open", workspace=str(made_city))
    assert (told["crs"], told["division"], told["is_writable"]) == (4544, "620102", True)
    layers = {
        one["name"]: one for one in engine.call("workspace.describe", workspace=str(made_city))["layers"]
    }
    assert layers["unit_grid"]["rows"] == _first(made_city, "SELECT count(*) FROM unit_grid")


def test_checks_find_what_the_packages_find(engine: Engine, made_city: Path) -> None:
    with open_workspace(made_city) as opened:
        grids = check_workspace_grids(opened)
        components = check_stored(opened, now=NOW)
    told = engine.call("grids.check", workspace=str(made_city))
    assert _column(told["findings"], "message_en") == grids["message_en"].tolist()
    assert told["counts"]["rules"] == {key: int(n) for key, n in grids["rule"].value_counts().items()}
    assert len(told["findings"]["geometry"]) == len(grids)
    told = engine.call("components.check", workspace=str(made_city))
    assert told["rows_in"] == components.rows_in
    assert told["findings"]["total"] == len(components.findings)


def test_a_burst_is_the_plan_of_the_package(engine: Engine, made_city: Path) -> None:
    line = _first(made_city, "SELECT line_no FROM pipe_line WHERE pipe_class = 'JP' ORDER BY line_no")
    graph = open_graph(made_city, around=line)
    plan = plan_json(isolate(isolation_model(graph, valves_of_points(graph)), line))
    told = engine.call("pipes.isolate", workspace=str(made_city), start=line)
    for part in ("close", "isolated", "also_without_supply", "customers", "if_a_valve_fails"):
        assert told[part] == plan[part]
    close = told["tables"]["close"]
    assert _column(close, "valve") == [one["valve"] for one in plan["close"]]
    assert close["geometry"][0]["coordinates"] == [plan["close"][0]["x"], plan["close"][0]["y"]]


def test_a_trace_is_made_anew_after_a_change_by_others(engine: Engine, own_city: Path) -> None:
    line = _first(own_city, "SELECT line_no FROM pipe_line WHERE pipe_class = 'JP' ORDER BY line_no")
    before = engine.call("pipes.trace", workspace=str(own_city), start=line)
    with open_workspace(own_city) as opened:
        row = opened.read("pipe_line", where={"line_no": line})
        opened.retire("pipe_line", row["id"], actor="somebody", now=NOW)
    other = before["nodes"][0]
    after = engine.call("pipes.trace", workspace=str(own_city), start=other)
    assert line in before["links"]
    assert line not in after["links"]
    assert engine.refusal("pipes.trace", workspace=str(own_city), start=line).code == -32004


def test_questions_about_pipes_answer(engine: Engine, made_city: Path, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(made_city)}
    ends = sqlite3.connect(made_city / "city.gpkg").execute(
        "SELECT start_point, end_point FROM pipe_line WHERE pipe_class = 'WS' ORDER BY line_no"
    )
    start, end = ends.fetchone()
    section = engine.call("pipes.long_section", **asked, start=start, end=end, out=str(tmp_path / "l.svg"))
    assert section["nodes"][0]["point_no"] == start
    assert (tmp_path / "l.svg").stat().st_size > 1000
    x, y = section["line"][0]
    line = [[x - 20, y - 20], [x + 20, y + 20]]
    cut = engine.call("pipes.cross_section", **asked, line=line)
    assert cut["length_m"] == pytest.approx(56.5685, abs=1e-3)
    pit = engine.call("pipes.excavation", **asked, line=line, width=2, depth=2)
    assert {"line_no", "part"} == {each["name"] for each in pit["pieces"]["columns"]}
    assert {each["type"] for each in pit["pieces"]["geometry"]} == {"LineString"}
    earth = pit["earthwork"]
    assert earth["area_m2"] + earth["unknown_m2"] == pytest.approx(2 * 56.5685, abs=0.1)
    place = {"type": "Point", "coordinates": [x, y]}
    near = engine.call("pipes.near", **asked, at=place, radius=0.5)
    assert start in _column(near["points"], "point_no")
    assert "counts" in engine.call("pipes.clearance", **asked, at=place, radius=30)
    assert engine.call("pipes.clearance", **asked, gap=0.2)["pairs"]["name"] == "near_pair"
    short = [[x + 30, y + 30], [x + 36, y + 38]]  # where little is, the search for a way out is short
    planned = engine.call("pipes.planned", **asked, line=short, pipe_class="JP", diameter_mm=200, depth=1.2)
    assert planned["length_m"] == pytest.approx(10, abs=1e-3)
    shallow = {"line": short, "pipe_class": "JP", "diameter_mm": 200, "depth": 0.1}
    rules = {
        language: set(
            _column(engine.call("pipes.planned", **asked, **shallow, language=language)["verdicts"], "rule")
        )
        for language in ("en", "zh")
    }
    assert "water supply" in rules["en"]
    assert "给水" in rules["zh"]
    counted = engine.call("pipes.statistics", **asked)
    assert counted["lines"] == _first(made_city, "SELECT count(*) FROM pipe_line")
    states = engine.call("pipes.cover", **asked)["states"]
    assert sum(one["lines"] for one in states) == counted["lines"]
    assert engine.call("pipes.spill", **asked, start=start)["estimate"] is True


def test_a_closure_is_reported_and_a_sewer_refused_in_words_of_its_own(
    engine: Engine, made_city: Path, tmp_path: Path
) -> None:
    asked = {"workspace": str(made_city)}
    start = _first(made_city, "SELECT line_no FROM pipe_line WHERE pipe_class = 'JP' ORDER BY line_no")
    told = engine.call(
        "pipes.isolate", **asked, start=start, report=str(tmp_path / "b.pdf"), by="Wang", language="en"
    )
    assert told["files"] == [str(tmp_path / "b.pdf")]
    assert (tmp_path / "b.pdf").read_bytes()[:5] == b"%PDF-"
    wrong = engine.refusal("pipes.isolate", **asked, start=start, report=str(tmp_path / "b.odt"))
    assert ".pdf" in wrong.data["en"]
    sewer = _first(made_city, "SELECT line_no FROM pipe_line WHERE pipe_class = 'WS' ORDER BY line_no")
    refused = engine.refusal("pipes.isolate", **asked, start=sewer)
    assert refused.data["kind"] == "FlowsByGravity"
    assert "gridtwin" not in refused.data["en"]
    assert "--at" not in refused.data["zh"]


def test_an_import_is_taken_back_and_the_same_file_stored_again(
    engine: Engine, tmp_path: Path, made_city: Path
) -> None:
    create_workspace(tmp_path / "own", name="own", crs=4544, division="620102", now=NOW).close()
    asked = {"workspace": str(tmp_path / "own")}
    files = [str(made_city / "survey" / "给水_JP.xlsx")]
    stored = engine.call("pipes.import_accept", **asked, files=files)
    ids = _ids(tmp_path / "own")
    back = engine.call("pipes.import_take_back", **asked, stored_at=stored["stored_at"], reason="wrong file")
    assert back["points"] + back["lines"] == stored["rows_stored"] > 0
    assert _ids(tmp_path / "own") == {}
    again = engine.call("pipes.import_accept", **asked, files=files)
    assert again["rows_stored"] == stored["rows_stored"]
    assert _ids(tmp_path / "own") == ids  # the same rows, with one history
    gone = engine.refusal("pipes.import_take_back", **asked, stored_at=stored["stored_at"])
    assert "nothing to take back" in gone.data["en"]
    assert engine.refusal("pipes.import_take_back", **asked, stored_at="now").code == -32602


def _ids(workspace: Path) -> dict[str, str]:
    link = sqlite3.connect(workspace / "city.gpkg")
    found = dict(link.execute("SELECT point_no, id FROM pipe_point"))
    link.close()
    return found


def test_grids_are_split_and_merged_with_history(engine: Engine, own_city: Path) -> None:
    code = _first(own_city, "SELECT code FROM unit_grid ORDER BY area_m2 DESC")
    asked = {"workspace": str(own_city), "actor": "surveyor", "reason": "too large"}
    done = engine.call("grids.split", **asked, code=code)
    assert done["old_codes"] == [code]
    merged = engine.call("grids.merge", **asked, codes=done["new_codes"])
    assert merged["old_codes"] == sorted(done["new_codes"])
    with open_workspace(own_city) as opened:
        past = opened.read("history", where={"class_name": "unit_grid", "code": code})
    assert (past["actor"].iloc[0], past["reason"].iloc[0]) == ("surveyor", "too large")
    assert engine.refusal("grids.merge", **asked, codes=[code]).code == -32010
    balance = engine.call("grids.balance", workspace=str(own_city), figures=["components"])
    total = sum(value or 0 for value in _column(balance["grids"], "components"))
    outside = balance["figures"][0]["outside"]
    assert total + outside == _first(own_city, "SELECT count(*) FROM component")


def test_cases_of_a_file_are_one_more_figure_of_the_grids(
    engine: Engine, made_city: Path, tmp_path: Path
) -> None:
    with open_workspace(made_city) as opened:
        grid = opened.read("unit_grid", limit=1).iloc[0]
    point, file = grid["geometry"].representative_point(), tmp_path / "cases.csv"
    rows = [("垃圾", point.x, point.y), ("垃圾", point.x, point.y + 1), ("占道", point.x + 90_000, point.y)]
    pd.DataFrame(rows, columns=["类别", "东坐标", "北坐标"]).to_csv(file, index=False)
    asked = {"workspace": str(made_city), "cases": str(file), "figures": ["components"]}
    seen = engine.call("grids.case_columns", workspace=str(made_city), file=str(file))
    assert [one["field"] for one in seen["columns"]] == ["case_class", "x", "y"]
    assert (seen["rows"], seen["crs"], seen["columns"][0]["values"]) == (3, None, ["占道", "垃圾"])
    told = engine.call("grids.balance", **asked, crs="EPSG:4544")
    assert [one["name"] for one in told["figures"]] == ["components", "cases"]
    at = _column(told["grids"], "code").index(grid["code"])
    assert (_column(told["grids"], "cases")[at], sum(_column(told["grids"], "cases"))) == (2, 2)
    assert (told["cases"]["rows_in"], told["cases"]["counted"]) == (3, 2)
    assert told["cases"]["left_out"]["outside"] == told["figures"][1]["outside"] == 1
    assert _column(told["cases_left_out"], "row") == [4]
    only = engine.call("grids.balance", **asked, crs="EPSG:4544", classes=["占道"])
    assert (only["cases"]["counted"], only["cases"]["left_out"]["other_class"]) == (0, 2)
    assert "--crs" in str(engine.refusal("grids.balance", **asked))


def test_a_census_is_looked_at_checked_and_stored(engine: Engine, own_city: Path, tmp_path: Path) -> None:
    with open_workspace(own_city) as opened:
        row = opened.read("component", limit=1).iloc[0]
    point = row["geometry"]
    file = tmp_path / "census.csv"
    columns = {
        "class_code": [row["class_code"], "9999"],
        "x": [point.x + 7, point.x],
        "y": [point.y, point.y],
    }
    pd.DataFrame(columns | {"state": ["完好", "完好"]}).to_csv(file, index=False)
    asked = {"workspace": str(own_city), "file": str(file)}
    assert engine.call("components.read_file", **asked)["rows"] == 2
    told = {one["heading"]: one["field"] for one in engine.call("components.columns", **asked)["columns"]}
    assert told["class_code"] == "class_code"
    checked = engine.call("components.check_file", **asked, crs="EPSG:4544", axes="east-north")
    done = engine.call("components.accept", **asked, crs="EPSG:4544", axes="east-north")
    assert checked["rows_right"] == done["rows_stored"]
    assert done["rows_in"] == done["rows_stored"] + done["rows_refused"] == 2
    assert "C02" in done["counts"]["rules"]
    code = engine.call("components.next_code", workspace=str(own_city), class_code=row["class_code"])["code"]
    assert code[:10] == "620102" + row["class_code"]
    assert (
        _first(own_city, f"SELECT count(*) FROM component WHERE code >= '{code}' AND code < '{code[:10]}z'")
        == 0
    )


def test_a_row_in_metres_among_degrees_is_a_finding_and_the_others_go_on(
    engine: Engine, own_city: Path, tmp_path: Path
) -> None:
    with open_workspace(own_city) as opened:
        row = opened.read("component", limit=1).iloc[0]
    right = gpd.GeoSeries([row["geometry"]], crs=4544).to_crs(4490).iloc[0]
    file = tmp_path / "degrees.csv"
    places = {"经度": [right.x, row["geometry"].x], "纬度": [right.y, row["geometry"].y]}
    pd.DataFrame({"class_code": [row["class_code"]] * 2, **places}).to_csv(file, index=False)
    told = engine.call("components.check_file", workspace=str(own_city), file=str(file), crs="EPSG:4490")
    assert (told["rows_in"], told["counts"]["rules"]["C05"]) == (2, 1)
    at = _column(told["findings"], "rule").index("C05")
    assert (_column(told["findings"], "row")[at], told["findings"]["geometry"][at]) == (3, None)
    shown = zip(_column(told["findings"], "row"), told["findings"]["geometry"], strict=True)
    assert {number for number, shape in shown if shape} <= {2}


def test_a_form_with_titles_above_its_headings_is_read(
    engine: Engine, own_city: Path, tmp_path: Path
) -> None:
    with open_workspace(own_city) as opened:
        row = opened.read("component", limit=1).iloc[0]
    place = (row["geometry"].x, row["geometry"].y)
    file = tmp_path / "form.csv"
    lines = [
        ["部件普查成果表"],
        ["填表单位：测绘所", "", "填表日期：2026.11.28"],
        ["小类编码", "东坐标(m)", "北坐标(m)"],
    ]
    lines += [[row["class_code"], *place], ["9999", *place]]
    file.write_text("\n".join(",".join(map(str, each)) for each in lines), "gb18030")
    asked: dict[str, Any] = {"workspace": str(own_city), "file": str(file)}
    told = engine.call("components.columns", **asked)
    assert [one["zh"] for one in told["notes"]] == ["第3行识别为标题行，其上2行不导入"]
    assert [one["field"] for one in told["columns"]] == ["class_code", "x", "y"]
    checked = engine.call("components.check_file", **asked, crs="EPSG:4544")
    assert checked["rows_in"] == 2
    assert _column(checked["findings"], "row")[_column(checked["findings"], "rule").index("C02")] == 5


def test_a_stationing_comes_back_to_its_place(engine: Engine, made_city: Path) -> None:
    road = _first(made_city, "SELECT code FROM road_route ORDER BY code")
    asked: dict[str, Any] = {"workspace": str(made_city), "road": road}
    place = engine.call("ledgers.station_point", **asked, station="K0+020", offset_m=3)
    found = engine.call("ledgers.station", **asked, point=[place["x"], place["y"]])
    assert (found["route_code"], found["side"]) == (road, "right")
    assert found["station_m"] == pytest.approx(20, abs=0.01)
    assert found["offset_m"] == pytest.approx(3, abs=0.01)


def test_an_inspection_from_its_form_to_the_store(engine: Engine, own_city: Path, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"workspace": str(own_city), "ledger": "bridges"}
    code = _first(own_city, "SELECT code FROM bridge ORDER BY code")
    form = engine.call("ledgers.inspection_form", **asked, code=code)
    assert form["host"]["code"] == code
    filled = {"host_code": code, "kind": form["kinds"][0]["name"], "done_on": "2026-08-30"}
    bare = engine.call("ledgers.inspection_save", **asked, inspection=filled)
    assert (bare["is_stored"], set(bare["counts"]["rules"])) == (False, {"I19", "I20"})
    filled |= {"inspector_name": "王工", "conclusion": "未发现病害"}
    done = engine.call("ledgers.inspection_save", **asked, inspection=filled, actor="inspector")
    assert done["is_stored"] is (done["counts"]["error"] == 0)
    wrong = engine.call("ledgers.inspection_save", **asked, inspection=filled | {"done_on": "2999-01-01"})
    assert not wrong["is_stored"]
    assert wrong["counts"]["error"] >= 1
    due = engine.call("ledgers.due", **asked, as_of="2026-09-01", with_done=True)
    assert len(due["due"]["geometry"]) == len(due["due"]["rows"])
    card = engine.call("ledgers.card", **asked, code=code, out=str(tmp_path / "card.pdf"))
    assert Path(card["files"][0]).read_bytes()[:5] == b"%PDF-"
    assert engine.call("ledgers.statistics", **asked)["tables"]


def test_a_grade_is_told_live(engine: Engine, made_city: Path) -> None:
    defect = {"distress": "线裂", "length_m": 12, "width_m": 0.2}
    asked: dict[str, Any] = {
        "workspace": str(made_city),
        "ledger": "roads",
        "area_m2": 1000,
        "road_class": "主干路",
    }
    rating = engine.call("ledgers.grade", **asked, defects=[defect])["ratings"][0]
    assert (rating["index"], rating["grade"]) == ("PCI", "A")
    assert rating["details"]["distresses"][0]["area_m2"] == pytest.approx(2.4)
    assert engine.refusal("ledgers.grade", **asked, defects=[defect | {"length_m": "long"}]).code == -32602


def test_commands_run_in_a_process_of_their_own(engine: Engine, made_city: Path) -> None:
    done = engine.call("command.run", arguments=["grid", "check", str(made_city), "--json"])
    assert done["exit_code"] in {0, 1}
    assert json.loads("\n".join(done["stdout"]))["grids"] == _first(
        made_city, "SELECT count(*) FROM unit_grid"
    )
    wrong = engine.call("command.run", arguments=["grid", "nonsense"], language="zh")
    assert wrong["exit_code"] == 2
    assert any("没有命令" in line for line in wrong["stderr"])
    assert engine.refusal("command.run", arguments=["engine"]).code == -32010


def test_a_result_is_written_as_a_document(engine: Engine, made_city: Path, tmp_path: Path) -> None:
    """A row too short and a picture that is none are refused, and then no file is there."""
    out = tmp_path / "pit.docx"
    asked = {
        "title": "Excavation", "lines": ["2 pipes"], "columns": [{"title": "Pipe"}],
        "rows": [{"cells": ["JP1"]}], "by": "Li", "out": str(out), "language": "en",
    }  # fmt: skip
    for wrong, said in (
        ({"rows": [{"cells": []}]}, "a row has 1 cells"),
        ({"columns": [{"name": "Pipe"}]}, "a column is {title, is_number}"),
        ({"picture": str(tmp_path / "none.png")}, "is no PNG"),
        ({"out": str(tmp_path / "pit.txt")}, "the ending must be one of"),
    ):
        with pytest.raises(EngineError, match=re.escape(said)):
            engine.call("results.report", workspace=str(made_city), **{**asked, **wrong})
    assert not list(tmp_path.glob("pit*"))
    assert engine.call("results.report", workspace=str(made_city), **asked)["files"] == [str(out)]
    assert out.stat().st_size > 5000
