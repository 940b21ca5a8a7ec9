"""Deliveries into a workspace: rows in = rows stored + rows reported, and what does not fit is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gridtwin.store import Workspace, create_workspace
from pipe_network.network import read_network
from pipe_network.survey.importing import Act, PipeImport, import_staged, merged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from tests.pipe_network.networks import CRS
from tests.pipe_network.survey import books

NOW = datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai"))
ACT = Act("tester", NOW)


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Workspace]:
    with create_workspace(tmp_path / "city", name="t", crs=4544, division="620102", now=NOW) as opened:
        yield opened


def put(
    tmp_path: Path, city: Workspace | None, sheets: dict[str, Any], *, is_dry: bool = False
) -> PipeImport:
    delivery = read_delivery([books.write(tmp_path / "a.xlsx", sheets)])
    return import_staged(stage(delivery, crs=CRS), city, act=Act("tester", NOW, is_dry=is_dry))


def points_with(row: int, column: int, value: Any) -> list[list[Any]]:
    rows = [list(one) for one in books.EPS_POINTS]
    rows[row][column] = value
    return rows


def test_good_rows_are_stored_and_come_back(tmp_path: Path, city: Workspace) -> None:
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS, "JSLine": books.EPS_LINES})
    assert (done.rows_in, done.rows_stored, len(done.findings)) == (3, 3, 0)
    assert "to be confirmed against CJJ 61-2017" in done.notes[-1]
    assert [(one.school, one.kind, one.pipe_class, one.rows) for one in done.recognised] == [
        ("EPS-style", "point", "JS", 2),
        ("EPS-style", "line", "JS", 1),
    ]
    network = read_network(city)
    assert network.points["point_no"].tolist() == ["JS1", "JS2"]
    assert network.points.geometry[0].coords[0] == (391700.25, 3991400.5, 1520)
    assert network.lines.loc[0, ["line_no", "diameter_mm", "level_reference"]].tolist() == [
        "JS1-JS2",
        300,
        "crown",
    ]
    assert network.lines.geometry[0].coords[1] == (391740.25, 3991430.5, 1519.4)


def test_second_import_is_refused_row_by_row(tmp_path: Path, city: Workspace) -> None:
    sheets = {"JSPoint": books.EPS_POINTS, "JSLine": books.EPS_LINES}
    put(tmp_path, city, sheets)
    again = put(tmp_path, city, sheets)
    assert (again.rows_in, again.rows_stored, again.rows_reported) == (3, 0, 3)
    assert again.findings["rule"].tolist() == ["stored"] * 3
    assert again.findings["message_zh"].str.contains("已在库中").all()
    assert city.count("pipe_point") == 2


def test_line_between_stored_ends_is_stored_already_unless_it_has_a_number(
    tmp_path: Path, city: Workspace
) -> None:
    put(
        tmp_path,
        city,
        {
            "JSPoint": books.EPS_POINTS,
            "JSLine": [[*r, n] for r, n in zip(books.EPS_LINES, ["GXBH", "L1"], strict=True)],
        },
    )
    back = [books.EPS_LINES[0], ["JS2", "JS1", *books.EPS_LINES[1][2:]]]
    refused = put(tmp_path, city, {"JSLine": back})
    assert refused.findings["rule"].tolist() == ["stored"]


def test_lines_between_points_that_are_stored_already(tmp_path: Path, city: Workspace) -> None:
    put(tmp_path, city, {"JSPoint": books.EPS_POINTS})
    done = put(tmp_path, city, {"JSLine": books.EPS_LINES})
    assert (done.rows_stored, len(done.findings)) == (1, 0)
    assert read_network(city).lines.geometry[0].length == 50


def test_dry_run_writes_nothing(tmp_path: Path, city: Workspace) -> None:
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS}, is_dry=True)
    assert (done.rows_stored, done.is_dry, city.count("pipe_point")) == (2, True, 0)


def test_without_a_workspace_it_only_looks(tmp_path: Path) -> None:
    assert put(tmp_path, None, {"JSPoint": books.EPS_POINTS}).is_dry


def exchanged(row: int) -> list[list[Any]]:
    rows = [list(one) for one in books.EPS_POINTS]
    rows[row][4:6] = rows[row][5], rows[row][4]
    return rows


REFUSED = {
    "no number": (points_with(1, 1, None), "required", "WTDH"),
    "no ground": (points_with(1, 6, None), "required", "DMGC"),
    "ground as text": (points_with(1, 6, "约1520"), "required", "DMGC"),
    "no coordinates": (points_with(1, 4, None), "place", "QDX"),
    "sentinel": (points_with(1, 4, -9999.0), "outside", "QDY"),
    "X and Y exchanged": (exchanged(1), "outside", "QDY"),
    "unknown class": (points_with(1, 7, "天"), "list", "GXLX"),
    "number too long": (points_with(1, 1, "J" * 21), "length", "WTDH"),
    "number twice": (points_with(2, 1, "JS1"), "repeated", "WTDH"),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "rule", "column"), REFUSED.values(), ids=REFUSED)
def test_rows_that_are_refused(tmp_path: Path, city: Workspace, rows: Any, rule: str, column: str) -> None:
    done = put(tmp_path, city, {"JSPoint": rows})
    assert (done.rows_in, done.rows_stored) == (2, 1)
    refused = done.findings[done.findings["refused"].astype(bool)]
    assert (refused["rule"].tolist(), refused["column"].tolist()) == ([rule], [column])


def test_empty_class_everywhere_is_refused(tmp_path: Path, city: Workspace) -> None:
    rows = [[cell for at, cell in enumerate(row) if at != 7] for row in books.EPS_POINTS]
    done = put(tmp_path, city, {"Sheet1": rows})
    assert (done.rows_stored, set(done.findings["rule"])) == (0, {"required"})


def test_remarks_of_rows_that_are_stored(tmp_path: Path, city: Workspace) -> None:
    lines = [list(row) for row in books.EPS_LINES]
    lines[1][2], lines[1][3] = "铸铁管", "Φ200"
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS, "JSLine": lines})
    assert (done.rows_stored, done.findings["refused"].any()) == (3, False)
    assert done.findings[["rule", "column", "value"]].to_numpy().tolist() == [
        ["list", "GC", "铸铁管"],
        ["type", "GJ", "Φ200"],
    ]
    stored = read_network(city).lines
    assert stored.loc[0, "material"] == "铸铁管"
    assert stored["diameter_mm"].isna().all()


def test_sewer_that_rises_is_stored_as_recorded_and_said(tmp_path: Path, city: Workspace) -> None:
    lines = [list(row) for row in books.CHINESE_LINES]
    lines[3][6:8] = [1517.5, 1518]
    done = put(tmp_path, city, {"雨水管点": books.CHINESE_POINTS, "雨水管线": lines})
    assert done.findings[["rule", "value", "refused"]].to_numpy().tolist() == [["adverse", "0.500", False]]
    assert read_network(city).lines.loc[0, "end_level_m"] == 1518


def test_unknown_end_is_refused_and_a_stored_one_is_not_needed_again(tmp_path: Path, city: Workspace) -> None:
    lines = [books.EPS_LINES[0], ["JS1", "JS9", *books.EPS_LINES[1][2:]]]
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS, "JSLine": lines})
    assert done.findings[["rule", "value", "refused"]].to_numpy().tolist() == [["no_point", "JS9", True]]


def test_long_remark_is_left_empty_and_said(tmp_path: Path, city: Workspace) -> None:
    rows = points_with(1, 0, "M" * 21)
    done = put(tmp_path, city, {"JSPoint": rows})
    assert (done.rows_stored, done.findings["rule"].tolist()) == (2, ["length"])
    assert read_network(city).points["map_no"].isna().tolist() == [True, False]


def test_coordinates_of_another_zone_are_moved(tmp_path: Path, city: Workspace) -> None:
    delivery = read_delivery([books.write(tmp_path / "a.xlsx", {"JSPoint": points_with(1, 5, 35391700.25)})])
    done = import_staged(stage(delivery, crs="EPSG:4523"), city, act=ACT)  # the same zone with its number
    assert done.rows_stored == 1
    assert read_network(city).points.geometry[0].coords[0] == pytest.approx((391700.25, 3991400.5, 1520))


def test_merged_counts_add_up(tmp_path: Path) -> None:
    one = put(tmp_path, None, {"JSPoint": points_with(1, 6, None)})
    both = merged([one, one])
    assert (both.rows_in, both.rows_stored, len(both.findings)) == (4, 2, 2)


def replaced(rows: Any, row: int, column: int, value: Any) -> list[list[Any]]:
    copied = [list(one) for one in rows]
    copied[row][column] = value
    return copied


@pytest.mark.parametrize(
    ("faults", "column"),
    [
        pytest.param({3: "unknown"}, "坐标（m） X", id="north cannot be read"),
        pytest.param({4: None}, "坐标（m） Y", id="east is empty"),
        pytest.param({3: None, 4: "?"}, "坐标（m） Y | 坐标（m） X", id="neither"),
    ],
)
def test_a_point_without_a_place_names_the_coordinate_that_it_lacks(
    tmp_path: Path, faults: dict[int, Any], column: str
) -> None:
    rows = books.CHINESE_POINTS
    for at, value in faults.items():
        rows = replaced(rows, 3, at, value)
    done = put(tmp_path, None, {"雨水管点": rows})
    assert done.findings.loc[done.findings["rule"] == "place", "column"].tolist() == [column]


def test_a_missing_level_is_told_under_the_headings_of_the_workbook(tmp_path: Path) -> None:
    def columns(lines: Any) -> list[str]:
        done = put(tmp_path, None, {"雨水管点": books.CHINESE_POINTS, "雨水管线": lines})
        return list(done.findings.loc[done.findings["rule"] == "no_level", "column"])

    assert columns(books.CHINESE_LINES) == []
    without_end = replaced(replaced(books.CHINESE_LINES, 3, 5, None), 3, 7, None)
    assert columns(without_end) == ["管底高程 终点 | 埋深(m) 终点"]
    bare = [[*row[:4]] for row in books.CHINESE_LINES]
    assert columns(bare) == ["起点管顶(底)高程 Start level"]


HEAD, GOOD = books.EPS_LINES[0], books.EPS_LINES[1]


def _line(**cells: Any) -> list[Any]:
    row = dict(zip(HEAD, GOOD, strict=True)) | cells
    return [row[name] for name in HEAD]


@pytest.mark.parametrize(
    ("cells", "rule", "stored", "told"),
    [
        pytest.param({"GXZDDH": "JS1"}, "loop", 0, "begins and ends at the same point 'JS1'", id="loop"),
        pytest.param({"GJ": -100}, "size", 0, "diameter -100 mm is not above 0", id="negative diameter"),
        pytest.param({"GJ": 0}, "size", 0, "diameter 0 mm", id="no diameter"),
        pytest.param({"GXQDMS": -1.2}, "depth", 0, "depth -1.2 m is negative", id="negative depth"),
        pytest.param({"GXZDMS": 55.0}, "depth", 1, "depth 55.0 m is above", id="too deep: stored and said"),
        pytest.param({"GJ": "DN200"}, None, 1, "", id="DN200 is 200"),
        pytest.param({"GJ": "De200"}, "type", 1, "'De200' is left empty", id="an outer diameter is not read"),
        pytest.param({"GXQDMS": -1.2, "FSFS": "架空"}, None, 1, "", id="overhead"),
    ],
)
def test_plain_errors_of_a_line_are_said(
    tmp_path: Path, city: Workspace, cells: dict[str, Any], rule: str | None, stored: int, told: str
) -> None:
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS, "JSLine": [HEAD, _line(**cells)]})
    found = done.findings[done.findings["rule"] != "adverse"]
    assert found["rule"].tolist() == ([] if rule is None else [rule])
    assert all(told in text for text in found["message_en"])
    assert city.count("pipe_line") == stored
    if cells.get("GJ") == "DN200":
        assert read_network(city).lines["diameter_mm"].tolist() == [200]


def test_the_same_line_twice_is_stored_once_unless_it_has_a_number(tmp_path: Path, city: Workspace) -> None:
    back = _line(GXQDDH="JS2", GXZDDH="JS1", GXQDMS=1.6, GXZDMS=1.5, GXQDGDGC=1519.4, GXZDGDGC=1518.5)
    twice = {"JSPoint": books.EPS_POINTS, "JSLine": [HEAD, GOOD, back]}
    done = put(tmp_path, None, twice)
    assert (done.findings["rule"].tolist(), done.rows_stored) == (["twice"], 3)
    other = {"JSPoint": books.EPS_POINTS, "JSLine": [HEAD, GOOD, _line(GJ=200)]}
    assert len(put(tmp_path, None, other).findings) == 0
    lines = [[*HEAD, "GXBH"], [*GOOD, "L1"], [*GOOD, "L2"]]
    done = put(tmp_path, city, {"JSPoint": books.EPS_POINTS, "JSLine": lines})
    assert done.findings[["rule", "refused"]].to_numpy().tolist() == [["twice", False]]
    assert city.count("pipe_line") == 2
