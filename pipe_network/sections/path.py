"""The way of a long section: pipes in order, each walked forward or backward.

Nodes alone do not say which of two pipes between them is meant, so a way is a list of lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.network import PipeNetwork

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_TINY_M = 1e-9  # a line without length is still a connection; csgraph takes 0 for none


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a way: its row, and whether it is walked from start to end."""

    line: int
    is_forward: bool


def shortest_way(network: PipeNetwork, start_point: str, end_point: str) -> tuple[Step, ...]:
    """The shortest way between two points by plan length, through lines of any class, in any direction.

    Raises:
        UnknownObject: a point that the network does not have.
        BadPipeData: both are the same, or no way joins them.
    """
    source, target = network.point_row(start_point), network.point_row(end_point)
    if source == target:
        raise BadPipeData(
            f"a section from '{start_point}' to itself has no length; name two points",
            zh=f"起点与终点同为“{start_point}”，断面没有长度；请给出两个不同的管点",
        )
    first, second = network.ends()
    length = np.maximum(np.nan_to_num(network.lines.geometry.length.to_numpy()), _TINY_M)
    usable = np.flatnonzero((first >= 0) & (second >= 0) & (first != second))
    best = _shortest_of_parallel(first[usable], second[usable], length[usable])
    rows = usable[best]
    count = len(network.points)
    graph = csr_matrix((length[rows], (first[rows], second[rows])), shape=(count, count))
    _, before = dijkstra(graph, directed=False, indices=np.array([source]), return_predecessors=True)
    nodes = _trail(before[0], source, target)
    if not nodes:
        raise BadPipeData(
            f"no pipes lead from '{start_point}' to '{end_point}'; name the lines with --via",
            zh=f"“{start_point}”与“{end_point}”之间没有连通的管线；如确需绘制，请用--via逐段指定管线",
        )
    return _steps(nodes, {_pair(first[row], second[row]): int(row) for row in rows}, first)


def way_of_lines(network: PipeNetwork, line_numbers: Sequence[str]) -> tuple[Step, ...]:
    """The named lines in the given order. The first is turned so that it leads to the second.

    Raises:
        UnknownObject: a line that the network does not have.
        BadPipeData: none named, or two neighbours do not meet.
    """
    if not line_numbers:
        raise BadPipeData("a section needs at least one line", zh="断面至少需要一条管线")
    rows = [network.line_row(number) for number in line_numbers]
    first, second = network.lines["start_point"].astype(str), network.lines["end_point"].astype(str)
    steps: list[Step] = []
    here = _begin(rows, first.to_list(), second.to_list())
    for row, number in zip(rows, line_numbers, strict=True):
        if here not in (first[row], second[row]):
            raise BadPipeData(
                f"line '{number}' runs from {first[row]} to {second[row]} and does not join at {here}; "
                f"name the lines in walking order",
                zh=f"管线“{number}”（{first[row]}—{second[row]}）不与{here}相接；请按走向依次列出管线",
            )
        is_forward = bool(here == first[row])
        steps.append(Step(row, is_forward))
        here = second[row] if is_forward else first[row]
    return tuple(steps)


def section_way(
    network: PipeNetwork,
    *,
    start_point: str | None = None,
    end_point: str | None = None,
    via: Sequence[str] = (),
) -> tuple[Step, ...]:
    """The named lines, else the shortest way between the two points.

    Raises:
        UnknownObject: neither lines nor two points are named.
    """
    if via:
        return way_of_lines(network, via)
    if start_point is None or end_point is None:
        raise UnknownObject(
            "name the two end points of the section, or its lines with --via",
            zh="请给出断面的起点和终点，或用--via列出管线",
        )
    return shortest_way(network, start_point, end_point)


def _shortest_of_parallel(first: Ints, second: Ints, length: Floats) -> Ints:
    """Position of the shortest line of every pair of nodes; matrices would add parallel ones up."""
    low, high = np.minimum(first, second), np.maximum(first, second)
    order = np.lexsort((length, high, low))
    is_new = np.ones(len(order), bool)
    is_new[1:] = (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])
    return order[is_new]


def _trail(before: Ints, source: int, target: int) -> list[int]:
    nodes = [target]
    while nodes[-1] != source:
        previous = int(before[nodes[-1]])
        if previous < 0:
            return []
        nodes.append(previous)
    return nodes[::-1]


def _steps(nodes: list[int], line_of: dict[tuple[int, int], int], first: Ints) -> tuple[Step, ...]:
    rows = [line_of[_pair(a, b)] for a, b in pairwise(nodes)]
    return tuple(Step(row, bool(first[row] == a)) for row, a in zip(rows, nodes[:-1], strict=True))


def _pair(a: int, b: int) -> tuple[int, int]:
    return (int(min(a, b)), int(max(a, b)))


def _begin(rows: list[int], first: list[str], second: list[str]) -> str:
    """The end of the first line that is not the one it shares with the second."""
    head = rows[0]
    ends = () if len(rows) == 1 else (first[rows[1]], second[rows[1]])
    return second[head] if first[head] in ends and second[head] not in ends else first[head]
