"""Squares that hold few enough features, each feature once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from gridtwin.scene3d.quadtree import Parting, quadtree

PLACES = st.integers(1, 60).flatmap(lambda n: arrays(float, (n, 2), elements=st.floats(-1e5, 1e5)))


@given(PLACES, st.integers(1, 5), st.booleans())
def test_every_feature_is_in_one_square(xy, limit: int, keeps: bool) -> None:
    root = quadtree(xy, xy[:, 0], Parting(limit, 6, keeps))
    found = np.concatenate([quad.features for quad in root.walk()])
    assert sorted(found.tolist()) == list(range(len(xy)))
    for quad in root.walk():
        assert len(quad.features) <= limit or quad.level == 6
    assert len({quad.name for quad in root.walk()}) == sum(1 for _ in root.walk())


def test_a_parted_square_keeps_its_largest() -> None:
    xy = np.array([[0.0, 0], [1, 1], [9, 9], [8, 8]])
    root = quadtree(xy, np.array([1.0, 4, 2, 3]), Parting(2, 6, keeps_largest=True))
    assert root.features.tolist() == [1, 3]
    assert {(one.column, one.row): one.features.tolist() for one in root.quarters} == {
        (0, 0): [0],
        (1, 1): [2],
    }


def test_a_heap_of_features_in_one_place_ends_at_the_deepest_level() -> None:
    root = quadtree(np.zeros((9, 2)), np.zeros(9), Parting(2, 3, keeps_largest=False))
    assert max(quad.level for quad in root.walk()) == 3
