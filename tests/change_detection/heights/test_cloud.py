"""Point clouds: what is refused, which CRS and unit is believed, which points are read."""

import numpy as np
import pytest
from rasterio.crs import CRS

from change_detection.errors import CrsMissing, ImageMissing, UnusableCloud, WrongCrs
from change_detection.heights.cloud import CloudOptions, describe_cloud, is_cloud, read_chunks
from tests.change_detection.heights.surveys import write_cloud
from tests.paths import REAL_DATA

UTM = np.array([[500_100.0, 4_000_100.0, 12.0], [500_101.0, 4_000_102.0, 13.0]])
LAS = REAL_DATA / "twin" / "las"
real = pytest.mark.skipif(not LAS.is_dir(), reason="needs ../shared/data/twin/las next to the checkout")


def heights(path, options=None):
    return np.concatenate([p.xyz[:, 2] for p, _ in read_chunks(describe_cloud(path, options), options)])


def test_names(tmp_path):
    assert [is_cloud(tmp_path / name) for name in ("a.las", "a.LAZ", "a.tif")] == [True, True, False]


def test_a_missing_file(tmp_path):
    with pytest.raises(ImageMissing, match="does not exist"):
        describe_cloud(tmp_path / "no.laz")


def test_no_point_cloud(tmp_path):
    path = tmp_path / "text.las"
    path.write_text("not points")
    with pytest.raises(UnusableCloud, match="cannot be read as a point cloud") as told:
        describe_cloud(path)
    assert "不能作为点云读取" in told.value.zh


@pytest.mark.parametrize("ending", ["las", "laz"])
def test_a_truncated_file(tmp_path, ending):
    xyz = np.random.default_rng(1).uniform(0, 100, (5000, 3)) + np.array([500_000, 4_000_000, 0])
    path = write_cloud(tmp_path / f"c.{ending}", xyz)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(UnusableCloud, match=r"copy it again"):
        heights(path)


def test_an_empty_cloud(tmp_path):
    path = write_cloud(tmp_path / "c.las", UTM)
    import laspy

    with laspy.open(path) as reader:
        header = reader.header
    laspy.LasData(laspy.LasHeader(point_format=header.point_format, version=header.version)).write(path)
    with pytest.raises(UnusableCloud, match="holds no points"):
        describe_cloud(path)


def test_no_crs_must_be_declared(tmp_path):
    path = write_cloud(tmp_path / "c.laz", UTM, crs=None)
    with pytest.raises(CrsMissing, match="--crs EPSG:4544") as told:
        describe_cloud(path)
    assert "没有坐标系" in told.value.zh
    info = describe_cloud(path, CloudOptions(declared_crs=CRS.from_epsg(4544)))
    assert info.crs.to_epsg() == 4544
    assert info.crs_is_declared


def test_metres_under_degrees_are_refused_or_corrected(tmp_path):
    path = write_cloud(tmp_path / "c.laz", UTM, crs=4326)
    with pytest.raises(WrongCrs, match="has degrees"):
        describe_cloud(path)
    assert describe_cloud(path, CloudOptions(CRS.from_epsg(4544))).crs.to_epsg() == 4544


def test_a_declared_crs_that_cannot_be_right_either(tmp_path):
    path = write_cloud(tmp_path / "c.laz", UTM, crs=None)
    with pytest.raises(WrongCrs, match="--crs contradicts"):
        describe_cloud(path, CloudOptions(CRS.from_epsg(4326)))


def test_coordinates_outside_the_zone(tmp_path):
    numbered = UTM + np.array([35_000_000, 0, 0])  # the zone's number before the easting
    path = write_cloud(tmp_path / "c.laz", numbered, crs=4544)
    with pytest.raises(WrongCrs, match="outside the area"):
        describe_cloud(path)


def test_the_crs_of_the_file_wins_over_a_declared_one(tmp_path):
    path = write_cloud(tmp_path / "c.laz", UTM, crs=4544)
    info = describe_cloud(path, CloudOptions(CRS.from_epsg(32613)))
    assert info.crs.to_epsg() == 4544
    assert not info.crs_is_declared


def test_noise_and_impossible_heights_are_not_read(tmp_path):
    xyz = np.repeat(UTM[:1], 4, axis=0)
    xyz[:, 2] = [10, 11, 12, 20_000]
    path = write_cloud(tmp_path / "c.las", xyz, np.array([2, 7, 18, 1], np.uint8))
    assert heights(path) == pytest.approx([10])


def test_the_unit_of_heights_may_be_declared(tmp_path):
    path = write_cloud(tmp_path / "c.las", UTM)
    assert heights(path, CloudOptions(height_unit="ft")) == pytest.approx([3.6576, 3.9624])


@real
@pytest.mark.realdata
def test_autzen_is_in_feet():
    """406–520 ft above the sea: 124–159 m, as Eugene in Oregon lies."""
    found = heights(LAS / "autzen_trim.las")
    assert (found.min(), found.max()) == pytest.approx((406.3 * 0.3048, 520.5 * 0.3048), abs=0.05)


@real
@pytest.mark.realdata
def test_lone_star_says_degrees_and_means_utm():
    with pytest.raises(WrongCrs, match=r"WGS 84 has degrees, but x 515368\.6"):
        describe_cloud(LAS / "lone-star.laz")
    info = describe_cloud(LAS / "lone-star.laz", CloudOptions(CRS.from_epsg(32613)))
    assert info.points == 518_862
    assert info.crs_is_declared
