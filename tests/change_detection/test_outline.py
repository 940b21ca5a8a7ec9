from pathlib import Path

import numpy as np
import pytest
from shapely import Point, Polygon, box
from shapely.affinity import rotate

from change_detection import regions
from change_detection.grid import Grid
from change_detection.outline import OutlineOptions, draw, outlines
from change_detection.score_map import BANDS, create
from tests.change_detection import scenes


def _score_map(path: Path, score: np.ndarray, *more: np.ndarray) -> Path:
    """Bands: score, direction, and height change if it is given."""
    bands = dict(zip(BANDS, (score, *(more or (np.zeros_like(score),))), strict=False))
    grid = Grid(score.shape[1], score.shape[0], scenes.transform(), scenes.WORKING)
    with create(path, grid, tuple(bands)) as out:
        out.write(grid.whole, bands)
    return path


def test_a_box_becomes_its_rectangle_in_metres(tmp_path):
    score = np.zeros((100, 100), np.float32)
    score[20:50, 10:70] = 0.8
    (found,) = outlines(_score_map(tmp_path / "s.tif", score, np.where(score > 0, 1, 0)))
    assert found.polygon.equals_exact(
        box(500_005, 3_999_975, 500_035, 3_999_990), 0.01
    ) or found.polygon.equals(box(500_005, 3_999_975, 500_035, 3_999_990))
    assert found.area_m2 == pytest.approx(450)
    assert (found.length_m, found.width_m) == pytest.approx((30, 15))
    assert found.score == pytest.approx(0.8)
    assert found.direction == 1
    assert found.is_right_angled
    assert found.height_change_m is None


def test_small_ones_are_dropped_and_the_limit_is_in_square_metres(tmp_path):
    score = np.zeros((100, 100), np.float32)
    score[0:9, 0:11] = 1  # 24.75 m²
    score[50:60, 50:60] = 1  # 25 m²
    assert len(outlines(_score_map(tmp_path / "s.tif", score))) == 1
    assert len(outlines(tmp_path / "s.tif", OutlineOptions(min_area_m2=20))) == 2


def test_nothing_gives_nothing(tmp_path):
    assert outlines(_score_map(tmp_path / "s.tif", np.full((50, 50), 0.49, np.float32))) == []


def test_an_object_across_strips_is_one(tmp_path, monkeypatch):
    score = np.zeros((300, 100), np.float32)
    score[10:290, 40:60] = 0.9
    score[130:150, 5:25] = 0.9
    path = _score_map(tmp_path / "s.tif", score)
    whole = outlines(path)
    monkeypatch.setattr(regions, "STRIP_PIXELS", 6400)  # strips of 64 rows
    striped = outlines(path)
    assert len(striped) == len(whole) == 2
    assert all(a.polygon.equals(b.polygon) for a, b in zip(whole, striped, strict=True))


def test_the_median_height_change_comes_along(tmp_path):
    score = np.zeros((60, 60), np.float32)
    score[10:40, 10:40] = 1
    height = np.where(score > 0, 6.2, 0).astype(np.float32)
    height[10:14] = np.nan
    (found,) = outlines(_score_map(tmp_path / "s.tif", score, score, height))
    assert found.height_change_m == pytest.approx(6.2)


def test_a_turned_rectangle_is_drawn_with_right_angles(tmp_path):
    turned = rotate(box(500_020, 3_999_930, 500_060, 3_999_950), 33)
    from rasterio.features import rasterize

    score = rasterize([turned], (200, 200), transform=scenes.transform()).astype(np.float32)
    (found,) = outlines(_score_map(tmp_path / "s.tif", score))
    assert found.is_right_angled
    assert found.polygon.intersection(turned).area / found.polygon.union(turned).area > 0.9
    assert (found.length_m, found.width_m) == pytest.approx((40, 20), abs=1.5)


def test_an_l_shape_keeps_its_corner():
    shape = Polygon([(0, 0), (40, 0), (40, 12), (14, 12), (14, 40), (0, 40)])
    drawn, is_right_angled = draw(shape, 0.5, OutlineOptions())
    assert is_right_angled
    assert len(drawn.exterior.coords) == 7
    assert drawn.intersection(shape).area / drawn.union(shape).area > 0.9


def test_a_pond_stays_round():
    drawn, is_right_angled = draw(Point(0, 0).buffer(20), 0.5, OutlineOptions(right_angle_iou=0.95))
    assert not is_right_angled
    assert drawn.area == pytest.approx(np.pi * 400, rel=0.05)


def test_a_yard_stays_open_and_a_chimney_closes():
    yard = box(0, 0, 40, 40).difference(box(10, 10, 30, 30)).difference(box(2, 2, 4, 4))
    drawn, _ = draw(yard, 0.5, OutlineOptions())
    assert len(drawn.interiors) == 1
