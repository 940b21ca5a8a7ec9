"""Headings of field tables and the fields they are taken for."""

from gridtwin.ledger.census.suggesting import suggest


def test_titles_keys_usual_headings_and_what_a_shapefile_leaves() -> None:
    headings = ["ObjID", "小类代码", "部件名称", "现状", "定位精", "X坐标", "随便"]
    assert suggest(headings) == {
        "ObjID": "code",
        "小类代码": "class_code",
        "部件名称": "name",
        "现状": "state",
        "定位精": "accuracy",
    }


def test_no_field_is_proposed_twice_and_the_title_comes_first() -> None:
    assert suggest(["地址", "位置描述"]) == {"位置描述": "location"}
    assert suggest(["主管部", "权属单"]) == {}  # code or name: cut off too early to tell
