"""Pieces of pipes in a pit and within the guard distance: where they begin and end, by hand."""

import numpy as np
import pandas as pd
import pytest
import shapely

from pipe_network.works.excavation import excavate
from pipe_network.works.pieces import pieces
from pipe_network.works.pit import pit
from pipe_network.works.protection import protection_rules
from tests.pipe_network.sections.small import ORIGIN, Plane
from tests.pipe_network.works.test_excavation import pipe, square

RULES = protection_rules()


def places(states: str, order: list[int] | None = None) -> pd.DataFrame:
    """Places a metre apart along x: i in the pit, g 1 m beside it, . far from it."""
    return pd.DataFrame(
        {
            "line_no": "L",
            "x": np.arange(len(states), dtype=float),
            "y": 0.0,
            "order": order or list(range(len(states))),
            "distance_m": [{"i": 0.0, "g": 1.0, ".": 9.0}[each] for each in states],
            "is_inside": [each == "i" for each in states],
        }
    )


def made(frame: pd.DataFrame, guard_m: float = 1.0) -> list[tuple[str, list[float]]]:
    found = pieces(frame, pd.Series({"L": guard_m}), "EPSG:4544")
    return [(row.part, [x for x, _ in row.geometry.coords]) for row in found.itertuples()]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (places(".ggiig."), [("guard", [1, 3]), ("in", [3, 5]), ("guard", [5, 6])]),
        (places("i"), []),
        (places("ii", order=[0, 7]), []),
        (places("iiii", order=[0, 1, 7, 8]), [("in", [0, 1]), ("in", [2, 3])]),
        (places("..."), []),
    ],
    ids=["through the pit", "a place alone", "a gap between", "in and out of reach", "far away"],
)
def test_stretches_of_places_become_lines_that_meet(frame, expected) -> None:
    assert made(frame) == expected


def test_pipes_without_a_guard_distance_have_no_pieces() -> None:
    assert pieces(places("gig"), pd.Series({"M": 1.0}), None).empty


def test_a_pipe_through_a_pit_is_drawn_where_it_is_in_it() -> None:
    # DN400 northward through y = 0 … 6: its surface touches the pit from y = −0.2 to 6.2.
    # Guard 1 m: from −1.2 to 7.2.
    found = excavate(
        pipe(5, 9.0), pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES, guard_m=1.0
    ).pieces
    spans = {
        part: [
            round(v, 1)
            for v in (shapely.bounds(shapely.unary_union(rows.geometry)) - [*ORIGIN, *ORIGIN])[1::2]
        ]
        for part, rows in found.groupby("part")
    }
    assert spans["in"] == [pytest.approx(-0.2, abs=0.11), pytest.approx(6.2, abs=0.11)]
    assert spans["guard"] == [pytest.approx(-1.2, abs=0.11), pytest.approx(7.2, abs=0.11)]
    assert found.geometry.length.sum() == pytest.approx(8.4, abs=0.15)
    assert found["line_no"].tolist() == ["L"] * 3


def test_a_pipe_below_the_pit_is_within_the_guard_distance_and_not_in_it() -> None:
    found = excavate(
        pipe(5, 7.5), pit(square(0, 0, 10, 6), depth_m=2), Plane(), rules=RULES, guard_m=1.0
    ).pieces
    assert found["part"].tolist() == ["guard"]
