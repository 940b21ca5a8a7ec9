"""Patches as a file of their own: names of layers, neighbours in a GeoPackage, and what is refused."""

import json

import geopandas as gpd
import pyogrio
import pytest
from shapely import LineString, box

from change_detection.errors import DetectionError
from change_detection.patches import write_file
from tests.change_detection import scenes

HERE = box(scenes.WEST, scenes.NORTH - 20, scenes.WEST + 20, scenes.NORTH)


def _patches(count: int = 1) -> gpd.GeoDataFrame:
    numbers = [f"p{number}" for number in range(count)]
    return gpd.GeoDataFrame({"patch_no": numbers}, geometry=[HERE] * count, crs=4544)


def test_the_layer_of_a_geojson_file_has_the_name_of_the_class(tmp_path):
    write_file(_patches(), tmp_path / "found.geojson")
    content = json.loads((tmp_path / "found.geojson").read_text("utf-8"))
    assert content["name"] == "change_patch"
    assert [path.name for path in tmp_path.iterdir()] == ["found.geojson"]


def test_other_layers_of_a_geopackage_stay(tmp_path):
    target = tmp_path / "city.gpkg"
    roads = gpd.GeoDataFrame({"name": ["东岗路"]}, geometry=[LineString(HERE.exterior.coords)], crs=4544)
    roads.to_file(target, layer="road", driver="GPKG")
    for count in (2, 1):  # the second replaces the first
        write_file(_patches(count), target)
        assert sorted(pyogrio.list_layers(target)[:, 0]) == ["change_patch", "road"]
        assert len(gpd.read_file(target, layer="change_patch")) == count
    kept = gpd.read_file(target, layer="road")
    assert (kept["name"].tolist(), kept.crs.to_epsg()) == (["东岗路"], 4544)
    assert [path.name for path in tmp_path.iterdir()] == ["city.gpkg"]


def test_a_geopackage_of_patches_alone_is_replaced(tmp_path):
    target = tmp_path / "found.gpkg"
    for count in (2, 1):
        write_file(_patches(count), target)
    assert len(gpd.read_file(target, layer="change_patch")) == 1


def test_a_file_that_is_no_geopackage_or_is_open_elsewhere_is_left_alone(tmp_path):
    target = tmp_path / "notes.gpkg"
    target.write_text("not a database")
    with pytest.raises(DetectionError, match="is there already and is no GeoPackage") as refused:
        write_file(_patches(), target)
    assert refused.value.zh
    assert target.read_text() == "not a database"
    other = tmp_path / "open.gpkg"
    write_file(_patches(), other)
    (tmp_path / "open.gpkg-wal").write_bytes(b"")
    with pytest.raises(DetectionError, match="open in another program") as refused:
        write_file(_patches(), other)
    assert refused.value.zh


def test_a_shapefile_is_refused_with_the_way_out(tmp_path):
    with pytest.raises(DetectionError, match=r"cuts field names .* write patches as \.gpkg") as refused:
        write_file(_patches(), tmp_path / "found.shp")
    assert ".geojson" in refused.value.zh
    assert not list(tmp_path.iterdir())
