"""Wells, valves and other things at points, by the rules of `data/scene.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.network import PipeNetwork
from pipe_network.scene.estimates import Estimated
from pipe_network.scene.reasons import Reason
from pipe_network.scene.settings import Drawn, Missing, Place, SceneSettings
from pipe_network.scene.sites import Sites, sites
from pipe_network.scene.things import Numbers, Things

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Fittings:
    """Things at points (`feature` of a thing is the row of its point), and what of each is estimated.

    `depth_m` is the depth of each thing's foot below the ground; `left_out` counts points by reason.
    """

    things: Things
    estimated: NDArray[np.uint8]
    depth_m: Floats
    left_out: dict[Reason, int]


@dataclass(frozen=True, slots=True)
class _Lot:
    """One rule's things: foot level and size (n, 3) at points, and flags."""

    shape: str
    point: Ints
    foot: Floats
    scale: Floats
    estimated: Ints


def no_fittings() -> Fittings:
    """Nothing at any point."""
    return Fittings(Things.none(), np.zeros(0, np.uint8), np.zeros(0), {})


def fittings(network: PipeNetwork, settings: SceneSettings, numbers: Numbers) -> Fittings:
    """Everything that the rules draw at the points of a network whose lines are complete."""
    site, name = sites(network), _names(network.points, settings)
    named = set(name.tolist())
    present = [one for one in settings.points if one in named]
    lots = [
        _lot(site, np.flatnonzero(name == one), drawn, settings.missing)
        for one in present
        for drawn in settings.points[one]
    ]
    if not lots:
        return Fittings(*_parts(no_fittings()), _left_out(name, 0))
    codes = network.points["pipe_class"].astype(str).map(numbers.classes).to_numpy(np.int64)
    point = np.concatenate([lot.point for lot in lots])
    foot = np.concatenate([lot.foot for lot in lots])
    scale = np.concatenate([lot.scale for lot in lots])
    start = np.column_stack([site.xy[point], foot])
    up = np.column_stack([np.zeros((len(point), 2)), scale[:, 2]])
    mesh = np.repeat([numbers.shapes[lot.shape] for lot in lots], [len(lot.point) for lot in lots])
    heading = np.where(np.isin(mesh, _round(settings, numbers)), 0.0, site.heading[point])
    whole = Things(start, start + up, scale, heading, mesh.astype(np.int64), codes[point], point)
    placed = np.isfinite(np.column_stack([start, scale])).all(axis=1)
    lost = len(np.setdiff1d(point, point[placed]))
    rows = np.flatnonzero(placed).astype(np.int64)
    flags = np.concatenate([lot.estimated for lot in lots]).astype(np.uint8)
    return Fittings(whole.take(rows), flags[rows], (site.ground[point] - foot)[rows], _left_out(name, lost))


def _parts(one: Fittings) -> tuple[Things, NDArray[np.uint8], Floats]:
    return one.things, one.estimated, one.depth_m


def _left_out(name: NDArray[np.object_], lost: int) -> dict[Reason, int]:
    found = {Reason.PLAIN_POINT: int((name == "").sum()), Reason.NO_PLACE: lost}
    return {why: number for why, number in found.items() if number}


def _round(settings: SceneSettings, numbers: Numbers) -> list[int]:
    """Shapes that look alike from all sides, so their heading need not be stored."""
    return [
        numbers.shapes[name]
        for name, shape in settings.shapes.items()
        if all(part.turned and part.axis == "z" for part in shape.parts)
    ]


def _names(points: pd.DataFrame, settings: SceneSettings) -> NDArray[np.object_]:
    """The name in the rules that each point goes by: its appurtenance, else its feature, else ""."""
    known: Mapping[str, object] = settings.points
    found = np.full(len(points), "", object)
    for column in ("feature", "appurtenance"):
        given = points[column].astype(object)
        found = np.where(given.isin(list(known)), given, found)
    return found


def _lot(site: Sites, rows: Ints, drawn: Drawn, missing: Missing) -> _Lot:
    """What one rule draws at some points. Sizes are those of the rule: they are not surveyed."""
    ground, count = site.ground[rows], len(rows)
    flags = np.full(count, Estimated.SIZE.value)
    if drawn.at is Place.SHAFT:
        depth = ground - site.bottom[rows]
        unknown = ~(depth > 0)
        height = np.where(unknown, missing.well_depth_m, depth)
        foot = ground - height
    elif drawn.at is Place.AXIS:
        unknown = np.isnan(site.axis[rows])
        foot = np.where(unknown, ground - missing.cover_m, site.axis[rows])
        pipe = site.pipe_m[rows]
        height = np.where(np.isnan(pipe), min(missing.size_m.values()), pipe) * drawn.times
    else:
        unknown = np.zeros(count, bool)
        height = np.full(count, drawn.size_m[2])
        foot = ground - height if drawn.at is Place.BURIED else ground
    flags[unknown] |= Estimated.LEVEL.value
    across = np.tile(drawn.size_m[:2], (count, 1)) if drawn.size_m else np.column_stack([height, height])
    return _Lot(drawn.shape, rows, foot, np.column_stack([across, height]), flags)
