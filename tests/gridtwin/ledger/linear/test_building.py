"""Routes from sections: order, turned lines, gaps, branches, rings, carriageways."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.linear.building import BuiltRoutes, build_routes
from gridtwin.ledger.linear.settings import load_linear_settings
from gridtwin.ledger.rules import load_rules

RULES = {name: rule for name, rule in load_rules("linear_rules").items() if name.startswith("LR")}
Points = list[tuple[float, float]]


def build(*lines: Points | None, numbers: list[int | None] | None = None) -> BuiltRoutes:
    frame = gpd.GeoDataFrame(
        {
            "id": [f"s{at + 1}" for at in range(len(lines))],
            "code": "A",
            "name": "甲路",
            "section_no": numbers or list(range(1, len(lines) + 1)),
        },
        geometry=[None if line is None else shapely.LineString(line) for line in lines],
        crs=4544,
    )
    return build_routes(frame, rules=RULES, tolerances=load_linear_settings().routes)


def found(built: BuiltRoutes) -> list[str]:
    return sorted(built.findings["rule"])


def test_sections_in_a_row() -> None:
    built = build([(0, 0), (100, 0)], [(100, 0), (100, 50)])
    assert found(built) == []
    assert built.lines["length_m"].tolist() == [150]
    assert built.sections[["id", "from_m", "to_m"]].to_numpy().tolist() == [["s1", 0, 100], ["s2", 100, 150]]


def test_turned_section_is_turned_and_told() -> None:
    built = build([(0, 0), (100, 0)], [(200, 0), (100, 0)], [(200, 0), (300, 0)])
    assert found(built) == ["LR06"]
    assert "section 2 is drawn against" in built.findings["message_en"].iloc[0]
    assert built.lines.geometry.iloc[0].equals(shapely.LineString([(0, 0), (300, 0)]))
    assert built.sections["is_turned"].tolist() == [False, True, False]


def test_numbers_say_the_direction() -> None:
    built = build([(100, 0), (0, 0)], [(200, 0), (100, 0)], numbers=[2, 1])
    assert found(built) == []
    assert built.sections["id"].tolist() == ["s2", "s1"]
    assert shapely.get_coordinates(built.lines.geometry.iloc[0])[0].tolist() == [200, 0]


def test_without_numbers_the_drawing_says_it() -> None:
    built = build([(100, 0), (0, 0)], [(200, 0), (100, 0)], numbers=[None, None])
    assert shapely.get_coordinates(built.lines.geometry.iloc[0])[0].tolist() == [200, 0]


def test_numbers_that_do_not_rise() -> None:
    built = build([(0, 0), (10, 0)], [(10, 0), (20, 0)], [(20, 0), (30, 0)], numbers=[1, 3, 2])
    assert found(built) == ["LR05"]
    assert "1, 3, 2" in built.findings["message_zh"].iloc[0]


@pytest.mark.parametrize(
    ("gap", "rules", "lengths"),
    [
        pytest.param(0.3, [], [200.3], id="ends that meet"),
        pytest.param(20, ["LR03"], [220], id="a junction"),
        pytest.param(80, ["LR02"], [], id="too wide"),
    ],
)
def test_gaps(gap: float, rules: list[str], lengths: list[float]) -> None:
    built = build([(0, 0), (100, 0)], [(100 + gap, 0), (200 + gap, 0)])
    assert found(built) == rules
    assert built.lines["length_m"].tolist() == pytest.approx(lengths)


def test_gaps_join_in_order_whatever_the_drawing() -> None:
    built = build([(0, 0), (100, 0)], [(220, 0), (120, 0)], [(240, 0), (340, 0)])
    assert found(built) == ["LR03", "LR03", "LR06"]
    assert built.lines["length_m"].tolist() == [340]


def test_carriageways_side_by_side() -> None:
    built = build([(0, 0), (500, 0)], [(500, 15), (0, 15)])
    assert found(built) == ["LR09"]
    assert len(built.lines) == 0


def test_branch_is_left_out_and_told() -> None:
    built = build([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 30)])
    assert found(built) == ["LR04"]
    assert "section 3 (30.0 m) branches off" in built.findings["message_en"].iloc[0]
    assert built.lines["length_m"].tolist() == [200]
    assert built.sections["id"].tolist() == ["s1", "s2"]


def test_ring_begins_with_its_first_section() -> None:
    square = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    sides = [[square[at], square[at + 1]] for at in range(4)]
    built = build(*sides)
    assert found(built) == []
    assert (built.lines["is_ring"].tolist(), built.lines["length_m"].tolist()) == ([True], [400])
    assert built.sections["id"].tolist() == ["s1", "s2", "s3", "s4"]
    other_way = build(*sides, numbers=[1, 4, 3, 2])
    assert other_way.sections["id"].tolist() == ["s1", "s4", "s3", "s2"]
    assert sorted(found(other_way)) == ["LR06"] * 4


def test_section_that_is_a_loop() -> None:
    built = build([(0, 0), (10, 0), (10, 10), (0, 0)])
    assert built.lines["is_ring"].tolist() == [True]


def test_section_without_line() -> None:
    built = build([(0, 0), (10, 0)], None)
    assert found(built) == ["LR01"]
    assert len(built.lines) == 0


@given(st.permutations(range(5)), st.lists(st.booleans(), min_size=5, max_size=5))
def test_any_order_and_direction_gives_the_same_route(order: list[int], turned: list[bool]) -> None:
    pieces = [[(at * 100.0, 0.0), (at * 100.0 + 100, 0.0)] for at in range(5)]
    lines = [pieces[at][::-1] if turned[at] else pieces[at] for at in order]
    built = build(*lines, numbers=[at + 1 for at in order])
    assert built.lines.geometry.iloc[0].equals(shapely.LineString([(0, 0), (500, 0)]))
    assert shapely.get_coordinates(built.lines.geometry.iloc[0])[0].tolist() == [0, 0]
    assert np.allclose(built.sections["from_m"], [0, 100, 200, 300, 400])
