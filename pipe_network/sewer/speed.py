"""Speed of a full pipe by Manning's formula; what is unknown is estimated and counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipe_network.topology.graph import BACKWARD, Flags, Floats, Graph
from pipe_network.topology.parameters import roughness, spill_parameters


@dataclass(frozen=True, slots=True)
class Speeds:
    """Speed of each link in m/s, its slope along the flow, and where slope, size or roughness are assumed."""

    speed: Floats
    slope: Floats
    slope_assumed: Flags
    size_assumed: Flags
    roughness_assumed: Flags


def full_speeds(graph: Graph) -> Speeds:
    """Speed of every link when it runs full: v = R^(2/3) S^(1/2) / n; R of a circle is diameter / 4."""
    given = spill_parameters()
    slope = slopes(graph)
    with np.errstate(invalid="ignore"):
        is_steep = slope >= given["least_slope"]
    used_slope = np.where(is_steep, slope, given["least_slope"])
    radius, size_assumed = _radius(graph, given["usual_diameter_m"])
    n, n_assumed = _roughness(graph)
    speed = radius ** (2 / 3) * np.sqrt(used_slope) / n
    speed = np.clip(speed, given["least_speed"], given["most_speed"])
    return Speeds(speed, slope, ~is_steep, size_assumed, n_assumed)


def slopes(graph: Graph) -> Floats:
    """Fall of each link along its flow by its length; negative where it rises, NaN where it is unknown."""
    start, end = _column(graph, "start_invert_m"), _column(graph, "end_invert_m")
    sign = np.where(graph.links.direction == BACKWARD, -1.0, 1.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(graph.links.length_m > 0, sign * (start - end) / graph.links.length_m, np.nan)


def _radius(graph: Graph, usual_m: float) -> tuple[Floats, Flags]:
    width, height = _column(graph, "width_m"), _column(graph, "height_m")
    with np.errstate(invalid="ignore"):
        unknown = ~((width > 0) & (height > 0))
    width, height = np.where(unknown, usual_m, width), np.where(unknown, usual_m, height)
    is_round = graph.links.columns.get("is_round", np.ones(graph.n_links, bool)) | unknown
    return np.where(is_round, height / 4, width * height / (2 * (width + height))), unknown


def _roughness(graph: Graph) -> tuple[Floats, Flags]:
    given = _column(graph, "roughness")
    table = roughness()
    material = graph.links.columns.get("material", np.full(graph.n_links, "", dtype=str))
    names, place = np.unique(material, return_inverse=True)
    by_name = np.array([table.get(str(name), table[""]) for name in names])
    listed = np.array([str(name) in table and name != "" for name in names])
    with np.errstate(invalid="ignore"):
        is_given = given > 0
    return np.where(is_given, given, by_name[place]), ~is_given & ~listed[place]


def _column(graph: Graph, name: str) -> Floats:
    return np.asarray(graph.links.columns.get(name, np.full(graph.n_links, np.nan)), float)
