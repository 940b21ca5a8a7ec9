"""Whole comparisons of drawn surveys: surface models, point clouds, both mixed, and what is written."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from change_detection.errors import DetectionError, ImageMissing, UnusableBuildings
from change_detection.heights.change import HeightChange
from change_detection.heights.prepare import PrepareOptions, prepared
from change_detection.heights.regions import changed_ground
from change_detection.heights.run import HeightsOptions, HeightsRequest, compare_heights
from change_detection.heights.stable import measure_level
from tests.change_detection.heights import surveys
from tests.change_detection.heights.surveys import outlines, points, surface, tree, within, write, write_cloud

CHANGES = {"a": 3.1, "c": np.nan}


def shed_and_tree(x, y):
    """A shed of 10 m × 6 m and 3.5 m beside the houses, and a tree."""
    shed = np.where(within(x, y, (100.0, 85.0, 10.0, 6.0)), surveys.ground(x, y) + 3.5, np.nan)
    return np.fmax(shed, 1500 + tree(x, y, (100.0, 20.0), 4.0, 8.0))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    after = surface(CHANGES, seed=2, moved=(0.6, -0.4), extra=shed_and_tree) + 0.5
    return (
        write(folder / "a.tif", surface(seed=1)),
        write(folder / "b.tif", after),
        outlines(folder / "o.gpkg"),
    )


def test_surface_models(models, tmp_path):
    before, after, buildings = models
    request = HeightsRequest(before, after, buildings, out=tmp_path / "r.gpkg", change_map=tmp_path / "r.tif")
    seen = []
    report = compare_heights(request, progress=lambda fraction, text="": seen.append(fraction))
    changed = report.buildings.dropna(subset=["change_class"]).set_index("building_id")
    assert changed["kind"].to_dict() == {"a": "added_floor", "c": "demolition"}
    assert changed.loc["a", "floors_added"] == 1
    assert changed.loc["a", "rise_m"] == pytest.approx(3.1, abs=0.05)
    assert len(report.ground) == 1
    assert report.ground.loc[0, "change_m"] == pytest.approx(3.5, abs=0.1)
    assert report.ground.loc[0, "area_m2"] == pytest.approx(60, rel=0.25)
    assert report.findings == 3
    assert report.registration["shift_m"] == pytest.approx([0.6, -0.4, 0.5], abs=0.06)
    assert seen[-1] == 1.0
    assert seen == sorted(seen)
    stored = gpd.read_file(tmp_path / "r.gpkg", layer="building_heights")
    assert len(stored) == 8
    assert len(gpd.read_file(tmp_path / "r.gpkg", layer="changed_ground")) == 1
    with rasterio.open(tmp_path / "r.tif") as data:
        assert data.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert data.descriptions == ("height_change", "level_of_detection")
        change, level = data.read(masked=True)
    assert float(np.ma.median(change)) == pytest.approx(0, abs=0.02)
    assert 0.1 < float(np.ma.median(level)) < 0.2


@pytest.mark.parametrize("ending", ["csv", "geojson"])
def test_other_tables(models, tmp_path, ending):
    out = tmp_path / f"r.{ending}"
    compare_heights(HeightsRequest(*models, out=out))
    assert "加层" in out.read_text(encoding="utf-8")


def test_point_clouds(tmp_path):
    before = write_cloud(tmp_path / "a.laz", *points(seed=1, per_m2=6))
    xyz, classes = points(CHANGES, seed=2, per_m2=6, extra=shed_and_tree)
    after = write_cloud(tmp_path / "b.laz", xyz + np.array([0.3, 0.2, -0.4]), classes)
    report = compare_heights(HeightsRequest(before, after, outlines(tmp_path / "o.gpkg")))
    changed = report.buildings.dropna(subset=["change_class"]).set_index("building_id")
    assert changed["kind"].to_dict() == {"a": "added_floor", "c": "demolition"}
    assert changed.loc["a", "m3c2_m"] == pytest.approx(3.1, abs=0.05)
    assert changed.loc["a", "m3c2_lod95_m"] < 0.2
    assert report.registration["shift_m"] == pytest.approx([0.3, 0.2, -0.4], abs=0.08)
    assert report.facts["points"][0]["is_classified"]


def test_a_cloud_against_a_surface_model(models, tmp_path):
    before = write_cloud(tmp_path / "a.laz", *points(seed=1, per_m2=6))
    report = compare_heights(HeightsRequest(before, models[1], models[2]))
    assert report.report()["kinds"]["added_floor"] == 1


def test_without_buildings_all_ground_is_looked_at(models):
    found = compare_heights(HeightsRequest(models[0], models[1])).ground
    assert sorted(found["kind"]) == ["risen", "risen", "sunk"]


def test_tiles_leave_no_seam(models, monkeypatch):
    with prepared(models[0], models[1]) as state:
        change = HeightChange(state.pair, measure_level(state.pair))
        whole = changed_ground(change, None)
        monkeypatch.setattr("change_detection.heights.regions._TILE_PX", 50)
        tiled = changed_ground(change, None)
    assert [round(o.area_m2, 1) for o in tiled] == [round(o.area_m2, 1) for o in whole]


def test_as_they_lie(models):
    options = HeightsOptions(prepare=PrepareOptions(is_registered=False))
    report = compare_heights(HeightsRequest(*models), options)
    assert report.registration == {"method": "none"}
    assert report.level.bias_m == pytest.approx(0.5, abs=0.05)


def test_refusals(models, tmp_path):
    before, after, buildings = models
    with pytest.raises(ImageMissing, match="does not exist"):
        compare_heights(HeightsRequest(tmp_path / "no.tif", after, buildings))
    with pytest.raises(DetectionError, match=r"written as \.gpkg"):
        compare_heights(HeightsRequest(before, after, buildings, out=tmp_path / "r.xlsx"))
    far = outlines(tmp_path / "far.gpkg")
    moved = gpd.read_file(far)
    moved.geometry = moved.geometry.translate(5000, 0)
    moved.to_file(far)
    with pytest.raises(UnusableBuildings, match="none of the 8 buildings"):
        compare_heights(HeightsRequest(before, after, far))
    bare = tmp_path / "bare.geojson"
    bare.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(UnusableBuildings, match="has no buildings"):
        compare_heights(HeightsRequest(before, after, bare))


def test_outlines_in_degrees(models, tmp_path):
    degrees = outlines(tmp_path / "d.gpkg", crs=CRS.from_epsg(4490))
    report = compare_heights(HeightsRequest(models[0], models[1], degrees))
    assert report.report()["kinds"]["added_floor"] == 1
