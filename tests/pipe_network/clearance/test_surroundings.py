"""Pipes beside buildings, trees, poles and kerbs."""

import geopandas as gpd
import pytest
import shapely

from pipe_network.clearance.findings import clearance_findings
from pipe_network.clearance.judge import judge_pipes
from pipe_network.clearance.surroundings import judge_surroundings, things_of
from tests.pipe_network.networks import CRS, network

X, Y = 500_000.0, 4_000_000.0
GAS = {"pipe_class": "TR", "diameter_mm": 200, "pressure": "0.4MPa", "embedding": "直埋"}
WATER = {"pipe_class": "JP", "diameter_mm": 300, "embedding": "直埋"}
LAMP_CABLE = {"pipe_class": "LD", "diameter_mm": 100, "embedding": "管埋"}


def layer(shapes, **columns):
    moved = [shapely.affinity.translate(shape, X, Y) for shape in shapes]
    return gpd.GeoDataFrame(columns, geometry=moved, crs=CRS)


def judged(found, **layers):
    empty = {
        "building": layer([], name=[], code=[]),
        "tree": layer([], code=[], species=[]),
        "component": layer([], code=[], name=[], class_code=[]),
        "terrain_surface": layer([], kind=[]),
    }
    near = judge_surroundings(found, things_of(lambda name: {**empty, **layers}[name]))
    return [
        (kind.headings[0], name, rule.rule.required_m, round(float(metres), 6))
        for kind, name, rule, metres in zip(near.kind, near.name, near.requirement, near.found_m, strict=True)
    ]


def straight(traits, *, more=()):
    points = {"A": (0, 0, 10), "B": (30, 0, 10), "C": (15, 9, 10)}
    return network(points, [("L1", "A", "B", traits), *more])


def test_gas_main_beside_a_building():
    # 1.5 m of medium pressure A; the face is at 1.2 - 0.1 = 1.1 m. The second house is far enough.
    houses = layer(
        [shapely.box(5, 1.2, 15, 8), shapely.box(20, 1.6, 29, 8)], name=["甲", "乙"], code=["B1", "B2"]
    )
    assert judged(straight(GAS), building=houses) == [("建(构)筑物", "甲 B1", 1.5, 1.1)]


def test_house_connections_are_not_judged():
    house = layer([shapely.box(10, 9, 20, 15)], name=["甲"], code=["B1"])
    points = {"A": (0, 0, 10), "B": (15, 0, 10), "C": (15, 9, 10)}
    service = network(points, [("L1", "A", "B", GAS), ("L2", "B", "C", GAS)])
    assert judged(service, building=house) == []


def test_a_main_under_a_building_is_found():
    house = layer([shapely.box(10, -5, 20, 5)], name=["甲"], code=["B1"])
    assert judged(straight(WATER), building=house) == [("建(构)筑物", "甲 B1", 3.0, -0.15)]


def test_trees_are_measured_to_their_centre():
    trees = layer([shapely.Point(5, 1), shapely.Point(9, 2)], code=["T1", "T2"], species=["国槐", "国槐"])
    assert judged(straight(WATER), tree=trees) == [("乔木", "T1 国槐", 1.5, 0.85)]
    assert judged(straight(GAS), tree=trees) == []


def test_poles_by_their_class_and_not_against_their_own_cable():
    poles = layer(
        [shapely.Point(30, 0), shapely.Point(15, 0.6), shapely.Point(10, 0.1)],
        code=["P1", "P2", "P3"],
        name=["路灯", "通信立杆", "垃圾箱"],
        class_code=["0137", "0131", "0305"],
    )
    assert judged(straight(LAMP_CABLE), component=poles) == [
        ("通信照明及<10kV杆柱", "P2 通信立杆", 1.0, 0.55)
    ]


@pytest.mark.parametrize(("kerb", "expected"), [(1.2, [1.05]), (2.0, [])], ids=["too near", "far enough"])
def test_kerbs_along_the_pipe(kerb, expected):
    road = layer([shapely.box(-50, kerb, 15, 20), shapely.box(15, kerb, 80, 20)], kind=["road", "road"])
    found = judged(straight(WATER), terrain_surface=road)
    assert [metres for *_, metres in found] == expected


def test_a_pipe_across_a_road_crosses_its_kerb_by_right():
    road = layer([shapely.box(10, -50, 20, 50)], kind=["road"])
    assert judged(straight(WATER), terrain_surface=road) == []


def test_a_hair_s_breadth_of_overlap_is_no_negative_nought():
    tree = layer([shapely.Point(15, 0.0985)], code=["T1"], species=["国槐"])
    nothing = layer([], code=[], name=[], class_code=[], kind=[])
    things = things_of(lambda name: tree if name == "tree" else nothing)
    pipes = straight(GAS)
    rows = clearance_findings(pipes, judge_pipes(pipes), judge_surroundings(pipes, things))
    assert rows["found_m"].tolist() == [-0.002]
    assert "clearance 0.00 m" in rows["message_en"].iloc[0]
    assert "净距0.00米" in rows["message_zh"].iloc[0]
