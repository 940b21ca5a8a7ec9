"""The ground of the valley."""

import numpy as np

from sample_data.frame import Frame
from sample_data.terrain import WATER_LEVEL_M, Hill, Terrain

FLAT = Frame(0.0, 0.0, 0.0, 500.0, 0.0, 1000.0, 400.0, 0.0)
HILL = Hill(-400.0, -400.0, 0.0, 0.0, 60.0, 80.0)
TERRAIN = Terrain(FLAT, 100.0, (HILL,))


def test_water_is_flat_and_lowest():
    assert TERRAIN.height_m(np.array(0.0), np.array(500.0)) == WATER_LEVEL_M
    assert bool(TERRAIN.is_river(np.array(0.0), np.array(545.0)))
    assert not bool(TERRAIN.is_river(np.array(0.0), np.array(555.0)))


def test_the_plain_rises_away_from_the_river():
    near, far = TERRAIN.height_m(np.array([300.0, 300.0]), np.array([400.0, -300.0]))
    assert WATER_LEVEL_M + 4 < near < far < WATER_LEVEL_M + 12


def test_a_hill_begins_at_its_foot_and_stands_inside():
    assert HILL.rise_m(np.array(0.0), np.array(-200.0)) == 0.0
    assert 40 < HILL.rise_m(np.array(-200.0), np.array(-200.0)) <= 60
    assert bool(HILL.contains(-1.0, -1.0))
    assert not bool(HILL.contains(1.0, -1.0))
