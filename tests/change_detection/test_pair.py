from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject, transform_bounds
from rasterio.windows import Window

from change_detection.errors import (
    BadParameters,
    BlankImage,
    CrsMissing,
    DisjointPair,
    ImageMissing,
    ResolutionMismatch,
    UnusableImage,
)
from change_detection.pair import PairOptions, open_pair
from tests.change_detection import scenes

GEOGRAPHIC = CRS.from_epsg(4490)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return scenes.write(tmp_path / "before.tif", scenes.town())


@pytest.fixture
def after(tmp_path: Path) -> Path:
    return scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW)))


def test_a_pair_on_one_grid_is_read_unchanged(before, after):
    with open_pair(before, after) as pair:
        view = pair.read(pair.grid.whole)
    assert (pair.grid.width, pair.grid.height, pair.grid.gsd_m) == (300, 300, 0.5)
    assert np.array_equal(view.before, np.floor(scenes.town()).astype(np.float32))
    assert view.valid.all()


def test_different_grids_meet_on_the_coarser_one(tmp_path, before):
    coarse = scenes.write(
        tmp_path / "coarse.tif", scenes.town()[::2, ::2], gsd=1.0, origin=(500_020.0, 4_000_010.0)
    )
    with open_pair(before, coarse) as pair:
        assert pair.grid.gsd_m == 1.0
        assert pair.grid.bounds == (500_020.0, 3_999_860.0, 500_150.0, 4_000_000.0)


def test_a_fine_image_is_averaged_down_to_the_working_resolution(tmp_path):
    fine = np.kron(np.array([[0.0, 200.0], [200.0, 0.0]]), np.ones((100, 100)))[..., None].repeat(3, axis=2)
    paths = [scenes.write(tmp_path / f"{name}.tif", fine, gsd=0.25) for name in "ab"]
    with open_pair(*paths) as pair:
        view = pair.read(pair.grid.whole)
    assert pair.grid.gsd_m == 0.5
    assert view.after[0, 0, 0] == 0
    assert view.after[0, -1, 0] == 200


def test_mixed_crs_lands_within_a_pixel(tmp_path, before, after):
    target = tmp_path / "geographic.tif"
    with rasterio.open(after) as data:
        west, south, east, north = transform_bounds(data.crs, GEOGRAPHIC, *data.bounds)
        step = (north - south) / 300
        width = int((east - west) / step)
        profile = data.profile | {
            "crs": GEOGRAPHIC,
            "transform": Affine(step, 0, west, 0, -step, north),
            "width": width,
            "height": 300,
            "nodata": 0,
        }
        with rasterio.open(target, "w", **profile) as out:
            for band in (1, 2, 3):
                reproject(rasterio.band(data, band), rasterio.band(out, band), resampling=Resampling.bilinear)
    with open_pair(before, target) as pair:
        assert pair.grid.crs == scenes.WORKING
        view = pair.read(Window(0, 0, pair.grid.width, pair.grid.height))
    # The new roof, drawn at rows 90…134 and columns 100…164, is bright at the same place.
    x, y = 500_000 + 132 * 0.5, 4_000_000 - 112 * 0.5
    col, row = (int(v) for v in ~pair.grid.transform @ (x, y))
    assert view.after[row - 18 : row + 18, col - 28 : col + 28].min() > 150
    assert view.before[row, col].max() < 180


@pytest.mark.parametrize(
    ("dtype", "factor"), [("uint16", 16.0), ("float32", 1 / 255)], ids=["12-bit in 16", "reflectance"]
)
def test_other_bit_depths_are_brought_to_bytes(tmp_path, before, dtype, factor):
    deep = scenes.write(tmp_path / "deep.tif", scenes.town() * factor, dtype=dtype)
    with open_pair(before, deep) as pair:
        view = pair.read(pair.grid.whole)
    assert 0 <= view.after.min() < view.after.max() <= 255
    assert np.corrcoef(view.before.ravel(), view.after.ravel())[0, 1] > 0.99


def test_nan_is_not_valid(tmp_path, before):
    picture = scenes.town() / 255
    picture[10:20, 10:20] = np.nan
    holes = scenes.write(tmp_path / "nan.tif", picture, dtype="float32")
    with open_pair(before, holes) as pair:
        view = pair.read(pair.grid.whole)
    assert (~view.valid).sum() == 100
    assert np.isfinite(view.after).all()


def test_nodata_of_either_image_is_not_valid(tmp_path, before):
    picture = scenes.town()
    picture[:30] = 0
    edge = scenes.write(tmp_path / "edge.tif", picture, nodata=0)
    with open_pair(before, edge) as pair:
        view = pair.read(pair.grid.whole)
    assert not view.valid[:30].any()
    assert view.valid[30:].all()


@pytest.mark.parametrize("bands", [1, 2, 4])
def test_different_band_counts_compare_what_both_have(tmp_path, before, bands):
    town = scenes.town()
    other = np.concatenate([town, town[..., :1]], axis=2)[..., :bands]
    path = scenes.write(tmp_path / "bands.tif", other, photometric="MINISBLACK")
    with open_pair(before, path) as pair:
        view = pair.read(pair.grid.whole)
    assert view.before.shape == view.after.shape == (300, 300, 3)
    assert view.near_infrared_after is None


def test_four_bands_on_both_sides_give_near_infrared(tmp_path):
    town = np.concatenate([scenes.town(), np.full((300, 300, 1), 77.0)], axis=2)
    paths = [scenes.write(tmp_path / f"{n}.tif", town, photometric="MINISBLACK") for n in "ab"]
    with open_pair(*paths) as pair:
        view = pair.read(pair.grid.whole)
    assert view.near_infrared_before is not None
    assert (view.near_infrared_after == 77).all()


def test_band_order_can_be_told(tmp_path, before):
    swapped = scenes.write(tmp_path / "bgr.tif", scenes.town()[..., ::-1])
    with open_pair(before, swapped, options=PairOptions(bands_after=(3, 2, 1))) as pair:
        view = pair.read(pair.grid.whole)
    assert np.array_equal(view.before, view.after)


def test_a_band_that_is_not_there_is_refused(before, after):
    with pytest.raises(BadParameters, match="bands 1…3, not 7"):
        open_pair(before, after, options=PairOptions(bands_after=(7, 2, 1)))


def test_a_flow_moves_the_before_image(before, after):
    flow = np.full((300, 300, 2), (3.0, -2.0), np.float32)
    with open_pair(before, after) as pair:
        plain = pair.read(pair.grid.whole)
        moved = pair.read(pair.grid.whole, flow=flow)
    assert np.allclose(moved.before[50:250, 50:250], plain.before[48:248, 53:253])
    assert not moved.valid[:2].any()  # what lies outside the before image cannot be compared


def test_missing_file(before):
    with pytest.raises(ImageMissing, match=r"gone\.tif does not exist"):
        open_pair(before, Path("gone.tif"))


@pytest.mark.parametrize("kept", [0, 100, 200_000], ids=["empty", "header", "half"])
def test_truncated_tiff(tmp_path, before, kept):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(before.read_bytes()[:kept])
    with pytest.raises(UnusableImage, match=r"broken\.tif"):
        open_pair(before, broken)


def test_not_an_image(tmp_path, before):
    note = tmp_path / "note.tif"
    note.write_text("not a picture")
    with pytest.raises(UnusableImage, match="cannot be read as a raster"):
        open_pair(before, note)


def test_tiff_without_crs_asks_for_one_and_takes_it(tmp_path, before):
    bare = scenes.write(tmp_path / "bare.tif", scenes.town(), crs=None)
    with pytest.raises(CrsMissing, match="--crs"):
        open_pair(before, bare)
    with open_pair(before, bare, options=PairOptions(declared_crs=scenes.WORKING)) as pair:
        assert pair.read(pair.grid.whole).valid.all()


def test_plain_pictures_can_be_compared_in_pixel_space(tmp_path):
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    for path in paths:
        cv2.imwrite(str(path), scenes.town().astype(np.uint8))
    with pytest.raises(CrsMissing):
        open_pair(*paths)
    with open_pair(*paths, options=PairOptions(pixel_gsd_m=0.55)) as pair:
        assert pair.grid.crs is None
        assert (pair.grid.width, pair.grid.gsd_m) == (300, 0.55)


def test_disjoint_pair_says_where_both_lie(tmp_path, before):
    far = scenes.write(tmp_path / "far.tif", scenes.town(), origin=(600_000.0, 4_000_000.0))
    with pytest.raises(DisjointPair, match="no common ground"):
        open_pair(before, far)


def test_a_sliver_in_common_is_too_little(tmp_path, before):
    near = scenes.write(tmp_path / "near.tif", scenes.town(), origin=(500_147.0, 4_000_000.0))
    with pytest.raises(DisjointPair, match="at least 16 × 16"):
        open_pair(before, near)


def test_too_different_resolutions(tmp_path, before):
    coarse = scenes.write(tmp_path / "coarse.tif", scenes.ground(60), gsd=10.0)
    with pytest.raises(ResolutionMismatch, match=r"0\.5 m and 10 m"):
        open_pair(before, coarse)


@pytest.mark.parametrize(
    ("value", "nodata"), [(0, 0), (123, None)], ids=["all nodata", "one value everywhere"]
)
def test_blank_image(tmp_path, before, value, nodata):
    blank = scenes.write(tmp_path / "blank.tif", np.full((300, 300, 3), value), nodata=nodata)
    with pytest.raises(BlankImage, match=r"blank\.tif"):
        open_pair(before, blank)


def test_a_rotated_image_is_put_upright(tmp_path, before):
    turned = scenes.write(
        tmp_path / "turned.tif",
        np.rot90(scenes.town()),
        transform=Affine(0, -0.5, scenes.WEST + 150, -0.5, 0, scenes.NORTH),
    )
    with open_pair(before, turned) as pair:
        view = pair.read(pair.grid.whole)
    inside = (slice(5, -5), slice(5, -5))
    assert np.abs(view.before - view.after)[inside].mean() < 3
