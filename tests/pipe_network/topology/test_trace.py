"""Traces on networks that a reader can draw: shut valves, abandoned lines, direction, sums."""

from dataclasses import replace

import numpy as np
import pytest

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph, Way, build_graph
from pipe_network.topology.limits import Limits
from pipe_network.topology.structure import components, unsupplied
from pipe_network.topology.trace import between, from_link, trace
from tests.pipe_network.networks import network
from tests.pipe_network.topology.graphs import plain

POINTS = {name: (10.0 * k, 0.0, 100.0) for k, name in enumerate("ABCDE")}


def _names(graph: Graph, start: str, way: Way, limits: Limits | None = None) -> list[str]:
    found = trace(graph, np.array([graph.node(start)]), way, limits)
    return sorted(str(name) for name in graph.node_ids[found.nodes])


def _chain(*, states: dict[str, str] | None = None, status: str = "在用") -> Graph:
    """A ─ B ─ C ─ D ─ E, water, 10 m each; C is a valve."""
    lines = [
        (f"L{a}{b}", a, b, {"diameter_mm": 200, "status": "在用"})
        for a, b in zip("ABCD", "BCDE", strict=True)
    ]
    lines[3][3]["status"] = status
    made = network(POINTS, lines)
    made.points["appurtenance"] = ["", "", "阀门井", "", ""]
    made.points["valve_state"] = [(states or {}).get(name) for name in made.points["point_no"]]
    return graph_from_network(made)


def test_a_shut_valve_ends_a_trace_and_an_open_one_does_not() -> None:
    assert _names(_chain(), "A", Way.BOTH) == ["B", "C", "D", "E"]
    assert _names(_chain(states={"C": "closed"}), "A", Way.BOTH) == ["B", "C"]
    assert _names(_chain(states={"C": "broken"}), "A", Way.BOTH) == ["B", "C", "D", "E"]


def test_who_stands_at_a_shut_valve_looks_along_both_pipes() -> None:
    assert _names(_chain(states={"C": "closed"}), "C", Way.BOTH) == ["A", "B", "D", "E"]


def test_an_abandoned_line_carries_nothing() -> None:
    assert _names(_chain(status="废弃"), "A", Way.BOTH) == ["B", "C", "D"]


def test_sums_of_length_volume_and_customers() -> None:
    graph = _chain()
    sums = trace(graph, np.array([0]), Way.BOTH).sums
    assert (sums.links, sums.length_m) == (4, 40.0)
    assert sums.volume_m3 == pytest.approx(40 * np.pi * 0.1**2)


def test_barriers_stops_filters_and_distance() -> None:
    graph = _chain()
    at = np.array([graph.node("D")], np.int32)
    assert _names(graph, "A", Way.BOTH, Limits(barrier_nodes=at)) == ["B", "C"]
    assert _names(graph, "A", Way.BOTH, Limits(stop_nodes=at)) == ["B", "C", "D"]
    line = np.array([graph.link("LBC")], np.int32)
    assert _names(graph, "A", Way.BOTH, Limits(barrier_links=line)) == ["B"]
    assert _names(graph, "A", Way.BOTH, Limits(link_filter=graph.link_ids != "LCD")) == ["B", "C"]
    assert _names(graph, "A", Way.BOTH, Limits(within_m=25.0)) == ["B", "C"]


@pytest.mark.parametrize(
    ("given", "down_of_a"),
    [
        pytest.param({"flow_direction": 0}, ["B"], id="surveyed, along the line"),
        pytest.param({"flow_direction": 1}, [], id="surveyed, against the line"),
        pytest.param({"start_level_m": 98.0, "end_level_m": 97.0}, ["B"], id="downhill"),
        pytest.param({"start_level_m": 97.0, "end_level_m": 98.0}, [], id="uphill: flows to A"),
        pytest.param(
            {"flow_direction": 0, "start_level_m": 97.0, "end_level_m": 98.0}, ["B"], id="survey wins"
        ),
        pytest.param({}, ["B"], id="unknown: either way"),
    ],
)
def test_direction_of_a_sewer(given: dict[str, float], down_of_a: list[str]) -> None:
    made = network({"A": (0, 0, 100), "B": (10, 0, 100)}, [("L", "A", "B", given)], pipe_class="WS")
    assert _names(graph_from_network(made), "A", Way.DOWN) == down_of_a


def test_water_has_no_direction_of_its_own() -> None:
    made = network(
        {"A": (0, 0, 9), "B": (9, 0, 9)}, [("L", "A", "B", {"start_level_m": 8.0, "end_level_m": 2.0})]
    )
    assert _names(graph_from_network(made), "B", Way.DOWN) == ["A"]


def test_a_trace_from_a_link_and_between_two_nodes() -> None:
    graph = plain(4, [(0, 1), (1, 2), (1, 3)])
    assert from_link(graph, 1, Way.DOWN).tolist() == [2]
    assert from_link(graph, 1, Way.UP).tolist() == [1]
    assert from_link(graph, 1, Way.BOTH).tolist() == [1, 2]
    found = between(graph, 0, 3)
    assert (found.nodes.tolist(), found.links.tolist()) == ([1], [0, 2])


def test_lines_without_points_and_double_points_are_told() -> None:
    made = network({"A": (0, 0, 1), "B": (1, 0, 1), "A2": (2, 0, 1)}, [("L", "A", "B"), ("M", "B", "A")])
    made.points.loc[2, "point_no"] = "A"
    made.lines.loc[1, "end_point"] = "X"
    graph = graph_from_network(made)
    assert graph.link_ids.tolist() == ["L"]
    assert graph.skipped == ("M: no point X",)
    assert graph.start.tolist() == [0]


def test_what_no_source_feeds() -> None:
    graph = plain(4, [(0, 1), (2, 3)])
    fed = replace(graph.nodes, is_source=np.array([True, False, False, False]))
    graph = replace(graph, nodes=fed)
    assert unsupplied(graph).tolist() == [2, 3]
    assert components(graph).sizes.tolist() == [2, 2]


def test_unknown_names_and_bad_arrays_are_refused() -> None:
    graph = plain(2, [(0, 1)])
    with pytest.raises(UnknownObject, match=r"no node 'n9'.*near it"):
        replace(graph, node_ids=np.array(["n91", "n92"])).node("n9")
    with pytest.raises(BadPipeData, match="not among"):
        build_graph(["a"], ["l"], (np.array([0]), np.array([1])))
    with pytest.raises(BadPipeData, match="1 links have 2 starts"):
        build_graph(["a"], ["l"], (np.array([0, 0]), np.array([0])))


def test_an_empty_network_has_no_pieces() -> None:
    graph = build_graph([], [], (np.zeros(0), np.zeros(0)))
    assert components(graph).sizes.tolist() == []


def test_pipes_without_length_do_not_confuse_a_distance() -> None:
    graph = plain(3, [(2, 0), (2, 1)], [1e-12, 5.0])
    graph = replace(graph, links=replace(graph.links, length_m=np.array([np.nan, 5.0])))
    found = trace(graph, np.array([2]), Way.DOWN, Limits(within_m=1.0))
    assert found.nodes.tolist() == [0]
    assert found.sums.length_unknown == 1
