"""The way of a section: shortest, through named lines, and refused."""

import pytest

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.sections.path import Step, section_way, shortest_way, way_of_lines
from tests.pipe_network.networks import network
from tests.pipe_network.sections.small import sewer, street

# A square with one side doubled: 1–2 directly by P (10 m); 1–3–2 by Q, R is longer.
SQUARE = network(
    {"1": (0, 0, 5), "2": (10, 0, 5), "3": (5, 20, 5)},
    [("P", "1", "2"), ("Q", "1", "3"), ("R", "2", "3")],
)


def test_the_shortest_way_is_walked_against_the_lines_where_it_must() -> None:
    assert shortest_way(sewer(), "W1", "W3") == (Step(0, is_forward=True), Step(1, is_forward=True))
    assert shortest_way(sewer(), "W3", "W1") == (Step(1, is_forward=False), Step(0, is_forward=False))


def test_named_lines_go_another_way() -> None:
    assert shortest_way(SQUARE, "1", "2") == (Step(0, is_forward=True),)
    assert way_of_lines(SQUARE, ["Q", "R"]) == (Step(1, is_forward=True), Step(2, is_forward=False))
    assert way_of_lines(SQUARE, ["R", "Q"]) == (Step(2, is_forward=True), Step(1, is_forward=False))


def test_of_two_pipes_between_the_same_points_the_shorter_is_taken() -> None:
    import shapely

    twin = network({"1": (0, 0, 5), "2": (10, 0, 5)}, [("LONG", "1", "2"), ("SHORT", "2", "1")])
    twin.lines.loc[0, "geometry"] = shapely.LineString(
        [(500_000, 4_000_000), (500_005, 4_000_030), (500_010, 4_000_000)]
    )
    assert shortest_way(twin, "1", "2") == (Step(1, is_forward=False),)
    assert way_of_lines(twin, ["LONG", "SHORT"]) == (Step(0, is_forward=True), Step(1, is_forward=True))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: shortest_way(sewer(), "W1", "W1"), BadPipeData, "no length"),
        (lambda: shortest_way(street(), "W1", "J1"), BadPipeData, "no pipes lead"),
        (lambda: shortest_way(sewer(), "W1", "X"), UnknownObject, "no pipe point 'X'"),
        (lambda: way_of_lines(sewer(), ["A", "C"]), BadPipeData, "does not join at W2"),
        (lambda: way_of_lines(sewer(), []), BadPipeData, "at least one line"),
        (lambda: way_of_lines(sewer(), ["Z"]), UnknownObject, "no pipe line 'Z'"),
        (lambda: section_way(sewer(), start_point="W1"), UnknownObject, "two end points"),
    ],
)
def test_what_is_no_way_is_refused(call, error, words) -> None:
    with pytest.raises(error, match=words):
        call()
