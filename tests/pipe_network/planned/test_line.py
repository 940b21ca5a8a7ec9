"""The line as users write it."""

import contextlib

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.planned.line import parse_line, read_line

CRS = "EPSG:4544"


@pytest.mark.parametrize(
    "text",
    ["0 0 1.5, 3 4 1.5", "0 0 1.5,3 4 1.5", "0 0 1.5\n3 4 1.5", "LINESTRING Z (0 0 1.5, 3 4 1.5)"],
)
def test_three_dimensions(text):
    line = parse_line(text)
    assert list(line.coords) == [(0, 0, 1.5), (3, 4, 1.5)]


def test_two_dimensions():
    assert not parse_line("0 0, 3 4").has_z


@pytest.mark.parametrize(
    "text",
    ["", "0 0", "0 0, 0 0", "0 0, nan 1", "0 0, a b", "1 2 3 4, 5 6", "LINESTRING (0 0", "POINT (0 0)"],
)
def test_what_is_no_line_is_refused_with_the_way_out(text):
    with pytest.raises(BadPipeData, match="write at least two points"):
        parse_line(text)


@pytest.mark.parametrize(
    ("text", "why", "why_zh"),
    [
        ("1 2", "no line of two different points", "不是由两个不同点组成的线"),
        ("0 0 1, 3 4", "some points have a z and some have none", "部分点有z值，部分没有"),
        ("0 0, a b", "'a b' is no point", "“a b”不是点"),
        ("LINESTRING (0 0", "this is no WKT", "不是有效的WKT"),
    ],
)
def test_the_reason_is_in_words_of_both_languages(text, why, why_zh):
    with pytest.raises(BadPipeData) as caught:
        parse_line(text)
    assert f"': {why}; write" in str(caught.value)
    assert f"”：{why_zh}；请" in caught.value.zh


def test_a_file_is_moved_into_the_network_s_crs(tmp_path):
    here = gpd.GeoDataFrame(
        geometry=[shapely.LineString([(500_000, 4_000_000), (500_100, 4_000_000)])], crs=CRS
    )
    path = tmp_path / "line.geojson"
    here.to_crs("EPSG:4326").to_file(path)
    assert read_line(str(path), CRS).coords[1] == pytest.approx((500_100, 4_000_000), abs=1e-3)


def test_geojson_in_metres_without_a_crs_is_taken_as_it_stands(tmp_path):
    path = tmp_path / "line.geojson"
    path.write_text(shapely.to_geojson(shapely.LineString([(500_000, 4_000_000), (500_100, 4_000_000)])))
    assert read_line(str(path), CRS).coords[0] == (500_000, 4_000_000)


def test_missing_and_unfit_files(tmp_path):
    with pytest.raises(SourceMissing):
        read_line(str(tmp_path / "none.geojson"), CRS)
    two = tmp_path / "two.geojson"
    gpd.GeoDataFrame(geometry=[shapely.LineString([(0, 0), (1, 1)])] * 2, crs=CRS).to_file(two)
    with pytest.raises(BadPipeData, match="2 features where one line belongs"):
        read_line(str(two), CRS)
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    with pytest.raises(BadPipeData):
        read_line(str(broken), CRS)


@given(st.text(max_size=40))
def test_any_text_is_a_line_or_refused(text):
    with contextlib.suppress(BadPipeData):
        assert parse_line(text).length > 0
