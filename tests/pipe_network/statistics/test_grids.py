"""Lines cut at grid borders: nothing is lost and nothing counted twice."""

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.statistics.grids import cut_at_grids
from pipe_network.statistics.millimetres import to_millimetres

WEST, EAST = shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)
GRIDS = np.array([WEST, EAST], object)


def lengths(*points):
    parts = cut_at_grids(np.array([shapely.LineString(points)], object), GRIDS)
    found: dict[int, float] = {}
    for grid, length in zip(parts.grid, parts.length_m, strict=True):
        found[int(grid)] = found.get(int(grid), 0.0) + float(length)
    return {grid: round(length, 9) for grid, length in found.items()}


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ([(2, 5), (8, 5)], {0: 6}),
        ([(4, 5), (13, 5)], {0: 6, 1: 3}),
        ([(-3, 5), (24, 5)], {-1: 7, 0: 10, 1: 10}),
        ([(10, 2), (10, 8)], {0: 6}),
        ([(8, 5), (12, 5), (12, 8), (8, 8)], {0: 4, 1: 7}),
        ([(30, 5), (40, 5)], {-1: 10}),
        ([(8, 5), (12, 5), (8, 5)], {0: 4, 1: 4}),
        ([(4, 5, 100), (13, 5, 200)], {0: 6, 1: 3}),
    ],
    ids=[
        "inside",
        "across",
        "from outside to outside",
        "along the border",
        "there and back",
        "away",
        "and back on itself",
        "with z",
    ],
)
def test_cut(points, expected):
    assert lengths(*points) == expected


def test_no_grids_and_no_lines():
    parts = cut_at_grids(np.array([shapely.LineString([(0, 0), (3, 4)])], object), np.zeros(0, object))
    assert (parts.grid.tolist(), parts.length_m.tolist()) == ([-1], [5])
    assert len(cut_at_grids(np.zeros(0, object), GRIDS).line) == 0
    assert len(cut_at_grids(np.array([None, shapely.LineString()], object), GRIDS).line) == 0


def _millimetres(low: int, high: int) -> st.SearchStrategy[float]:
    """Surveyed coordinates; a line nearer to a border than any number of a survey may fall on either side."""
    return st.integers(low * 1000, high * 1000).map(lambda value: value / 1000)


POINT = st.tuples(_millimetres(-5, 25), _millimetres(-5, 15))


@given(st.lists(st.lists(POINT, min_size=2, max_size=5), min_size=1, max_size=6))
def test_parts_of_a_line_sum_to_its_length(lines):
    shapes = np.array([shapely.LineString(points) for points in lines], object)
    parts = cut_at_grids(shapes, GRIDS)
    sums = np.bincount(parts.line, parts.length_m, minlength=len(shapes))
    assert sums == pytest.approx(shapely.length(shapes), abs=1e-9)
    steps = [shapely.LineString(pair) for points in lines for pair in pairwise(points)]
    inside = shapely.length(shapely.intersection(steps, shapely.box(0, 0, 20, 10))).sum()
    assert parts.length_m[parts.grid >= 0].sum() == pytest.approx(inside, abs=1e-6)


@given(st.lists(st.floats(0, 1e6), max_size=30))
def test_millimetres_sum_to_the_millimetres_of_the_sum(metres):
    values = np.array(metres, float)
    found = to_millimetres(values)
    assert abs(found.sum() - np.rint((values * 1000).sum())) <= 0
    assert (np.abs(found - values * 1000) <= 1 + 1e-6).all()
