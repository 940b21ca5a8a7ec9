"""Deliveries staged: every row is there, typed, placed, and what does not fit is listed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipe_network.survey.delivery import Staged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from tests.pipe_network.networks import CRS
from tests.pipe_network.survey import books


def staged(tmp_path: Path, sheets: dict[str, Any], name: str = "a.xlsx") -> Staged:
    return stage(read_delivery([books.write(tmp_path / name, sheets)]), crs=CRS)


def test_points_and_lines_stand_where_they_say(tmp_path: Path) -> None:
    network = staged(tmp_path, {"JSPoint": books.EPS_POINTS, "JSLine": books.EPS_LINES}).network
    assert network.points.geometry[0].wkt == "POINT Z (391700.25 3991400.5 1520)"
    line = network.lines.iloc[0]
    assert line.geometry.wkt == "LINESTRING Z (391700.25 3991400.5 1518.5, 391740.25 3991430.5 1519.4)"
    assert (line.line_no, line.pipe_class, line.diameter_mm) == ("JS1-JS2", "JS", 300)
    assert (line.level_reference, line.source_table, line.source_row) == ("crown", 1, 2)
    assert line.geometry.length == 50


def test_drainage_refers_to_the_invert_and_z_follows_from_depth(tmp_path: Path) -> None:
    sheets = {"WSPoint": books.ENGLISH_POINTS, "WSLine": books.ENGLISH_LINES}
    line = staged(tmp_path, sheets).network.lines.iloc[0]
    assert (line.level_reference, line.section, line.material, line.flow_direction) == (
        "invert",
        "600X400",
        "混凝土",
        0,
    )
    assert [z for *_, z in line.geometry.coords] == [1517, pytest.approx(1516.8)]


def test_level_under_a_heading_that_says_invert(tmp_path: Path) -> None:
    network = staged(tmp_path, {"管点": books.CHINESE_POINTS, "管线": books.CHINESE_LINES}).network
    line = network.lines.iloc[0]
    assert (line.start_level_m, line.end_level_m, line.level_reference) == (1518, 1517.5, "invert")


def test_crown_of_a_sewer_is_kept_as_crown(tmp_path: Path) -> None:
    lines = [["起点点号", "终点点号", "起点管顶高程", "终点管顶高程"], ["Y1", "Y2", 1518.5, 1518]]
    line = staged(tmp_path, {"雨水管点": books.CHINESE_POINTS, "雨水管线": lines}).network.lines.iloc[0]
    assert (line.level_reference, line.start_level_m) == ("crown", 1518.5)


def test_both_levels_noted_the_usual_one_counts(tmp_path: Path) -> None:
    lines = [["起点点号", "终点点号", "起点管顶高程", "起点管底高程"], ["Y1", "Y2", 1518.5, 1518]]
    line = staged(tmp_path, {"雨水管点": books.CHINESE_POINTS, "雨水管线": lines}).network.lines.iloc[0]
    assert (line.level_reference, line.start_level_m) == ("invert", 1518)


def test_unfit_cells_are_listed_with_their_place(tmp_path: Path) -> None:
    lines = [list(row) for row in books.EPS_LINES]
    lines[1][3], lines[1][5] = "Φ200", "约1.3"
    found = staged(tmp_path, {"JSPoint": books.EPS_POINTS, "JSLine": lines})
    assert [(one.table, one.row, one.field, one.value) for one in found.unparsed] == [
        (1, 2, "start_depth_m", "约1.3"),
        (1, 2, "diameter_mm", "Φ200"),
    ]
    assert found.network.lines[["start_depth_m", "diameter_mm"]].isna().all(axis=None)


def test_unknown_and_repeated_points(tmp_path: Path) -> None:
    head, first, second = books.EPS_POINTS
    points = [
        head,
        first,
        second,
        [*second[:4], 0.0, 0.0, *second[6:]],
        [None] * 4 + [None, 391700.0, 1.0, "JS", "x"],
    ]
    lines = [
        [*books.EPS_LINES[0]],
        *([[a, b, *books.EPS_LINES[1][2:]] for a, b in (("JS1", "JS9"), ("JS1", "JS2"))]),
    ]
    network = staged(tmp_path, {"JSPoint": points, "JSLine": lines}).network
    assert len(network.points) == 4
    assert network.points.geometry.isna().tolist() == [False, False, False, True]
    assert network.lines.geometry.isna().tolist() == [True, False]
    assert network.lines.geometry[1].coords[1][:2] == (391740.25, 3991430.5)  # the first JS2


def test_same_ends_get_numbers_of_their_own(tmp_path: Path) -> None:
    lines = [books.EPS_LINES[0], *[books.EPS_LINES[1]] * 3]
    network = staged(tmp_path, {"JSPoint": books.EPS_POINTS, "JSLine": lines}).network
    assert network.lines["line_no"].tolist() == ["JS1-JS2", "JS1-JS2#2", "JS1-JS2#3"]


def test_number_under_section_is_a_diameter(tmp_path: Path) -> None:
    lines = [list(row) for row in books.EPS_LINES]
    lines[1][3], lines[1][4] = None, 400
    lines.append(["JS1", "JS2", None, "800×600", None, 1, 1, None, None, None, None])
    network = staged(tmp_path, {"JSPoint": books.EPS_POINTS, "JSLine": lines}).network
    assert network.lines["diameter_mm"].tolist()[0] == 400
    assert network.lines["section"].tolist()[1] == "800×600"


def test_lines_without_points_and_points_without_lines(tmp_path: Path) -> None:
    alone = staged(tmp_path, {"JSLine": books.EPS_LINES})
    assert (len(alone.network.points), alone.network.lines.geometry[0]) == (0, None)
    assert len(staged(tmp_path, {"JSPoint": books.EPS_POINTS}).network.lines) == 0


def test_class_of_the_row_goes_before_that_of_the_sheet(tmp_path: Path) -> None:
    points = [list(row) for row in books.EPS_POINTS]
    points[1][7], points[2][7] = "雨水", None
    network = staged(tmp_path, {"WSPoint": points}).network
    assert network.points["pipe_class"].tolist() == ["YS", "WS"]


cell = st.one_of(
    st.none(), st.text(max_size=4), st.floats(), st.integers(-9, 9), st.sampled_from(["P1", "P2", "约1"])
)


@given(st.lists(st.lists(cell, min_size=5, max_size=5), max_size=6))
@settings(deadline=None, max_examples=25)
def test_no_row_is_lost(rows: list[list[Any]]) -> None:
    import pandas as pd

    from pipe_network.survey.delivery import Delivery, SurveyTable, TableKind

    fields = ["start_point", "end_point", "start_depth_m", "diameter_mm", "material"]
    cells = pd.DataFrame(np.array([*rows, [None] * 5], object)[:-1], columns=fields, dtype=object)
    cells.index = pd.RangeIndex(2, len(rows) + 2)
    table = SurveyTable(
        Path("a.xlsx"),
        "L",
        TableKind.LINE,
        "EPS-style",
        1,
        tuple(fields),
        dict(zip(fields, range(5), strict=True)),
        cells,
    )
    lines = stage(Delivery((table,)), crs=CRS).network.lines
    assert lines["source_row"].tolist() == list(cells.index)
    assert lines["line_no"].is_unique
