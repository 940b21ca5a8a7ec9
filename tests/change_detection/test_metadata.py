import json
from datetime import date, datetime
from pathlib import Path

import pytest
import rasterio

from change_detection.metadata import ImageMetadata, read_metadata
from change_detection.pair import open_pair
from change_detection.run import Pair, dated
from tests.change_detection import scenes

IMD = """version = "28.3";
BEGIN_GROUP = BAND_B
    ULLon = 103.8;
END_GROUP = BAND_B
BEGIN_GROUP = BAND_G
END_GROUP = BAND_G
BEGIN_GROUP = BAND_R
END_GROUP = BAND_R
BEGIN_GROUP = BAND_N
END_GROUP = BAND_N
firstLineTime = 2024-05-06T03:53:14.123456Z;
cloudCover = 0.013;
meanSunAz = 141.9;
meanSunEl = 66.2;
meanProductGSD = 0.500;
"""
GF = """<?xml version="1.0"?><ProductMetaData><SatelliteID>GF2</SatelliteID><SensorID>PMS1</SensorID>
<CenterTime>2016-07-21 11:32:05</CenterTime><Bands>1,2,3,4</Bands><ImageGSD>3.24</ImageGSD>
<CloudPercent>7</CloudPercent><SolarAzimuth>133.5</SolarAzimuth><SolarZenith>20.5</SolarZenith></ProductMetaData>"""
STAC = {
    "type": "Feature",
    "stac_version": "1.0.0",
    "properties": {
        "datetime": "2025-04-18T03:05:00Z",
        "eo:cloud_cover": 4,
        "view:sun_azimuth": 120.5,
        "view:sun_elevation": 55,
    },
    "assets": {
        "visual": {
            "href": "./image.tif",
            "gsd": 0.8,
            "eo:bands": [{"common_name": n} for n in ("blue", "green", "red", "nir")],
        }
    },
}


def _image(folder: Path, bands: int = 4) -> Path:
    picture = scenes.town()[..., [2, 1, 0, 0][:bands]]
    return scenes.write(folder / "image.tif", picture, photometric="MINISBLACK")


@pytest.mark.parametrize(
    ("ending", "text", "expected"),
    [
        (
            "IMD",
            IMD,
            ("2024-05-06T03:53:14+00:00", 141.9, 66.2, 0.013, 0.5, ("blue", "green", "red", "nir")),
        ),
        (
            "xml",
            GF,
            ("2016-07-21T11:32:05+08:00", 133.5, 69.5, 0.07, 3.24, ("blue", "green", "red", "nir")),
        ),
        (
            "json",
            json.dumps(STAC),
            ("2025-04-18T03:05:00+00:00", 120.5, 55, 0.04, 0.8, ("blue", "green", "red", "nir")),
        ),
    ],
    ids=["Maxar IMD", "GF-2 XML", "STAC item"],
)
def test_a_sidecar_is_read_and_orders_the_bands(tmp_path, ending, text, expected):
    image = _image(tmp_path)
    (tmp_path / f"image.{ending}").write_text(text)
    known = read_metadata(image)
    assert known.acquired == datetime.fromisoformat(expected[0])
    assert (known.sun_azimuth_deg, known.sun_elevation_deg, known.cloud_share, known.gsd_m) == expected[1:5]
    assert known.bands == expected[5]
    assert known.sources == (f"image.{ending}",)
    with open_pair(scenes.write(tmp_path / "rgb.tif", scenes.town()), image) as pair:
        view = pair.read(pair.grid.whole)
        assert pair.notes == ()
    assert (view.before == view.after).all()


def test_maxar_xml_and_the_files_own_date(tmp_path):
    image = _image(tmp_path, 3)
    (tmp_path / "image.XML").write_text(
        "<isd><IMD><BAND_B/><IMAGE><FIRSTLINETIME>2023-01-02T03:04:05.6Z</FIRSTLINETIME>"
        "<CLOUDCOVER>-999</CLOUDCOVER><MEANSUNEL>30.5</MEANSUNEL></IMAGE></IMD></isd>"
    )
    known = read_metadata(image)
    assert known.acquired == datetime.fromisoformat("2023-01-02T03:04:05+00:00")
    assert known.cloud_share is None
    (tmp_path / "image.XML").unlink()
    with rasterio.open(image, "r+") as data:
        data.update_tags(TIFFTAG_DATETIME="2022:03:04 05:06:07")
    assert read_metadata(image).acquired == datetime.fromisoformat("2022-03-04T05:06:07+08:00")


def test_nothing_beside_it_says_nothing(tmp_path):
    assert read_metadata(_image(tmp_path)) == ImageMetadata()


@pytest.mark.parametrize("text", ["{", "[]", '{"type": "FeatureCollection"}', ""])
def test_a_sidecar_that_cannot_be_read_is_named_and_harms_nothing(tmp_path, text):
    image = _image(tmp_path)
    (tmp_path / "image.json").write_text(text)
    known = read_metadata(image)
    assert known.acquired is None
    assert known.problems[0].startswith("image.json: ")


def test_dates_that_were_not_given_come_from_beside_the_images(tmp_path):
    image = _image(tmp_path)
    (tmp_path / "image.json").write_text(json.dumps(STAC))
    other = scenes.write(tmp_path / "other.tif", scenes.town())
    found = dated(Pair(other, image))
    assert (found.date_before, found.date_after) == (None, date(2025, 4, 18))
    assert dated(Pair(other, image, date_after=date(2020, 1, 1))).date_after == date(2020, 1, 1)
