"""Random graphs, and their twins in networkx."""

from __future__ import annotations

import networkx as nx
import numpy as np
from hypothesis import strategies as st

from pipe_network.topology.graph import Graph, LinkFacts, build_graph


def plain(count: int, pairs: list[tuple[int, int]], lengths: list[float] | None = None) -> Graph:
    """A graph of nodes n0, n1 … and links l0, l1 …, flow from the first to the second."""
    m = len(pairs)
    length = np.array(lengths, float) if lengths else np.ones(m)
    ends = np.array(pairs, np.int32).reshape(-1, 2)
    facts = LinkFacts(np.ones(m, np.int8), np.ones(m, bool), length, length.copy())
    return build_graph(
        [f"n{k}" for k in range(count)], [f"l{k}" for k in range(m)], (ends[:, 0], ends[:, 1]), links=facts
    )


@st.composite
def random_graphs(draw: st.DrawFn) -> Graph:
    """Small multigraphs with rings, parallels, links to oneself and several pieces; lengths 1 to 5 m."""
    count = draw(st.integers(1, 12))
    node = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(node, node), max_size=24))
    lengths = draw(st.lists(st.integers(1, 5), min_size=len(pairs), max_size=len(pairs)))
    return plain(count, pairs, [float(one) for one in lengths])


def directed(graph: Graph) -> nx.MultiDiGraph:
    """The same in networkx, along the flow."""
    twin = nx.MultiDiGraph()
    twin.add_nodes_from(range(graph.n_nodes))
    for k, (a, b) in enumerate(zip(graph.start.tolist(), graph.end.tolist(), strict=True)):
        twin.add_edge(a, b, key=k, weight=graph.links.length_m[k])
    return twin


def undirected(graph: Graph) -> nx.MultiGraph:
    """The same in networkx, either way."""
    return directed(graph).to_undirected()
