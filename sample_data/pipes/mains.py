"""Where mains run: the street graph moved sideways, so that mains of a kind meet at every junction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from sample_data.frame import Array
from sample_data.pipes.obstacles import Obstacles
from sample_data.pipes.utilities import Utility, utilities
from sample_data.plan import Plan

_EDGE_M = 4.0
_MOST_SAG_M = 0.25  # a survey sets a point where the ground bends
_NEAREST_M = 12.0
_PARTS = 6


@dataclass(frozen=True, slots=True)
class Route:
    """One street section for one utility: its plan section, end nodes and map points from start to end."""

    section: int
    start: int
    end: int
    road_class: str
    points: Array  # (n, 2) on the map, ends included
    ground: Array  # (n,)


def routes_of(plan: Plan, utility: Utility, road_classes: set[str]) -> tuple[dict[int, Array], list[Route]]:
    """Map position of every used junction, and a route for every street section that has this utility.

    Sections over the river or leaving the extent have none: the survey ends there.
    """
    sections = plan.sections
    offered = sections["road_class"].map(utility.offset_m).astype(float)
    used = sections[offered.notna() & sections["road_class"].isin(road_classes)]
    river = plan.size.river
    crosses = (used["axis"] == "v") & (used["low"] < river.t) & (used["high"] > river.t)
    used = used[~crosses]
    shift = _shifts(used, utility)
    nodes = plan.nodes
    shift = np.vstack((shift, np.zeros((len(nodes) - len(shift), 2))))
    s = nodes["s"].to_numpy() + shift[:, 0]
    t = nodes["t"].to_numpy() + shift[:, 1]
    x, y = plan.frame.to_map(s, t)
    west, south, east, north = plan.extent
    inside = (x > west + _EDGE_M) & (x < east - _EDGE_M) & (y > south + _EDGE_M) & (y < north - _EDGE_M)
    routes = [
        _route(plan, utility, row, (s, t))
        for row in used.itertuples()
        if inside[row.start] and inside[row.end]
    ]
    ends = sorted({node for route in routes for node in (route.start, route.end)})
    return {node: np.array([x[node], y[node]]) for node in ends}, routes


def mains_of(routes: dict[str, list[Route]], other_than: Utility) -> Obstacles:
    """Where the mains of all utilities but one run, in plan only; `routes` by the utility's code."""
    found = Obstacles()
    for other in utilities():
        own = routes[other.code]
        if own and other.code != other_than.code:
            xy = np.concatenate([np.stack((r.points[:-1], r.points[1:]), axis=1) for r in own])
            level = np.zeros((len(xy), 2))
            found.add(other, xy, (level, level), np.zeros(len(xy), bool))
    return found


def _shifts(used: pd.DataFrame, utility: Utility) -> Array:
    """Sideways move of every junction: by its north-south street in s and by its east-west street in t."""
    size = int(used[["start", "end"]].to_numpy().max()) + 1 if len(used) else 0
    shift = np.zeros((size, 2))
    for axis, column in (("v", 0), ("h", 1)):
        rows = used[used["axis"] == axis]
        for ends in ("start", "end"):
            shift[rows[ends].to_numpy(), column] = (
                rows["road_class"].map(utility.offset_m).to_numpy(dtype=float)
            )
    return shift


def _route(plan: Plan, utility: Utility, row: Any, plan_at: tuple[Array, Array]) -> Route:
    s, t = plan_at
    ends = np.array([(s[row.start], t[row.start]), (s[row.end], t[row.end])])
    length = float(np.hypot(*(ends[1] - ends[0])))
    count = max(1, round(length / utility.spacing_m))
    while length / count > _NEAREST_M and _sag_m(plan, ends, count) > _MOST_SAG_M:
        count += 1
    xy = _along(plan, ends, count)
    ground = plan.terrain.height_m(*xy.T)
    return Route(int(row.Index), int(row.start), int(row.end), row.road_class, xy, ground)


def _along(plan: Plan, ends: Array, count: int) -> Array:
    """Map points (count + 1, 2) that part a straight piece of the plan evenly."""
    place = ends[0] + np.linspace(0, 1, count + 1)[:, None] * (ends[1] - ends[0])
    return np.column_stack(plan.frame.to_map(place[:, 0], place[:, 1]))


def _sag_m(plan: Plan, ends: Array, count: int) -> float:
    """How far the ground sinks below straight lines between the points of a route, at most."""
    fine = _along(plan, ends, count * _PARTS)
    ground = plan.terrain.height_m(*fine.T)
    share = np.arange(len(fine)) / _PARTS
    return float((np.interp(share, share[::_PARTS], ground[::_PARTS]) - ground).max())
