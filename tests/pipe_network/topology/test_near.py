"""Traces node by node and traces with arrays find the same, whatever the limits; short ones stay short."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.topology import near as near_module
from pipe_network.topology.graph import Graph, Way
from pipe_network.topology.limits import Limits
from pipe_network.topology.near import near
from pipe_network.topology.trace import Trace, trace
from tests.pipe_network.topology.graphs import plain, random_graphs


def _with_arrays(graph: Graph, starts: np.ndarray, way: Way, limits: Limits) -> Trace:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(near_module, "MOST", -1)
        return trace(graph, starts, way, limits)


@st.composite
def _graphs(draw: st.DrawFn) -> Graph:
    """Random graphs with shut nodes and links, every direction, and lengths that are nothing or unknown."""
    graph = draw(random_graphs())
    m = graph.n_links

    def column(values: list[object], count: int) -> np.ndarray:
        return np.array(draw(st.lists(st.sampled_from(values), min_size=count, max_size=count)))

    links = replace(
        graph.links,
        direction=column([1, -1, 0, 2], m).astype(np.int8),
        is_open=column([True, True, False], m).astype(bool),
        length_m=column([0.0, 1.0, 2.0, 3.0, np.nan], m).astype(float),
    )
    is_open = column([True, True, False], graph.n_nodes).astype(bool)
    return replace(graph, links=links, nodes=replace(graph.nodes, is_open=is_open))


@st.composite
def _limits(draw: st.DrawFn, graph: Graph) -> Limits:
    def some(count: int) -> np.ndarray:
        return np.array(draw(st.lists(st.integers(0, count - 1), max_size=3)) if count else [], np.int32)

    kept = draw(st.none() | st.lists(st.booleans(), min_size=graph.n_links, max_size=graph.n_links))
    return Limits(
        some(graph.n_nodes),
        some(graph.n_links),
        some(graph.n_nodes),
        None if kept is None else np.array(kept, bool),
        draw(st.none() | st.sampled_from([0.5, 1.0, 2.5, 4.0])),
    )


@given(_graphs(), st.sampled_from(Way), st.data())
def test_both_ways_of_tracing_find_the_same(graph: Graph, way: Way, data: st.DataObject) -> None:
    limits = data.draw(_limits(graph))
    starts = np.unique(data.draw(st.lists(st.integers(0, graph.n_nodes - 1), min_size=1, max_size=3)))
    few, many = trace(graph, starts, way, limits), _with_arrays(graph, starts, way, limits)
    assert few.nodes.tolist() == many.nodes.tolist()
    assert few.links.tolist() == many.links.tolist()
    assert few.sums.as_json() == pytest.approx(many.sums.as_json())


def _chain(count: int) -> Graph:
    return plain(count, [(k, k + 1) for k in range(count - 1)])


def test_a_long_trace_is_left_to_the_arrays() -> None:
    graph = _chain(near_module.MOST + 50)
    start = np.array([0], np.int32)
    assert near(graph, start, Way.DOWN, Limits()) is None
    assert near(graph, start, Way.DOWN, Limits(within_m=1e6)) is None
    assert len(trace(graph, start, Way.DOWN).nodes) == near_module.MOST + 49
    assert len(trace(graph, start, Way.DOWN, Limits(within_m=3.0)).nodes) == 3


@pytest.mark.parametrize(
    "limits",
    [
        pytest.param(Limits(), id="none"),
        pytest.param(Limits(within_m=3.0), id="distance"),
        pytest.param(Limits(stop_nodes=np.array([99_990])), id="stop"),
    ],
)
def test_a_short_trace_takes_no_memory_that_grows_with_the_network(limits: Limits) -> None:
    graph = _chain(100_000)
    start = np.array([99_950], np.int32)
    trace(graph, start, Way.DOWN, limits)  # makes what is kept for later traces
    tracemalloc.start()
    trace(graph, start, Way.DOWN, limits)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # A flag a node and a link where there are barriers or stops; otherwise next to nothing.
    assert peak < (30_000 if limits.is_empty else 350_000)
