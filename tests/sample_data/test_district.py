"""The small city as a whole: what is there, that it obeys the model, that a seed is a city."""

import hashlib

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridtwin.model.check import check_row
from gridtwin.model.feature_class import feature_class
from sample_data import District, build_district

LAYERS = {
    "street",
    "community",
    "unit_grid",
    "duty_grid",
    "plot",
    "control_zone",
    "building",
    "permit",
    "road",
    "bridge",
    "tunnel",
    "tree",
    "green_plot",
    "terrain_surface",
    "pipe_point",
    "pipe_line",
    "component",
    "facility",
    "sensor",
    "defect",
    "road_strip",
    "road_route",
    "inspection",
    "maintenance_work",
}
TABLES = {"road_strip", "inspection", "maintenance_work"}


def checksum(district: District) -> str:
    digest = hashlib.sha256()
    frames = {**district.layers, "before": district.scene_before, "after": district.scene_after}
    frames |= {"truth": district.truth, "covers": district.surfaces_after, "new": district.new_components}
    for name in sorted(frames):
        frame = gpd.GeoDataFrame(frames[name])
        digest.update(name.encode())
        digest.update(shapely.to_wkb(frame.geometry.to_numpy()).tobytes() if len(frame) == 0 else b"")
        digest.update(b"".join(shape or b"" for shape in shapely.to_wkb(frame.geometry.to_numpy())))
        digest.update(frame.drop(columns="geometry").to_csv().encode())
    return digest.hexdigest()


def test_same_seed_same_city(small):
    assert checksum(build_district("small", 7)) == checksum(small)


def test_another_seed_another_city_of_the_same_size(small):
    other = build_district("small", 9)
    assert checksum(other) != checksum(small)
    for name in ("component", "sensor"):
        assert len(other.layers[name]) == len(small.layers[name])


def test_all_layers_are_there_in_the_working_crs(small):
    assert set(small.layers) == LAYERS
    assert {frame.crs.to_epsg() for frame in small.layers.values()} == {4544}
    assert all(len(frame) for frame in small.layers.values())


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_every_row_passes_the_checks_of_the_model(small, name):
    frame = small.layers[name]
    rows = frame.drop(columns="geometry").astype(object).where(frame.drop(columns="geometry").notna(), None)
    problems = [problem for row in rows.to_dict("records") for problem in check_row(name, row)]
    assert problems == []


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_codes_and_identifiers_are_unique(small, name):
    frame, field = small.layers[name], feature_class(name).code_field
    assert frame["id"].is_unique
    if field is not None and feature_class(name).field(field).unique:
        assert frame[field].is_unique


def test_geometries_are_valid_and_inside_the_extent(small):
    west, south, east, north = small.extent
    window = shapely.box(west - 40, south - 40, east + 40, north + 40)
    for name, frame in small.layers.items():
        shapes = frame.geometry.dropna().to_numpy()
        assert (len(shapes) == len(frame)) == (name not in TABLES), name
        assert shapely.is_valid(shapes).all(), name
        assert not shapely.is_empty(shapes).any(), name
        assert shapely.within(shapely.force_2d(shapes), window).all(), name


def test_components_are_as_many_as_wanted_and_of_sixty_classes(small):
    component = small.layers["component"]
    assert len(component) == 3200
    assert component["class_code"].nunique() >= 60


def test_components_lie_in_the_grid_they_name(small):
    component = small.layers["component"]
    grids = small.layers["unit_grid"].set_index("code").geometry
    assert component.geometry.intersects(
        gpd.GeoSeries(grids[component["grid_code"]].to_numpy(), crs=4544)
    ).all()


def test_covers_lie_above_their_pipe_points(small):
    points = small.layers["pipe_point"].set_index("id").geometry
    covers = small.layers["component"].dropna(subset="pipe_point_id")
    below = gpd.GeoSeries(points[covers["pipe_point_id"]].to_numpy(), index=covers.index, crs=4544)
    assert len(covers) > 300
    assert covers.geometry.distance(below).max() < 1e-6


def test_communities_fill_the_extent_without_overlap(small):
    community, grids = small.layers["community"], small.layers["unit_grid"]
    assert community.area.sum() == pytest.approx(800 * 800, rel=1e-6)
    assert community.union_all().area == pytest.approx(800 * 800, rel=1e-6)
    assert grids.area.sum() == pytest.approx(800 * 800, rel=1e-5)
    assert set(community["street_code"]) == set(small.layers["street"]["code"])


def test_sensors_sit_on_things_that_exist_and_cover_all_sectors(small):
    sensor = small.layers["sensor"]
    assert len(sensor) == 60
    assert sensor["sector"].nunique() == 12
    for host_class, rows in sensor.groupby("host_class"):
        assert set(rows["host_id"]) <= set(small.layers[host_class]["id"])
    assert sensor.has_z.all()


def test_buildings_do_not_overlap_and_stand_off_the_carriageway(small):
    shapes = small.scene_before.geometry.to_numpy()
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = first < second
    common = shapely.area(shapely.intersection(shapes[first[pairs]], shapes[second[pairs]]))
    assert np.max(common, initial=0.0) < 0.05
    ways = small.surfaces_before[small.surfaces_before["style"].isin(["carriageway", "river"])].union_all()
    assert not shapely.intersects(shapes, ways).any()
    assert small.scene_before["height_m"].between(2, 101).all()


def test_trees_stand_clear_of_buildings(small):
    tree = shapely.STRtree(small.scene_before.geometry.to_numpy())
    points = small.layers["tree"].geometry.to_numpy()
    assert tree.query(points, predicate="dwithin", distance=0.9).size == 0


def test_roads_of_a_street_bear_one_name(small):
    road = small.layers["road"]
    assert road.groupby("code")["name"].nunique().max() == 1
    assert {"滨河南路", "滨河北路"} <= set(road["name"])
    assert set(road["road_class"]) == {"主干路", "次干路", "支路"}


def test_surfaces_are_of_the_domain_and_cover_the_extent(small):
    for frame in (small.surfaces_before, small.surfaces_after):
        rows = [{"kind": kind} for kind in frame["kind"].unique()]
        assert [problem for row in rows for problem in check_row("terrain_surface", row)] == []
        assert frame.geometry.iloc[0].area == pytest.approx(800 * 800)


@pytest.mark.slow
def test_the_district_has_the_size_that_was_asked_for():
    district = build_district("district", 7)
    counts = pd.Series({name: len(frame) for name, frame in district.layers.items()})
    assert counts["component"] == 20_000
    assert counts["sensor"] == 300
    assert 1_200 <= counts["building"] <= 2_000
    assert district.layers["component"]["class_code"].nunique() >= 60
    assert district.layers["pipe_line"]["pipe_class"].nunique() == 8
    assert 60 <= len(district.truth) <= 120
    assert (counts["bridge"], counts["tunnel"]) == (2, 1)
