from __future__ import annotations

import pytest

from pipe_network.errors import UnknownObject
from tests.pipe_network.networks import network


def test_ends_are_rows_of_points_and_minus_one_for_strangers() -> None:
    one = network({"A": (0, 0, 1), "B": (1, 0, 1)}, [("L1", "A", "B"), ("L2", "B", "A")])
    one.lines.loc[1, "end_point"] = "Z9"
    start, end = one.ends()
    assert (start.tolist(), end.tolist()) == ([0, 1], [1, -1])


def test_of_two_points_with_one_number_the_first_is_taken() -> None:
    one = network({"A": (0, 0, 1), "B": (1, 0, 1), "C": (2, 0, 1)}, [("L1", "A", "C")])
    one.points.loc[1, "point_no"] = "A"
    start, end = one.ends()
    assert (start.tolist(), end.tolist()) == ([0], [2])


def test_classes_are_parted() -> None:
    one = network({"A": (0, 0, 1), "B": (1, 0, 1)}, [("L1", "A", "B")], pipe_class="WS")
    assert len(one.of(["WS"]).lines) == 1
    assert len(one.of(["JP"]).lines) == 0
    assert len(one.of(["JP"]).points) == 0


def test_an_unknown_number_is_refused_with_what_is_near() -> None:
    one = network({"JP00001": (0, 0, 1), "JP00002": (1, 0, 1)}, [("L1", "JP00001", "JP00002")])
    assert one.point_row("JP00002") == 1
    with pytest.raises(
        UnknownObject, match="no pipe point 'JP00009' in the network; near it: JP00001, JP00002"
    ):
        one.point_row("JP00009")


def test_a_class_that_is_asked_for_and_not_there_is_refused() -> None:
    one = network({"A": (0, 0, 1), "B": (1, 0, 1)}, [("L1", "A", "B")], pipe_class="WS")
    assert len(one.only(["WS"]).lines) == 1
    with pytest.raises(UnknownObject, match="no pipes of class jp in the network; it has WS"):
        one.only(["jp"])
