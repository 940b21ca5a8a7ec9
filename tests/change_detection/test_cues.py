import numpy as np

from change_detection.cues import (
    cues,
    displaced_difference,
    excess_green,
    morphological_building_index,
    normals,
    shadows,
)
from change_detection.pair import PairView


def test_excess_green_by_hand():
    grass, roof = np.full((1, 1, 3), (50, 100, 50), np.float32), np.full((1, 1, 3), 120, np.float32)
    assert abs(excess_green(grass)[0, 0] - 100 / 215) < 1e-6
    assert excess_green(roof)[0, 0] == 0


def test_the_building_index_sees_a_bright_block_and_not_a_bright_road():
    picture = np.full((200, 200), 60, np.float32)
    picture[40:70, 40:70] = 200  # 15 m across
    picture[120:126, :] = 200  # 3 m wide, endless
    index = morphological_building_index(picture, 0.5)
    assert index[55, 55] > 2 * index[123, 100]
    assert index[100, 20] == 0


def test_a_small_displacement_is_no_difference():
    rng = np.random.default_rng(3)
    before = rng.uniform(0, 255, (40, 40, 3)).astype(np.float32)
    view = PairView(before, np.roll(before, 1, axis=1), np.ones((40, 40), bool), 0.5)
    assert displaced_difference(view, 1)[5:35, 5:35].max() == 0
    assert displaced_difference(view, 0)[5:35, 5:35].min() > 20


def test_a_window_of_one_colour_has_a_least_spread():
    flat = cues(np.full((20, 20, 3), 80, np.float32), 0.5)
    assert normals(flat, flat, np.ones((20, 20), bool))["brightness"].spread == 10
    assert normals(flat, flat, np.zeros((20, 20), bool))["brightness"].middle == 0


def test_dark_grass_is_no_shadow():
    picture = np.full((9, 18, 3), 20, np.float32)
    picture[:, 9:] = (10, 40, 10)
    found = shadows(cues(picture, 0.5), 100, 0.5)
    assert found[4, 2] == 1
    assert found[4, 15] == 0
