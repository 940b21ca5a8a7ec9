"""Where each piece of a pressure network is fed from, and that shut valves cut nobody off from there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from sample_data.pipes.network import Network


def mark_sources(network: Network) -> None:
    """Give one point of every piece the role "source": a dead end, if there is one, of the widest main."""
    if network.utility.source is None or not network.lines:
        return
    ends = network.ends()
    piece = _pieces(ends, len(network.x))
    is_main = np.array([line[3] == "main" for line in network.lines])
    widest = np.zeros(len(network.x))
    for column in (0, 1):
        np.maximum.at(widest, ends[is_main, column], np.array(network.diameter, dtype=float)[is_main])
    is_end = network.degrees() == 1
    order = np.lexsort((~is_end, -widest))
    order = order[widest[order] > 0]
    for first in np.unique(piece[order], return_index=True)[1]:
        network.role[int(order[first])] = "source"


def may_be_shut(network: Network, shut: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which shut valves (a flag a point) may stay shut with everything else still fed from a source."""
    is_source = np.array([role == "source" for role in network.role])
    if not is_source.any():
        return shut
    ends, shut = network.ends(), shut.copy()
    while shut.any():
        through = ~shut[ends].any(axis=1)
        piece = _pieces(ends[through], len(shut))
        fed = np.bincount(piece, is_source) > 0
        dry = ~fed[piece] & ~shut
        beside = dry[ends[:, ::-1]] & shut[ends]
        if not beside.any():
            break
        shut[ends[beside]] = False
    return shut


def _pieces(ends: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    graph = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)
