"""Cuts of blocks whose best cut can be told by eye."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from gridtwin.ledger import load_plan
from gridtwin.ledger.grids.cutting import best_cut, cut_block, split_by
from gridtwin.ledger.grids.linework import NOTHING, as_array

PLAN = load_plan()


def test_long_block_is_cut_across_in_the_middle() -> None:
    cut = best_cut(shapely.box(0, 0, 200, 100), NOTHING, PLAN)
    assert cut is not None
    assert shapely.area(cut.sides).tolist() == pytest.approx([10_000, 10_000], rel=0.05)
    assert cut.line.length == pytest.approx(100, abs=1)


def test_block_of_three_areas_is_cut_at_a_third() -> None:
    pieces = cut_block(shapely.box(0, 0, 300, 100), NOTHING, PLAN)
    assert shapely.area(pieces).tolist() == pytest.approx([10_000] * 3, rel=0.1)


def test_small_block_stays_whole() -> None:
    block = shapely.box(0, 0, 120, 120)
    assert cut_block(block, NOTHING, PLAN).tolist() == [block]


def test_straight_cut_moves_into_the_gap_between_buildings() -> None:
    houses = as_array([shapely.box(10, 10, 105, 90), shapely.box(115, 10, 190, 90)])
    cut = best_cut(shapely.box(0, 0, 200, 100), houses, PLAN)
    assert cut is not None
    assert shapely.distance(houses, cut.line).min() > 1
    assert all(105 < x < 115 for x, _ in cut.line.coords)


def test_bent_cut_where_the_gaps_are_not_in_line() -> None:
    houses = as_array(
        [shapely.box(2, 8, 98, 98), shapely.box(104, 2, 198, 60), shapely.box(90, 104, 198, 198)]
    )
    more = as_array([shapely.box(2, 104, 84, 198), shapely.box(104, 66, 198, 99)])
    walls = np.concatenate([houses, more])
    cut = best_cut(shapely.box(0, 0, 200, 200), walls, replace(PLAN, imbalance=0.9))
    assert cut is not None
    assert not shapely.intersects(walls, cut.line).any()


def test_no_way_through_gives_no_cut() -> None:
    assert best_cut(shapely.box(0, 0, 200, 100), as_array([shapely.box(1, 1, 199, 99)]), PLAN) is None


def test_block_round_a_hole_is_cut_through_the_hole() -> None:
    ring = shapely.box(0, 0, 300, 300) - shapely.box(120, 120, 180, 180)
    pieces = cut_block(ring, NOTHING, PLAN)
    assert shapely.area(pieces).max() <= PLAN.largest_area_m2
    assert shapely.area(pieces).sum() == pytest.approx(ring.area)


def test_split_by_a_line_that_ends_on_the_edge() -> None:
    sides = split_by(shapely.box(0, 0, 2, 1), shapely.LineString([(1, 0), (1, 1)]))
    assert shapely.area(sides).tolist() == [1, 1]
    assert len(split_by(shapely.box(0, 0, 2, 1), shapely.LineString([(1, 0), (1, 0.5)]))) == 1
