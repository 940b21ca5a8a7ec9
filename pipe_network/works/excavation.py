"""Excavation 开挖: which pipes lie in a pit or too near to it, in space, and what each of them asks for."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.levels import sizes
from pipe_network.model_facts import buried
from pipe_network.network import PipeNetwork
from pipe_network.sections.labels import size_label
from pipe_network.sections.terrain import Terrain
from pipe_network.works.along import Places, is_without_length, places_along
from pipe_network.works.batter import out_m
from pipe_network.works.excavation_volume import Earthwork, earthwork, wall_reach_m
from pipe_network.works.pieces import pieces
from pipe_network.works.pit import Pit
from pipe_network.works.protection import ProtectionRules, Situation

Floats = NDArray[np.float64]

_STEP_M = 0.1
_LARGEST_PIPE_M = (
    5.0  # half of what is added to the reach of the search, so that wide culverts are not missed
)


@dataclass(frozen=True, slots=True)
class Excavation:
    """The pit, the pipes it touches (nearest first) and the earth to be moved.

    Columns of `pipes`: line_no, pipe_class, size, situation, distance_m (between the surfaces in space, 0 in
    the pit), across_m (in plan from the axis to the outline), above_m (highest crown above the bottom),
    inside_m (length in the outline), guard_m, is_shut, measure_zh, measure_en, owner_name, x and y of the
    nearest place. `without_length` counts lines nearby that start and end at one place: not judged.
    `pieces`: the parts of these pipes in the pit and within the guard distance (pipe_network.works.pieces).
    """

    pit: Pit
    pipes: pd.DataFrame
    earth: Earthwork
    pieces: gpd.GeoDataFrame
    without_length: int = 0


def excavate(
    network: PipeNetwork, pit: Pit, terrain: Terrain, *, rules: ProtectionRules, guard_m: float | None = None
) -> Excavation:
    """Pipes in the pit or within the guard distance of their kind (or `guard_m` for all) and the volume."""
    network = buried(network)
    reach = (
        (rules.farthest_m if guard_m is None else guard_m) + _LARGEST_PIPE_M / 2 + wall_reach_m(pit, terrain)
    )
    near = np.flatnonzero(shapely.dwithin(np.asarray(network.lines.geometry, object), pit.outline, reach))
    part = PipeNetwork(network.points, network.lines.iloc[near].reset_index(drop=True))
    places = places_along(part, _STEP_M)
    close = np.asarray(shapely.dwithin(shapely.points(places.xy), pit.outline, reach))
    places = Places(*(getattr(places, name)[close] for name in Places.__slots__))
    found = _measured(part, pit, places, terrain).assign(order=np.flatnonzero(close))
    rows = [_row(part, group, rules) for _, group in found.groupby("line", sort=True)]
    table = pd.DataFrame(rows, columns=_COLUMNS)
    guard = table["guard_m"] if guard_m is None else guard_m
    kept = table[table["distance_m"] <= guard].sort_values(["distance_m", "line_no"]).reset_index(drop=True)
    found["line_no"] = part.lines["line_no"].to_numpy(object)[found["line"].to_numpy()]
    limits = pd.Series(kept["guard_m"] if guard_m is None else guard_m, index=kept.index, dtype=float)
    drawn = pieces(found, limits.set_axis(kept["line_no"]), network.lines.crs)
    return Excavation(pit, kept, earthwork(pit, terrain), drawn, int(is_without_length(part).sum()))


_COLUMNS = (
    *(
        "line_no",
        "pipe_class",
        "size",
        "situation",
        "distance_m",
        "across_m",
        "above_m",
        "inside_m",
        "guard_m",
    ),
    *("is_shut", "measure_zh", "measure_en", "owner_name", "x", "y"),
)


def _measured(part: PipeNetwork, pit: Pit, places: Places, terrain: Terrain) -> pd.DataFrame:
    """Distance of the pipe's surface from the pit at every place; NaN levels leave the distance in plan."""
    across = np.asarray(shapely.distance(shapely.points(places.xy), pit.outline), float)
    bottom = pit.bottom_at(terrain.heights(places.xy)) if len(places.xy) else np.zeros(0)
    plan = shapely.force_2d(np.asarray(part.lines.geometry, object))
    inside = shapely.length(shapely.intersection(plan, pit.outline))
    size = sizes(part.lines)
    width, height = (np.nan_to_num(values)[places.line] for values in (size.width_m, size.height_m))
    axis, crown = places.axis_m - bottom, places.crown_m - bottom
    out = across if pit.batter == 0 else out_m(pit.outline, places.xy)
    to_round = to_wall_m(out, axis, pit.batter) - height / 2
    to_box = to_wall_m(np.maximum(out - width / 2, 0), crown, pit.batter)
    distance = np.where(size.is_round[places.line], to_round, to_box)
    return pd.DataFrame(
        {
            "line": places.line,
            "distance_m": np.maximum(distance, 0.0),
            "across_m": across,
            "above_m": crown,
            "inside_m": inside[places.line],
            "is_inside": (distance <= 0) & np.isfinite(crown),
            "x": places.xy[:, 0],
            "y": places.xy[:, 1],
        }
    )


def to_wall_m(across: Floats, height: Floats, batter: float) -> Floats:
    """Distance of points from a pit whose wall leans out by `batter` metres for each metre of height.

    Args:
        across: metres from the outline of the bottom in plan, 0 above and below it.
        height: metres above the bottom; NaN measures in plan only.
        batter: 0 for an upright wall.

    >>> to_wall_m(np.array([3.0, 3, 0]), np.array([1.0, -4, -2]), 0.0)
    array([3., 5., 2.])
    """
    level = np.nan_to_num(height)
    lean = np.hypot(1.0, batter)
    is_over_toe = across * batter + level > 0
    from_wall = np.maximum(across - level * batter, 0.0) / lean
    return np.where(is_over_toe, from_wall, np.hypot(across, level))


def _row(part: PipeNetwork, group: pd.DataFrame, rules: ProtectionRules) -> dict[str, object]:
    line = part.lines.iloc[int(group["line"].iloc[0])]
    worst = group.iloc[int(group["distance_m"].to_numpy().argmin())]
    situation = _situation(worst, group)
    rule = rules.of(str(line["pipe_class"]))
    measure = rule.measures[situation]
    return {
        "line_no": line["line_no"],
        "pipe_class": line["pipe_class"],
        "size": size_label(line),
        "situation": situation.value,
        "distance_m": float(worst["distance_m"]),
        "across_m": float(worst["across_m"]),
        "above_m": float(group["above_m"].max()),
        "inside_m": float(worst["inside_m"]),
        "guard_m": rule.guard_m,
        "is_shut": rule.is_shut and situation is Situation.IN,
        "measure_zh": measure.zh,
        "measure_en": measure.en,
        "owner_name": line.get("owner_name"),
        "x": float(worst["x"]),
        "y": float(worst["y"]),
    }


def _situation(worst: pd.Series, group: pd.DataFrame) -> Situation:
    if np.isnan(worst["above_m"]):
        return Situation.UNKNOWN
    if bool(group["is_inside"].any()):
        return Situation.IN
    return Situation.BELOW if bool((group["across_m"] == 0).any()) else Situation.BESIDE
