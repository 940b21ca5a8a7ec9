"""Works: checked, changed along their life, imported row by row, and their costs added up by hand."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadMoney, ImpossibleChange, UnknownRecord
from gridtwin.ledger.hosts import find_host
from gridtwin.ledger.works import WorksOptions, add_work, find_work, import_works, update_work, work_costs
from gridtwin.ledger.works.fields import work_values
from gridtwin.store import Workspace, create_workspace
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.inspection.conftest import fill
from tests.gridtwin.ledger.workspaces import EDIT, NOW

WORK: dict[str, Any] = {"title": "罩面", "kind": "中修", "budget_cents": 1_000_000}


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "city", name="t", crs=CRS, division="620102", now=NOW) as opened:
        fill(opened)
        yield opened


def test_a_work_from_planned_to_accepted(town: Workspace) -> None:
    code, noted = add_work(town, find_host(town, "road", "R1/1"), WORK, edit=EDIT)
    assert (code, noted.rows) == ("YH2026-0001", [])
    update_work(town, code, {"state": "ordered", "ordered_on": date(2026, 3, 1)}, edit=EDIT)
    update_work(town, code, {"state": "running", "started_on": date(2026, 3, 5)}, edit=EDIT)
    update_work(town, code, {"state": "finished", "finished_on": date(2026, 4, 1)}, edit=EDIT)
    done = {
        "state": "accepted",
        "accepted_on": date(2026, 4, 10),
        "accepted_by": "李",
        "cost_cents": 1_200_000,
        "warranty_until": date(2028, 4, 10),
    }
    noted = update_work(town, code, done, edit=EDIT)
    assert [each["rule"] for each in noted.rows] == ["W10"]  # 20 % above the budget
    assert find_work(town, code)["cost_cents"] == 1_200_000
    assert town.history("maintenance_work", find_work(town, code)["id"])["reason"].tolist() == [
        "work ordered",
        "work running",
        "work finished",
        "work accepted",
    ]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            {"ordered_on": date(2026, 3, 2), "started_on": date(2026, 3, 1)},
            "started_on 2026-03-01 lies before",
        ),
        (
            {"finished_on": date(2026, 5, 2), "accepted_on": date(2026, 5, 1)},
            "accepted_on 2026-05-01 lies before",
        ),
        ({"accepted_on": date(2026, 5, 1), "warranty_until": date(2026, 4, 1)}, "warranty_until 2026-04-01"),
        ({"ordered_on": date(2026, 6, 2)}, "lies in the future"),
        ({"state": "ordered"}, "needs ordered_on"),
        ({"from_station_m": 20.0, "to_station_m": 10.0}, "runs backwards"),
        ({"from_station_m": 20.0}, "one end is missing"),
    ],
    ids=["started", "accepted", "warranty", "future", "date of the state", "backwards", "half a stretch"],
)
def test_what_cannot_be_is_refused(town: Workspace, values: dict[str, Any], told: str) -> None:
    with pytest.raises(ImpossibleChange, match=told):
        add_work(town, find_host(town, "road", "R1/1"), WORK | values, edit=EDIT)
    assert town.count("maintenance_work") == 0


def test_a_work_does_not_jump(town: Workspace) -> None:
    code, _ = add_work(town, find_host(town, "road", "R1/1"), WORK, edit=EDIT)
    with pytest.raises(ImpossibleChange, match="it can become ordered, cancelled"):
        update_work(town, code, {"state": "accepted"}, edit=EDIT)
    with pytest.raises(UnknownRecord):
        update_work(town, "YH0", {"state": "ordered"}, edit=EDIT)


def test_values_given_one_by_one() -> None:
    given = {"budget_cents": "12.5万元", "kind": "大修", "from_station_m": "K1+200", "ordered_on": "2026/3/1"}
    assert work_values(given) == {
        "budget_cents": 12_500_000,
        "kind": "大修",
        "from_station_m": 1200.0,
        "ordered_on": date(2026, 3, 1),
    }
    with pytest.raises(BadMoney):
        work_values({"cost_cents": "约十万"})
    with pytest.raises(UsageError, match="no field 'colour'"):
        work_values({"colour": "red"})
    with pytest.raises(UsageError, match="kind"):
        work_values({"kind": "魔法"})


def table(path: Path, **changes: list[Any]) -> Path:
    columns: dict[str, list[Any]] = {
        "对象编号": ["R1/1", "S1", "R1/2"],
        "工程名称": ["甲", "乙", "丙"],
        "养护类型": ["中修", "大修", "保养小修"],
        "结算金额（万元）": ["12.5", 3.25, None],
        "预算金额": ["130,000.00", "4万元", 800],
        "预算年度": [2025, 2025, 2026],
        "施工单位": ["一公司", "二公司", "一公司"],
    }
    pd.DataFrame(columns | changes).to_excel(path, index=False)
    return path


def test_a_table_is_imported_to_the_cent(town: Workspace, tmp_path: Path) -> None:
    done = import_works(town, table(tmp_path / "w.xlsx"), options=WorksOptions(), edit=EDIT)
    assert (done.rows_in, done.rows_stored, len(done.findings)) == (3, 3, 0)
    rows = town.read("maintenance_work").sort_values("code")
    assert rows["code"].tolist() == ["YH2025-0001", "YH2025-0002", "YH2026-0001"]
    assert rows["cost_cents"].fillna(-1).tolist() == [12_500_000, 3_250_000, -1]
    assert rows["budget_cents"].tolist() == [13_000_000, 4_000_000, 80_000]
    assert rows["host_id"].tolist() == ["r1", "s", "r2"]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("W01", {"对象编号": ["R9", "S1", "R1/2"]}),
        ("W02", {"结算金额（万元）": ["约十万", 3.25, None]}),
        ("W06", {"工程名称": [None, "乙", "丙"]}),
        ("W07", {"养护类型": ["魔法", "大修", "中修"]}),
        ("W09", {"起点桩号": ["K0+100", None, None], "终点桩号": ["K0+050", None, None]}),
        ("W03", {"开工日期": ["2025-03-01", None, None], "完工日期": ["2025-02-01", None, None]}),
        ("W05", {"状态": ["已验收", "计划", "计划"]}),
    ],
)
def test_wrong_rows_are_reported_and_the_others_stored(
    town: Workspace, tmp_path: Path, rule: str, changes: dict[str, list[Any]]
) -> None:
    done = import_works(town, table(tmp_path / "w.xlsx", **changes), options=WorksOptions(), edit=EDIT)
    assert rule in set(done.findings["rule"])
    assert done.rows_stored == town.count("maintenance_work") == 2
    assert done.rows_refused == 1


def test_a_number_is_given_once(town: Workspace, tmp_path: Path) -> None:
    add_work(town, find_host(town, "road", "R1/1"), WORK | {"code": "A"}, edit=EDIT)
    path = table(tmp_path / "w.xlsx", 工程编号=["A", "B", "C"])
    done = import_works(town, path, options=WorksOptions(), edit=EDIT)
    assert done.findings[["rule", "row", "column"]].values.tolist() == [["W08", 2, "工程编号"]]
    twice = table(tmp_path / "w.xlsx", 工程编号=["D", "E", "E"])
    assert import_works(town, twice, options=WorksOptions(), edit=EDIT).rows_stored == 1


def test_costs_by_class_and_kilometre_by_hand(town: Workspace, tmp_path: Path) -> None:
    import_works(town, table(tmp_path / "w.xlsx"), options=WorksOptions(), edit=EDIT)
    by_class = work_costs(town, "road", ["class"]).set_index("class")
    assert by_class.loc["主干路"].tolist() == [2, 12_500_000, 13_080_000, 0.5, 25_000_000]
    assert by_class.loc["支路"].tolist() == [1, 3_250_000, 4_000_000, 0.1, 32_500_000]
    by_year = work_costs(town, "road", ["year", "contractor"])
    assert by_year.values.tolist() == [
        [2025, "一公司", 1, 12_500_000, 13_000_000],
        [2025, "二公司", 1, 3_250_000, 4_000_000],
        [2026, "一公司", 1, 0, 80_000],
    ]
    with pytest.raises(UsageError, match="colour"):
        work_costs(town, "road", ["colour"])
