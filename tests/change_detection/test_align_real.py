"""Known displacements put on real images of different dates; what alignment makes of them."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio

from change_detection.align import align
from change_detection.pair import open_pair
from tests.paths import REAL_DATA

GEO = REAL_DATA / "imagery" / "georeferenced"
NAIP = GEO / "naip_timeseries_10"
JOPLIN = GEO / "joplin_mixed_crs"

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.slow,
    pytest.mark.skipif(not GEO.is_dir(), reason="needs ../shared/data/imagery next to the checkout"),
]

PAIRS = {
    "NAIP 2018 and 2019": (
        NAIP / "m_4709963_se_14_1_20180716.tif",
        NAIP / "m_4709963_se_14_1_20190904.tif",
    ),
    "NAIP 2009 and 2020": (
        NAIP / "m_4709963_se_14_1_20090818.tif",
        NAIP / "m_4709963_se_14_1_20200831.tif",
    ),
    "Joplin, two sensors and CRS": (JOPLIN / "pre/tile_337-9136.tif", JOPLIN / "post/tile_31500-5137.tif"),
}


def _displaced(source: Path, target: Path, shift: tuple[float, float], swing: float, wave: float) -> None:
    """The ground of (x, y) lies at (x + dx, y + dy) in the copy, with a wave on top of the shift."""
    with rasterio.open(source) as data:
        bands, profile = data.read(), data.profile
    rows, cols = np.mgrid[0 : bands.shape[1], 0 : bands.shape[2]].astype(np.float32)
    dx, dy = _truth(cols, rows, shift, swing, wave)
    moved = [
        cv2.remap(band, cols - dx, rows - dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        for band in bands
    ]
    profile.pop("photometric", None)
    with rasterio.open(target, "w", **profile) as out:
        out.write(np.stack(moved))


def _truth(cols, rows, shift, swing, wave):
    dx = shift[0] + swing * np.sin(2 * np.pi * rows / wave)
    dy = shift[1] + swing * np.cos(2 * np.pi * cols / wave)
    return dx.astype(np.float32), dy.astype(np.float32)


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize(
    ("shift", "swing", "limit_px"),
    [((3, 0), 0, 0.2), ((-30, 22), 0, 0.3), ((7, -4), 1.5, 0.8)],
    ids=["3 px", "37 px", "8 px and a wave of 1.5 px"],
)
def test_a_known_displacement_is_found(tmp_path, pair, shift, swing, limit_px):
    """Compared with what the pair itself has: its own displacement is not known better."""
    before, after = pair
    _displaced(before, tmp_path / "moved.tif", shift, swing, 1200)
    with open_pair(before, after) as one:
        own, grid = align(one).flow(one.grid.whole), one.grid
    with open_pair(tmp_path / "moved.tif", after) as other:
        found = align(other)
        flow = found.flow(grid.whole)
    with rasterio.open(before) as data:
        to_file = ~data.transform @ grid.transform
        ratio = data.transform.a / grid.gsd_m
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    x = to_file.a * (cols + own[..., 0]) + to_file.c - 0.5
    y = to_file.e * (rows + own[..., 1]) + to_file.f - 0.5
    dx, dy = _truth(x, y, shift, swing, 1200)
    error = np.hypot(flow[..., 0] - own[..., 0] - dx * ratio, flow[..., 1] - own[..., 1] - dy * ratio)
    inside = error[60:-60, 60:-60][found.assessed_in(grid.whole)[60:-60, 60:-60]]
    rms = float(np.sqrt((inside**2).mean()))
    print(f"rms {rms:.2f} px, residual {found.report.residual_px:.2f} px")
    assert rms < limit_px
