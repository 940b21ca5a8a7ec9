"""The small picture of a scene."""

import cv2
import numpy as np
import pytest

from change_detection.batch.thumbnail import SIDE_PX, write_thumbnail
from change_detection.grid import Grid
from change_detection.pair import PairOptions
from tests.change_detection import scenes


@pytest.fixture
def shown(tmp_path):
    """Writes a picture, and gives its thumbnail as rows, columns, red green blue."""

    def call(picture: np.ndarray, **more) -> np.ndarray:
        path = scenes.write(tmp_path / "a.tif", picture, **more)
        grid = Grid(picture.shape[1] + 100, picture.shape[0], scenes.transform(), scenes.WORKING)
        write_thumbnail(path, tmp_path / "a.jpg", grid, PairOptions())
        return cv2.imread(str(tmp_path / "a.jpg"))[..., ::-1].astype(int)

    return call


def test_colours_place_and_white_where_nothing_is(shown):
    picture = np.zeros((200, 300, 3))
    picture[:, :150] = (200, 30, 30)
    picture[:, 150:] = (30, 30, 200)
    small = shown(picture)
    assert small.shape == (round(200 * SIDE_PX / 400), SIDE_PX, 3)
    assert np.abs(small[50, 40] - (200, 30, 30)).max() < 12
    assert np.abs(small[50, 200] - (30, 30, 200)).max() < 12
    assert small[50, -20].min() > 245


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_deep_values_are_stretched(shown, dtype):
    picture = np.linspace(1000, 3000, 200)[:, None, None] * np.ones((200, 200, 1))
    small = shown(picture, dtype=dtype)
    assert small[5, 50, 0] < 20
    assert small[-5, 50, 0] > 235
