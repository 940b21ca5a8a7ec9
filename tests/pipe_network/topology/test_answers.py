"""Topology and traces of public networks, against figures that networkx and EPANET gave."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipe_network.topology.from_inp import graph_from_inp
from pipe_network.topology.graph import Graph, Names, Way
from pipe_network.topology.structure import (
    blocks_of,
    components,
    dead_ends,
    neighbour_counts,
    unsupplied,
)
from pipe_network.topology.trace import trace
from tests.paths import REAL_DATA

PIPES = REAL_DATA / "pipes"
pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not PIPES.is_dir(), reason="public networks are not on this machine"),
]


def _answers(folder: str) -> list[Any]:  # Any: pytest's own type
    return [pytest.param(path, id=path.stem) for path in sorted((PIPES / "answers" / folder).glob("*.json"))]


def model(name: str) -> Path:
    """The .inp file of an answer's network; names of answers and files differ in case."""
    files = [*PIPES.glob("epanet/*.inp"), *PIPES.glob("swmm/*.inp")]
    return next(path for path in files if path.stem.lower() == name.lower())


def _named(names: Names, places: np.ndarray) -> set[str]:
    return {str(name) for name in names[places]}


@pytest.mark.parametrize("path", _answers("topology"))
def test_pieces_bridges_and_ends(path: Path) -> None:
    answer = json.loads(path.read_text())
    graph = graph_from_inp(model(path.stem))
    pieces, found = components(graph, with_closed=True), blocks_of(graph)
    assert (graph.n_nodes, graph.n_links) == (answer["nodes"], answer["links"])
    assert len(pieces.sizes) == answer["components_all_links"]
    assert sorted(pieces.sizes.tolist(), reverse=True) == answer["component_sizes"]
    assert _named(graph.link_ids, ~graph.links.is_open) == set(answer["initially_closed_links"])
    assert len(components(graph).sizes) == answer["components_without_closed"]
    assert _named(graph.node_ids, unsupplied(graph)) == set(answer["unsupplied_nodes_without_closed"])
    assert _named(graph.link_ids, found.is_only_way) == set(answer["bridges"])
    assert _named(graph.node_ids, found.is_articulation) == set(answer["articulation_nodes"])
    assert _named(graph.node_ids, dead_ends(graph)) == set(answer["terminal_nodes"])
    degrees = zip(graph.node_ids.tolist(), neighbour_counts(graph).tolist(), strict=True)
    assert dict(degrees) == answer["degree"]
    pairs, count = np.unique(
        np.sort(np.column_stack([graph.start, graph.end]), axis=1), axis=0, return_counts=True
    )
    parallel = {frozenset(graph.node_ids[pair].tolist()) for pair in pairs[count > 1]}
    assert parallel == {frozenset(pair) for pair in answer["parallel_pairs"]}
    assert np.nansum(graph.links.length_m) == pytest.approx(answer["total_length_m"], abs=1e-6)


@pytest.mark.parametrize("path", _answers("trace"))
def test_traces_along_the_flow(path: Path) -> None:
    graph = graph_from_inp(model(path.stem.split("_", 1)[1]), with_flow=True)
    wrong, stored = [], json.loads(path.read_text())
    for part, count in (("nodes", graph.n_nodes), ("links", graph.n_links)):
        assert stored.get(part, count) == count
    for node, answer in stored["trace"].items():
        for way in (Way.UP, Way.DOWN):
            found = _named(graph.node_ids, trace(graph, np.array([graph.node(node)]), way).nodes)
            # Of long lists only the number is stored.
            if len(found) != answer.get(f"{way}_n", len(found)) or found != set(answer.get(way) or found):
                wrong.append((node, way))
    assert wrong == []


def test_every_public_network_is_read_without_a_finding() -> None:
    found: dict[str, Graph] = {
        path.name: graph_from_inp(path) for path in [*PIPES.glob("epanet/*.inp"), *PIPES.glob("swmm/*.inp")]
    }
    assert len(found) >= 11
    assert {name: graph.skipped for name, graph in found.items() if graph.skipped} == {}
