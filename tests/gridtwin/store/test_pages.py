from __future__ import annotations

from datetime import date

import geopandas as gpd
import pytest
import shapely

from gridtwin.store import Workspace, pages
from gridtwin.store.conditions import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Holds,
    IsMissing,
    Like,
    Not,
    OneOf,
    Operator,
)
from gridtwin.store.errors import BadValue, UnknownColumn
from gridtwin.store.pages import Area, Selection, Slice, Sorting
from tests.gridtwin.store.conftest import CRS, NOW

X, Y = 391_600.0, 3_991_400.0


@pytest.fixture
def city(workspace: Workspace) -> Workspace:
    """Five buildings B1 … B5 in a row from west to east, each 10 m wide, 20 m apart."""
    shapes = [shapely.box(X + 20 * i, Y, X + 20 * i + 10, Y + 10) for i in range(5)]
    frame = gpd.GeoDataFrame(
        {
            "code": ["B1", "B2", "B3", "B4", "B5"],
            "name": ["School", "school 2", None, "50%_a", "x"],
            "use": ["school", "school", "office", "office", "public"],
            "height_m": [12.0, 60.0, 24.0, None, 24.0],
            "completed_on": [date(2020, 1, 1), date(2021, 1, 1), None, date(2022, 6, 1), None],
        },
        geometry=shapes,
        crs=CRS,
    )
    workspace.write("building", frame, actor="test", now=NOW)
    return workspace


def _codes(city: Workspace, selection: Selection, part: Slice | None = None) -> str:
    rows = pages.page(city, "building", selection, part or Slice(10))
    assert len(rows) <= pages.number(city, "building", selection)
    return "".join(code.removeprefix("B") for code in rows["code"])


CONDITIONS: list[tuple[Condition | None, str]] = [
    (None, "12345"),
    (Compare("use", Operator.EQUAL, "school"), "12"),
    (Compare("use", Operator.UNEQUAL, "school"), "345"),
    (Compare("height_m", Operator.MORE, 24), "2"),
    (Compare("height_m", Operator.AT_LEAST, 24.0), "235"),
    (Compare("height_m", Operator.LESS, 24), "1"),
    (Compare("height_m", Operator.AT_MOST, 24), "135"),
    (Compare("completed_on", Operator.AT_LEAST, date(2021, 1, 1)), "24"),
    (Compare("valid_from", Operator.AT_MOST, NOW), "12345"),
    (Compare("valid_from", Operator.MORE, NOW), ""),
    (OneOf("code", ("B1", "B5", "nobody")), "15"),
    (OneOf("code", ()), ""),
    (IsMissing("name"), "3"),
    (Not(IsMissing("height_m")), "1235"),
    (Like("name", "SCHOOL%"), "12"),
    (Holds("name", "HOOL"), "12"),
    (Holds("name", "0%_"), "4"),
    (Holds("name", "%"), "4"),
    (Holds("name", "s_h"), ""),
    (Holds("name", "' OR 1=1 --"), ""),
    (AllOf((Compare("use", Operator.EQUAL, "office"), IsMissing("name"))), "3"),
    (AnyOf((Compare("code", Operator.EQUAL, "B1"), Compare("code", Operator.EQUAL, "B4"))), "14"),
    (AllOf(()), "12345"),
    (AnyOf(()), ""),
    (Compare("code", Operator.EQUAL, "' OR 1=1 --"), ""),
    (OneOf("code", ("x') OR 1=1 --", '"]')), ""),
]


def test_rows_that_meet_a_condition(city: Workspace) -> None:
    for condition, expected in CONDITIONS:
        selection = Selection(condition)
        assert _codes(city, selection) == expected, condition
        assert pages.number(city, "building", selection) == len(expected), condition


AREAS = [
    (Area(shapely.box(X, Y, X + 30, Y + 10)), "12"),
    (Area(shapely.box(X, Y, X + 30, Y + 10), inner=(X, Y, X + 30, Y + 10)), "12"),
    (Area(shapely.box(X + 11, Y, X + 19, Y + 10)), ""),
    (Area(shapely.box(X + 10, Y, X + 19, Y + 10)), "1"),
    (Area(shapely.box(0, 0, 1e7, 1e7), inner=(0, 0, 1e7, 1e7)), "12345"),
    # The envelope of the triangle holds B1 to B3, the triangle itself only B1.
    (Area(shapely.Polygon([(X, Y), (X, Y + 50), (X - 100, Y + 50), (X - 100, Y)])), "1"),
    (Area(shapely.Polygon([(X, Y + 11), (X + 60, Y + 11), (X, Y + 60)])), ""),
]


def test_rows_that_touch_an_area(city: Workspace) -> None:
    for area, expected in AREAS:
        assert _codes(city, Selection(area=area)) == expected, area


def test_area_and_condition_together(city: Workspace) -> None:
    area = Area(shapely.box(X, Y, X + 50, Y + 10))
    assert _codes(city, Selection(Compare("use", Operator.EQUAL, "office"), area)) == "3"


SLICES = [
    (Slice(2), "12"),
    (Slice(2, 2), "34"),
    (Slice(2, 4), "5"),
    (Slice(2, 99), ""),
    (Slice(9, 0, (Sorting("height_m"),)), "13524"),
    (Slice(9, 0, (Sorting("height_m", descending=True),)), "23514"),
    (Slice(2, 1, (Sorting("use"), Sorting("code", descending=True))), "35"),
]


def test_slices_in_order(city: Workspace) -> None:
    for part, expected in SLICES:
        assert _codes(city, Selection(), part) == expected, part


def test_named_columns_only(city: Workspace) -> None:
    rows = pages.page(city, "building", Selection(), Slice(1), columns=["use"])
    assert rows.iloc[0][["use"]].tolist() == ["school"]
    assert set(rows.columns) == {"id", "use", "geometry"}
    assert set(pages.page(city, "building", Selection(), Slice(1, 99), columns=["use"]).columns) == {
        "id",
        "use",
        "geometry",
    }


def test_unknown_fields_are_refused(city: Workspace) -> None:
    with pytest.raises(UnknownColumn, match="no field 'castle'"):
        pages.number(city, "building", Selection(Compare("castle", Operator.EQUAL, 1)))
    with pytest.raises(UnknownColumn, match="code; DROP"):
        pages.ids(city, "building", Selection(), Slice(1, 0, (Sorting("code; DROP TABLE building"),)))


def test_structured_fields_and_deep_nesting_are_refused(city: Workspace) -> None:
    with pytest.raises(BadValue, match="structured"):
        pages.number(city, "component", Selection(Compare("attributes", Operator.EQUAL, "{}")))
    condition: Condition = IsMissing("name")
    for _ in range(40):
        condition = Not(condition)
    with pytest.raises(BadValue, match="nested"):
        pages.number(city, "building", Selection(condition))
