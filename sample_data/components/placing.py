"""The placing rules of data/components.toml: each gives map points (n, 2), some with the pipe point below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely

from sample_data.components.scene import Places
from sample_data.frame import Array

Rule = dict[str, Any]  # Any: TOML values
_WIDTH = {"主干路": 3, "次干路": 2, "支路": 1}


def place(rule: Rule, places: Places, rng: np.random.Generator) -> tuple[Array, Array | None]:
    """Candidate points of one class, and for covers the row numbers of the pipe points below them."""
    if rule["at"] in ("pipe", "tree"):
        return _on_points(rule, places, rng)
    return _RULES[rule["at"]](rule, places, rng), None


def _kerb(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    plan, found = places.plan, [np.empty((0, 2))]
    river = plan.size.river
    for section in plan.sections[plan.sections["road_class"].isin(rule["roads"])].itertuples():
        margin = 12.0 + section.half_m * 0.6
        phase = rng.uniform(0, 1) * rule["spacing_m"]
        along = np.arange(section.low + margin + phase, section.high - margin, rule["spacing_m"])
        inset = rule["inset_m"]
        offset = section.half_m - inset if inset >= 0 else -inset
        sides = (-offset, offset) if rule["sides"] == 2 else (offset if int(section.Index) % 2 else -offset,)
        for side in sides:
            at = np.full(len(along), section.at + side)
            points = np.column_stack((at, along) if section.axis == "v" else (along, at))
            found.append(points[np.abs(points[:, 1] - river.t) > river.width_m / 2 + 20])
    points = np.concatenate(found)
    return np.column_stack(plan.frame.to_map(points[:, 0], points[:, 1]))


def _corner(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    plan = places.plan
    half = {axis: np.zeros(len(plan.nodes)) for axis in "vh"}
    degree = np.zeros(len(plan.nodes), dtype=int)
    for section in plan.sections.itertuples():
        for node in (section.start, section.end):
            half[section.axis][node] = section.half_m
            degree[node] += 1
    wanted = {20.0: "主干路", 14.0: "次干路", 8.0: "支路"}
    widest = np.maximum(half["v"], half["h"])
    at = plan.nodes[["s", "t"]].to_numpy()
    nodes = [
        k
        for k in range(len(degree))
        if degree[k] > 2 and half["v"][k] and half["h"][k] and wanted[widest[k]] in rule["roads"]
    ]
    found = []
    for node in nodes:
        s, t = at[node]
        for east in (-1, 1):
            for north in (-1, 1):
                if rng.random() < rule["share"]:
                    corner = (
                        s + east * (half["v"][node] - rule["inset_m"]),
                        t + north * (half["h"][node] - rule["inset_m"]),
                    )
                    steps = range(rule.get("repeat", 1))
                    found += [(corner[0] + east * 1.7 * k, corner[1]) for k in steps]
    points = np.array(found).reshape(-1, 2)
    return np.column_stack(plan.frame.to_map(points[:, 0], points[:, 1]))


def _on_points(rule: Rule, places: Places, rng: np.random.Generator) -> tuple[Array, Array | None]:
    if rule["at"] == "tree":
        rows = np.flatnonzero(places.trees["kind"].isin(rule["kinds"]).to_numpy())
        source = places.trees
    else:
        names = places.pipe_points["appurtenance"]
        rows = np.flatnonzero(
            (places.pipe_points["pipe_class"].isin(rule["pipes"]) & names.isin(rule["points"])).to_numpy()
        )
        source = places.pipe_points
    rows = rows[rng.random(len(rows)) < rule.get("share", 1.0)]
    points = shapely.get_coordinates(source.geometry.to_numpy()[rows])
    if rule["at"] == "tree" and rule["code"] == "0404":
        points = points + 0.6
    return points, rows if rule["at"] == "pipe" else None


def _wall(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    shapes = places.buildings.loc[places.buildings["use"].isin(rule["uses"])].geometry.to_numpy()
    shapes = np.repeat(shapes[rng.random(len(shapes)) < rule["share"]], rule.get("repeat", 1))
    if len(shapes) == 0:
        return np.empty((0, 2))
    rings = shapely.get_exterior_ring(shapely.buffer(shapes, rule["gap_m"], join_style="mitre"))
    points = shapely.line_interpolate_point(rings, rng.random(len(rings)), normalized=True)
    return _clear(shapely.get_coordinates(points), places, rule["gap_m"] * 0.8)


def _block(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    plan, found = places.plan, [np.empty((0, 2))]
    for block in plan.blocks:
        if block.kind not in rule["kinds"] or rng.random() >= rule.get("share", 1.0):
            continue
        west, south, east, north = block.inner
        points = rng.uniform((west + 3, south + 3), (east - 3, north - 3), (rule["each"] * 3, 2))
        xy = np.column_stack(plan.frame.to_map(points[:, 0], points[:, 1]))
        found.append(_clear(xy, places, 1.0)[: rule["each"]])
    return np.concatenate(found)


def _river(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    plan = places.plan
    river, half = plan.size.river, plan.main.half_m
    s = np.arange(-half, half, rule["spacing_m"]) + rng.uniform(0, rule["spacing_m"])
    rows = [
        np.column_stack((s, np.full_like(s, river.t + side * (river.width_m / 2 + rule["inset_m"]))))
        for side in (-1, 1)
    ]
    points = np.concatenate(rows)
    return np.column_stack(plan.frame.to_map(points[:, 0], points[:, 1]))


def _crossing(rule: Rule, places: Places, rng: np.random.Generator) -> Array:
    if rule["what"] == "bridge":
        return shapely.get_coordinates(shapely.centroid(places.bridges.geometry.to_numpy()))
    mouths = [shapely.get_coordinates(shape)[[0, -1]] for shape in places.tunnels.geometry]
    return np.concatenate([np.empty((0, 2)), *mouths])


def _clear(points: Array, places: Places, gap_m: float) -> Array:
    """Points at least that far from every footprint."""
    hit = places.stands.query(shapely.points(points), predicate="dwithin", distance=gap_m)[0]
    free = np.ones(len(points), dtype=bool)
    free[hit] = False
    return points[free]


_RULES: dict[str, Callable[[Rule, Places, np.random.Generator], Array]] = {
    "block": _block,
    "corner": _corner,
    "crossing": _crossing,
    "kerb": _kerb,
    "river": _river,
    "wall": _wall,
}
