"""Every field of the standard attribute tables finds its column: importers map by alias."""

import pytest

from gridtwin.model import feature_class
from gridtwin.standards import load_table

# Fields that are not columns: the geometry holds the coordinates, system fields hold number and change time.
ELSEWHERE = {
    "component": {"PointX", "PointY"},
    "pipe_point": {"QDX", "QDY"},
    "change_patch": {"OBJECTID", "UPDATE_AT"},
}
TABLES = [
    ("component", "component_attributes", {}),
    ("unit_grid", "grid_attributes", {}),
    ("change_patch", "change_spot_fields", {}),
    ("pipe_point", "pipe_point_fields", {"schema": "EPS-style"}),
    ("pipe_line", "pipe_line_fields", {"schema": "EPS-style"}),
]
ROWS = [
    pytest.param(class_name, row, id=f"{class_name}.{row['field']}")
    for class_name, table, conditions in TABLES
    for row in load_table(table).where(**conditions)
]


@pytest.mark.parametrize(("class_name", "row"), ROWS)
def test_each_standard_field_has_its_column(class_name: str, row) -> None:
    if row["field"] in ELSEWHERE.get(class_name, ()):
        return
    field = feature_class(class_name).field(str(row["field"]))
    assert field.confidence is not None, "a field from a standard keeps its mark"
    if row["field"] not in {"DLMC", "PXJH", "ZT", "GC", "ORDATE", "CHDATE"}:  # worded a little differently
        assert field.zh == row["name_zh"]


@pytest.mark.parametrize(("class_name", "row"), ROWS)
def test_what_the_standard_requires_is_required(class_name: str, row) -> None:
    if row["field"] in ELSEWHERE.get(class_name, ()) or row.get("required") is not True:
        return
    assert feature_class(class_name).field(str(row["field"])).required


def test_the_exceptions_are_still_in_the_tables() -> None:
    names = {row["field"] for _, table, conditions in TABLES for row in load_table(table).where(**conditions)}
    assert {field for fields in ELSEWHERE.values() for field in fields} <= names
