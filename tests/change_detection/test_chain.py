from pathlib import Path

import cv2
import numpy as np
import pytest
from shapely import box

from change_detection.chain import ChainOptions, detect
from change_detection.score import load_detector
from change_detection.score_map import open_score_map
from gridtwin.progress import Cancelled
from tests.change_detection import scenes


@pytest.fixture
def images(tmp_path: Path) -> tuple[Path, Path]:
    return (
        scenes.write(tmp_path / "before.tif", scenes.town()),
        scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW))),
    )


@pytest.mark.parametrize("workers", [1, 2])
def test_an_object_across_tile_borders_is_one_patch(images, workers):
    # Borders at 115 and 130 run through the new roof at rows 90…134 and columns 100…164.
    for tile_px in (115, 130, 1024):
        options = ChainOptions(tile_px=tile_px, workers=workers)
        found = detect(*images, load_detector("building"), options=options)
        assert len(found.outlines) == 1
        assert found.outlines[0].area_m2 == pytest.approx(scenes.box_area_m2(scenes.NEW), rel=0.1)


def test_ground_that_cannot_be_aligned_is_left_out_and_counted(tmp_path):
    before = scenes.write(tmp_path / "b.tif", scenes.ground(seed=1))
    after = scenes.write(tmp_path / "a.tif", scenes.ground(seed=2))
    found = detect(before, after, load_detector("building"))
    assert found.outlines == []
    assert found.assessed_km2 == 0
    assert found.report()["not_assessed_km2"] == pytest.approx(0.0225)


def test_nodata_counts_as_neither(tmp_path, images):
    picture = scenes.town()
    picture[:100] = 0
    found = detect(
        images[0], scenes.write(tmp_path / "half.tif", picture, nodata=0), load_detector("building")
    )
    assert found.valid_km2 == pytest.approx(0.015, rel=0.02)
    assert found.outlines == []


def test_the_score_map_can_be_kept(images, tmp_path):
    target = tmp_path / "score.tif"
    detect(*images, load_detector("building"), score_map=target)
    with open_score_map(target) as data:
        score = data.read(data.grid.whole)["score"]
        assert data.grid.crs == scenes.WORKING
    row, col, height, width = scenes.NEW
    assert score[row + 5 : row + height - 5, col + 5 : col + width - 5].min() >= 0.5
    assert np.mean(score >= 0.5) < 0.05


def test_progress_rises_to_one(images):
    seen: list[float] = []
    detect(*images, load_detector("cva"), progress=lambda fraction, message="": seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)


def test_cancelling_stops_the_work(images):
    def stop(fraction: float, message: str = "") -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        detect(*images, load_detector("cva"), progress=stop)


def test_a_satellite_picture_meets_one_from_a_drone(tmp_path):
    """1 m and 0.05 m pixels, the drone's picture 3 m off: aligned, and the new roof is found."""
    small = cv2.resize(scenes.town(), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    large = cv2.resize(scenes.town((*scenes.TOWN, scenes.NEW)), None, fx=10, fy=10)
    satellite = scenes.write(tmp_path / "satellite.tif", small, gsd=1.0)
    west, north = scenes.WEST + 3.0, scenes.NORTH
    drone = scenes.write(tmp_path / "drone.tif", large, gsd=0.05, origin=(west, north))
    found = detect(satellite, drone, load_detector("building"))
    assert found.grid.gsd_m == 1.0
    assert found.alignment.report.median_shift_px == pytest.approx(3, abs=0.5)
    (patch,) = found.outlines
    expected = box(west + 50, north - 67, west + 82, north - 45)
    assert patch.polygon.intersection(expected).area / patch.polygon.union(expected).area > 0.6
