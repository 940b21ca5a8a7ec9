"""Blocks of a network: parts that stay connected when any one node is taken out (Tarjan and Vishkin 1985).

Works level by level on a breadth-first forest, so that a million pipes take seconds without a loop over them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import breadth_first_order, connected_components

from pipe_network.topology.graph import Flags, Ints

Longs = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Blocks:
    """`link_block` has the block of each link, −1 for a link from a node to itself.

    A link is a bridge where the network falls apart without it; `is_only_way` also marks parallel links that
    are the only ways between two nodes, which are bridges when they are taken together.
    """

    link_block: Longs
    is_bridge: Flags
    is_only_way: Flags
    is_articulation: Flags


def blocks(start: Ints, end: Ints, count: int) -> Blocks:
    """Blocks, bridges and articulation nodes of an undirected graph with `count` nodes; parallels count."""
    plain = np.flatnonzero(start != end)
    a, b = start[plain].astype(np.int64), end[plain].astype(np.int64)
    label = np.full(len(start), -1, np.int64)
    bridge, only = np.zeros(len(start), bool), np.zeros(len(start), bool)
    articulation = np.zeros(count, bool)
    if not len(plain):
        return Blocks(label, bridge, only, articulation)
    forest = _forest(a, b, count)
    pre, size, low, high = _numbers(forest, a, b)
    of_child = _joined(forest, (pre, size, low, high), a, b)
    later = np.where(pre[a] > pre[b], a, b)
    label[plain] = of_child[later]
    members = np.bincount(label[plain])
    bridge[plain] = members[label[plain]] == 1
    only[plain] = _joins_two_nodes(a, b, label[plain])
    pairs = np.unique(np.concatenate([a, b]) * (members.size + 1) + np.tile(label[plain], 2))
    articulation[:] = np.bincount(pairs // (members.size + 1), minlength=count) > 1
    return Blocks(label, bridge, only, articulation)


@dataclass(frozen=True, slots=True)
class _Forest:
    """Breadth-first trees under one root that is no node: position `count`."""

    order: Longs  # nodes, parents before children, the root first
    parent: Longs
    tree_link: Longs  # link to the parent, −1 for the tops of the trees and the root
    level_begin: Longs  # places in `order` where a level begins, and the end


def _joins_two_nodes(a: Longs, b: Longs, block: Longs) -> Flags:
    """Whether all links of a link's block lie between the same two nodes."""
    first = np.full(int(block.max()) + 1, -1, np.int64)
    first[block] = np.arange(len(block))
    like = first[block]
    same = (np.minimum(a, b) == np.minimum(a, b)[like]) & (np.maximum(a, b) == np.maximum(a, b)[like])
    return np.asarray(np.bincount(block, weights=~same)[block] == 0)


def _forest(a: Longs, b: Longs, count: int) -> _Forest:
    m = len(a)
    both = (np.concatenate([a, b]), np.concatenate([b, a]))
    matrix = csr_array(coo_array((np.ones(2 * m), both), shape=(count, count)))
    _, label = connected_components(matrix, directed=False)
    _, tops = np.unique(label, return_index=True)
    rows = np.concatenate([both[0], np.full(len(tops), count)])
    columns = np.concatenate([both[1], tops])
    rooted = csr_array(coo_array((np.ones(len(rows)), (rows, columns)), shape=(count + 1, count + 1)))
    found = breadth_first_order(rooted, count)
    order, parent = (np.asarray(one, np.int64) for one in found)
    parent[count] = count
    return _Forest(order, parent, _tree_links(a, b, parent, count), _levels(order, parent))


def _tree_links(a: Longs, b: Longs, parent: Longs, count: int) -> Longs:
    """One link of each node to its parent; of parallel links the first."""
    tree = np.full(count + 1, -1, np.int64)
    for child, other in ((b, a), (a, b)):
        mine = np.flatnonzero(parent[child] == other)[::-1]
        tree[child[mine]] = mine
    return tree


def _levels(order: Longs, parent: Longs) -> Longs:
    """Where levels begin: breadth-first order has them one after the other, by the places of the parents."""
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    above = place[parent[order]]
    begins, end = [0, 1], 1
    while end < len(order):
        # The next level: nodes whose parents stand before `end`; parents stand in ascending order.
        end = int(np.searchsorted(above, end, side="left"))
        begins.append(end)
    return np.array(begins, np.int64)


def _numbers(forest: _Forest, a: Longs, b: Longs) -> tuple[Longs, Longs, Longs, Longs]:
    """Preorder number, size of the subtree, lowest and highest number that its other links reach."""
    total = len(forest.order)
    size = np.ones(total, np.int64)
    for nodes in _upward(forest):
        np.add.at(size, forest.parent[nodes], size[nodes])
    pre = np.zeros(total, np.int64)
    for begin, end in zip(forest.level_begin[1:-1], forest.level_begin[2:], strict=True):
        nodes = forest.order[begin:end]
        above = forest.parent[nodes]
        before = np.cumsum(size[nodes]) - size[nodes]
        first = np.flatnonzero(np.concatenate([[True], above[1:] != above[:-1]]))
        base = np.repeat(before[first], np.diff(np.append(first, len(nodes))))
        pre[nodes] = pre[above] + 1 + before - base
    low, high = pre.copy(), pre.copy()
    x, y = _other_links(forest, a, b)
    for mine, other in ((x, y), (y, x)):
        np.minimum.at(low, mine, pre[other])
        np.maximum.at(high, mine, pre[other])
    for nodes in _upward(forest):
        np.minimum.at(low, forest.parent[nodes], low[nodes])
        np.maximum.at(high, forest.parent[nodes], high[nodes])
    return pre, size, low, high


def _upward(forest: _Forest) -> list[Longs]:
    """Levels from the lowest up, without the root."""
    bounds = forest.level_begin
    return [forest.order[bounds[k] : bounds[k + 1]] for k in range(len(bounds) - 2, 0, -1)]


def _other_links(forest: _Forest, a: Longs, b: Longs) -> tuple[Longs, Longs]:
    is_tree = np.zeros(len(a), bool)
    is_tree[forest.tree_link[forest.tree_link >= 0]] = True
    return a[~is_tree], b[~is_tree]


def _joined(forest: _Forest, numbers: tuple[Longs, Longs, Longs, Longs], a: Longs, b: Longs) -> Longs:
    """Block of the link from each node to its parent."""
    pre, size, low, high = numbers
    total = len(pre)
    x, y = _other_links(forest, a, b)
    x, y = np.where(pre[x] < pre[y], x, y), np.where(pre[x] < pre[y], y, x)
    unrelated = pre[x] + size[x] <= pre[y]
    child = np.flatnonzero(forest.tree_link >= 0)
    above = forest.parent[child]
    joins = forest.tree_link[above] >= 0
    child, above = child[joins], above[joins]
    leaves = (low[child] < pre[above]) | (high[child] >= pre[above] + size[above])
    rows = np.concatenate([x[unrelated], child[leaves]])
    columns = np.concatenate([y[unrelated], above[leaves]])
    matrix = coo_array((np.ones(len(rows), bool), (rows, columns)), shape=(total, total))
    return np.asarray(connected_components(matrix, directed=False)[1], np.int64)
