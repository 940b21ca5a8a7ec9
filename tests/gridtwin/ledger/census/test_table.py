"""Field tables as surveyors and spreadsheets write them."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridtwin.ledger import census_table
from gridtwin.ledger.errors import BadCensusTable
from gridtwin.store.errors import UnknownColumn
from tests.gridtwin.ledger.cities import CRS


def frame(**columns: list[object]) -> gpd.GeoDataFrame:
    number = len(next(iter(columns.values())))
    return gpd.GeoDataFrame(pd.DataFrame(columns), geometry=[shapely.Point(0, 0)] * number, crs=CRS)


def test_headings_may_be_model_names_standard_keys_or_chinese_titles() -> None:
    table = census_table(
        frame(部件类别=["0137"], ObjName=["路灯"], grid_code=["620102001001001"], 照片=["a.jpg"])
    )
    row = table.frame.iloc[0]
    assert (row["class_code"], row["name"], row["grid_code"]) == ("0137", "路灯", "620102001001001")
    assert table.columns["class_code"] == "部件类别"
    assert "照片" not in table.columns


def test_usual_headings_are_taken_where_no_title_says_the_field() -> None:
    table = census_table(
        frame(
            小类编码=["0137"], 部件名称=["路灯"], 主管部门=["城管局"], 名称=["高杆灯"], 普查日期=["20260501"]
        )
    )
    row = table.frame.iloc[0]
    assert (row["class_code"], row["name"], row["dept_name"]) == ("0137", "高杆灯", "城管局")
    assert row["start_date"] == pd.Timestamp("2026-05-01")
    assert "部件名称" not in table.columns.values()


def test_what_the_user_says_of_a_usual_heading_counts() -> None:
    given = {"编号": "", "小类": "name"}
    table = census_table(frame(编号=["7"], 小类=["路灯"], 类别编码=["0137"]), columns=given)
    assert table.frame["code"].isna().all()
    assert table.frame[["name", "class_code"]].values.tolist() == [["路灯", "0137"]]


def test_full_width_digits_and_letters_of_codes_are_read_as_ordinary_ones() -> None:
    table = census_table(
        frame(
            class_code=["０１３７", "0137"],
            dept_code=["６２０１０２", None],
            精度=["Ａ", "B"],
            名称=["Ａ座路灯", "灯"],
        )
    )
    assert table.frame["class_code"].tolist() == ["0137", "0137"]
    assert table.frame[["dept_code", "accuracy"]].iloc[0].tolist() == ["620102", "A"]
    assert table.frame["name"].iloc[0] == "Ａ座路灯"  # a name is left as it is written
    assert [(str(note), note.zh) for note in table.notes] == [
        (
            "3 codes with full-width digits or letters were read as ordinary ones",
            "3个编码含全角数字或字母，已按半角读取",
        )
    ]
    assert census_table(frame(class_code=["0137"])).notes == ()


def test_codes_that_a_spreadsheet_made_numbers_are_text_again() -> None:
    table = census_table(
        frame(class_code=[137.0, 401.0], grid_code=[620102001001001.0, np.nan], code=[6201020137000042, 1])
    )
    assert table.lost_codes.tolist() == [False, False]  # whole numbers of a database are exact
    assert table.frame["class_code"].tolist() == ["0137", "0401"]
    assert table.frame["grid_code"].iloc[0] == "620102001001001"
    assert table.frame["grid_code"].isna().tolist() == [False, True]
    assert table.frame["code"].iloc[0] == "6201020137000042"


def test_component_codes_that_were_spreadsheet_numbers_are_marked() -> None:
    codes = [6201020137000042.0, "6201020137000043", None]
    table = census_table(frame(class_code=["0137"] * 3, code=codes))
    assert table.lost_codes.tolist() == [True, False, False]


@pytest.mark.parametrize(
    "text",
    ["2020-05-01", "2020/5/1", "20200501", 20200501, "2020年5月1日", "2020-05-01 08:30:00", "2020.05.01",
     pd.Timestamp("2020-05-01")],
)  # fmt: skip
def test_dates_in_the_forms_that_occur(text: object) -> None:
    table = census_table(frame(class_code=["0137"], ORDate=[text]))
    assert table.frame["start_date"].tolist() == [pd.Timestamp("2020-05-01")]


def test_text_that_is_no_date_is_kept_for_the_finding() -> None:
    table = census_table(frame(class_code=["0137", "0137"], ORDate=["2020-13-01", None]))
    assert table.given_dates["start_date"].to_dict() == {0: "2020-13-01"}


def test_blank_text_is_empty() -> None:
    assert census_table(frame(class_code=["0137"], DeptName1=["  "])).frame["dept_name"].isna().all()


def test_two_headings_for_one_field_are_refused() -> None:
    with pytest.raises(UnknownColumn, match="both mean name"):
        census_table(frame(class_code=["0137"], ObjName=["a"], 名称=["b"]))


def test_table_without_class_code_is_refused() -> None:
    with pytest.raises(BadCensusTable, match="部件类别"):
        census_table(frame(ObjName=["路灯"]))
