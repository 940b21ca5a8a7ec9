"""Every number here was counted by hand on squared paper."""

import numpy as np
import pytest

from change_detection.metrics import Counts, count, scores


def _mask(text: str) -> np.ndarray:
    return np.array([[cell == "#" for cell in line] for line in text.split()])


TRUTH = _mask("""
####......
####......
####......
####......
..........
..........
......####
......####
......####
......####""")
PREDICTED = _mask("""
.####.....
.####.....
.####.....
.####.....
..........
..........
..........
###.......
###.......
###.......""")


def test_a_ten_by_ten_example_by_hand():
    # Pixels of 2.5 m: 25 m² are 4 pixels. 12 pixels agree; 4 + 9 are too many; 4 + 16 are missed.
    counts = count(PREDICTED, TRUTH, 2.5)
    assert (counts.true_positive, counts.false_positive) == (12, 13)
    assert (counts.false_negative, counts.true_negative) == (20, 55)
    assert (counts.truth_objects, counts.hit_objects) == (2, 1)
    assert (counts.predicted_objects, counts.false_alarms) == (2, 1)
    assert counts.matched == 1  # 12 common of 20 together: IoU 0.6
    assert counts.area_km2 == pytest.approx(100 * 6.25 / 1e6)
    ratios = scores(counts)
    assert ratios.precision == 12 / 25
    assert ratios.recall == 12 / 32
    assert ratios.f1 == 24 / 57
    assert ratios.iou == 12 / 45
    assert ratios.object_hit_rate == 1 / 2
    assert ratios.object_precision == 1 / 2
    assert ratios.false_alarms_per_km2 == pytest.approx(1600)


def test_objects_below_25_square_metres_are_no_objects():
    counts = count(PREDICTED, TRUTH, 1.0)  # 16, 16, 16 and 9 pixels of 1 m²
    assert (counts.truth_objects, counts.predicted_objects) == (0, 0)
    assert counts.true_positive == 12


@pytest.mark.parametrize(("inside", "alarms"), [(1, 1), (2, 0)], ids=["below a tenth", "a tenth"])
def test_a_tenth_of_truth_inside_is_no_false_alarm(inside, alarms):
    predicted, truth = np.zeros((10, 10), bool), np.zeros((10, 10), bool)
    predicted[:2] = True  # 20 pixels
    truth[1:, :inside] = True
    assert count(predicted, truth, 5.0).false_alarms == alarms


def test_diagonal_pixels_are_one_object():
    assert count(np.eye(10, dtype=bool), np.zeros((10, 10), bool), 5.0).predicted_objects == 1


def test_ground_without_data_does_not_count():
    valid = np.zeros((10, 10), bool)
    valid[:5] = True
    counts = count(PREDICTED, TRUTH, 2.5, valid=valid)
    assert (counts.predicted_objects, counts.truth_objects, counts.false_alarms) == (1, 1, 0)
    assert counts.area_km2 == pytest.approx(50 * 6.25 / 1e6)


def test_pooling_adds():
    one = count(PREDICTED, TRUTH, 2.5)
    assert (one + one).false_alarms == 2
    assert scores(one + one).f1 == scores(one).f1


def test_nothing_there_has_no_ratio():
    assert scores(Counts()).f1 is None
    empty = np.zeros((10, 10), bool)
    ratios = scores(count(empty, empty, 1.0))
    assert ratios.precision is None
    assert ratios.recall is None
    assert ratios.false_alarms_per_km2 == 0
