"""Split, merge and recode in a workspace: history kept, codes never given again, contents moved along."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import shapely

from gridtwin.ledger import (
    Edit,
    check_workspace_grids,
    draft_unit_grids,
    draw_unit_grids,
    merge_unit_grids,
    recode_unit_grids,
    split_unit_grid,
    take_back_recoding,
)
from gridtwin.ledger.errors import BadGridInput, CannotMerge, CannotRecode, CannotSplit, UnknownGrid
from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import EAST, WEST

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
LATER = Edit("李工", datetime(2026, 6, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai")), "道路改线")


def codes(workspace: Workspace) -> list[str]:
    return sorted(workspace.read("unit_grid")["code"])


def test_drawn_grids_are_stored_and_pass_all_rules(drawn: Workspace) -> None:
    assert codes(drawn) == [f"{c}{n:03d}" for c in (WEST, EAST) for n in (1, 2, 3, 4)]
    assert len(check_workspace_grids(drawn)) == 0


def test_draft_stores_nothing(city: Workspace) -> None:
    assert len(draft_unit_grids(city, now=NOW).grids) == 8
    assert city.count("unit_grid") == 0


def test_drawing_again_needs_replace_and_takes_fresh_numbers(drawn: Workspace) -> None:
    with pytest.raises(BadGridInput, match="replace"):
        draw_unit_grids(drawn, actor="t", now=NOW)
    report = draw_unit_grids(drawn, actor="t", now=NOW, replace=True)
    assert (report.stored, report.retired) == (8, 8)
    assert codes(drawn)[0] == f"{WEST}005"
    assert drawn.read("building")["grid_code"].iloc[0] in codes(drawn)


def test_drawing_one_community_leaves_the_others_alone(drawn: Workspace) -> None:
    draw_unit_grids(drawn, actor="t", now=NOW, community=EAST, replace=True)
    assert codes(drawn)[:4] == [f"{WEST}{n:03d}" for n in (1, 2, 3, 4)]
    with pytest.raises(BadGridInput, match="620102009009"):
        draw_unit_grids(drawn, actor="t", now=NOW, community="620102009009")


def test_split_gives_fresh_codes_and_keeps_the_old_grid_in_history(drawn: Workspace) -> None:
    old = drawn.read("unit_grid", where={"code": f"{WEST}003"}).iloc[0]
    x = old.geometry.centroid.x
    report = split_unit_grid(drawn, f"{WEST}003", edit=LATER, line=shapely.LineString([(x, -10), (x, 110)]))
    assert report.old_codes == (f"{WEST}003",)
    assert report.new_codes == (f"{WEST}005", f"{WEST}006")
    parts = drawn.read("unit_grid", where={"code": list(report.new_codes)})
    assert parts.geometry.area.sum() == pytest.approx(old.geometry.area)
    assert set(parts["parent_codes"]) == {f"{WEST}003"}
    assert set(parts["start_date"].dt.date) == {date(2026, 6, 1)}
    past = drawn.history("unit_grid", old["id"])
    assert past["code"].tolist() == [f"{WEST}003"]
    assert past["reason"].tolist() == ["道路改线"]
    assert past["geometry"].iloc[0].equals(old.geometry)
    assert drawn.has_code("unit_grid", f"{WEST}003")
    assert check_workspace_grids(drawn).query("severity == 'error'").empty


def test_split_moves_buildings_and_duty_lists(drawn: Workspace) -> None:
    report = split_unit_grid(drawn, f"{WEST}003", edit=LATER, line=shapely.LineString([(50, -10), (50, 110)]))
    assert report.moved == {"building": 1}
    assert drawn.read("building")["grid_code"].iloc[0] == report.new_codes[0]
    assert drawn.read("duty_grid")["unit_grid_codes"].iloc[0] == ",".join([f"{WEST}001", *report.new_codes])


def test_split_without_a_line_takes_the_best_cut(drawn: Workspace) -> None:
    report = split_unit_grid(drawn, f"{WEST}001", edit=LATER)
    areas = drawn.read("unit_grid", where={"code": list(report.new_codes)})["area_m2"]
    assert areas.tolist() == pytest.approx([5_000, 5_000], rel=0.3)


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        pytest.param(f"{WEST}003", [(50, 10), (50, 60)], "edge to edge", id="line ends inside"),
        pytest.param(f"{WEST}003", [(300, -10), (300, 110)], "edge to edge", id="line elsewhere"),
        pytest.param(f"{WEST}003", [(30, -10), (30, 110)], "crosses 1 building", id="through a building"),
    ],
)
def test_split_that_is_refused(
    drawn: Workspace, code: str, line: list[tuple[float, float]], message: str
) -> None:
    with pytest.raises(CannotSplit, match=message):
        split_unit_grid(drawn, code, edit=LATER, line=shapely.LineString(line))
    assert len(codes(drawn)) == 8


def test_merge_of_the_parts_never_brings_the_old_code_back(drawn: Workspace) -> None:
    split = split_unit_grid(drawn, f"{WEST}001", edit=LATER)
    merged = merge_unit_grids(drawn, split.new_codes, edit=LATER)
    assert merged.new_codes == (f"{WEST}007",)
    grid = drawn.read("unit_grid", where={"code": f"{WEST}007"}).iloc[0]
    assert grid["parent_codes"] == f"{WEST}005,{WEST}006"
    assert drawn.count("unit_grid") == 8
    with pytest.raises(UnknownGrid, match="was retired"):
        split_unit_grid(drawn, f"{WEST}005", edit=LATER)


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        pytest.param([f"{WEST}001"], "at least two", id="one grid"),
        pytest.param([f"{WEST}001"] * 2, "at least two", id="one grid twice"),
        pytest.param([f"{WEST}002", f"{EAST}001"], "G07", id="two communities"),
        pytest.param([f"{WEST}001", f"{WEST}004"], "share an edge", id="only a corner in common"),
    ],
)
def test_merge_that_is_refused(drawn: Workspace, wanted: list[str], message: str) -> None:
    with pytest.raises(CannotMerge, match=message):
        merge_unit_grids(drawn, wanted, edit=LATER)
    assert len(codes(drawn)) == 8


def test_recode_gives_fresh_numbers_in_reading_order(drawn: Workspace) -> None:
    report = recode_unit_grids(drawn, edit=LATER, community=WEST)
    assert report.old_codes == tuple(f"{WEST}{n:03d}" for n in (1, 2, 3, 4))
    assert report.new_codes == tuple(f"{WEST}{n:03d}" for n in (5, 6, 7, 8))
    assert drawn.read("building")["grid_code"].iloc[0] == f"{WEST}007"
    assert drawn.read("duty_grid")["unit_grid_codes"].iloc[0] == f"{WEST}005,{WEST}007"
    assert all(drawn.has_code("unit_grid", code) for code in report.old_codes)
    grid = drawn.read("unit_grid", where={"code": f"{WEST}005"}).iloc[0]
    assert grid["parent_codes"] == f"{WEST}001"


def test_recoding_taken_back_gives_each_grid_its_own_code(drawn: Workspace) -> None:
    before = drawn.read("unit_grid")[["id", "code", "parent_codes"]].sort_values("id").to_numpy().tolist()
    given = recode_unit_grids(drawn, edit=LATER, community=WEST)
    back = take_back_recoding(drawn, given.new_codes, edit=LATER)
    assert (back.old_codes, back.new_codes) == (given.new_codes, given.old_codes)
    after = drawn.read("unit_grid")[["id", "code", "parent_codes"]].sort_values("id").to_numpy().tolist()
    assert after == before
    assert drawn.read("building")["grid_code"].iloc[0] == f"{WEST}003"
    with pytest.raises(CannotRecode, match="not get its code by a recoding"):
        take_back_recoding(drawn, [f"{WEST}001"], edit=LATER)
    assert recode_unit_grids(drawn, edit=LATER, community=WEST).new_codes[0] == f"{WEST}009"


def test_grid_that_is_not_there_is_refused(drawn: Workspace) -> None:
    with pytest.raises(UnknownGrid, match="never given"):
        recode_unit_grids(drawn, edit=LATER, codes=[f"{WEST}088"])
    with pytest.raises(UnknownGrid, match="never given"):
        split_unit_grid(drawn, f"{WEST}088", edit=LATER)
    with pytest.raises(UnknownGrid, match="never given"):
        merge_unit_grids(drawn, [f"{WEST}001", f"{WEST}088"], edit=LATER)
