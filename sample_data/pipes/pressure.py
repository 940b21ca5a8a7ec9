"""Pressure mains and cables: looped, at a depth that follows the ground, one crown level a point."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from sample_data.frame import Array
from sample_data.pipes.mains import Route
from sample_data.pipes.network import Network
from sample_data.pipes.utilities import Utility


def lay_pressure(
    utility: Utility, nodes: dict[int, Array], routes: list[Route], rng: np.random.Generator
) -> Network:
    """All routes as mains between junctions."""
    network = Network(utility)
    numbers: dict[int, int] = {}
    ground_at = {route.start: route.ground[0] for route in routes} | {
        route.end: route.ground[-1] for route in routes
    }
    for node, (x, y) in nodes.items():
        numbers[node] = network.add_point(x, y, ground_at[node], "junction")
    paths = []
    for route in routes:
        middle = network.add_points(route.points[1:-1], route.ground[1:-1], "middle")
        paths.append([numbers[route.start], *middle, numbers[route.end]])
    depth = utility.depth_m + rng.uniform(-0.02, 0.04, len(network.x))
    network.level = np.round(np.array(network.ground) - depth, 3).tolist()
    for route, path in zip(routes, paths, strict=True):
        size = utility.diameter_mm.get(route.road_class, 0)
        for start, end in pairwise(path):
            network.add_line(
                (start, end), route.section, "main", (network.level[start], network.level[end]), size
            )
    return network
