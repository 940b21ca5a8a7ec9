"""M3C2 by hand, and beside py4dgeo where it is installed."""

import importlib.util

import numpy as np
import pytest

from change_detection.errors import BadParameters
from change_detection.heights.m3c2 import M3C2Options, m3c2, normals_of

CORE = np.array([[0.0, 0.0, 10.0]])


def column(heights):
    """Points on the axis of the cylinder, and one far beside it."""
    return np.array([[0.1, 0.0, z] for z in heights] + [[30.0, 0.0, 99.0]])


def test_means_and_level_by_hand():
    """Means 10 and 13, spreads 0.1 and 0.2, 4 points each: 1.96 × (√(0.01/4 + 0.04/4) + 0.05) = 0.317 m."""
    deviations = np.array([-1, -1, 1, 1]) * np.sqrt(3 / 4)  # sample standard deviation 1
    before, after = column(10 + 0.1 * deviations), column(13 + 0.2 * deviations)
    found = m3c2(before, after, CORE, M3C2Options(cylinder_m=1.0, registration_m=0.05))
    assert found.distance == pytest.approx([3.0])
    assert found.lod95 == pytest.approx([1.96 * (np.sqrt(0.0125) + 0.05)])
    assert found.is_significant.tolist() == [True]
    assert (found.count_before.tolist(), found.count_after.tolist()) == ([4], [4])
    assert (found.spread_before[0], found.spread_after[0]) == pytest.approx((0.1, 0.2))


def test_what_lies_deeper_than_the_cylinder_does_not_count():
    before, after = column([10.0] * 4), column([10.5] * 4 + [40.0])
    assert m3c2(before, after, CORE, M3C2Options(depth_m=5.0)).distance == pytest.approx([0.5])


def test_too_few_points_say_nothing():
    found = m3c2(column([10.0] * 3), column([11.0] * 9), CORE)
    assert np.isnan(found.distance[0])
    assert not found.is_significant[0]
    assert len(m3c2(np.empty((0, 3)), column([1.0]), CORE).distance) == 1


@pytest.mark.parametrize("cut", [1, 3, 100])
def test_a_slope_moves_along_its_normal(cut, monkeypatch):
    """A plane of 45° lifted by 1 m is 0.707 m away along its normal, in whatever batches."""
    monkeypatch.setattr("change_detection.heights.m3c2._BATCH", cut)
    x, y = np.meshgrid(np.arange(0, 10, 0.2), np.arange(0, 10, 0.2))
    plane = np.column_stack([x.ravel(), y.ravel(), x.ravel()])
    core = plane[[1275, 1280, 1285]]
    found = m3c2(
        plane, plane + np.array([0, 0, 1.0]), core, M3C2Options(normal_m=1.5, cylinder_m=1.0, depth_m=3.0)
    )
    assert found.distance == pytest.approx(np.full(3, np.sqrt(0.5)), abs=0.02)
    assert found.normals == pytest.approx(np.tile([-(0.5**0.5), 0, 0.5**0.5], (3, 1)), abs=1e-9)


def test_normals_point_up_and_lonely_points_have_vertical_ones():
    from scipy.spatial import cKDTree

    tree = cKDTree([[0, 0, 0.0], [1, 0, 0], [0, 1, 0], [50, 50, 0]])
    assert normals_of(np.array([[0, 0, 0.0], [50, 50, 0]]), tree, 2.0) == pytest.approx(
        np.array([[0, 0, 1.0], [0, 0, 1]])
    )


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (M3C2Options(cylinder_m=0), "cylinder scale 0 m is no size"),
        (M3C2Options(depth_m=float("nan")), "depth scale nan m"),
        (M3C2Options(engine="magic"), "there are own, py4dgeo"),
    ],
)
def test_refusals(options, text):
    with pytest.raises(BadParameters, match=text):
        m3c2(CORE, CORE, CORE, options)


def test_py4dgeo_missing_is_said(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BadParameters, match="pip install py4dgeo"):
        m3c2(CORE, CORE, CORE, M3C2Options(engine="py4dgeo"))


@pytest.mark.skipif(importlib.util.find_spec("py4dgeo") is None, reason="py4dgeo is not installed")
@pytest.mark.parametrize("normal", [None, 3.0], ids=["vertical", "local"])
def test_as_py4dgeo_says(normal):
    rng = np.random.default_rng(1)
    clouds = []
    for lift in (0.0, 0.2):
        xy = rng.uniform(0, 30, (8000, 2))
        clouds.append(np.column_stack([xy, 3 * np.sin(xy[:, 0] / 10) + rng.normal(lift, 0.03, 8000)]))
    own, other = (
        m3c2(*clouds, clouds[0][::20], M3C2Options(normal_m=normal, cylinder_m=1.5, engine=engine))
        for engine in ("own", "py4dgeo")
    )
    assert own.distance == pytest.approx(other.distance, abs=1e-9, nan_ok=True)
    assert own.lod95 == pytest.approx(other.lod95, abs=1e-9, nan_ok=True)
