"""Broken files say where; headings that a Shapefile cut off are read and named; columns are guessed."""

from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.model import feature_class
from gridtwin.store.exchange import sources
from gridtwin.store.exchange.suggesting import suggest

WHOLE = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"code": "1"}, "geometry": {"type": "Point", "coordinates": [1, 2]}},
{"type": "Feature", "properties": {"code": "2"}, "geometry": {"type": "Point", "coordinates": [3, 4]}}]}"""


def read(path: Path) -> sources.Source:
    return sources.read(path, sources.Choice(), geometry="point", wanted="component")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            WHOLE.replace("}},", "}}"), r"line 3, character 1, .*a comma or a bracket is missing", id="comma"
        ),
        pytest.param(WHOLE[:-40], r"line 3, character \d+, .*it was cut off", id="cut off"),
        pytest.param(
            WHOLE.replace('"code": "2"', 'code: "2"'), r"line 3, character 36, .*double quotes", id="name"
        ),
        pytest.param("[1, 2]", "no GeoJSON: it must be an object", id="other JSON"),
    ],
)
def test_a_broken_geojson_says_the_place(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "a.geojson"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=said) as told:
        read(path)
    assert told.value.zh
    path.write_text(WHOLE, "utf-8")
    assert len(read(path).frame) == 2


def test_a_geojson_in_another_encoding_says_the_line(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    path.write_bytes(WHOLE.replace('"2"', '"井盖,"').replace("}},", "}}").encode("gb18030"))
    with pytest.raises(UsageError, match="line 3: byte 0xbe is no UTF-8"):
        read(path)


@pytest.mark.parametrize(
    ("encoding", "heading"), [("UTF-8", "主管部"), ("GBK", "主管部门代")], ids=["three and a part", "five"]
)
def test_headings_that_a_shapefile_cut_are_whole_characters(
    tmp_path: Path, encoding: str, heading: str
) -> None:
    """Ten bytes of 主管部门代码: three letters and a part of the fourth in UTF-8, five letters in GBK."""
    frame = gpd.GeoDataFrame({"code": ["1"], "ABCDEFGHIJ": ["2"]}, geometry=[shapely.Point(1, 2)], crs=4544)
    frame.to_file(tmp_path / "a.shp", encoding=encoding, engine="pyogrio")
    table = tmp_path / "a.dbf"
    table.write_bytes(table.read_bytes().replace(b"ABCDEFGHIJ", "主管部门代码".encode(encoding)[:10]))
    found = read(tmp_path / "a.shp")
    assert list(found.frame.columns) == ["code", heading]
    assert f"may be cut off: {heading};" in found.notes[-1]


def test_fields_are_guessed_by_titles_usual_headings_and_beginnings() -> None:
    found = suggest(feature_class("road"), ["路名", "道路等级", "路宽", "road code", "OBJECTID", "名称"])
    assert found == {"路名": "name", "道路等级": "road_class", "路宽": "width_m", "road code": "code"}
    assert suggest(feature_class("community"), ["社区名称", "所属街道"]) == {
        "社区名称": "name",
        "所属街道": "street_code",
    }
