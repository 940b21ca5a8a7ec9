"""Distances of segments: by hand, by VTK, and by what must hold for any pair."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pipe_network.clearance import closest, segment_distance
from pipe_network.errors import BadPipeData
from tests.paths import REAL_DATA

ANSWERS = REAL_DATA / "pipes" / "answers" / "clearance" / "segment_distances.json"
MAP_ORIGIN = np.array([500_000.0, 4_000_000.0, 0.0])

BY_HAND = {
    "crossing at right angles 0.5 m apart": ([0, 0, 0], [2, 0, 0], [1, -1, 0.5], [1, 1, 0.5], 0.5),
    "touching at an end": ([0, 0, 0], [1, 0, 0], [1, 0, 0], [1, 1, 0], 0.0),
    "crossing in one plane": ([0, 0, 0], [2, 2, 0], [0, 2, 0], [2, 0, 0], 0.0),
    "parallel, side by side": ([0, 0, 0], [4, 0, 0], [1, 3, 4], [2, 3, 4], 5.0),
    "parallel, one after the other": ([0, 0, 0], [1, 0, 0], [4, 4, 0], [9, 4, 0], 5.0),
    "on one line, overlapping": ([0, 0, 0], [4, 0, 0], [3, 0, 0], [9, 0, 0], 0.0),
    "on one line, apart": ([0, 0, 0], [1, 0, 0], [3, 0, 0], [9, 0, 0], 2.0),
    "antiparallel": ([0, 0, 0], [4, 0, 0], [4, 0, 1], [0, 0, 1], 1.0),
    "point against segment": ([1, 1, 1], [1, 1, 1], [0, 0, 1], [2, 0, 1], 1.0),
    "two points": ([0, 0, 0], [0, 0, 0], [3, 4, 0], [3, 4, 0], 5.0),
    "the same segment": ([1, 2, 3], [4, 5, 6], [1, 2, 3], [4, 5, 6], 0.0),
    "nearest at the ends": ([0, 0, 0], [1, 0, 0], [4, 4, 0], [8, 4, 0], 5.0),
}


@pytest.mark.parametrize("case", BY_HAND.values(), ids=BY_HAND.keys())
def test_by_hand(case):
    *ends, expected = case
    ends = [np.array([end], float) for end in ends]
    assert segment_distance(*ends) == pytest.approx([expected], abs=1e-12)
    assert segment_distance(*(end + MAP_ORIGIN for end in ends)) == pytest.approx([expected], abs=1e-9)


def test_where_they_are_nearest():
    found = closest([0, 0, 0], [4, 0, 0], [[1, -1, 2]], [[1, 3, 2]])
    assert (found.along_a[0], found.along_b[0], found.distance_m[0]) == (0.25, 0.25, 2.0)


def test_one_segment_meets_many():
    others = np.array([[0, 1, 0], [0, 2, 0], [0, 0, 3]], float)
    assert segment_distance([0, 0, 0], [1, 0, 0], others, others).tolist() == [1, 2, 3]


def test_nothing_meets_nothing():
    assert segment_distance([], [], [], []).shape == (0,)
    assert segment_distance(*np.zeros((4, 0, 3))).shape == (0,)


@pytest.mark.parametrize("shapes", [((2, 3), (3, 3)), ((2, 2), (2, 2)), ((2, 3, 3), (2, 3, 3))])
def test_unequal_shapes_are_refused(shapes):
    a, b = (np.zeros(shape) for shape in shapes)
    with pytest.raises(BadPipeData, match=r"\(n, 3\)"):
        segment_distance(a, a, b, b)


def test_nan_stays_in_its_own_row():
    a = np.array([[0, 0, np.nan], [0, 0, 0]])
    above = np.array([0, 0, 2.0])
    found = segment_distance(a, a + 1, a + above, a + above)
    assert np.isnan(found).tolist() == [True, False]


@pytest.mark.realdata
@pytest.mark.skipif(not ANSWERS.is_file(), reason="needs ../shared/data/pipes next to the checkout")
@pytest.mark.parametrize("scale", [1e-300, 1e-9, 1.0, 1e150, 1e305])
def test_agrees_with_vtk(scale):
    pairs = json.loads(ANSWERS.read_text())["pairs"]
    ends = [np.array([pair[end] for pair in pairs]) for end in ("a0", "a1", "b0", "b1")]
    expected = np.array([pair["dist"] for pair in pairs])
    assert np.abs(segment_distance(*(end * scale for end in ends)) / scale - expected).max() < 1e-9
    if scale == 1:
        assert np.abs(segment_distance(*(end + MAP_ORIGIN for end in ends)) - expected).max() < 1e-8


COORDINATE = st.floats(-1000, 1000, allow_nan=False, width=32)
ENDS = arrays(np.float64, (4, 3), elements=COORDINATE)
ANY_ENDS = arrays(np.float64, (4, 3), elements=st.floats(allow_nan=False, allow_infinity=False))


@given(ANY_ENDS)
def test_finite_input_never_gives_nan(ends):
    found = closest(*ends[:, None])
    assert not np.isnan(found.distance_m).any()
    assert 0 <= found.along_a[0] <= 1
    assert 0 <= found.along_b[0] <= 1


@given(ENDS)
def test_order_does_not_matter(ends):
    a0, a1, b0, b1 = ends[:, None]
    expected = segment_distance(a0, a1, b0, b1)
    for swapped in ((b0, b1, a0, a1), (a1, a0, b0, b1), (a0, a1, b1, b0)):
        assert segment_distance(*swapped) == pytest.approx(expected, abs=1e-6)


@given(ENDS, arrays(np.float64, 3, elements=COORDINATE), st.floats(0, 7), st.floats(0, 7))
def test_moving_and_turning_changes_nothing(ends, shift, yaw, pitch):
    turn_z = np.array([[np.cos(yaw), -np.sin(yaw), 0], [np.sin(yaw), np.cos(yaw), 0], [0, 0, 1]])
    turn_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    moved = ends @ turn_z.T @ turn_x.T + shift + MAP_ORIGIN
    assert segment_distance(*moved[:, None]) == pytest.approx(segment_distance(*ends[:, None]), abs=1e-6)


@given(ENDS)
def test_no_sampled_points_are_nearer_and_some_are_nearly_as_near(ends):
    a0, a1, b0, b1 = ends
    share = np.linspace(0, 1, 41)[:, None]
    on_a, on_b = a0 + share * (a1 - a0), b0 + share * (b1 - b0)
    sampled = np.linalg.norm(on_a[:, None] - on_b[None], axis=2).min()
    found = segment_distance(*ends[:, None])[0]
    step = (np.linalg.norm(a1 - a0) + np.linalg.norm(b1 - b0)) / 80
    assert found <= sampled + 1e-9
    assert sampled <= found + step + 1e-9


@given(ENDS)
def test_the_place_has_the_distance(ends):
    a0, a1, b0, b1 = ends
    found = closest(*ends[:, None])
    apart = (a0 + found.along_a[0] * (a1 - a0)) - (b0 + found.along_b[0] * (b1 - b0))
    assert np.linalg.norm(apart) == pytest.approx(found.distance_m[0], abs=1e-6)
