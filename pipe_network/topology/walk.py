"""Breadth first over the entries of a graph with scipy's C loop."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order

from pipe_network.topology.graph import Entries, Ints


def reach(begin: Ints, target: Ints, starts: Ints) -> Ints:
    """Positions that one comes to from `starts`, nearest first; the starts themselves stand first.

    `begin` and `target` are compressed rows. Rows in, positions out: shapes (n + 1,), (e,), (k,).
    """
    n = len(begin) - 1
    if not len(starts):
        return np.zeros(0, np.int32)
    if len(starts) == 1:
        return _from_one(begin, target, int(starts[0]))
    # One more node that leads to all starts.
    begin = np.append(begin, np.int32(begin[-1] + len(starts)))
    found = _from_one(begin, np.concatenate([target, starts.astype(np.int32)]), n)
    return found[1:]


def expand(entries: Entries, nodes: Ints) -> Ints:
    """Positions of all entries of these nodes."""
    first = entries.begin[nodes]
    count = entries.begin[nodes + 1] - first
    jump = np.repeat(first - np.concatenate([[0], np.cumsum(count)[:-1]]), count) if len(nodes) else first
    return np.asarray(jump + np.arange(count.sum()), np.int32)


def _from_one(begin: Ints, target: Ints, start: int) -> Ints:
    n = len(begin) - 1
    ones = np.broadcast_to(np.float64(1), len(target))  # of the kind that scipy would turn them into
    matrix = csr_array((ones, target, begin), shape=(n, n))
    return np.asarray(breadth_first_order(matrix, start, return_predecessors=False), np.int32)
