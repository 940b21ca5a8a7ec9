"""The census workbook of the sample city: every planted defect is found, in its row, and nothing else."""

import csv
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gridtwin.ledger import TableOptions, check_census, check_stored, check_workspace_grids, read_census
from gridtwin.store import open_workspace
from sample_data.demo import create_demo

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
WORKBOOK = "部件普查.xlsx"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "city"
    create_demo(folder, size="small", seed=7, now=NOW, with_imagery=False)
    return folder


def test_every_planted_defect_is_found_and_nothing_else(demo: Path) -> None:
    with (demo / "survey" / "planted_defects.csv").open(encoding="utf-8-sig", newline="") as file:
        planted = {
            (row["check"], int(row["row"])) for row in csv.DictReader(file) if row["workbook"] == WORKBOOK
        }
    with open_workspace(demo) as city:
        table = read_census(demo / "survey" / WORKBOOK, crs=city.crs, options=TableOptions(crs="4544"))
        report = check_census(city, table, now=NOW)
    found = set(report.findings[["rule", "row"]].itertuples(index=False, name=None))
    assert found == planted
    assert {rule for rule, _ in found} == {f"C{number:02d}" for number in range(1, 17)}


def test_register_of_the_sample_city_is_right(demo: Path) -> None:
    with open_workspace(demo) as city:
        assert check_stored(city, now=NOW).rows_refused == 0
        assert check_workspace_grids(city).query("severity == 'error'").empty
