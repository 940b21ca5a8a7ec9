"""Cases counted in eight grids of 100 m: every row is in a grid or told why not."""

from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger import TableOptions
from gridtwin.ledger.errors import BadCaseTable
from gridtwin.ledger.grids.cases import (
    NO_DATE,
    NO_PLACE,
    OTHER_CLASS,
    OTHER_DATE,
    OUTSIDE,
    Cases,
    case_fields,
    count_cases,
    read_cases,
    suggest_case_fields,
)
from gridtwin.store.errors import MissingCrs
from gridtwin.store.exchange import Axes
from tests.gridtwin.ledger.cities import CRS, EAST, WEST, quarters

# The two codes of the west are 001 (north-west), 002 (north-east), 003, 004 (south); x 0–200, y 0–200.
ROWS = [
    ("A1", "暴露垃圾", "2026-03-01 08:30", 50, 150),  # 001
    ("A2", "占道经营", "2026/3/2", 50, 160),  # 001
    ("A3", "暴露垃圾", "20260303", 250, 50),  # east, 003
    ("A4", "暴露垃圾", "2026年3月4日", 100, 150),  # on the border of 001 and 002: the lower code has it
    ("A5", "暴露垃圾", "2026-03-05", 5000, 50),  # in none
    ("A6", "占道经营", "soon", 150, 50),  # 004, no day
    ("A7", "占道经营", "2026-03-01", None, 50),  # no place
]
HEADINGS = ["案件编号", "小类名称", "上报时间", "东坐标", "北坐标"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "cases.csv"
    pd.DataFrame(ROWS, columns=HEADINGS).to_csv(path, index=False)
    return path


@pytest.fixture
def cases(file: Path) -> Cases:
    return read_cases(file, crs=CRS, options=TableOptions("4544"))


def counted(by_grid: dict[str, int]) -> dict[str, int]:
    return {code: number for code, number in by_grid.items() if number}


def test_every_row_is_in_a_grid_or_told(cases: Cases) -> None:
    found = count_cases(quarters(), cases)
    assert counted(dict(found.by_grid)) == {f"{WEST}001": 3, f"{WEST}004": 1, f"{EAST}003": 1}
    assert len(found.by_grid) == 8
    assert (found.rows_in, found.counted) == (7, 5)
    assert dict(found.left_out) == {OUTSIDE: 1, NO_PLACE: 1, NO_DATE: 0, OTHER_DATE: 0, OTHER_CLASS: 0}
    told = found.rows[["row", "case_no", "reason"]].to_numpy().tolist()
    assert told == [[6, "A5", OUTSIDE], [8, "A7", NO_PLACE]]  # rows as a spreadsheet counts them


def test_days_and_classes_leave_others_out(cases: Cases) -> None:
    found = count_cases(quarters(), cases, since=date(2026, 3, 1), until=date(2026, 3, 3))
    assert counted(dict(found.by_grid)) == {f"{WEST}001": 2, f"{EAST}003": 1}  # the first day with its hours
    assert dict(found.left_out) == {OUTSIDE: 0, NO_PLACE: 1, NO_DATE: 1, OTHER_DATE: 2, OTHER_CLASS: 0}
    found = count_cases(quarters(), cases, classes=["占道经营"])
    assert counted(dict(found.by_grid)) == {f"{WEST}001": 1, f"{WEST}004": 1}
    assert found.left_out[OTHER_CLASS] == 4
    assert found.rows_in == found.counted + sum(found.left_out.values()) == 7


def test_columns_are_named_where_headings_do_not_tell(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    pd.DataFrame([("垃圾", 150, 50)], columns=["内容", "a", "b"]).to_csv(path, index=False)
    named = {"内容": "case_class", "a": "x", "b": "y"}
    options = TableOptions("4544", axes=Axes.EAST_NORTH, columns=named)
    cases = read_cases(path, crs=CRS, options=options)
    assert counted(dict(count_cases(quarters(), cases).by_grid)) == {f"{WEST}004": 1}
    assert cases.columns == {"case_class": "内容"}
    with pytest.raises(BadCaseTable, match="reported_on"):
        count_cases(quarters(), cases, since=date(2026, 1, 1))


def test_a_layer_has_its_own_crs_and_moments_of_its_own_zone(tmp_path: Path) -> None:
    path = tmp_path / "cases.gpkg"
    moments = pd.to_datetime(["2026-03-01T18:00:00Z"])  # two o'clock of the next day in the city
    frame = gpd.GeoDataFrame({"reported": moments}, geometry=[shapely.Point(50, 150)], crs=CRS)
    frame.to_file(path)
    cases = read_cases(path, crs=CRS, options=TableOptions())
    assert cases.frame["reported_on"].tolist() == [pd.Timestamp("2026-03-02")]
    assert count_cases(quarters(), cases, since=date(2026, 3, 2)).counted == 1


def test_what_cannot_be_counted_is_refused(file: Path, cases: Cases) -> None:
    with pytest.raises(MissingCrs, match="--crs"):
        read_cases(file, crs=CRS, options=TableOptions())
    with pytest.raises(BadCaseTable, match="no column '类'"):
        read_cases(file, crs=CRS, options=TableOptions("4544", columns={"类": "case_class"}))
    with pytest.raises(BadCaseTable, match="no field 'owner'"):
        read_cases(file, crs=CRS, options=TableOptions("4544", columns={"小类名称": "owner"}))
    two = {"小类名称": "case_class", "案件编号": "case_class"}
    with pytest.raises(BadCaseTable, match="one field: case_class"):
        read_cases(file, crs=CRS, options=TableOptions("4544", columns=two))
    with pytest.raises(BadCaseTable, match="after the last day"):
        count_cases(quarters(), cases, since=date(2026, 3, 2), until=date(2026, 3, 1))
    without = Cases(cases.frame, cases.rows, {})
    with pytest.raises(BadCaseTable, match="case_class"):
        count_cases(quarters(), without, classes=["x"])


def test_headings_mean_one_field_each() -> None:
    assert suggest_case_fields(["类别", "小类", "备注"]) == {"类别": "case_class"}
    named = [heading for field in case_fields() for heading in field.headings]
    assert len(named) == len(set(named))
