"""What a part of a network adds up to: length, volume, customers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipe_network.topology.graph import Floats, Graph


@dataclass(frozen=True, slots=True)
class Sums:
    """Counts and totals. Links whose length or volume is unknown add nothing and are counted."""

    nodes: int
    links: int
    length_m: float
    volume_m3: float
    customers: float
    length_unknown: int
    volume_unknown: int

    def as_json(self) -> dict[str, float | int]:
        """Plain numbers, rounded to millimetres and litres."""
        return {
            "nodes": self.nodes,
            "links": self.links,
            "length_m": round(self.length_m, 3),
            "volume_m3": round(self.volume_m3, 3),
            "customers": round(self.customers, 1),
            "length_unknown": self.length_unknown,
            "volume_unknown": self.volume_unknown,
        }


def sums_of(graph: Graph, nodes: NDArray[np.integer], links: NDArray[np.integer]) -> Sums:
    """Sums over some nodes and some links."""
    length, no_length = _sum(graph.links.length_m, links)
    volume, no_volume = _sum(graph.links.volume_m3, links)
    customers, _ = _sum(graph.nodes.customers, nodes)
    return Sums(len(nodes), len(links), length, volume, customers, no_length, no_volume)


def _sum(values: Floats, places: NDArray[np.integer]) -> tuple[float, int]:
    """The sum of the values that are known, and how many are not."""
    picked = values if len(places) == len(values) else values.take(places)
    total = float(np.add.reduce(picked))
    if total == total:  # noqa: PLR0124 - NaN
        return total, 0
    unknown = np.isnan(picked)
    return float(picked[~unknown].sum()), int(np.count_nonzero(unknown))
