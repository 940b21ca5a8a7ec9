"""The part of a way that lies on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
T = TypeVar("T")

_EPSILON_M = 1e-6


@dataclass(frozen=True, slots=True)
class Window:
    """Stations from and to; the nodes between them and the pipes seen, which either edge may cut."""

    begin_m: float
    end_m: float
    nodes: range
    steps: range

    def with_edges(self, values: Sequence[T], first: T, last: T) -> list[T]:
        """Values of the nodes, with one more at each edge that cuts a pipe."""
        is_cut_first = self.steps.start < self.nodes.start or not self.nodes
        is_cut_last = self.steps.stop > self.nodes.stop - 1 or not self.nodes
        return [*([first] if is_cut_first else []), *values, *([last] if is_cut_last else [])]

    def places(self, node_station: Floats) -> Floats:
        """Stations of the nodes, and of the edges where they cut a pipe."""
        inner = [float(node_station[node]) for node in self.nodes]
        return np.array(self.with_edges(inner, self.begin_m, self.end_m))


def windows(node_station: Floats, length_m: float, most_nodes: int) -> list[Window]:
    """Parts no longer than `length_m` with no more than `most_nodes` nodes, cut at nodes where there is one.

    >>> [(w.begin_m, w.end_m) for w in windows(np.array([0.0, 40, 90, 250]), 100, 9)]
    [(0.0, 90.0), (90.0, 190.0), (190.0, 250.0)]
    """
    total, begin = float(node_station[-1]), 0.0
    found: list[Window] = []
    while begin < total - _EPSILON_M or not found:
        is_within = (node_station > begin + _EPSILON_M) & (node_station <= begin + length_m + _EPSILON_M)
        reached = node_station[is_within][: max(most_nodes - 1, 1)]
        end = float(reached[-1]) if len(reached) else min(begin + length_m, total)
        found.append(_window(node_station, begin, end))
        begin = end
    return found


def _window(node_station: Floats, begin: float, end: float) -> Window:
    inside = np.flatnonzero((node_station >= begin - _EPSILON_M) & (node_station <= end + _EPSILON_M))
    if not len(inside):
        step = int(np.searchsorted(node_station, begin)) - 1
        return Window(begin, end, range(0), range(step, step + 1))
    first, last = int(inside[0]), int(inside[-1])
    is_cut_first = node_station[first] > begin + _EPSILON_M
    is_cut_last = node_station[last] < end - _EPSILON_M
    return Window(begin, end, range(first, last + 1), range(first - is_cut_first, last + is_cut_last))
