from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.model import UnknownFeatureClass, check_row, feature_classes

COMPONENT = {
    "code": "6201020137000042",
    "class_code": "0137",
    "name": "路灯",
    "dept_code": "D01",
    "dept_name": "城管局",
    "grid_code": "620102001001001",
    "state": "完好",
    "start_date": "2024-05-31",
    "data_source": "实测",
}


def test_a_right_row_has_no_problems() -> None:
    assert check_row("component", COMPONENT) == []
    assert check_row("component", {**COMPONENT, "id": "x", "row_version": 1, "geometry": object()}) == []


@pytest.mark.parametrize(
    ("field", "value", "rule", "message"),
    [
        ("state", None, "required", "State must be filled: fill it in"),
        ("state", " ", "required", "State must be filled: fill it in"),
        (
            "state",
            "完整",
            "domain",
            "State '完整' is not in its list; use one of intact (完好), damaged (破损)",
        ),
        ("class_code", "0199", "domain", "is not in its list; use one of 0101 "),
        ("code", "620102013700004", "length", "has 15 digits; GB/T 30428.2-2013 codes have 16"),
        ("code", 6201020137000042, "type", "Component code '6201020137000042' must be text"),
        ("start_date", "31.5.2024", "type", "must be a date such as 2024-05-31"),
        ("accuracy", "AB", "length", "Accuracy class 'AB' has 2 characters; at most 1"),
        ("colour", "red", "unknown field", "Component has no field 'colour': remove the column or map it"),
    ],
)
def test_each_rule_refuses(field: str, value: object, rule: str, message: str) -> None:
    problems = check_row("component", {**COMPONENT, field: value})
    assert problems[0].field == field
    assert problems[0].rule == rule
    assert message in problems[0].message_en
    assert problems[0].message_zh


@pytest.mark.parametrize(
    ("value", "messages"),
    [
        (0, []),
        (1000, []),
        (-0.1, ["Height '-0.1' is below 0: enter a value from 0 to 1000"]),
        (1000.5, ["Height '1000.5' is above 1000: enter a value from 0 to 1000"]),
        (float("inf"), ["Height 'inf' must be a number"]),
    ],
)
def test_ranges_include_their_ends(value: float, messages: list[str]) -> None:
    assert [problem.message_en for problem in check_row("building", {"height_m": value})] == messages


def test_a_one_sided_range() -> None:
    (problem,) = [p for p in check_row("road", {"width_m": -1}) if p.field == "width_m"]
    assert problem.message_en == "Width '-1' is below 0: enter a value from 0"
    assert problem.message_zh == "路宽“-1”小于0，请填写不小于0的值"


def test_all_problems_of_a_row_are_told() -> None:
    fields = {problem.field for problem in check_row("component", {})}
    assert fields == set(COMPONENT)


def test_integer_domains() -> None:
    line = {"line_no": "WS1-WS2", "start_point": "WS1", "end_point": "WS2", "pipe_class": "WS"}
    assert check_row("pipe_line", {**line, "flow_direction": 1}) == []
    assert [p.rule for p in check_row("pipe_line", {**line, "flow_direction": 2})] == ["domain"]


def test_a_citys_own_classes_count(tmp_path: Path) -> None:
    header = "edition,standard,major_code,major,code,name,scope,source,confidence"
    row = "GB/T 30428.2-2013,兰州,01,公用设施,0199,爱心驿站,national,S-YC,sourced-local"
    (tmp_path / "component_classes.csv").write_text(f"{header}\n{row}\n", "utf-8")
    mine = {**COMPONENT, "class_code": "0199"}
    assert check_row("component", mine, override_dir=tmp_path) == []
    assert [problem.rule for problem in check_row("component", mine)] == ["domain"]


def test_unknown_class() -> None:
    with pytest.raises(UnknownFeatureClass, match="feature class 'lamp' is not declared"):
        check_row("lamp", {})


values = (
    st.none()
    | st.text(max_size=8)
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.lists(st.integers())
)


@given(data=st.data())
def test_no_value_breaks_the_check(data: st.DataObject) -> None:
    declared = data.draw(st.sampled_from(feature_classes()))
    row = data.draw(st.fixed_dictionaries(dict.fromkeys(declared.field_names, values)))
    for problem in check_row(declared, row):
        assert problem.field in row
        assert problem.message_zh
        assert problem.message_en
