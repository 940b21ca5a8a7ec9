"""Footprints."""

import numpy as np
import pytest
import shapely

from sample_data.errors import BadPlan
from sample_data.shapes import OUTLINES, place

SIZE, ANGLE, CENTER = np.array([[40.0, 20.0]]), np.array([0.3]), np.array([[500.0, 900.0]])


@pytest.mark.parametrize("shape", [*OUTLINES, "yard"])
def test_every_outline_is_a_valid_polygon_where_it_was_put(shape):
    (polygon,) = place(shape, SIZE, ANGLE, CENTER)
    assert polygon.is_valid
    assert shapely.Point(500, 900).distance(polygon) < 10
    assert 0.3 * 800 < polygon.area <= 800.0001


def test_a_rectangle_keeps_its_sides():
    (polygon,) = place("rect", SIZE, ANGLE, CENTER)
    sides = sorted(np.hypot(*np.diff(shapely.get_coordinates(polygon), axis=0).T).round(6).tolist())
    assert sides == [20.0, 20.0, 40.0, 40.0]


def test_an_unknown_outline_is_refused():
    with pytest.raises(BadPlan, match="'star' is not drawn"):
        place("star", SIZE, ANGLE, CENTER)
