"""A pack that asks for values of several fields, and plans that hold for some of its rows."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from gridtwin.ledger.inspection import DueFilter, due_list
from gridtwin.ledger.names import names_of
from gridtwin.ledger.packs import (
    PackOptions,
    check_stored,
    import_facilities,
    pack_card,
    pack_indicators,
    pack_rows,
    packs_of,
    plans_with_packs,
    style_of,
)
from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.packs.conftest import at, write
from tests.gridtwin.ledger.workspaces import EDIT
from tests.paths import ROOT

WALL = """name = "wall_toilet"
zh = "一所公厕"
en = "toilets of office 1"
version = "1"
where = { kind = "toilet", keeper_name = ["一所", "三所"], built_year = 2020 }
[[fields]]
name = "grade"
zh = "等级"
en = "Grade"
type = "text"
list = ["一类", "二类", "三类"]
[[plans]]
kind = "除臭检查"
en = "odour check"
when = { grade = "一类" }
after = 1
unit = "month"
[[plans]]
kind = "除臭检查"
en = "odour check"
when = { grade = ["二类"], state = "破损" }
after = 6
unit = "month"
"""
EXAMPLES = ROOT / "docs" / "examples"
DAY = date(2026, 6, 1)


@pytest.fixture
def walls(both: Workspace) -> Workspace:
    (both.root / "packs").mkdir()
    (both.root / "packs" / "wall_toilet.toml").write_text(WALL, "utf-8")
    return both


def test_rows_meet_all_conditions(walls: Workspace) -> None:
    pack = packs_of(walls)["wall_toilet"]
    assert pack_rows(walls, pack)["code"].tolist() == ["F1", "F2"]  # F3 is of another office and year
    assert pack_indicators(walls, pack, as_of=DAY).table["number"].tolist() == [2]
    found = pack_card(walls, packs_of(walls), "F1")
    assert found.pack.name == "wall_toilet"  # not `toilet`, which asks for less
    assert [(plan.kind, plan.cycle("en")) for plan in found.plans] == [("除臭检查", "1 month")]
    style = style_of([pack])
    assert """filter="&quot;kind&quot; IN ('toilet') AND""" in style
    assert "&quot;built_year&quot; IN (2020)" in style


def test_each_value_has_its_cycle(walls: Workspace) -> None:
    wanted = DueFilter(("facility",), ("除臭检查",), with_done=True)
    names = ["host_class", "host_id", "kind", "done_on"]
    rows = [["facility", host, "除臭检查", "2026-04-01"] for host in ("t1", "t2")]
    write_inspections(walls, names, rows)
    found = due_list(walls, plans_with_packs(walls), as_of=DAY, wanted=wanted)
    days = {row["host_code"]: f"{row['due_on']:%Y-%m-%d}" for row in found.table.to_dict("records")}
    assert days == {"F1": "2026-05-01", "F2": "2026-10-01"}
    assert found.summary.iloc[0][["hosts", "overdue", "without_plan"]].tolist() == [2, 1, 0]


def test_a_row_without_the_value_is_told_as_without_a_plan(walls: Workspace) -> None:
    row = walls.read("facility", where={"code": "F1"})[["id", "row_version"]]
    walls.update("facility", row.assign(attributes=[{"grade": "三类"}]), actor="t", now=EDIT.moment)
    wanted = DueFilter(("facility",), ("除臭检查",))
    found = due_list(walls, plans_with_packs(walls), as_of=DAY, wanted=wanted).summary.iloc[0]
    assert found[["hosts", "without_plan"]].tolist() == [1, 1]  # F3 is not of the pack, and not counted


def test_an_import_fills_the_one_value_and_asks_for_one_of_several(walls: Workspace, tmp_path: Path) -> None:
    pack = packs_of(walls)["wall_toilet"]
    file = tmp_path / "t.csv"
    file.write_text(
        "编码,名称,养护单位,等级,X,Y\nF7,丁厕,三所,一类,391100,3991200\nF8,戊厕,,一类,391100,3991300\n"
        "F9,己厕,九所,一类,391100,3991400\n".replace("编码,", f"{pack.declared.field('code').zh},").replace(
            "养护单位", pack.declared.field("keeper_name").zh
        ),
        "utf-8",
    )
    done = import_facilities(walls, pack, file, edit=EDIT, options=PackOptions(crs=str(CRS)))
    assert (done.rows_in, done.added, done.refused) == (3, 1, 2)
    assert done.findings["rule"].tolist() == ["P07", "P07"]  # no office, and one that is not among them
    stored = walls.read("facility", where={"code": "F7"}).iloc[0]
    assert (stored["kind"], int(stored["built_year"])) == ("toilet", 2020)
    assert check_stored(walls, pack)[0] == 3


def write_inspections(workspace: Workspace, names: list[str], rows: list[list[str]]) -> None:
    columns = {name: [row[at_] for row in rows] for at_, name in enumerate(names)}
    write(
        workspace, "inspection", at(*[(0, 0)] * len(rows)), **columns, state="done",
        code=[f"I{number}" for number in range(len(rows))],
    )  # fmt: skip


def test_the_example_of_the_page(city: Workspace) -> None:
    (city.root / "packs").mkdir()
    shutil.copy(EXAMPLES / "shade_tree.toml", city.root / "packs")
    pack = packs_of(city)["shade_tree"]
    options = PackOptions(crs=str(CRS))
    done = import_facilities(city, pack, EXAMPLES / "shade_trees.csv", edit=EDIT, options=options)
    assert (done.rows_in, done.added, done.refused) == (3, 2, 1)
    assert done.findings["rule"].tolist() == ["P07"]  # the willow
    trees = pack_rows(city, pack)
    assert trees["kind"].tolist() == ["street_tree"] * 2  # filled in
    cycles = [pack_card(city, packs_of(city), code).plans[0].cycle("en") for code in trees["code"]]
    assert cycles == ["1 month", "12 months"]
    names = names_of(city)
    assert names.in_english("枯梢") == "dead tips"
    assert names.in_english("缺损") == "thinned"
