"""Every bad input there was a list of: it works, or it is refused with one clear message in two languages."""

import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window

from change_detection.align import AlignOptions
from change_detection.chain import ChainOptions, detect
from change_detection.datasets import folder_set
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
from change_detection.evaluation import evaluate_detector, evaluate_masks
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


def _broken(name: str, *, byte: int | None = None, kept: float = 1.0, **profile) -> Make:
    """The picture enlarged, so that its data are long, with 3,000 bytes overwritten or its end cut off."""

    def make(folder: Path) -> Path:
        rng = np.random.default_rng(0)
        large = np.kron(AFTER, np.ones((3, 3, 1))) + rng.normal(0, 8, (900, 900, 3))
        picture = np.clip(large, 0, 255).astype(np.uint8)
        path = folder / name
        if path.suffix == ".tif":
            scenes.write(path, picture, tiled=True, blockxsize=256, blockysize=256, **profile)
        else:
            cv2.imwrite(str(path), picture)
            world = f"0.5\n0\n0\n-0.5\n{scenes.WEST}\n{scenes.NORTH}\n"
            path.with_suffix(".wld").write_text(world)
        data = bytearray(path.read_bytes()[: int(path.stat().st_size * kept)])
        if byte is not None:
            data[len(data) // 2 : len(data) // 2 + 3000] = bytes([byte]) * 3000
        path.write_bytes(bytes(data))
        return path

    return make


DAMAGED = {
    "JPEG in TIFF, RGB": (_broken("a.tif", byte=255, compress="jpeg"), "columns .*rows .*JPEG"),
    "JPEG in TIFF, YCbCr": (
        _broken("a.tif", byte=255, compress="jpeg", photometric="ycbcr"),
        "columns .*rows .*JPEG",
    ),
    "LZW in TIFF": (_broken("a.tif", byte=0, compress="lzw"), "columns .*TIFFReadEncodedTile"),
    "DEFLATE in TIFF": (_broken("a.tif", byte=0, compress="deflate"), "columns 512…768.*DEFLATE: incorrect"),
    "DEFLATE in TIFF, by band": (
        _broken("a.tif", byte=0, compress="deflate", interleave="band"),
        "columns .*rows .*DEFLATE: ",
    ),
    "ZSTD in TIFF": (_broken("a.tif", byte=0, compress="zstd"), "columns .*TIFFReadEncodedTile"),
    "PNG cut": (_broken("a.png", kept=0.6), "ends with a chunk IEND"),
    "PNG overwritten": (_broken("a.png", byte=0), "chunk IDAT at byte .*CRC"),
    "JPEG cut": (_broken("a.jpg", kept=0.6), "ends with the marker FF D9"),
    "JP2 cut": (_broken("a.jp2", kept=0.6), "columns .*opj_get_decoded_tile"),
}


@pytest.mark.parametrize(("make", "says"), DAMAGED.values(), ids=DAMAGED)
def test_damage_is_told_with_file_place_and_remedy(tmp_path, make, says):
    before, broken = scenes.write(tmp_path / "before.tif", scenes.town()), make(tmp_path)
    options = ChainOptions(pair=PairOptions(declared_crs=scenes.WORKING))
    with pytest.raises(UnusableImage, match=says) as raised:
        detect(before, broken, load_detector("quick"), options=options)
    assert str(broken) in str(raised.value)
    assert str(broken) in raised.value.zh
    assert "copy it again from its source" in str(raised.value)
    assert "请从来源重新复制" in raised.value.zh


@pytest.mark.parametrize("folder", ["A", "B", "label"])
def test_a_tile_cut_short_is_not_scored_from_what_is_left(tmp_path, folder):
    for name in ("A", "B", "label"):
        (tmp_path / name).mkdir()
        picture = AFTER if name != "label" else np.zeros((300, 300))
        rng = np.random.default_rng(0)
        noisy = np.clip(picture + rng.normal(0, 8, picture.shape), 0, 255)
        cv2.imwrite(str(tmp_path / name / "tile.png"), noisy.astype(np.uint8))
    tile = tmp_path / folder / "tile.png"
    tile.write_bytes(tile.read_bytes()[:5000])
    for score in (
        lambda data: evaluate_detector(data, load_detector("quick")),
        lambda data: evaluate_masks(data, tmp_path / "label"),
    ):
        with pytest.raises(UnusableImage, match=r"tile\.png is truncated: it breaks off at byte"):
            score(folder_set(tmp_path, gsd_m=0.5))


def test_dates_reversed_or_missing(tmp_path):
    images = scenes.write(tmp_path / "before.tif", scenes.town()), _file()(tmp_path)
    check_request(images, (None, None), ChainOptions(), None)
    with pytest.raises(UnusablePair, match="exchange them"):
        check_request(images, (date(2025, 10, 1), date(2024, 1, 1)), ChainOptions(), None)
