"""Networks to DXF, CityJSON, GeoPackage and models: read back, they are what they were."""

import json

import ezdxf
import jsonschema
import numpy as np
import pyogrio
import pytest
import shapely

from pipe_network.errors import BadPipeData
from pipe_network.exchange.cityjson import cityjson, extension_text, write_cityjson
from pipe_network.exchange.drawing import attributes, write_dxf
from pipe_network.exchange.export import export_network
from pipe_network.exchange.geopackage import read_tables, write_geopackage
from pipe_network.sources import open_network
from tests.pipe_network.networks import network
from tests.pipe_network.simulation.small import WATER

POINTS = {"A": (0, 0, 10), "B": (30, 40, 12), "C": (30, 90, 11)}
LINE = {"start_level_m": 8.5, "end_level_m": 10.2, "diameter_mm": 200, "material": "球墨铸铁"}


@pytest.fixture
def pipes():
    return network(POINTS, [("L1", "A", "B", LINE), ("L2", "B", "C", LINE | {"section": "600X400"})])


def test_a_drawing_has_real_coordinates_layers_and_standard_colours(pipes, tmp_path):
    write_dxf(pipes, tmp_path / "a.dxf")
    document = ezdxf.readfile(tmp_path / "a.dxf")
    assert document.dxfversion >= "AC1027"
    assert not document.audit().errors
    space = document.modelspace()
    line = space.query("POLYLINE[layer=='JP_LINE']")[0]
    assert [tuple(vertex.dxf.location) for vertex in line.vertices] == [
        (500000, 4000000, 8.5),
        (500030, 4000040, 10.2),
    ]
    assert document.layers.get("JP_LINE").rgb == (0, 255, 255)
    assert [tuple(point.dxf.location)[2] for point in space.query("POINT")] == [10, 12, 11]
    assert attributes(line)["material"] == "球墨铸铁"
    texts = [text.dxf.text for text in space.query("TEXT[layer=='JP_TEXT']")]
    assert texts[:3] == ["A", "B", "C"]
    assert "球墨铸铁 DN200" in texts


def test_cityjson_has_the_shape_its_extension_declares(pipes, tmp_path):
    write_cityjson(pipes, tmp_path / "a.city.json")
    document = json.loads((tmp_path / "a.city.json").read_text())
    extension = json.loads((tmp_path / "utility_network.ext.json").read_text())
    assert (document["type"], document["version"]) == ("CityJSON", "2.0")
    assert document["metadata"]["referenceSystem"].endswith("/4544")
    kinds = {one["type"] for one in document["CityObjects"].values()}
    assert (
        kinds
        == {"+Network", "+DistributionElement", "+FunctionalElement"}
        == set(extension["extraCityObjects"])
    )
    jsonschema.validate(document["+networkGraphs"], extension["extraRootProperties"]["+networkGraphs"])
    scale, origin = (np.array(document["transform"][name]) for name in ("scale", "translate"))
    indices = document["CityObjects"]["line-L1"]["geometry"][0]["boundaries"][0]
    places = np.array(document["vertices"])[indices] * scale + origin
    assert np.allclose(places, [[500000, 4000000, 8.5], [500030, 4000040, 10.2]], atol=0.0005)


def test_cityjson_objects_name_each_other(pipes):
    document = cityjson(pipes)
    objects = document["CityObjects"]
    children = objects["network-JP"]["children"]
    assert len(children) == 5
    assert all(objects[child]["parents"] == ["network-JP"] for child in children)
    assert document["+networkGraphs"][0]["links"][0] == {
        "element": "line-L1",
        "start": "point-A",
        "end": "point-B",
    }
    assert json.loads(extension_text())["versionCityJSON"] == "2.0"


def test_a_geopackage_brings_layers_and_tables_back(tmp_path):
    (tmp_path / "water.inp").write_text(WATER)
    model = open_network(tmp_path / "water.inp")
    write_geopackage(model, tmp_path / "a.gpkg")
    lines = pyogrio.read_dataframe(tmp_path / "a.gpkg", layer="pipe_line")
    assert lines["line_no"].tolist() == ["P1", "P2"]
    assert shapely.get_coordinates(lines.geometry.to_numpy()).shape == (5, 2)
    tables = read_tables(tmp_path / "a.gpkg")
    assert set(tables) == set(model.tables)
    assert tables["epanet:PIPES"]["roughness"].tolist() == ["100", "100"]


def test_layers_without_tables_give_none(pipes, tmp_path):
    write_geopackage(pipes, tmp_path / "a.gpkg")
    assert read_tables(tmp_path / "a.gpkg") == {}
    again = pyogrio.read_dataframe(tmp_path / "a.gpkg", layer="pipe_point")
    assert str(again.crs) == "EPSG:4544"
    assert again["ground_m"].tolist() == [10, 12, 11]


def test_the_ending_decides_and_others_are_refused(pipes, tmp_path):
    with pytest.raises(BadPipeData, match=r"exported as \.inp"):
        export_network(pipes, tmp_path / "a.dwg")
    with pytest.raises(BadPipeData, match="takes epanet or swmm"):
        export_network(pipes, tmp_path / "a.dxf", model="epanet")
    with pytest.raises(BadPipeData, match="say --model gas"):
        export_network(pipes, tmp_path / "a.json")


def test_a_surveyed_network_is_exported_as_a_model_with_its_estimates(pipes, tmp_path):
    estimates = export_network(pipes, tmp_path / "a.inp")
    assert len(open_network(tmp_path / "a.inp").lines) == 2
    assert {"water.source", "water.hazen_williams"} <= set(estimates["rule"])


def test_a_class_without_engine_is_refused(tmp_path):
    cables = network(POINTS, [("L1", "A", "B")], pipe_class="GD")
    with pytest.raises(BadPipeData, match="say --model"):
        export_network(cables, tmp_path / "a.inp")


def test_a_model_comes_back_from_its_geopackage(tmp_path):
    inp = tmp_path / "one.inp"
    inp.write_text(
        "[JUNCTIONS]\nA 10 1\nB 12 2\n[RESERVOIRS]\nR 50\n[PIPES]\nP1 R A 100 200 100\nP2 A B 100 200 100\n"
        "[COORDINATES]\nR 0 0\nA 100 0\nB 200 0\n[OPTIONS]\nUNITS LPS\n[END]\n",
        "utf-8",
    )
    write_geopackage(open_network(inp), tmp_path / "one.gpkg")
    again = open_network(tmp_path / "one.gpkg")
    assert again.crs is None
    assert again.lines["line_no"].tolist() == ["P1", "P2"]
    assert "epanet:PIPES" in again.tables
