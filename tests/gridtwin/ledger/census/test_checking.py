"""Each rule C01–C16: a right row passes, one wrong value is found by its own rule, in its row and column."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from gridtwin.ledger import CensusReport, StoredComponents, census_table, check_components, load_standards
from gridtwin.ledger.census.checking import CHECKS
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.ledger.rules import Severity
from tests.gridtwin.ledger.cities import CRS, WEST, quarters

TODAY = date(2026, 6, 1)
STANDARDS = load_standards()
NW, NE = f"{WEST}001", f"{WEST}002"  # boxes (0, 100)–(100, 200) and (100, 100)–(200, 200)
RIGHT: dict[str, object] = {
    "ObjID": None,
    "class_code": "0137",
    "ObjName": "路灯",
    "DeptCode1": "620102001",
    "DeptName1": "城管局",
    "DeptName2": "路灯管理所",
    "BGID": NW,
    "ObjState": "完好",
    "ORDate": "2020-05-01",
    "CHDate": None,
    "DataSource": "实测",
    "accuracy": "A",
    "x": 50.0,
    "y": 150.0,
}


def field_table(*changes: Mapping[str, object]) -> gpd.GeoDataFrame:
    """A table with one row for each mapping of changes; rows stand 10 m apart unless they say otherwise."""
    rows = [{**RIGHT, "x": 5.0 + 10 * number, **change} for number, change in enumerate(changes)]
    frame = pd.DataFrame(rows)
    points = [
        None if pd.isna(x) else shapely.Point(x, y)
        for x, y in zip(frame.pop("x"), frame.pop("y"), strict=True)
    ]
    return gpd.GeoDataFrame(frame, geometry=points, crs=CRS)


def check(*changes: Mapping[str, object], stored: StoredComponents | None = None) -> CensusReport:
    table = census_table(field_table(*changes))
    return check_components(
        table, quarters(), division="620102", today=TODAY, stored=stored, standards=STANDARDS
    )


def test_every_rule_of_the_table_has_a_function() -> None:
    assert list(load_standards().rules) == list(CHECKS) == [f"C{number:02d}" for number in range(1, 17)]


def test_right_row_is_accepted_assigned_and_numbered() -> None:
    report = check({"BGID": None}, {"class_code": "0102", "ObjName": "污水井盖"})
    assert len(report.findings) == 0
    assert report.accepted["grid_code"].tolist() == [NW, NW]
    assert report.accepted["code"].tolist() == ["6201020137000001", "6201020102000001"]
    assert (report.rows_in, report.rows_accepted, report.rows_refused) == (2, 2, 0)


WRONG = [
    pytest.param(
        "C01", {"DeptName1": "  "}, "DeptName1", "Authority (DeptName1) is empty", id="C01 blank authority"
    ),
    pytest.param("C01", {"ORDate": None}, "ORDate", "Start date", id="C01 no start date"),
    pytest.param("C02", {"class_code": "0999"}, "class_code", "'0999'", id="C02 no such class"),
    pytest.param("C03", {"ObjName": "街灯"}, "ObjName", "'路灯'", id="C03 another name"),
    pytest.param(
        "C04", {"ObjState": "良好"}, "ObjState", "'良好' is not one of intact (完好)", id="C04 unknown state"
    ),
    pytest.param("C04", {"DataSource": "目测"}, "DataSource", "'目测'", id="C04 unknown source"),
    pytest.param("C05", {"x": None}, "", "empty", id="C05 no point"),
    pytest.param("C06", {"x": 900.0}, "", "900.00, 150.00", id="C06 outside all grids"),
    pytest.param("C07", {"BGID": f"{WEST}099"}, "BGID", f"{WEST}099", id="C07 no such grid"),
    pytest.param(
        "C08", {"BGID": NE}, "BGID", f"lies in unit grid {NW}, 85.0 m outside", id="C08 another grid"
    ),
    pytest.param("C11", {"accuracy": "C"}, "accuracy", "asks for A", id="C11 too coarse"),
    pytest.param("C11", {"accuracy": None}, "accuracy", "asks for A", id="C11 not stated"),
    pytest.param("C12", {"ObjState": "占用"}, "ObjState", "0137 Street lamp", id="C12 occupied lamp"),
    pytest.param("C13", {"ORDate": "2026-06-02"}, "ORDate", "after today", id="C13 future"),
    pytest.param("C13", {"ORDate": "1820-01-01"}, "ORDate", "before 1840", id="C13 too early"),
    pytest.param("C13", {"ORDate": "去年"}, "ORDate", "去年' is impossible: not a date", id="C13 no date"),
    pytest.param(
        "C13", {"CHDate": "2019-01-01"}, "CHDate", "before the start date 2020-05-01", id="C13 order"
    ),
    pytest.param(
        "C14",
        {"ObjState": "丢失"},
        "CHDate",
        "丢失 (missing) without a date of change",
        id="C14 lost since when",
    ),
    pytest.param("C15", {"ObjID": "62010201370001"}, "ObjID", "16", id="C15 14 digits"),
    pytest.param("C15", {"ObjID": 6201020137000001.0}, "ObjID", "keeps 15 digits", id="C15 was a number"),
    pytest.param("C15", {"ObjID": "6201030137000001"}, "ObjID", "620102", id="C15 another division"),
    pytest.param("C15", {"ObjID": "6201020102000001"}, "ObjID", "class code", id="C15 another class"),
]


@pytest.mark.parametrize(("rule", "change", "column", "message"), WRONG)
def test_wrong_value_is_found_in_its_row_and_column(
    rule: str, change: Mapping[str, object], column: str, message: str
) -> None:
    report = check({}, change)
    assert report.findings["rule"].tolist() == [rule]
    finding = report.findings.iloc[0]
    assert (finding["row"], finding["column"]) == (3, column)  # heading is row 1
    assert message in finding["message_en"]
    assert finding["message_zh"]
    is_error = load_standards().rules[rule].severity is Severity.ERROR
    assert (report.rows_in, report.rows_accepted, report.rows_refused) == (2, 2 - is_error, int(is_error))


def test_c08_stated_neighbour_within_the_accuracy_stays_as_stated() -> None:
    report = check({"BGID": NE, "x": 99.7})
    assert len(report.findings) == 0
    assert report.accepted["grid_code"].tolist() == [NE]
    assert check({"BGID": NE, "x": 99.4}).findings["rule"].tolist() == ["C08"]


def test_c09_second_lamp_within_a_metre_is_refused_and_names_the_first() -> None:
    report = check({"x": 50}, {"x": 50.6}, {"x": 52})
    assert report.findings[["rule", "row"]].to_numpy().tolist() == [["C09", 3]]
    assert "0.60 m from row 2" in report.findings["message_en"].iloc[0]


def test_c09_other_class_at_the_same_place_passes() -> None:
    assert len(check({"x": 50}, {"x": 50, "class_code": "0102", "ObjName": "污水井盖"}).findings) == 0


def test_c10_stored_component_at_the_place() -> None:
    stored = StoredComponents.of(
        gpd.GeoDataFrame(
            {"code": ["6201020137000007"], "class_code": ["0137"]},
            geometry=[shapely.Point(5.5, 150)],
            crs=CRS,
        )
    )
    report = check({}, {}, stored=stored)
    assert report.findings[["rule", "row"]].to_numpy().tolist() == [["C10", 2]]
    assert "6201020137000007" in report.findings["message_en"].iloc[0]
    assert report.accepted["code"].tolist() == ["6201020137000008"]


def test_c15_code_given_twice_or_before() -> None:
    own = "6201020137000005"
    twice = check({"ObjID": own}, {"ObjID": own})
    assert twice.findings[["rule", "row"]].to_numpy().tolist() == [["C15", 3]]
    assert twice.accepted["code"].tolist() == [own]
    before = check({"ObjID": own}, stored=StoredComponents.of(None, frozenset({own})))
    assert "never given again" in before.findings["message_en"].iloc[0]


def test_c16_text_longer_than_its_field() -> None:
    report = check({"pipe_point_id": "x" * 37})
    assert report.findings["rule"].tolist() == ["C16"]
    assert "37 characters; the field holds 36" in report.findings["message_en"].iloc[0]


def test_row_with_two_errors_is_refused_once_and_reported_twice() -> None:
    report = check({"ObjState": "良好", "class_code": "0999"})
    assert sorted(report.findings["rule"]) == ["C02", "C04"]
    assert (report.rows_in, report.rows_refused) == (1, 1)


def test_numbering_goes_on_after_stored_retired_and_stated_codes() -> None:
    used = StoredComponents.of(None, frozenset({"6201020137000041", "6201030137000099"}))
    report = check({}, {"ObjID": "6201020137000050"}, {}, stored=used)
    assert report.accepted["code"].tolist() == ["6201020137000051", "6201020137000050", "6201020137000052"]


def test_point_on_a_common_boundary_goes_to_the_lower_code() -> None:
    assert check({"BGID": None, "x": 100}).accepted["grid_code"].tolist() == [NW]


def test_empty_table_is_no_error() -> None:
    table = census_table(field_table({}).iloc[:0])
    report = check_components(table, quarters(), division="620102", today=TODAY)
    assert (report.rows_in, report.rows_accepted, len(report.findings)) == (0, 0, 0)


def test_other_crs_and_unordered_rows_are_refused() -> None:
    table = census_table(field_table({}, {}))
    with pytest.raises(BadCensusTable, match="reproject"):
        check_components(table, quarters().to_crs(4545), division="620102", today=TODAY)
    with pytest.raises(BadCensusTable, match="rise"):
        check_components(replace(table, rows=np.array([5, 5])), quarters(), division="620102", today=TODAY)


CELLS = {
    "class_code": st.sampled_from(["0137", "0102", "9999", "", None]),
    "ObjState": st.sampled_from(["完好", "丢失", "占用", "坏", None]),
    "BGID": st.sampled_from([NW, NE, "1", None]),
    "ORDate": st.sampled_from(["2020-05-01", "20200501", "2999-01-01", "x", None]),
    "ObjID": st.sampled_from([None, "6201020137000005", "6201020137000005", "1"]),
    "x": st.sampled_from([None, float("nan"), 5.0, 5.2, 60.0, 150.0, 999.0]),
}


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.fixed_dictionaries(CELLS), min_size=1, max_size=12))
def test_no_row_is_lost(rows: list[dict[str, object]]) -> None:
    report = check(*rows)
    refused = set(report.findings.loc[report.findings["severity"] == "error", "row"])
    assert report.rows_in == len(rows) == report.rows_accepted + report.rows_refused
    assert len(refused) == report.rows_refused
    assert report.accepted["code"].is_unique
    assert report.accepted["code"].str.fullmatch(r"620102\d{10}").all()
    assert report.accepted["grid_code"].isin(quarters()["code"]).all()
