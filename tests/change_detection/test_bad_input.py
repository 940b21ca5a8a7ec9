"""Every bad input there was a list of: it works, or it is refused with one clear message in two languages."""

import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.errors import (
    BlankImage,
    CrsMissing,
    DetectionError,
    DisjointPair,
    ImageMissing,
    UnusableImage,
    UnusablePair,
    WrongCrs,
)
from change_detection.pair import PairOptions, open_pair
from change_detection.preflight import check_request
from change_detection.score import load_detector
from tests.change_detection import scenes

Make = Callable[[Path], Path]
AFTER = scenes.town((*scenes.TOWN, scenes.NEW))


def _file(picture: np.ndarray = AFTER, **profile) -> Make:
    return lambda folder: scenes.write(folder / "after.tif", picture, **profile)


def _cut(kept: int) -> Make:
    def make(folder: Path) -> Path:
        path = scenes.write(folder / "after.tif", AFTER)
        path.write_bytes(path.read_bytes()[:kept])
        return path

    return make


def _note(folder: Path) -> Path:
    (folder / "after.tif").write_text("not a picture")
    return folder / "after.tif"


def _nowhere(folder: Path) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return scenes.write(folder / "after.tif", AFTER, transform=Affine.identity())


def _palette(folder: Path) -> Path:
    path = scenes.write(folder / "after.tif", AFTER[..., :1], photometric="palette")
    with rasterio.open(path, "r+") as data:
        data.write_colormap(1, {0: (0, 0, 0), 255: (255, 255, 255)})
    return path


REFUSED = {
    "missing": (lambda folder: folder / "gone.tif", ImageMissing, "does not exist"),
    "zero bytes": (_cut(0), UnusableImage, "0 bytes"),
    "header only": (_cut(100), UnusableImage, "cannot be read as a raster|truncated"),
    "half of it": (_cut(150_000), UnusableImage, "truncated: it has 150,000 bytes"),
    "no raster": (_note, UnusableImage, "cannot be read as a raster"),
    "no CRS": (_file(crs=None), CrsMissing, "--crs"),
    "no position": (_nowhere, CrsMissing, "no georeference"),
    "degrees under a metric CRS": (
        _file(transform=Affine(5e-6, 0, 103.8, 0, -5e-6, 36.1)),
        WrongCrs,
        "reads as degrees, but EPSG:4544 counts metres",
    ),
    "metres under degrees": (_file(crs=CRS.from_epsg(4490)), WrongCrs, "cannot be degrees"),
    "another zone's numbers": (_file(origin=(35_500_000.0, 4e6)), WrongCrs, "far outside the area"),
    "axes exchanged": (_file(origin=(4_000_000.0, 500_000.0)), WrongCrs, "far outside the area"),
    "pixels without a size": (
        _file(transform=Affine(0.5, 0, 500_000, 0, 0, 4e6)),
        UnusableImage,
        "without a size",
    ),
    "all nodata": (_file(np.zeros((300, 300, 3)), nodata=0), BlankImage, "valid values in 0.0%"),
    "one value": (_file(np.full((300, 300, 3), 7)), BlankImage, "one value 7 everywhere"),
    "all NaN": (_file(np.full((300, 300, 3), np.nan), dtype="float32"), BlankImage, "valid values in 0.0%"),
    "one pixel": (_file(AFTER[:1, :1]), DisjointPair, "share 1 × 1 pixels"),
    "far apart": (_file(origin=(520_000.0, 4e6)), DisjointPair, "no common ground"),
    "colour table": (_palette, UnusableImage, "expand rgb"),
    "complex numbers": (_file(AFTER, dtype="complex64"), UnusableImage, "complex"),
}


@pytest.mark.parametrize(("make", "error", "says"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_in_two_languages(tmp_path, make, error, says):
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    with pytest.raises(error, match=says) as raised:
        open_pair(before, make(tmp_path))
    assert isinstance(raised.value, DetectionError)
    assert any("\u4e00" <= letter <= "\u9fff" for letter in raised.value.zh)
    assert "\n" not in str(raised.value)


def _turned(folder: Path) -> Path:
    return scenes.write(
        folder / "after.tif",
        np.rot90(AFTER),
        transform=Affine(0, -0.5, scenes.WEST + 150, -0.5, 0, scenes.NORTH),
    )


def _with_hole(folder: Path) -> Path:
    picture = AFTER / 255
    picture[200:210, 200:210] = np.nan
    return scenes.write(folder / "after.tif", picture, dtype="float32")


def _bands(count: int, order: tuple[int, ...]) -> Make:
    """The picture's bands at the given places (1 …), noise in all others."""

    def make(folder: Path) -> Path:
        picture = np.random.default_rng(2).uniform(0, 255, (300, 300, count))
        for source, place in enumerate(order):
            picture[..., place - 1] = AFTER[..., source]
        return scenes.write(folder / "after.tif", picture, photometric="MINISBLACK")

    return make


def _world_file(folder: Path) -> Path:
    import cv2

    path = folder / "after.png"
    cv2.imwrite(str(path), AFTER.astype(np.uint8)[..., ::-1])
    path.with_suffix(".pgw").write_text(f"0.5\n0\n0\n-0.5\n{scenes.WEST + 0.25}\n{scenes.NORTH - 0.25}\n")
    return path


WORKS = {
    "as it is": _file(),
    "rotated": _turned,
    "NaN in it": _with_hole,
    "12 bits in 16": _file(AFTER * 16, dtype="uint16"),
    "16 bits": _file(AFTER * 257, dtype="uint16"),
    "reflectance × 10000": _file(AFTER * 12 + 300, dtype="uint16"),
    "signed": _file(AFTER * 4, dtype="int16"),
    "JPEG": _file(compress="jpeg", photometric="YCBCR", tiled=True, blockxsize=256, blockysize=256),
    "4 bands": _bands(4, (1, 2, 3)),
    "8 bands": _bands(8, (5, 3, 2)),
    "world file": _world_file,
}


@pytest.mark.parametrize("make", WORKS.values(), ids=WORKS)
def test_it_works_and_the_new_roof_is_found(tmp_path, make):
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    options = ChainOptions(
        pair=PairOptions(declared_crs=scenes.WORKING), align=AlignOptions(trust_georeference=True)
    )
    found = detect(before, make(tmp_path), load_detector("building"), options=options)
    assert len(found.outlines) == 1
    assert found.outlines[0].area_m2 == pytest.approx(scenes.box_area_m2(scenes.NEW), rel=0.2)


@pytest.mark.parametrize("bands", [1, 2])
def test_grey_is_compared_with_grey(tmp_path, bands):
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    grey = AFTER.mean(axis=2, keepdims=True).repeat(bands, axis=2)
    after = scenes.write(tmp_path / "after.tif", grey, photometric="MINISBLACK")
    with open_pair(before, after) as pair:
        view = pair.read(pair.grid.whole)
    assert np.ptp(view.before, axis=2).max() == 0
    assert np.abs(view.before - view.after)[:80].mean() < 3


def test_what_was_assumed_of_the_bands_is_told(tmp_path):
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    found = detect(before, _bands(8, (5, 3, 2))(tmp_path), load_detector("cva"))
    assert found.report()["notes"] == [
        "after.tif: nothing names its 8 bands; taken as red 5, green 3, blue 2, nir 7"
    ]


def test_an_image_200_000_pixels_wide(tmp_path):
    """A sparse file: only the strip in the middle has content."""
    paths = []
    for name, picture in (("before.tif", scenes.town()), ("after.tif", AFTER)):
        profile = {"driver": "GTiff", "width": 200_000, "height": 300, "count": 3, "dtype": "uint8"}
        profile |= {"crs": scenes.WORKING, "nodata": 0, "tiled": True, "SPARSE_OK": True}
        paths.append(tmp_path / name)
        with rasterio.open(paths[-1], "w", **profile, transform=Affine(0.5, 0, 450_000, 0, -0.5, 4e6)) as out:
            clean = np.maximum(picture, 1).astype(np.uint8).transpose(2, 0, 1)
            out.write(clean, window=Window(100_000, 0, 300, 300))
    with open_pair(*paths) as pair:
        assert (pair.grid.width, pair.grid.height) == (200_000, 300)
        view = pair.read(Window(100_000, 0, 300, 300))
        assert view.valid.all()
        assert not pair.read(Window(500, 0, 300, 300)).valid.any()


def test_the_same_image_twice_has_no_change(tmp_path):
    path = _file()(tmp_path)
    for name in ("building", "cva", "quick"):
        assert detect(path, path, load_detector(name)).outlines == []


def test_another_season_gives_few_alarms(tmp_path):
    """Green ground turns brown and pale all over, roofs stay: what was built is found, the rest is quiet."""
    summer = scenes.town()
    ground = np.ptp(summer, axis=2) > 15
    summer[ground] *= np.array([0.7, 1.1, 0.7])
    before = scenes.write(tmp_path / "before.tif", np.clip(summer, 0, 255))
    found = detect(before, _file()(tmp_path), load_detector("building"))
    assert 1 <= len(found.outlines) <= 3


def test_dates_reversed_or_missing(tmp_path):
    images = scenes.write(tmp_path / "before.tif", scenes.town()), _file()(tmp_path)
    check_request(images, (None, None), ChainOptions(), None)
    with pytest.raises(UnusablePair, match="exchange them"):
        check_request(images, (date(2025, 10, 1), date(2024, 1, 1)), ChainOptions(), None)
