from __future__ import annotations

from datetime import date
from pathlib import Path

import laspy
import numpy as np
import pytest

from sample_data.imagery.block import Block
from sample_data.imagery.canvas import BUILDING, GREEN, GROUND, WATER, Canvas
from sample_data.points import cloud_writer, sample_points

BLOCK = Block(400000.0, 3990100.0, 0.25, 0, 0, 200, 400)  # 50 m × 100 m


@pytest.fixture
def canvas() -> Canvas:
    """A quarter each of ground, building (10 m), trees (6 m) and water, all over ground at 1500 m."""
    ground = np.full(BLOCK.shape, 1500.0, np.float32)
    surface, cover = ground.copy(), np.full(BLOCK.shape, GROUND, np.uint8)
    cover[:, 100:200], surface[:, 100:200] = BUILDING, 1510.0
    cover[:, 200:300], surface[:, 200:300] = GREEN, 1506.0
    cover[:, 300:] = WATER
    color = np.zeros((*BLOCK.shape, 3), np.uint8)
    return Canvas(BLOCK, ground, surface, color, np.ones(BLOCK.shape, np.float32), cover)


@pytest.fixture
def cloud(canvas: Canvas, tmp_path: Path) -> laspy.LasData:
    image = np.full((*BLOCK.shape, 3), (10, 20, 30), np.uint8)
    points = sample_points(canvas, image, BLOCK, per_m2=3.0, rng=np.random.default_rng(1))
    path = tmp_path / "cloud.laz"
    with cloud_writer(path, BLOCK, crs=4544, flown_on=date(2025, 4, 18)) as target:
        target.write(points)
    assert [found.name for found in tmp_path.iterdir()] == ["cloud.laz"]
    return laspy.read(path)


def test_about_three_points_a_square_metre_on_solid_ground(cloud: laspy.LasData) -> None:
    quarter_m2 = 50 * 25
    classes = np.asarray(cloud.classification)
    assert (classes == BUILDING).sum() == pytest.approx(3 * quarter_m2, rel=0.1)
    assert (classes == GREEN).sum() == pytest.approx(3 * quarter_m2, rel=0.1)
    assert 0 < (classes == WATER).sum() < 0.3 * 3 * quarter_m2


def test_crowns_let_a_third_of_the_pulses_through(cloud: laspy.LasData) -> None:
    second = np.asarray(cloud.return_number) == 2
    assert second.sum() == pytest.approx(0.35 * 3 * 50 * 25, rel=0.15)
    ground = second & (np.asarray(cloud.classification) == GROUND)
    assert second.sum() - ground.sum() <= 2  # rare strays are class 7
    assert np.asarray(cloud.z)[ground].mean() == pytest.approx(1500.0, abs=0.02)


def test_roof_points_lie_on_the_roof(cloud: laspy.LasData) -> None:
    roof = np.asarray(cloud.z)[np.asarray(cloud.classification) == BUILDING]
    assert roof.mean() == pytest.approx(1510.0, abs=0.02)
    assert roof.std() == pytest.approx(0.025, abs=0.01)


def test_place_colour_and_reference_system(cloud: laspy.LasData) -> None:
    crs = cloud.header.parse_crs()
    assert crs is not None
    assert crs.to_epsg() == 4544
    assert cloud.header.point_format.id == 7
    assert (cloud.header.mins[:2] >= [399999.5, 3990049.5]).all()
    assert (cloud.header.maxs[:2] <= [400100.5, 3990100.5]).all()
    assert (int(cloud.red[0]), int(cloud.green[0]), int(cloud.blue[0])) == (2570, 5140, 7710)


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with cloud_writer(tmp_path / "cloud.laz", BLOCK, crs=4544, flown_on=date(2025, 4, 18)):
            raise OSError("no space left on device")

    with pytest.raises(OSError, match="no space"):
        fail()
    assert list(tmp_path.iterdir()) == []
