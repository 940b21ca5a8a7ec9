"""Rigid motions by hand."""

import numpy as np
import pytest

from change_detection.heights.motion import Motion

PIVOT = np.array([100.0, 200.0, 0.0])


def test_a_quarter_turn_and_a_shift():
    motion = Motion.small(PIVOT, (1.0, 2.0, 3.0), (0.0, 0.0, np.pi / 2))
    assert motion.apply(np.array([[110.0, 200.0, 5.0]])) == pytest.approx(np.array([[101.0, 212.0, 8.0]]))
    assert motion.turn_deg == pytest.approx(90)


def test_one_motion_after_another():
    first = Motion.small(PIVOT, (1.0, -2.0, 0.5), (0.001, -0.002, 0.01))
    second = Motion.small(PIVOT + 7, (0.3, 0.1, -0.2), (0.002, 0.001, -0.02))
    points = np.random.default_rng(1).uniform(0, 300, (20, 3))
    assert first.then(second).apply(points) == pytest.approx(second.apply(first.apply(points)))


def test_angles_come_back():
    assert Motion.small(PIVOT, (0, 0, 0), (0.01, -0.02, 0.03)).angles == pytest.approx((0.01, -0.02, 0.03))


def test_tilt_is_what_a_kilometre_rises():
    motion = Motion.small(PIVOT, (0, 0, 0), (0.002, -0.001, 0.0))
    assert motion.tilt_m_per_km == pytest.approx((1.0, 2.0), rel=1e-3)
    east, north = motion.apply(PIVOT + np.diag([1000, 1000, 0])[:2])[:, 2]
    assert (east, north) == pytest.approx((1.0, 2.0), rel=1e-3)


def test_no_point_moves_further_than_said():
    motion = Motion.small(PIVOT, (3.0, 4.0, 0.0), (0.0, 0.0, 0.01))
    bounds = (0.0, 0.0, 300.0, 300.0)
    points = np.random.default_rng(2).uniform(0, 300, (500, 3)) * [1, 1, 0]
    moved = np.hypot(*(motion.apply(points) - points)[:, :2].T)
    assert moved.max() <= motion.reach_m(bounds)
    assert moved.max() <= motion.farthest_m(bounds) + 1e-9
