"""Layers read as deliveries: own and mapped ones, traps of z and CRS, ends by place."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from geopandas.testing import assert_geodataframe_equal

from pipe_network.errors import UnusableSource
from pipe_network.exchange import layer_files
from pipe_network.exchange.layer_maps import LayerMap, LayerMaps
from pipe_network.exchange.layers import Reading, _moved, read_layers
from pipe_network.network import PipeNetwork
from pipe_network.sources import open_network
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.staging import stage
from tests.pipe_network.networks import CRS, network

LINES = LayerMap(
    "mains", TableKind.LINE, {"M": "material", "UP": "start_level_m", "DN": "end_level_m"}, needs=("M",),
    constants={"pipe_class": "YS"}, missing={"start_level_m": (0.0,)},
)  # fmt: skip
POINTS = LayerMap("nodes", TableKind.POINT, {"NR": "point_no"}, needs=("NR",), constants={"pipe_class": "YS"})
MAPS = Reading(maps=LayerMaps((LINES, POINTS), (-1.0,)))


def small() -> PipeNetwork:
    points = {"A": (0, 0, 10.0), "B": (30, 40, 11.0)}
    return network(points, [("L1", "A", "B", {"start_level_m": 8.0, "end_level_m": 9.0, "diameter_mm": 200})])


def write(frame: gpd.GeoDataFrame, path: Path, **more: Any) -> Path:
    frame.to_file(path, **more)
    return path


def lines(shapes: list[Any], **columns: Any) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS)


def test_own_layers_of_a_geopackage_come_back(tmp_path: Path) -> None:
    given, path = small(), tmp_path / "p.gpkg"
    write(given.points, path, layer="pipe_point")
    write(given.lines, path, layer="pipe_line")
    write(given.points.assign(a=1)[["a", "geometry"]], path, layer="other")
    found = open_network(path)
    assert found.points["point_no"].tolist() == ["A", "B"]
    assert found.lines.loc[0, ["line_no", "start_level_m", "diameter_mm"]].tolist() == ["L1", 8.0, 200]
    assert found.lines.geometry[0].equals_exact(given.lines.geometry[0], 1e-9)
    assert list(found.lines.columns) == list(given.lines.columns)


def test_own_shapefiles_side_by_side(tmp_path: Path) -> None:
    given = small()
    for frame, name in ((given.points, "pipe_point"), (given.lines, "pipe_line")):
        kept = frame.dropna(axis=1, how="all")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the names are cut to 10 letters
            write(kept, tmp_path / f"{name}.shp")
    found = open_network(tmp_path / "pipe_line.shp")
    assert found.points["ground_m"].tolist() == [10.0, 11.0]
    assert found.lines.loc[0, ["start_point", "end_point", "end_level_m"]].tolist() == ["A", "B", 9.0]


def test_lines_alone_make_their_points(tmp_path: Path) -> None:
    write(small().lines, tmp_path / "alone.geojson")
    found = open_network(tmp_path / "alone.geojson")
    assert found.crs.is_projected  # type: ignore[attr-defined]
    assert sorted(found.points["point_no"]) == ["A", "B"]
    assert [int(rows[0]) for rows in found.ends()] == [0, 1]
    assert found.lines.geometry[0].length == pytest.approx(50, rel=0.001)


def test_ends_without_names_take_the_point_there_or_a_new_one(tmp_path: Path) -> None:
    points = gpd.GeoDataFrame({"NR": ["A"]}, geometry=[shapely.Point(0.3, 0)], crs=CRS)
    mains = lines(
        [shapely.LineString([(0, 0), (10, 0)]), shapely.LineString([(10, 0), (20, 0)])], M=["PVC", "PVC"]
    )
    paths = [write(points, tmp_path / "p.gpkg"), write(mains, tmp_path / "l.gpkg")]
    found = read_layers(paths, reading=MAPS)
    network = stage(found.delivery, crs=found.crs).network
    assert network.lines["start_point"].tolist()[0] == "A"
    assert network.lines["end_point"][0] == network.lines["start_point"][1]
    assert found.delivery.tables[found.made or 0].cells["x"].tolist() == [10, 20]
    assert "ends of lines without a point within 0.5 m: 2" in found.delivery.notes[-1]


def test_sentinels_are_emptied_and_counted(tmp_path: Path) -> None:
    shape = shapely.LineString([(0, 0, -21474.836), (10, 0, 3.0)])
    mains = lines([shape, shape], M=["PVC", "PVC"], UP=[0.0, 8.0], DN=[-9999.0, 7.0])
    found = read_layers([write(mains, tmp_path / "l.gpkg")], reading=MAPS)
    staged = stage(found.delivery, crs=found.crs).network.lines
    assert staged["start_level_m"].isna().tolist() == [True, False]
    assert staged["end_level_m"].isna().tolist() == [True, False]
    assert np.isnan(staged.geometry[0].coords[0][2])
    assert [z for *_, z in staged.geometry[1].coords] == [8, 7]
    assert [note.split(": ")[1].split(",")[0] for note in found.delivery.notes[:3]] == [
        "start_level_m is 0 in 1 places",
        "end_level_m is -9999 in 1 places",
        "z is -21474.836 in 2 places",
    ]


def test_levels_run_straight_along_a_drawn_line(tmp_path: Path) -> None:
    bent = shapely.LineString([(0, 0), (30, 0), (30, 10)])
    found = read_layers(
        [write(lines([bent], M=["PVC"], UP=[8.0], DN=[4.0]), tmp_path / "l.gpkg")], reading=MAPS
    )
    shape = stage(found.delivery, crs=found.crs).network.lines.geometry[0]
    assert [z for *_, z in shape.coords] == [8, 5, 4]


def test_layers_in_several_crs_become_one(tmp_path: Path) -> None:
    given = small()
    paths = [
        write(given.points.to_crs("EPSG:4490"), tmp_path / "pipe_point.geojson"),
        write(given.lines, tmp_path / "pipe_line.gpkg"),
    ]
    found = read_layers(paths, reading=Reading(crs=CRS))
    network = stage(found.delivery, crs=found.crs).network
    assert network.points.geometry[1].distance(shapely.Point(network.lines.geometry[0].coords[1])) < 0.01


def test_a_layer_without_crs_must_be_told(tmp_path: Path) -> None:
    given = small().lines.set_crs(None, allow_override=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about the missing CRS
        path = write(given, tmp_path / "l.gpkg")
    with pytest.raises(UnusableSource, match="does not say its coordinate system"):
        read_layers([path])
    assert read_layers([path], reading=Reading(source_crs=CRS)).crs == CRS


def test_metres_in_a_geojson_are_no_degrees(tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "properties": {"M": "PVC"},
        "geometry": {"type": "LineString", "coordinates": [[500000, 4e6], [500010, 4e6]]},
    }
    path = tmp_path / "l.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    with pytest.raises(UnusableSource, match="are no degrees"):
        read_layers([path], reading=MAPS)
    assert read_layers([path], reading=Reading(maps=MAPS.maps, source_crs=CRS)).crs == CRS


def test_what_is_no_pipe_layer_is_listed(tmp_path: Path) -> None:
    area = gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.box(0, 0, 1, 1)], crs=CRS)
    other = gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(0, 0)], crs=CRS)
    paths = [write(area, tmp_path / "area.gpkg"), write(other, tmp_path / "trees.gpkg")]
    with pytest.raises(
        UnusableSource, match=r"area.gpkg\[area\].*left out; trees.gpkg\[trees\]: no map fits its columns a"
    ):
        read_layers(paths)


def test_rows_without_geometry_and_with_several_parts_are_kept(tmp_path: Path) -> None:
    parts = shapely.MultiLineString([[(0, 0), (1, 0)], [(5, 0), (6, 0)]])
    mains = lines([shapely.LineString([(0, 0), (9, 0)]), None, parts], M=["a", "b", "c"])
    found = read_layers([write(mains, tmp_path / "l.gpkg")], reading=MAPS)
    staged = stage(found.delivery, crs=found.crs).network.lines
    assert staged["material"].tolist() == ["a", "b", "c"]
    assert staged.geometry.isna().tolist() == [False, True, True]


def test_file_that_is_not_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "a.gpkg").write_bytes(b"no database")
    with pytest.raises(UnusableSource, match="cannot be read as its ending says"):
        read_layers([tmp_path / "a.gpkg"])


def test_a_height_that_is_no_number_does_not_take_the_place_with_it() -> None:
    given = [(103.8, 36.05, float("nan")), (103.81, 36.05, 5.0)]
    frame = gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.LineString(given)], crs=4490)
    (line,) = _moved(frame, "EPSG:4544").geometry
    found = shapely.get_coordinates(line, include_z=True)
    assert np.isfinite(found[:, :2]).all()
    assert np.isnan(found[0, 2])
    assert found[1, 2] == 5.0
    assert line.length == pytest.approx(901, abs=1)


@pytest.mark.parametrize(
    ("more", "by_arrow"),
    [
        pytest.param({"n": [1, 2], "t": ["甲", None], "x": [0.5, np.nan]}, True, id="numbers and text"),
        pytest.param({"day": np.array(["2025-03-20", "NaT"], "datetime64[ms]")}, False, id="days"),
        pytest.param({"flag": [True, False]}, False, id="truth values"),
    ],
)
def test_a_layer_read_by_arrow_is_the_same(more: dict[str, Any], by_arrow: bool, tmp_path: Path) -> None:
    path = write(lines([shapely.LineString([(0, 0, 1), (1, 0, 2)]), None], **more), tmp_path / "l.gpkg")
    assert layer_files._is_plain(path, "l") is by_arrow
    found, plain = layer_files._read(path, "l"), pyogrio.read_dataframe(path, layer="l")
    assert_geodataframe_equal(found.reset_index(drop=True), plain)
