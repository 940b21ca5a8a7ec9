"""Water behind a blockage: over the lowest cover, round by another pipe, over a sill, up to a level."""

import pytest

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.sewer.backup import Backup, Bound, backup
from pipe_network.topology.from_network import graph_from_network
from pipe_network.topology.graph import Graph
from tests.pipe_network.networks import network
from tests.pipe_network.topology.graphs import plain

Lines = list[tuple[str, str, str, float, float]]
# D → C → B → A, falling 0.5 m a pipe, ground 3 m above the inverts except at C.
CHAIN: Lines = [("LD", "D", "C", 98.0, 97.5), ("LC", "C", "B", 97.5, 97.0), ("LB", "B", "A", 97.0, 96.5)]
GROUND = {"A": 99.5, "B": 100.0, "C": 99.0, "D": 101.0, "H": 98.9, "X": 99.0}


def _sewer(lines: Lines = CHAIN, septic: str = "") -> Graph:
    names = sorted({name for _, a, b, *_ in lines for name in (a, b)})
    points = {name: (20.0 * k, 0.0, GROUND[name]) for k, name in enumerate(names)}
    rows = [
        (number, a, b, {"start_level_m": high, "end_level_m": low, "diameter_mm": 300, "flow_direction": 0})
        for number, a, b, high, low in lines
    ]
    made = network(points, rows, pipe_class="WS")
    made.points["appurtenance"] = ["化粪池" if name == septic else "污水井" for name in names]
    return graph_from_network(made)


def _names(graph: Graph, found: Backup) -> tuple[list[str], list[str]]:
    return graph.node_ids[found.nodes].tolist(), graph.node_ids[found.over_cover].tolist()


def test_it_runs_over_the_lowest_cover() -> None:
    graph = _sewer()
    found = backup(graph, "LB")
    assert (found.level_m, found.bound, found.at) == (99.0, Bound.OVERFLOW, "C")
    assert _names(graph, found) == (["B", "C", "D"], ["C"])
    assert graph.link_ids[found.surcharged].tolist() == ["LD", "LC"]


def test_a_blocked_well_holds_what_comes_into_it() -> None:
    graph = _sewer()
    assert backup(graph, "B").at == "C"
    assert backup(graph, "A").at == "C"


def test_a_house_below_the_level_is_told() -> None:
    graph = _sewer([*CHAIN, ("LH", "H", "C", 98.2, 97.9)], septic="H")
    found = backup(graph, "LB")
    assert (found.level_m, found.at) == (98.9, "H")
    assert graph.node_ids[found.connections].tolist() == ["H"]


def test_a_way_round_relieves_before_anything_overflows() -> None:
    graph = _sewer([*CHAIN, ("LX", "B", "X", 98.3, 98.0)])
    found = backup(graph, "LB")
    assert (found.level_m, found.bound, found.at) == (98.3, Bound.RELIEF, "LX")
    assert _names(graph, found) == (["B", "C", "D"], [])


def test_a_way_round_that_comes_back_to_the_blockage_is_none() -> None:
    graph = _sewer([*CHAIN, ("LX", "C", "X", 97.6, 97.4), ("LY", "X", "B", 97.4, 97.2)])
    found = backup(graph, "LB")
    assert (found.bound, found.level_m) == (Bound.OVERFLOW, 99.0)
    assert _names(graph, found)[0] == ["B", "C", "D", "X"]


def test_up_to_a_level_that_is_given() -> None:
    graph = _sewer()
    found = backup(graph, "LB", level_m=97.6)
    assert (found.bound, _names(graph, found)) == (Bound.GIVEN, (["B", "C"], []))


def test_unknown_places_and_networks_without_levels_are_refused() -> None:
    with pytest.raises(UnknownObject):
        backup(_sewer(), "Z")
    with pytest.raises(BadPipeData, match="no inverts"):
        backup(plain(2, [(0, 1)]), "l0")
