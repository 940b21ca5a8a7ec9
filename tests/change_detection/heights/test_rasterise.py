"""Cells of points by hand; gaps; what is too thin."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from change_detection.errors import BadParameters, UnusableCloud
from change_detection.grid import Grid
from change_detection.heights.cloud import Points
from change_detection.heights.motion import Motion
from change_detection.heights.rasterise import FILLED, RasterOptions, cell_values, fill_small_gaps, rasterise
from change_detection.heights.spool import spool
from tests.change_detection.heights.surveys import NORTH, WEST, WORKING, points, write_cloud

GRID = Grid(2, 2, Affine(1, 0, 0, 0, -1, 2), None)


def some(rows):
    xyz, classes, multiple = zip(*[((x, y, z), c, m) for x, y, z, c, m in rows], strict=True)
    return Points(np.array(xyz, float), np.array(classes, np.uint8), np.array(multiple, bool))


ROWS = [
    (0.5, 1.5, 5.0, 2, False),
    (0.2, 1.2, 7.0, 6, False),
    (0.9, 1.1, 6.0, 6, False),
    (1.5, 0.5, 3.0, 2, False),
]


@pytest.mark.parametrize(("percentile", "height", "kind"), [(100, 7, 6), (50, 6, 6), (1, 5, 2)])
def test_a_cell_takes_one_of_its_points(percentile, height, kind):
    heights, cover, number = cell_values(some(ROWS), GRID, percentile)
    assert heights[0, 0] == height
    assert cover[0, 0] == kind
    assert number.tolist() == [[3, 0], [0, 1]]
    assert np.isnan(heights[0, 1])


def test_crowns_are_known_by_their_returns_where_nothing_is_classed():
    crown = [(0.5, 1.5, z, 1, True) for z in (1.0, 4.0, 6.0)]
    roof = [(1.5, 1.5, z, 1, False) for z in (5.0, 5.1)]
    _, cover, _ = cell_values(some([*crown, *roof]), GRID, 100)
    assert cover[0].tolist() == [5, 0]


def test_small_gaps_are_filled_and_marked_large_ones_stay():
    heights = np.ones((20, 20), np.float32)
    heights[2, 2] = np.nan
    heights[8:14, 8:14] = np.nan
    filled, where = fill_small_gaps(heights, 12)
    assert filled[2, 2] == 1
    assert where.sum() == 1
    assert np.isnan(filled[8:14, 8:14]).all()


def test_a_cloud_becomes_a_surface(tmp_path):
    path = write_cloud(tmp_path / "c.laz", *points(seed=1))
    with spool(path) as cloud:
        assert cloud.count == 115_200
        assert cloud.per_m2() == pytest.approx(8, rel=0.02)
        assert cloud.is_classified
        made = rasterise(cloud, tmp_path / "c.tif")
    assert made.grid.gsd_m == 1.0
    assert made.known_share > 0.96  # the outermost cells hold stragglers only
    with rasterio.open(made.path) as data, rasterio.open(made.cover) as cover:
        assert data.crs == WORKING
        here = data.read(1, window=((68, 69), (24, 25)))  # the middle of house d: 1500.4 m of ground and 6 m
        assert here[0, 0] == pytest.approx(1506.4, abs=0.5)
        assert set(np.unique(cover.read(1))) <= {0, 2, 6, FILLED}


def test_tiles_of_points_leave_no_seam(tmp_path, monkeypatch):
    path = write_cloud(tmp_path / "c.laz", *points(seed=1, per_m2=3))
    with spool(path) as cloud:
        whole = rasterise(cloud, tmp_path / "whole.tif", options=RasterOptions(cell_m=1.0))
        monkeypatch.setattr("change_detection.heights.rasterise._TILE_PX", 37)
        tiled = rasterise(cloud, tmp_path / "tiled.tif", options=RasterOptions(cell_m=1.0))
    with rasterio.open(whole.path) as one, rasterio.open(tiled.path) as other:
        assert np.array_equal(one.read(1), other.read(1))
    assert whole.filled_share == tiled.filled_share


def test_points_are_moved_before_they_are_laid_out(tmp_path):
    xyz, _ = points(seed=1, per_m2=1)
    pivot = np.array([WEST + 60, NORTH - 60, 0.0])
    motion = Motion.small(pivot, (10.0, -5.0, 2.0), (0.0, 0.0, 0.1))
    with spool(write_cloud(tmp_path / "c.las", xyz)) as cloud:
        box = (WEST + 30, NORTH - 90, WEST + 60, NORTH - 40)
        found = cloud.points(box, motion=motion)
    moved = motion.apply(xyz)
    inside = (
        (moved[:, 0] >= box[0]) & (moved[:, 0] < box[2]) & (moved[:, 1] >= box[1]) & (moved[:, 1] < box[3])
    )
    assert len(found.xyz) == pytest.approx(inside.sum(), abs=2)


def test_too_small_cells_are_refused(tmp_path):
    with (
        spool(write_cloud(tmp_path / "c.las", *points(seed=1, per_m2=1))) as cloud,
        pytest.raises(BadParameters, match="choose --cell 2 or larger"),
    ):
        rasterise(cloud, tmp_path / "c.tif", options=RasterOptions(cell_m=0.25))


def test_a_cloud_too_thin_for_any_surface(tmp_path):
    x, y = np.meshgrid(np.arange(20) * 30.0, np.arange(20) * 30.0)  # a point every 30 m
    xyz = np.column_stack([x.ravel() + WEST, y.ravel() + NORTH, x.ravel()])
    with (
        spool(write_cloud(tmp_path / "c.las", xyz)) as cloud,
        pytest.raises(UnusableCloud, match="use a denser cloud"),
    ):
        rasterise(cloud, tmp_path / "c.tif")


def test_only_noise(tmp_path):
    path = write_cloud(tmp_path / "c.las", points(seed=1, per_m2=0.1)[0], np.full(1440, 7, np.uint8))
    with pytest.raises(UnusableCloud, match="only noise"):
        spool(path)
