"""Closures on a street of water pipes: valves that fail, supply, customers, other works, the order."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import geopandas as gpd
import numpy as np
import pytest
import shapely

from pipe_network.errors import SourceMissing, UnknownObject, UnusableSource
from pipe_network.isolation.customers import served_buildings
from pipe_network.isolation.model import IsolationModel, isolation_model, valves_of_points, valves_of_seats
from pipe_network.isolation.order import plan_map, write_order
from pipe_network.isolation.report import isolate, plan_json
from pipe_network.isolation.segments import seats_of
from pipe_network.isolation.works import Work, read_works
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph
from pipe_network.topology.picture import streets
from tests.pipe_network.networks import CRS, network
from tests.pipe_network.topology.graphs import plain

ORIGIN = (500_000.0, 4_000_000.0)
NAMES = ["S", "V1", "A", "V2", "B", "V3", "C", "V4", "D"]


def _street(states: Mapping[str, str] | None = None, *, source: bool = True) -> Graph:
    """S ─ V1 ─ A ─ V2 ─ B ─ V3 ─ C ─ V4 ─ D: 10 m and DN 200 each; a water meter hangs on B, C and D.

    B also has a hydrant beside it, where the pipe can be emptied.
    """
    points = {name: (10.0 * k, 0.0, 100.0) for k, name in enumerate(NAMES)}
    points |= {f"M{name}": (points[name][0], 5.0, 100.0) for name in "BCD"}
    points["H"] = (points["B"][0], -5.0, 100.0)
    pairs = [*pairwise(NAMES), *((name, f"M{name}") for name in "BCD"), ("B", "H")]
    made = network(points, [(f"{a}-{b}", a, b, {"diameter_mm": 200}) for a, b in pairs])
    what = {"S": "水源井" if source else "", "H": "消防栓"} | {f"M{name}": "水表" for name in "BCD"}
    what |= {f"V{k}": "阀门井" for k in range(1, 5)}
    made.points["appurtenance"] = [what.get(name, "") for name in made.points["point_no"]]
    known = {f"V{k}": "open" for k in range(1, 5)} | dict(states or {})
    made.points["valve_state"] = [known.get(name) for name in made.points["point_no"]]
    return graph_from_network(made)


def _model(states: Mapping[str, str] | None = None, *, source: bool = True) -> IsolationModel:
    graph = _street(states, source=source)
    return isolation_model(graph, valves_of_points(graph))


def _close(model: IsolationModel, place: str, **more: object) -> dict[str, object]:
    found = plan_json(isolate(model, place, **more))  # type: ignore[arg-type]
    return (
        {
            name: [row["valve"] for row in found[name]]
            for name in ("close", "already_closed", "cannot_be_operated")
        }
        | found["isolated"]["sums"]
        | {"lost": found["also_without_supply"]["links"], "customers": found["customers"]}
    )


def test_a_burst_between_two_valves() -> None:
    found = _close(_model(), "V2-B")
    assert (found["close"], found["already_closed"], found["cannot_be_operated"]) == (["V2", "V3"], [], [])
    assert found["links"] == 4
    assert found["volume_m3"] == pytest.approx(30 * np.pi * 0.01, abs=1e-3)
    assert found["lost"] == ["V3-C", "C-V4", "V4-D", "C-MC", "D-MD"]
    assert found["customers"] == 3


@pytest.mark.parametrize(
    ("states", "failed", "close", "useless"),
    [
        pytest.param({"V3": "broken"}, [], ["V2", "V4"], ["V3"], id="broken: next valve"),
        pytest.param({"V3": "unknown"}, [], ["V2", "V4"], ["V3"], id="unknown position: next valve"),
        pytest.param({}, ["V3"], ["V2", "V4"], ["V3"], id="named as failed"),
        pytest.param({}, ["V2", "V3"], ["V1", "V4"], ["V2", "V3"], id="both failed"),
        pytest.param({"V3": "closed"}, [], ["V2"], [], id="shut already: left shut"),
        pytest.param({"V3": ""}, [], ["V2", "V3"], [], id="state not recorded: taken to work"),
    ],
)
def test_valves_that_do_not_hold(
    states: dict[str, str], failed: list[str], close: list[str], useless: list[str]
) -> None:
    found = _close(_model(states), "V2-B", failed=failed)
    assert (found["close"], found["cannot_be_operated"]) == (close, useless)


def test_no_valve_left_shuts_the_source_off() -> None:
    model = _model()
    plan = isolate(model, "V2-B", failed=["V1", "V2", "V3", "V4"])
    assert plan.is_whole_piece
    assert model.graph.node_ids[plan.sources_inside()].tolist() == ["S"]
    assert not isolate(model, "V2-B").is_whole_piece


def test_the_second_best_plan_of_each_valve() -> None:
    found = plan_json(isolate(_model(), "V2-B"))["if_a_valve_fails"]
    assert [(one["valve"], one["close_too"], one["customers_more"]) for one in found] == [
        ("V2", ["V1"], 0.0),
        ("V3", ["V4"], 0.0),
    ]


def test_valves_inside_a_grown_area_are_not_needed_any_more(tmp_path: Path) -> None:
    """Two pipes side by side, a valve at both ends of one: when one fails, the other holds nothing."""
    graph = plain(3, [(0, 1), (1, 2), (1, 2)])
    graph = replace(graph, nodes=replace(graph.nodes, is_source=np.array([True, False, False])))
    seats = seats_of(graph, [("l0", "n0"), ("l1", "n1"), ("l1", "n2")])
    plan = isolate(isolation_model(graph, valves_of_seats(graph, seats, ["a", "b", "c"])), "l1")
    found = plan_json(plan)["if_a_valve_fails"]
    assert [(one["valve"], one["close_too"], one["not_needed_then"]) for one in found] == [
        ("b", ["a"], ["c"]),
        ("c", ["a"], ["b"]),
    ]
    write_order(plan, tmp_path / "o.html", now=datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai")))
    assert "<td>b</td><td>a</td><td>c</td>" in (tmp_path / "o.html").read_text("utf-8")


def _fed_from(name: str) -> IsolationModel:
    graph = _street(source=False)
    flags = np.zeros(graph.n_nodes, bool)
    flags[graph.node(name)] = True
    graph = replace(graph, nodes=replace(graph.nodes, is_source=flags))
    return isolation_model(graph, valves_of_points(graph))


@pytest.mark.parametrize(
    ("source", "place", "close"),
    [
        pytest.param("S", "V2-B", [("V2", True, 0.0), ("V3", False, 10.0)], id="fed from the left"),
        pytest.param("D", "V2-B", [("V3", True, 10.0), ("V2", False, 0.0)], id="supply before the nearer"),
        pytest.param("D", "A", [("V2", True, 10.0), ("V1", False, 10.0)], id="supply before the number"),
    ],
)
def test_valves_are_closed_on_the_supply_side_first(
    source: str, place: str, close: list[tuple[str, bool, float]]
) -> None:
    rows = plan_json(isolate(_fed_from(source), place))["close"]
    assert [(row["valve"], row["supply_side"], row["along_m"]) for row in rows] == close


def test_near_valves_go_before_far_ones_on_one_side() -> None:
    graph = _street(source=False)
    flags = np.isin(graph.node_ids, ["S", "D"])
    graph = replace(graph, nodes=replace(graph.nodes, is_source=flags))
    rows = plan_json(isolate(isolation_model(graph, valves_of_points(graph)), "B-V3"))["close"]
    assert [(row["valve"], row["along_m"]) for row in rows] == [("V3", 0.0), ("V2", 10.0)]


def test_valves_to_close_when_one_fails_are_on_the_map_but_do_not_widen_it() -> None:
    plan = isolate(_model(), "V2-B")
    assert plan.model.valves.names[plan.fallback_valves()].tolist() == ["V1", "V4"]
    label = "失灵时加关"
    for of_failing in (False, True):
        marks = plan_map(plan, language="zh", of_failing=of_failing).marks
        mark = next(each for each in marks if each.label == label)
        assert (mark.names, mark.widens) == (["V1", "V4"], of_failing)


def test_streets_are_named_along_their_longest_pipe_in_the_map() -> None:
    graph = _street()
    road = np.where(graph.link_ids == "B-MB", "Back lane", "High street").astype(object)
    road[graph.links_named(["S-V1"])] = None
    graph = replace(graph, links=replace(graph.links, columns={**graph.links.columns, "road_name": road}))
    west, south = ORIGIN
    found = streets(graph, (west - 1, west + 100, south - 20, south + 20))
    assert [(each.name, abs(round(each.angle))) for each in found] == [("Back lane", 90), ("High street", 0)]
    assert streets(graph, (west - 100, west - 50, south - 20, south + 20)) == []
    assert streets(_street(), (west - 1, west + 100, south - 20, south + 20)) == []


def test_the_star_of_a_burst_line_hides_no_valve() -> None:
    plan = isolate(_model(), "V2-B")
    star = plan_map(plan).marks[-1]
    assert star.sign == "*"
    assert star.xy is not None
    graph = plan.model.graph
    ends = graph.nodes.xy[[graph.node("V2"), graph.node("B")]]
    assert star.xy.tolist() == [ends.mean(axis=0).tolist()]


def test_a_source_inside_the_area_must_be_shut_itself(tmp_path: Path) -> None:
    """V1 is the only valve between S and the burst: when it fails, S goes on feeding it."""
    plan = isolate(_model(), "A-V2", failed=["V1"])
    found = plan_json(plan)
    assert ([row["valve"] for row in found["close"]], found["sources_inside"]) == (["V2"], ["S"])
    assert plan.model.graph.node_ids[plan.closure.sources].tolist() == ["S"]
    assert not plan.is_whole_piece
    assert [(one["possible"], one["sources_to_shut"]) for one in found["if_a_valve_fails"]] == [
        (False, ["S"])
    ]
    path = tmp_path / "order.html"
    write_order(plan, path, now=datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai")))
    text = path.read_text("utf-8")
    assert "水源S位于隔离范围内，须同时停水源" in text
    assert "the source S lies inside the area and must be shut itself" in text


def test_a_fallback_that_needs_a_source_shut_is_not_possible_by_valves(tmp_path: Path) -> None:
    plan = isolate(_model(), "A-V2")
    assert [
        (one["valve"], one["close_too"], one["possible"], one["sources_to_shut"])
        for one in plan_json(plan)["if_a_valve_fails"]
    ] == [("V1", [], False, ["S"]), ("V2", ["V3"], True, [])]
    assert not len(plan.closure.sources)
    path = tmp_path / "order.html"
    write_order(plan, path, now=datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai")))
    assert "须同时停水源S" in path.read_text("utf-8")


def test_without_a_known_source_a_fallback_needs_a_valve_to_close() -> None:
    graph = plain(3, [(0, 1), (1, 2)])
    model = isolation_model(graph, valves_of_seats(graph, seats_of(graph, [("l0", "n1")]), ["a"]))
    assert [one["possible"] for one in plan_json(isolate(model, "n2"))["if_a_valve_fails"]] == [False]


def test_a_point_a_valve_and_where_to_drain() -> None:
    assert _close(_model(), "B")["close"] == ["V2", "V3"]
    assert _close(_model(), "V2")["close"] == ["V1", "V3"]
    assert plan_json(isolate(_model(), "B"))["drain_at"] == ["H"]


def test_without_a_source_the_larger_rest_stays_fed_and_that_is_said() -> None:
    plan = isolate(_model(source=False), "V2-B")
    assert plan.closure.assumed_supply
    assert plan_json(plan)["also_without_supply"]["links"] == ["S-V1", "V1-A", "A-V2"]


def test_a_ring_keeps_its_supply() -> None:
    graph = plain(4, [(0, 1), (1, 2), (2, 3), (3, 0)])
    graph = replace(graph, nodes=replace(graph.nodes, is_source=np.array([True, False, False, False])))
    seats = seats_of(graph, [("l1", "n1"), ("l1", "n2")])
    plan = isolate(isolation_model(graph, valves_of_seats(graph, seats, ["a", "b"])), "l1")
    assert plan_json(plan)["also_without_supply"]["links"] == []
    assert [row["valve"] for row in plan_json(plan)["close"]] == ["a", "b"]


def test_a_shut_pipe_of_a_model_holds_and_is_told() -> None:
    graph = plain(3, [(0, 1), (1, 2)])
    graph = replace(graph, links=replace(graph.links, is_open=np.array([True, False])))
    model = isolation_model(graph, valves_of_seats(graph, seats_of(graph, [("l0", "n0")]), ["v"]))
    found = plan_json(isolate(model, "n1"))
    assert ([row["valve"] for row in found["close"]], [row["valve"] for row in found["already_closed"]]) == (
        ["v"],
        ["l1"],
    )


def test_other_works_that_overlap_and_one_that_does_not(tmp_path: Path) -> None:
    """A ring S ─ A ─ B ─ S with a valve at each pipe's start; works have shut the way round."""
    graph = plain(3, [(0, 1), (1, 2), (2, 0)])
    graph = replace(graph, nodes=replace(graph.nodes, is_source=np.array([True, False, False])))
    given = [("l0", "n0"), ("l0", "n1"), ("l2", "n2"), ("l2", "n0")]
    model = isolation_model(graph, valves_of_seats(graph, seats_of(graph, given), ["a", "b", "c", "d"]))
    works = [Work("round", ("c",)), Work("here", ("a",), ("l0",)), Work("there", ())]
    found = plan_json(isolate(model, "l0", works=works))["overlaps"]
    assert [one["clear"] for one in found] == [False, False, True]
    assert found[0]["lost_with_both"] == ["l1"]
    assert (found[1]["valves"], found[1]["lines"]) == (["a"], ["l0"])
    path = tmp_path / "works.json"
    path.write_text(json.dumps([{"name": "round", "valves": ["c"]}]), "utf-8")
    assert read_works(path) == works[:1]
    path.write_text('{"name": 1}')
    with pytest.raises(UnusableSource, match="works are a JSON list"):
        read_works(path)
    with pytest.raises(SourceMissing):
        read_works(tmp_path / "none.json")


def test_unknown_places_and_valves_are_refused() -> None:
    with pytest.raises(UnknownObject, match="no node 'X'"):
        isolate(_model(), "X")
    with pytest.raises(UnknownObject, match=r"no valve 'S'.*4 valves"):
        isolate(_model(), "B", failed=["S"])


def _buildings() -> gpd.GeoDataFrame:
    places = {"near B": (40, 20), "near C": (60, 20), "far": (40, 300)}
    shapes = [
        shapely.box(x + ORIGIN[0], y + ORIGIN[1], x + 8 + ORIGIN[0], y + 8 + ORIGIN[1])
        for x, y in places.values()
    ]
    return gpd.GeoDataFrame(
        {"code": ["1", "2", "3"], "name": list(places), "address": ["甲<1>", "乙", None], "floors": 3},
        geometry=shapes,
        crs=CRS,
    )


def test_buildings_belong_to_the_nearest_service_end() -> None:
    graph = _street()
    found = served_buildings(graph, np.array([graph.node("MB")]), _buildings())
    assert found[["name", "service_end"]].to_numpy().tolist() == [["near B", "MB"]]
    assert served_buildings(graph, np.zeros(0, int), _buildings()).empty


def test_the_order_is_one_page_with_everything_on_it(tmp_path: Path) -> None:
    path = tmp_path / "order.html"
    plan = isolate(_model({"V3": "broken", "V4": ""}), "V2-B", buildings=_buildings())
    write_order(
        plan, path, now=datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai")), buildings=_buildings()
    )
    text = path.read_text("utf-8")
    for words in ("关阀通知单", "Order to close valves", "V2", "损坏 broken", "近", "data:image/png"):
        assert words in text
    assert "甲&lt;1&gt;" in text
    assert "http" not in text
    assert "state not recorded" in text
