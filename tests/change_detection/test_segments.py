import numpy as np

from change_detection.segments import segment
from tests.change_detection import scenes


def test_one_colour_is_one_segment():
    assert len(segment(np.full((50, 60, 3), 90, np.float32)).area_px) == 1


def test_areas_add_up_to_the_image_and_labels_are_dense():
    parts = segment(scenes.town().astype(np.float32))
    assert parts.area_px.sum() == 300 * 300
    assert np.array_equal(np.unique(parts.labels), np.arange(len(parts.area_px)))


def test_a_roof_is_mostly_one_segment():
    parts = segment(scenes.town().astype(np.float32))
    row, col, height, width = scenes.TOWN[2]
    inside = parts.labels[row + 2 : row + height - 2, col + 2 : col + width - 2]
    assert np.bincount(inside.ravel()).max() / inside.size > 0.9


def test_means_come_back_to_the_pixels():
    image = np.zeros((40, 40, 3), np.float32)
    image[:, 20:] = 200
    parts = segment(image)
    back = parts.spread(parts.mean(image[..., 0]))
    assert back[:, :18].max() < 20
    assert back[:, 22:].min() > 180


def test_sides_of_a_rectangle():
    image = np.zeros((60, 80, 3), np.float32)
    image[20:40, 10:70] = 220
    parts = segment(image)
    long, short = parts.sides_px()
    roof = parts.labels[30, 40]
    assert abs(long[roof] - 60) < 4
    assert abs(short[roof] - 20) < 4
