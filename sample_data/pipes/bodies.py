"""Lines of a network as bodies in the ground: sizes, axes in plan, crown and invert at both ends."""

from __future__ import annotations

import numpy as np

from sample_data.frame import Array
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles
from sample_data.plan import Plan

_MM = 1000.0
_BRANCHES = ("service", "inlet")


def sections_of(plan: Plan, network: Network) -> list[str]:
    """Section W×H in millimetres of every line of a cable network: of its road for mains."""
    utility = network.utility
    road = plan.sections["road_class"].to_numpy()
    service = utility.services.get("section", "100X100")
    return [
        utility.section[road[section]] if role == "main" else service for _, _, section, role in network.lines
    ]


def heights_m(plan: Plan, network: Network) -> Array:
    """Outer height of every line."""
    if network.utility.flow == "cable":
        return np.array([float(text.split("X")[1]) / _MM for text in sections_of(plan, network)])
    return np.array(network.diameter, dtype=float) / _MM


def axes(network: Network) -> Array:
    """Both ends of every line on the map, (n, 2, 2)."""
    ends = network.ends()
    return np.stack((np.array(network.x)[ends], np.array(network.y)[ends]), axis=-1)


def lay_down(plan: Plan, network: Network, obstacles: Obstacles) -> None:
    """Let later pipes keep away from the lines of a network."""
    height = heights_m(plan, network)[:, None]
    noted = np.column_stack((network.start_level, network.end_level))
    levels = (noted + height, noted) if network.utility.is_gravity else (noted, noted - height)
    branch = np.array([line[3] in _BRANCHES for line in network.lines], bool)
    obstacles.add(network.utility, axes(network), levels, branch)
