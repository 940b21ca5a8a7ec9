"""Two carriageways, branches and rings of one road, put into lines of which each can be a route."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.ledger.linear.carriageways import lines_of_road
from gridtwin.ledger.linear.settings import load_linear_settings

TOLERANCES = load_linear_settings().routes


def runs(*wkt: str) -> list[list[int]]:
    return lines_of_road(np.array(shapely.from_wkt(list(wkt)), dtype=object), TOLERANCES)


def test_sections_come_in_order_along_the_road() -> None:
    assert runs("LINESTRING (200 0, 300 0)", "LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 200 0)") == [
        [1, 2, 0]
    ]


def test_a_gap_that_can_be_crossed_parts_nothing() -> None:
    assert runs("LINESTRING (130 0, 230 0)", "LINESTRING (0 0, 100 0)") == [[1, 0]]
    assert runs("LINESTRING (170 0, 270 0)", "LINESTRING (0 0, 90 0)") == [[0], [1]], "80 m are too wide"


def test_two_carriageways_between_two_single_ones() -> None:
    lines = (
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (100 0, 110 5, 290 5, 300 0)",
        "LINESTRING (300 0, 290 -6, 110 -6, 100 0)",
        "LINESTRING (300 0, 400 0)",
    )
    assert runs(*lines) == [[0, 1, 3], [2]]


def test_two_carriageways_that_meet_at_both_ends_are_no_ring_road() -> None:
    lines = (
        "LINESTRING (0 0, 10 5, 200 5)",
        "LINESTRING (200 5, 390 5, 400 0)",
        "LINESTRING (400 0, 390 -5, 10 -5, 0 0)",
    )
    assert runs(*lines) == [[2], [0, 1]]
    square = ("LINESTRING (0 0, 100 0, 100 100)", "LINESTRING (100 100, 0 100, 0 0)")
    assert len(runs(*square)) == 1, "a square is one"


def test_two_carriageways_that_never_meet() -> None:
    assert runs("LINESTRING (0 0, 400 0)", "LINESTRING (390 12, 0 12)") == [[0], [1]]


def test_a_branch_is_a_line_of_its_own() -> None:
    lines = ("LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 200 0)", "LINESTRING (100 0, 100 50)")
    assert runs(*lines) == [[0, 1], [2]]


@given(
    st.lists(st.tuples(*[st.integers(0, 6)] * 4).filter(lambda c: c[:2] != c[2:]), min_size=1, max_size=12)
)
def test_every_section_is_in_one_line(corners: list[tuple[int, int, int, int]]) -> None:
    lines = np.array([shapely.LineString([(100 * a, 100 * b), (100 * c, 100 * d)]) for a, b, c, d in corners])
    made = lines_of_road(lines, TOLERANCES)
    assert sorted(at for run in made for at in run) == list(range(len(lines)))
