"""Models of surveyed networks: every gap filled by a rule, every fill reported."""

import numpy as np
import pytest
import shapely

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.models.estimates import Estimates
from pipe_network.models.storm import nearest_land, storm_model
from pipe_network.models.water import water_model
from pipe_network.network import PipeNetwork
from tests.pipe_network.networks import network

POINTS = {"A": (0, 0, 10), "B": (100, 0, 10), "C": (200, 0, 10)}
PIPE = {"diameter_mm": 200, "material": "球墨铸铁", "pressure": "0.4MPa"}
WELL = {"start_level_m": 8.0, "end_level_m": 7.5, "diameter_mm": 300, "material": "混凝土"}


def _water(**point):
    pipes = network(POINTS, [("L1", "A", "B", PIPE), ("L2", "B", "C", PIPE)])
    points = pipes.points.copy()
    for column, values in point.items():
        points[column] = values
    return PipeNetwork(points, pipes.lines)


def test_demand_goes_to_meters_and_the_source_is_where_it_is_named():
    model = water_model(_water(appurtenance=[None, None, "水表井"]), Estimates(), sources=["A"])
    assert model.sections["RESERVOIRS"]["id"].tolist() == ["A"]
    # 80 % of 0.4 MPa above ground: 10 + 0.32e6 / 9806.65
    assert float(model.sections["RESERVOIRS"]["head"].iloc[0]) == pytest.approx(10 + 32.63, abs=0.01)
    assert model.sections["JUNCTIONS"]["demand"].astype(float).tolist() == pytest.approx([0, 24 / 86.4])
    table = model.estimates.set_index(["object", "quantity"])
    assert table.loc[("C", "demand_lps"), "rule"] == "water.demand_m3d"
    assert table.loc[("L1", "hazen_williams_c"), "value"] == 130
    assert table.loc[("L1", "hazen_williams_c"), "confidence"] == "memory"


def test_without_meters_demand_goes_by_length():
    model = water_model(_water(), Estimates(), sources=["A"])
    # 0.8 L/s a km: half of 100 m from each side
    assert model.sections["JUNCTIONS"]["demand"].astype(float).tolist() == pytest.approx([0.08, 0.04])


def test_ground_and_diameter_that_are_missing_are_filled_and_told():
    pipes = _water(ground_m=[10.0, np.nan, 14.0])
    lines = pipes.lines.copy()
    lines.loc[1, "diameter_mm"] = np.nan
    model = water_model(PipeNetwork(pipes.points, lines), Estimates(), sources=["A"])
    assert model.sections["JUNCTIONS"]["elevation"].astype(float).tolist() == [12, 14]
    assert model.sections["PIPES"]["diameter"].astype(float).tolist() == pytest.approx([200, 200])
    assert {"network.ground_m", "network.diameter_mm"} <= set(model.estimates["rule"])


def test_a_closed_valve_shuts_the_shortest_line_at_its_point():
    points = POINTS | {"C": (150, 0, 10)}
    pipes = network(points, [("L1", "A", "B", PIPE), ("L2", "B", "C", PIPE)])
    frame = pipes.points.copy()
    frame["valve_state"] = [None, "closed", None]
    model = water_model(PipeNetwork(frame, pipes.lines), Estimates(), sources=["A"])
    assert model.sections["PIPES"]["status"].tolist() == ["Open", "Closed"]


def test_every_piece_gets_a_source():
    points = POINTS | {"D": (0, 50, 10), "E": (90, 50, 10)}
    pipes = network(points, [("L1", "A", "B", PIPE), ("L2", "B", "C", PIPE), ("L3", "D", "E", PIPE)])
    assert water_model(pipes, Estimates()).sections["RESERVOIRS"]["id"].tolist() == ["B", "D"]


def test_unknown_sources_and_networks_without_lines_are_refused():
    with pytest.raises(UnknownObject, match="'Z'"):
        water_model(_water(), Estimates(), sources=["Z"])
    with pytest.raises(BadPipeData, match="no line"):
        water_model(PipeNetwork(_water().points, _water().lines.iloc[:0]), Estimates())


def test_names_that_epanet_cannot_take_are_numbered_and_known():
    long = "L" * 40
    pipes = network(POINTS, [(long, "A", "B", PIPE), ("L2", "B", "C", PIPE)])
    model = water_model(pipes, Estimates(), sources=["A"])
    assert model.sections["PIPES"]["id"].tolist() == ["L1", "L2"]
    assert model.links["L1"] == long


def test_a_storm_model_has_inverts_offsets_and_an_outfall():
    pipes = network(
        POINTS,
        [("L1", "A", "B", WELL), ("L2", "B", "C", WELL | {"start_level_m": 7.2, "end_level_m": 7.0})],
        pipe_class="YS",
    )
    points = pipes.points.copy()
    points["feature"] = [None, None, "出水口"]
    model = storm_model(PipeNetwork(points, pipes.lines), Estimates())
    assert model.sections["OUTFALLS"]["id"].tolist() == ["C"]
    assert model.sections["JUNCTIONS"]["elevation"].tolist() == ["8.000", "7.200"]
    assert model.sections["CONDUITS"]["out_offset"].astype(float).tolist() == pytest.approx([0.3, 0])
    assert len(model.sections["SUBCATCHMENTS"]) == 2
    assert "storm.intensity" in set(model.estimates["rule"])


def test_land_goes_to_the_nearest_place_and_no_farther_than_the_reach():
    cells = nearest_land(np.array([[0.0, 0.0], [30.0, 0.0]]), 40)
    assert shapely.area(cells)[0] == pytest.approx(shapely.area(cells)[1], rel=1e-6)
    assert shapely.area(shapely.intersection(cells[0], cells[1])) == pytest.approx(0, abs=1e-6)
    assert cells[0].bounds[2] == pytest.approx(15)
    assert cells[0].bounds[0] == pytest.approx(-40)
