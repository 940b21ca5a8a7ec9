"""The bent street grid."""

import numpy as np
import pyproj

from sample_data.frame import Frame
from sample_data.plan import CENTER

FRAME = Frame(1000.0, 2000.0, 0.05, 300.0, 40.0, 1800.0, 400.0, 0.6)


def test_there_and_back():
    rng = np.random.default_rng(1)
    s, t = rng.uniform(-1500, 1500, (2, 500))
    back_s, back_t = FRAME.to_plan(*FRAME.to_map(s, t))
    assert np.abs(back_s - s).max() < 1e-4
    assert np.abs(back_t - t).max() < 1e-4


def test_without_bend_it_is_a_slight_turn():
    straight = Frame(0.0, 0.0, 0.05, 0.0, 0.0, 1800.0, 400.0, 0.0)
    x, y = straight.to_map(100.0, 0.0)
    assert (float(x), float(y)) == (100.0, 5.0)
    assert float(straight.angle(0.0, 0.0)) == np.arctan(0.05)


def test_angle_is_the_direction_of_the_street():
    x, y = FRAME.to_map(np.array([0.0, 0.01]), np.array([250.0, 250.0]))
    assert np.isclose(np.arctan2(y[1] - y[0], x[1] - x[0]), FRAME.angle(0.0, 250.0), atol=1e-3)


def test_the_city_lies_in_lanzhou():
    longitude, latitude = pyproj.Transformer.from_crs(4544, 4490, always_xy=True).transform(*CENTER)
    assert round(longitude, 2) == 103.80
    assert round(latitude, 2) == 36.05
