from itertools import pairwise

import numpy as np
import pytest
from rasterio.features import rasterize, shapes
from shapely import Point, Polygon, box
from shapely.affinity import rotate
from shapely.geometry import shape

from change_detection.corners import iou, main_direction, rectangle, right_angled, sides, squareness
from change_detection.outline import OutlineOptions, draw
from tests.change_detection import scenes

L_SHAPE = Polygon([(0, 0), (40, 0), (40, 12), (14, 12), (14, 40), (0, 40)])
T_SHAPE = Polygon([(0, 0), (60, 0), (60, 12), (36, 12), (36, 40), (24, 40), (24, 12), (0, 12)])


def _stepped(polygon: Polygon) -> Polygon:
    """The polygon as a detector's mask has it: on pixels of 0.5 m."""
    west, _, _, north = polygon.bounds
    transform = scenes.transform()
    moved = Polygon(
        [(x - west + scenes.WEST + 10, y - north + scenes.NORTH - 10) for x, y in polygon.exterior.coords]
    )
    mask = rasterize([moved], (260, 260), transform=transform).astype(np.uint8)
    pieces = [shape(geometry) for geometry, _ in shapes(mask, mask=mask > 0, transform=transform)]
    return max(pieces, key=lambda piece: piece.area)


@pytest.mark.parametrize("angle", [0, 17, 33, 45, 80])
@pytest.mark.parametrize(("form", "corners"), [(L_SHAPE, 6), (T_SHAPE, 8)])
def test_stepped_shapes_get_their_corners_back(form, corners, angle):
    drawn = right_angled(_stepped(rotate(form, angle)), 0.5)
    assert drawn is not None
    assert len(drawn.exterior.coords) == corners + 1
    assert drawn.area == pytest.approx(form.area, rel=0.04)
    edges = np.diff(np.asarray(drawn.exterior.coords), axis=0)
    for one, other in pairwise(edges):
        assert abs(one @ other) < 1e-6 * np.linalg.norm(one) * np.linalg.norm(other) + 1e-6


def test_a_small_or_ragged_thing_has_no_right_angles():
    assert right_angled(box(0, 0, 3, 3), 0.5) is None
    star = Polygon(
        [
            ((30 if n % 2 else 12) * np.cos(n * np.pi / 15), (30 if n % 2 else 12) * np.sin(n * np.pi / 15))
            for n in range(30)
        ]
    )
    assert not draw(star, 0.5, OutlineOptions())[1]


def test_a_rectangle_has_the_area_of_the_object_and_a_yard_has_none():
    drawn = rectangle(_stepped(rotate(box(0, 0, 40, 20), 25)))
    assert drawn is not None
    assert drawn.area == pytest.approx(800, rel=0.02)
    assert rectangle(box(0, 0, 40, 40).difference(box(10, 10, 30, 30))) is None
    assert rectangle(L_SHAPE) is None


def test_sides_and_direction_and_overlap():
    assert sides(rotate(box(0, 0, 30, 10), 40)) == pytest.approx((30, 10))
    assert main_direction(rotate(box(0, 0, 30, 10), 20)) == pytest.approx(20)
    assert iou(box(0, 0, 2, 2), box(1, 0, 3, 2)) == pytest.approx(1 / 3)
    assert iou(Point(0, 0).buffer(1), Point(9, 9).buffer(1)) == 0


@pytest.mark.parametrize("angle", [0, 20, 45])
def test_buildings_are_square_and_ponds_are_not(angle):
    assert squareness(_stepped(rotate(L_SHAPE, angle)), 0.5) > 0.85
    pond = Polygon([((26 + 4 * np.sin(2 * t)) * np.cos(t), 26 * np.sin(t)) for t in np.linspace(0, 6.2, 40)])
    assert squareness(_stepped(rotate(pond, angle)), 0.5) < 0.6
    assert not draw(_stepped(rotate(pond, angle)), 0.5, OutlineOptions())[1]
