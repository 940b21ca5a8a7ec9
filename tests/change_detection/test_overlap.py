import numpy as np
import pytest
from shapely import box

from change_detection.overlap import covered_m2, overlaps, shapes_of

PATCHES = shapes_of([box(0, 0, 10, 10), box(100, 0, 110, 10), box(200, 0, 210, 10)])


def test_pairs_are_sorted_by_patch_and_by_shared_ground():
    things = shapes_of([box(8, 0, 20, 10), box(-5, -5, 15, 15), box(100, 0, 101, 10)])
    pairs = overlaps(PATCHES, things)
    assert pairs.patch.tolist() == [0, 0, 1]
    assert pairs.thing.tolist() == [1, 0, 2]
    assert pairs.area_m2.tolist() == [100, 20, 10]
    assert [part.stop - part.start for part in pairs.by_patch(3)] == [2, 1, 0]


def test_ground_under_several_things_counts_once():
    things = shapes_of([box(0, 0, 6, 10), box(4, 0, 9, 10), box(100, 0, 105, 10)])
    assert covered_m2(PATCHES, things, overlaps(PATCHES, things)).tolist() == [90, 50, 0]


@pytest.mark.parametrize(("within", "count"), [(0.0, 0), (0.4, 0), (0.6, 1)])
def test_near_things_are_pairs_that_share_nothing(within, count):
    pairs = overlaps(PATCHES[:1], shapes_of([box(10.5, 0, 20, 10)]), within_m=within)
    assert len(pairs.patch) == count
    assert pairs.area_m2.sum() == 0


def test_nothing_on_either_side():
    nothing = shapes_of([])
    assert len(overlaps(nothing, PATCHES).patch) == len(overlaps(PATCHES, nothing).patch) == 0
    assert covered_m2(PATCHES, nothing, overlaps(PATCHES, nothing)).tolist() == [0, 0, 0]
    assert np.asarray(covered_m2(nothing, PATCHES, overlaps(nothing, PATCHES))).tolist() == []
