from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.store.envelopes import Envelopes
from twin_server.tiles.grid import Tile
from twin_server.tiles.index import Index, make_index
from twin_server.tiles.rules import Rule

# Degrees of the middle of a tile of level 12, and of one two columns to the east.
HERE, THERE = (103.84, 36.02), (104.01, 36.02)


def same(x: Any, y: Any) -> tuple[Any, Any]:
    return x, y


def found(places: list[tuple[float, float]], side: float = 0.0, **values: list[float]) -> Envelopes:
    middle = np.array(places, dtype=float).reshape(-1, 2)
    boxes = np.hstack([middle - side / 2, middle + side / 2])
    numbers = np.arange(1, len(places) + 1)
    columns = {name: np.array(column, dtype=float) for name, column in values.items()}
    return Envelopes("s", len(places), numbers, boxes, columns)


def index(envelopes: Envelopes, rule: Rule, first: int = 10) -> Index:
    return make_index(envelopes, rule, first=first, to_lonlat=same)


def all_rows(made: Index) -> list[int]:
    return [row for tile in made.tiles() for row in made.rows(tile).tolist()]


@given(
    places=st.lists(st.tuples(st.floats(103.7, 104.0), st.floats(35.9, 36.1)), max_size=60),
    most=st.integers(1, 5),
)
def test_no_feature_is_lost_and_none_is_there_twice(places: list[tuple[float, float]], most: int) -> None:
    made = index(found(places), Rule(most, 14))
    assert sorted(all_rows(made)) == list(range(1, len(places) + 1))
    for z in range(10, 15):
        tiles = [tile for tile in made.tiles() if tile.z <= z]
        shown = [row for tile in tiles for row in made.rows(tile).tolist()]
        assert len(shown) == len(set(shown))
        if z < 14:
            of_level = [tile for tile in tiles if tile.z == z]
            assert all(made.counts(tile)[0] <= most for tile in of_level)


@given(places=st.lists(st.tuples(st.floats(103.7, 104.0), st.floats(35.9, 36.1)), min_size=1, max_size=40))
def test_whoever_follows_what_is_below_finds_everything(places: list[tuple[float, float]]) -> None:
    made = index(found(places), Rule(2, 14))
    waiting = [tile for tile in made.tiles() if tile.z == 10]
    rows: list[int] = []
    while waiting:
        tile = waiting.pop()
        rows += made.rows(tile).tolist()
        children = list(tile.children())
        waiting += [children[place] for place in made.below(tile)]
    assert sorted(rows) == list(range(1, len(places) + 1))


def test_the_weightiest_show_first() -> None:
    """Three in one tile, of areas 1, 4 and 9 with heights 90, 30 and 1: weights 90, 120 and 9."""
    envelopes = Envelopes(
        "s", 3, np.array([1, 2, 3]),
        np.array([[103.8, 36, 103.8 + side, 36 + side] for side in (1e-4, 2e-4, 3e-4)]),
        {"height_m": np.array([90.0, 30.0, 1.0])},
    )  # fmt: skip
    made = index(envelopes, Rule(1, 12, ("area", "height_m")))
    by_level = {tile.z: made.rows(tile).tolist() for tile in made.tiles()}
    assert by_level == {10: [2], 11: [], 12: [1, 3]}


def test_an_unknown_value_counts_as_middling() -> None:
    made = index(found([HERE] * 3, height_m=[np.nan, 1.0, 100.0]), Rule(1, 12, ("height_m",)))
    assert made.rows(next(tile for tile in made.tiles() if tile.z == 10)).tolist() == [3]


def test_counts_are_of_what_a_picture_shows() -> None:
    made = index(found([HERE] * 5 + [THERE]), Rule(2, 12))
    # 103.84 E: 283.84 / 360 x 1024 = 807.4, 104.01 E: 807.9; both in column 807 of level 10.
    root = next(tile for tile in made.tiles() if tile.z == 10)
    assert root.x == 807
    assert made.counts(root) == (2, 6)
    here = next(tile for tile in made.tiles() if tile.z == 12 and tile.x == 3229)
    assert made.counts(here) == (5, 5)
    assert made.counts(Tile(12, 0, 0)) == (0, 0)


def test_the_choice_is_always_the_same() -> None:
    many = found([(103.8 + i * 1e-5, 36.0) for i in range(500)])
    first, second = (index(many, Rule(50, 14)) for _ in range(2))
    assert [first.rows(tile).tolist() for tile in first.tiles()] == [
        second.rows(tile).tolist() for tile in second.tiles()
    ]


def test_it_is_not_the_first_rows_that_show() -> None:
    """Rows are stored street by street: a picture of the first would be of one street."""
    many = found([(103.8 + i * 1e-5, 36.0) for i in range(1000)])
    root = index(many, Rule(100, 14)).rows(Tile(10, 807, 401))
    rows = root if len(root) else index(many, Rule(100, 14)).rows(Tile(10, 807, 402))
    assert len(rows) == 100
    assert 400 < np.mean(rows) < 600


@pytest.mark.parametrize("broken", [np.nan, np.inf], ids=["NaN", "infinite"])
def test_what_has_no_place_in_degrees_is_counted(broken: float) -> None:
    made = index(found([HERE, (broken, 36.0)]), Rule(2, 12))
    assert (len(made.numbers), made.without_place) == (1, 1)


def test_nothing_makes_no_tiles() -> None:
    made = index(found([]), Rule(2, 12))
    assert made.tiles() == []
    assert made.rows(Tile(10, 0, 0)).tolist() == []
    assert made.below(Tile(10, 0, 0)) == []


def test_a_box_is_touched_by_what_reaches_into_it_and_shows() -> None:
    made = index(found([HERE, THERE], side=0.02), Rule(1, 12))
    east = (HERE[0] + 0.005, 36.0, HERE[0] + 0.006, 36.1)
    assert made.touching(east, 12).tolist() == [1]
    assert made.touching((0.0, 0.0, 1.0, 1.0), 12).tolist() == []
