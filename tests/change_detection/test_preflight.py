"""Requests that cannot end well are refused before anything is read."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from change_detection.chain import ChainOptions
from change_detection.errors import BadParameters, DetectionError, ImageMissing, UnusableImage, UnusablePair
from change_detection.outline import OutlineOptions
from change_detection.pair import PairOptions
from change_detection.preflight import check_place, check_request
from gridtwin.store.errors import OwnFile

NO_DATES = (None, None)


@pytest.fixture
def images(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "a.tif", tmp_path / "b.tif"
    for path in paths:
        profile = {
            "driver": "GTiff",
            "width": 8,
            "height": 8,
            "count": 3,
            "dtype": "uint8",
            "crs": "EPSG:4544",
        }
        with rasterio.open(path, "w", transform=Affine(1, 0, 487000, 0, -1, 3991000), **profile) as data:
            data.write(np.full((3, 8, 8), 7, np.uint8))
    return paths


def test_a_good_request_passes(images: tuple[Path, Path], tmp_path: Path) -> None:
    check_request(images, (date(2025, 4, 18), date(2025, 10, 12)), ChainOptions(), tmp_path / "p.gpkg")


def test_missing_image_and_folder(images: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(ImageMissing, match=r"missing\.tif does not exist"):
        check_request((images[0], tmp_path / "missing.tif"), NO_DATES, ChainOptions(), None)
    with pytest.raises(UnusableImage, match="is a folder"):
        check_request((tmp_path, images[1]), NO_DATES, ChainOptions(), None)


def test_dates_the_wrong_way_round(images: tuple[Path, Path]) -> None:
    with pytest.raises(UnusablePair, match="exchange them"):
        check_request(images, (date(2025, 10, 1), date(2024, 1, 1)), ChainOptions(), None)


def test_both_of_one_day(images: tuple[Path, Path]) -> None:
    day = date(2025, 10, 1)
    with pytest.raises(UnusablePair, match="both images are of 2025-10-01; a change is between two") as told:
        check_request(images, (day, day), ChainOptions(), None)
    assert "两期影像都是2025-10-01" in told.value.zh


@pytest.mark.parametrize("size", [0.0, -5.0, float("nan"), float("inf")])
def test_sizes_that_are_none(images: tuple[Path, Path], size: float) -> None:
    with pytest.raises(BadParameters, match="--min-area"):
        check_request(images, NO_DATES, ChainOptions(outline=OutlineOptions(min_area_m2=size)), None)
    with pytest.raises(BadParameters, match="--working-gsd"):
        check_request(images, NO_DATES, ChainOptions(pair=PairOptions(working_gsd_m=size)), None)


def test_an_orthophoto_is_no_surface_model(images: tuple[Path, Path]) -> None:
    with pytest.raises(UnusableImage, match="is this an orthophoto"):
        check_request(images, NO_DATES, ChainOptions(heights=images), None)


def test_the_result_harms_no_input(images: tuple[Path, Path], tmp_path: Path) -> None:
    shape = tmp_path / "b.geojson"
    images[1].rename(shape)
    with pytest.raises(OwnFile, match="the file that is read"):
        check_request((images[0], shape), NO_DATES, ChainOptions(), shape)
    with pytest.raises(DetectionError, match="patches are written as"):
        check_request((images[0], shape), NO_DATES, ChainOptions(), tmp_path / "p.bogus")
    with pytest.raises(FileNotFoundError, match="create it first"):
        check_request((images[0], shape), NO_DATES, ChainOptions(), tmp_path / "no" / "p.gpkg")


def test_an_image_of_another_country_is_refused(images: tuple[Path, Path]) -> None:
    check_place(images[0], 4544)  # Lanzhou
    with pytest.raises(UnusablePair, match=r"lies at 104\.\d+°, 36\.\d+°, outside the area of EPSG:32722"):
        check_place(images[0], 32722)  # Brazil
