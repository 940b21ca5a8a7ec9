"""Due lists that can be reckoned by hand, on both stores."""

import datetime
from pathlib import Path

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest

from gridtwin.ledger.errors import BadRuleTable, UnknownGrid
from gridtwin.ledger.inspection import DueFilter, Plans, due_list, load_plans, write_due_list
from gridtwin.ledger.inspection.due_files import as_json
from gridtwin.store import Workspace
from tests.gridtwin.ledger.workspaces import inspected

TODAY = datetime.date(2026, 6, 1)


def rows(workspace: Workspace, plans: Plans, kind: str, **wanted: object) -> dict[str, tuple[str, str, int]]:
    """Code → state, due day, days overdue of one kind."""
    filters = DueFilter(kinds=(kind,), **wanted)  # type: ignore[arg-type]
    table = due_list(workspace, plans, as_of=TODAY, wanted=filters).table
    return {
        row.host_code: (row.state, f"{row.due_on:%Y-%m-%d}", row.overdue_days) for row in table.itertuples()
    }


def test_done_due_overdue_and_never(city: Workspace, plans: Plans) -> None:
    inspected(
        city,
        ("road", "r1", "结构强度检测", "2024-06-01"),
        ("road", "r2", "结构强度检测", "2023-05-31"),
        ("road", "r2", "结构强度检测", "2020-01-01"),
    )
    found = rows(city, plans, "结构强度检测", with_done=True)
    assert found["R1/1"] == ("due", "2026-06-01", 0)  # grade Ⅰ: from 2 years, up to 3
    assert found["R1/2"] == ("overdue", "2025-05-31", 1)  # its grade is assumed from the class
    assert found["S1/1"][:2] == ("overdue", "2020-12-31")  # built 2020, grade Ⅲ: up to 4 years
    assert found["S1/1"][2] is pd.NA  # never inspected: no days since an inspection


def test_never_inspected_stands_behind_what_is_overdue_and_says_so(
    city: Workspace, plans: Plans, tmp_path: Path
) -> None:
    inspected(city, ("road", "r2", "结构强度检测", "2023-05-31"))
    found = due_list(city, plans, as_of=TODAY, wanted=DueFilter(kinds=("结构强度检测",)))
    assert found.table["host_code"].tolist()[0] == "R1/2"  # one day late, before what nobody ever looked at
    assert found.table["overdue_days"].tolist()[0] == 1
    assert [day["overdue_days"] for day in as_json(found)["due"]][1:] == [None] * (len(found.table) - 1)
    write_due_list(city, found, tmp_path / "due.csv")
    lines = (tmp_path / "due.csv").read_text("utf-8-sig").splitlines()
    assert ",1,超期 overdue," in lines[1]
    assert all(",从未检查 never inspected," in line for line in lines[2:])


def test_what_is_not_due_is_left_out_unless_asked(city: Workspace, plans: Plans) -> None:
    inspected(city, ("road", "r1", "常规检测", "2025-06-02"), ("road", "r2", "常规检测", "2025-06-01"))
    assert set(rows(city, plans, "常规检测")) == {"R1/2", "S1/1"}
    assert rows(city, plans, "常规检测", with_done=True)["R1/1"] == ("done", "2026-06-02", 0)


def test_numbers_count_all_hosts(city: Workspace, plans: Plans) -> None:
    inspected(city, ("road", "r1", "常规检测", "2026-05-01"), ("facility", "f1", "灯杆巡查", "2025-12-01"))
    summary = due_list(city, plans, as_of=TODAY).summary.set_index(["host_class", "kind"])
    assert summary.loc[("road", "常规检测")].tolist() == [3, 2, 0, 1, 2, 0]
    assert summary.loc[("facility", "灯杆巡查")].tolist() == [2, 1, 1, 0, 1, 0]
    assert summary.loc[("bridge", "结构定期检测"), "without_plan"] == 1  # B2 has no class


def test_cycles_of_memory_are_marked_and_assumed_grades_too(city: Workspace, plans: Plans) -> None:
    table = due_list(city, plans, as_of=TODAY).table.set_index(["host_code", "kind"])
    assert bool(table.loc[("B1", "常规定期检测"), "to_confirm"])
    assert not bool(table.loc[("R1/1", "常规检测"), "to_confirm"])
    assert bool(table.loc[("R1/2", "日常巡查"), "is_assumed"])
    assert not bool(table.loc[("R1/1", "日常巡查"), "is_assumed"])


def test_an_earlier_day_does_not_know_later_inspections(city: Workspace, plans: Plans) -> None:
    inspected(city, ("road", "r1", "常规检测", "2024-01-10"), ("road", "r1", "常规检测", "2025-03-01"))
    table = due_list(
        city, plans, as_of=datetime.date(2025, 1, 10), wanted=DueFilter(kinds=("常规检测",))
    ).table
    row = table[table["host_id"] == "r1"].iloc[0]
    assert (row["state"], f"{row['last_done']:%Y-%m-%d}") == ("due", "2024-01-10")


def test_planned_and_cancelled_ones_do_not_count(city: Workspace, plans: Plans) -> None:
    inspected(city, ("road", "r1", "常规检测", "2026-05-01"))
    row = city.read("inspection")[["id", "row_version"]].assign(state="cancelled")
    city.update("inspection", row, actor="t", now=datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC))
    assert "R1/1" in rows(city, plans, "常规检测")


def test_filters(city: Workspace, plans: Plans) -> None:
    grid = "620102001001001"
    assert set(rows(city, plans, "常规检测", keeper_name="二所")) == {"S1/1"}
    assert set(rows(city, plans, "常规检测", grid_code=grid)) == {"R1/1", "S1/1"}
    assert set(rows(city, plans, "灯杆巡查", grid_code=grid)) == {"F1"}
    with pytest.raises(UnknownGrid):
        rows(city, plans, "常规检测", grid_code="620102001001999")


def test_a_city_may_replace_a_plan_and_the_standards_table(town: Workspace) -> None:
    standards = town.root / "standards"
    standards.mkdir(exist_ok=True)
    (standards / "inspection_plans.toml").write_text(
        'patrol = []\n[[plan]]\nhost_class = "tunnel"\nkind = "夜查"\nafter = 2\nunit = "month"\n', "utf-8"
    )
    kinds = {plan.kind for plan in load_plans(standards).plans}
    assert kinds == {"常规检测", "结构强度检测", "常规定期检测", "结构定期检测", "夜查"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[plan]]\nhost_class = "road"\nkind = "a"\nafter = 2\nuntil = 1\nunit = "day"\n', "until not less"),
        (
            '[[plan]]\nhost_class = "road"\nkind = "a"\nafter = 1\nunit = "day"\nfield = "colour"\n',
            "no field",
        ),
        ('[[plan]]\nhost_class = "road"\nkind = "a"\nafter = 1\nunit = "week"\n', "week"),
        ('[[plan]]\nhost_class = "road"\nkind = "a"\n', "unit"),
    ],
    ids=["ends before it begins", "unknown field", "unknown unit", "no cycle"],
)
def test_plans_that_are_not_well_formed_are_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "inspection_plans.toml").write_text(text, "utf-8")
    with pytest.raises(BadRuleTable, match=told):
        load_plans(tmp_path)


def test_files(town: Workspace, plans: Plans, tmp_path: Path) -> None:
    found = due_list(town, plans, as_of=TODAY)
    for ending in (".xlsx", ".csv", ".json", ".gpkg", ".geojson"):
        write_due_list(town, found, tmp_path / f"due{ending}")
    sheet = openpyxl.load_workbook(tmp_path / "due.xlsx").worksheets[0]
    assert sheet.max_row == len(found.table) + 1
    assert len(pd.read_csv(tmp_path / "due.csv")) == len(found.table)
    layer = gpd.read_file(tmp_path / "due.gpkg")
    assert len(layer) == len(found.table)
    assert not layer.geometry.isna().any()
    assert len(as_json(found)["due"]) == len(found.table)


def test_a_list_without_rows_is_written_too(town: Workspace, plans: Plans, tmp_path: Path) -> None:
    found = due_list(town, plans, as_of=TODAY, wanted=DueFilter(("bridge",), ("no such kind",)))
    assert not len(found.table)
    for ending in (".xlsx", ".csv", ".json"):
        write_due_list(town, found, tmp_path / f"due{ending}")
    assert openpyxl.load_workbook(tmp_path / "due.xlsx").worksheets[0].max_row == 1
