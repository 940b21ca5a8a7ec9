"""Clouds laid on each other: a known motion comes back, by either engine."""

import importlib.util

import numpy as np
import pytest

from change_detection.errors import BadParameters, UnusablePair
from change_detection.heights.icp import IcpOptions, icp
from change_detection.heights.motion import Motion
from tests.change_detection.heights.surveys import NORTH, WEST, points

PIVOT = np.array([WEST + 60, NORTH - 60, 1500.0])
ENGINES = [
    "own",
    pytest.param(
        "open3d",
        marks=pytest.mark.skipif(
            importlib.util.find_spec("open3d") is None, reason="open3d is not installed"
        ),
    ),
]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_known_motion_is_found(engine):
    truth = Motion.small(PIVOT, (0.25, -0.15, 0.3), (0.0005, -0.0004, 0.002))
    before, after = points(seed=1, per_m2=2, noise=0.02)[0], points(seed=2, per_m2=2, noise=0.02)[0]
    start = Motion.small(PIVOT, (0, 0, 0), (0, 0, 0))
    found = icp(before, truth.apply(after), start, IcpOptions(reach_m=1.0, engine=engine))
    assert found.motion.shift == pytest.approx(truth.shift, abs=0.06)
    assert found.motion.angles == pytest.approx(truth.angles, abs=0.0005)
    assert found.residual_m < 0.05
    assert found.engine == engine


def test_too_few_points():
    few = points(seed=1, per_m2=0.005)[0]
    with pytest.raises(UnusablePair, match="stable points are too few"):
        icp(few, few, Motion.small(PIVOT, (0, 0, 0), (0, 0, 0)))


def test_engines_that_are_not_there(monkeypatch):
    cloud = points(seed=1, per_m2=0.1)[0]
    still = Motion.small(PIVOT, (0, 0, 0), (0, 0, 0))
    with pytest.raises(BadParameters, match="there are auto, open3d, own"):
        icp(cloud, cloud, still, IcpOptions(engine="magic"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BadParameters, match=r"gridtwin\[points\]"):
        icp(cloud, cloud, still, IcpOptions(engine="open3d"))
    assert icp(cloud, cloud, still, IcpOptions(engine="auto")).engine == "own"
