"""Traces, paths, pieces, bridges and loops of random graphs, against networkx."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.topology.distance import distances, shortest_path
from pipe_network.topology.graph import Graph, Way
from pipe_network.topology.limits import Limits
from pipe_network.topology.structure import (
    blocks_of,
    components,
    dead_ends,
    loops,
    neighbour_counts,
)
from pipe_network.topology.trace import trace
from tests.pipe_network.topology.graphs import directed, random_graphs, undirected


def _nodes(graph: Graph, start: int, way: Way, limits: Limits | None = None) -> set[int]:
    return set(trace(graph, np.array([start]), way, limits).nodes.tolist())


@given(random_graphs(), st.data())
def test_traces(graph: Graph, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, graph.n_nodes - 1))
    flow = directed(graph)
    assert _nodes(graph, start, Way.DOWN) == nx.descendants(flow, start)
    assert _nodes(graph, start, Way.UP) == nx.ancestors(flow, start)
    assert _nodes(graph, start, Way.BOTH) == nx.node_connected_component(undirected(graph), start) - {start}


@given(random_graphs(), st.data())
def test_links_of_a_trace_are_those_that_leave_a_reached_node(graph: Graph, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, graph.n_nodes - 1))
    found = trace(graph, np.array([start]), Way.DOWN)
    tails = {start, *found.nodes.tolist()}
    proper = {k for k in range(graph.n_links) if graph.start[k] in tails and graph.start[k] != graph.end[k]}
    assert set(found.links.tolist()) == proper
    assert found.sums.length_m == pytest.approx(graph.links.length_m[found.links].sum())


@given(random_graphs(), st.data())
def test_barriers_and_stops(graph: Graph, data: st.DataObject) -> None:
    node = st.integers(0, graph.n_nodes - 1)
    start, barrier, stop = data.draw(node), data.draw(node), data.draw(node)
    flow = directed(graph)
    flow.remove_edges_from([(a, b, k) for a, b, k in flow.edges(keys=True) if b == barrier])
    assert _nodes(graph, start, Way.DOWN, Limits(barrier_nodes=np.array([barrier]))) == nx.descendants(
        flow, start
    )
    flow = directed(graph)
    if stop != start:
        flow.remove_edges_from(list(flow.out_edges(stop, keys=True)))
    assert _nodes(graph, start, Way.DOWN, Limits(stop_nodes=np.array([stop]))) == nx.descendants(flow, start)


@given(random_graphs(), st.data())
def test_shortest_paths(graph: Graph, data: st.DataObject) -> None:
    node = st.integers(0, graph.n_nodes - 1)
    first, last = data.draw(node), data.draw(node)
    twin = undirected(graph)
    path = shortest_path(graph, first, last)
    if not nx.has_path(twin, first, last):
        assert path is None
        return
    assert path is not None
    assert path.length_m == nx.shortest_path_length(twin, first, last, weight="weight")
    assert graph.links.length_m[path.links].sum() == path.length_m
    for link, pair in zip(path.links, zip(path.nodes[:-1], path.nodes[1:], strict=True), strict=True):
        assert {graph.start[link], graph.end[link]} == set(pair)


@given(random_graphs(), st.data(), st.integers(0, 12))
def test_trace_within_a_distance(graph: Graph, data: st.DataObject, limit: int) -> None:
    start = data.draw(st.integers(0, graph.n_nodes - 1))
    lengths = nx.single_source_dijkstra_path_length(directed(graph), start, cutoff=limit, weight="weight")
    assert _nodes(graph, start, Way.DOWN, Limits(within_m=float(limit))) == set(lengths) - {start}
    reached, _ = distances(graph, graph.passable[Way.DOWN], np.array([start], np.int32))
    assert all(reached[node] == length for node, length in lengths.items())


@given(random_graphs())
def test_pieces_bridges_articulation_and_blocks(graph: Graph) -> None:
    twin = undirected(graph)
    pieces = components(graph)
    expected = {frozenset(part) for part in nx.connected_components(twin)}
    assert {
        frozenset(np.flatnonzero(pieces.label == k).tolist()) for k in range(len(pieces.sizes))
    } == expected
    found = blocks_of(graph)
    simple = nx.Graph(twin)
    simple.remove_edges_from(list(nx.selfloop_edges(simple)))
    only = {frozenset(pair) for pair in nx.bridges(simple)}
    pairs = [frozenset(pair) for pair in zip(graph.start.tolist(), graph.end.tolist(), strict=True)]
    assert [bool(one) for one in found.is_only_way] == [pair in only for pair in pairs]
    assert [bool(one) for one in found.is_bridge] == [
        pair in only and pairs.count(pair) == 1 for pair in pairs
    ]
    assert set(np.flatnonzero(found.is_articulation).tolist()) == set(nx.articulation_points(simple))
    assert len(set(found.link_block[found.link_block >= 0].tolist())) == len(
        list(nx.biconnected_components(simple))
    )
    assert set(dead_ends(graph).tolist()) == {node for node, degree in twin.degree() if degree == 1}
    assert neighbour_counts(graph).tolist() == [simple.degree(node) for node in range(graph.n_nodes)]


@given(random_graphs())
def test_loops_hold_every_independent_ring(graph: Graph) -> None:
    found = loops(graph)
    rings = graph.n_links - graph.n_nodes + nx.number_connected_components(undirected(graph))
    assert sum(loop.independent for loop in found) == rings
