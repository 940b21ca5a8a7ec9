"""Missing sizes and levels of lines: stated stand-ins that are marked, or lines left out that are counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntFlag

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.classes import Reference, class_facts
from pipe_network.levels import levels, references, sizes
from pipe_network.model_facts import with_known_ground
from pipe_network.network import PipeNetwork
from pipe_network.scene.reasons import Reason
from pipe_network.scene.settings import Missing

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
_MM = 1000.0


class Estimated(IntFlag):
    """Which survey values of an object are stand-ins."""

    NONE = 0
    SIZE = 1
    LEVEL = 2


@dataclass(frozen=True, slots=True)
class Completed:
    """A network whose lines can be drawn.

    `rows` are the drawn lines in the network that was given, `estimated` the flags and `cover_m` the least
    surveyed cover of each (NaN where unknown). `left_out` counts the other lines by reason.
    """

    network: PipeNetwork
    rows: NDArray[np.int64]
    estimated: NDArray[np.uint8]
    cover_m: Floats
    left_out: dict[Reason, int]


def completed(network: PipeNetwork, missing: Missing) -> Completed:
    """The lines that can be drawn, missing values filled in.

    A missing size is that of the class's kind of flow. A missing level is that of the other end at the same
    cover, else the assumed cover below the ground. With `missing.draw` off, such lines are left out.
    """
    lines = network.lines.copy()
    no_size = _fill_sizes(lines, missing)
    no_level = _fill_levels(PipeNetwork(network.points, lines), missing)
    some_level = np.asarray(no_level.any(axis=1), bool)
    found = levels(PipeNetwork(network.points, lines))
    reasons = _reasons(lines, found.axis, (no_size, some_level), fill=missing.draw)
    keep = np.flatnonzero(reasons == "")
    estimated = no_size * Estimated.SIZE.value + some_level * Estimated.LEVEL.value
    ground = levels(with_known_ground(PipeNetwork(network.points, lines, network.tables))).ground
    covers = ground - found.crown
    known = np.where(np.isnan(covers), np.inf, covers).min(axis=1)
    cover = np.where(np.isinf(known) | some_level, np.nan, known)
    return Completed(
        PipeNetwork(network.points, lines.iloc[keep].reset_index(drop=True)),
        keep.astype(np.int64),
        estimated[keep].astype(np.uint8),
        cover[keep],
        dict(Counter(reasons[reasons != ""].tolist())),
    )


def _fill_sizes(lines: pd.DataFrame, missing: Missing) -> Bools:
    """Fill in missing diameters; which lines had none."""
    unknown = np.isnan(sizes(lines).height_m)
    usual = lines["pipe_class"].map(lambda code: missing.size_m[class_facts(str(code)).flow] * _MM)
    given = pd.to_numeric(lines["diameter_mm"], errors="coerce").astype(float)
    lines["diameter_mm"] = given.where(~unknown, usual.astype(float))
    return np.asarray(unknown, bool)


def _fill_levels(network: PipeNetwork, missing: Missing) -> Bools:
    """Fill in missing levels of ends, (n, 2), where something is known to go by; which were missing."""
    lines = network.lines
    found = levels(network)
    unknown = np.isnan(found.crown)
    cover, other = found.cover_m[:, ::-1], found.crown[:, ::-1]
    by_cover = found.ground - np.where(np.isnan(cover), missing.cover_m, cover)
    crown = np.where(np.isnan(by_cover), other, by_cover)
    height = sizes(lines).height_m[:, None]
    level = np.where((references(lines) == Reference.INVERT)[:, None], crown - height, crown)
    for column, name in enumerate(("start_level_m", "end_level_m")):
        noted = pd.to_numeric(lines[name], errors="coerce").astype(float)
        lines[name] = noted.where(~unknown[:, column], level[:, column])
    return unknown


def _reasons(
    lines: pd.DataFrame, axis: Floats, gaps: tuple[Bools, Bools], *, fill: bool
) -> NDArray[np.object_]:
    """Why each line is left out; "" for those that are drawn. The first reason counts."""
    geometry = np.asarray(lines["geometry"], object)
    xy = shapely.force_2d(geometry)
    reasons = np.full(len(lines), "", object)
    flat = np.nan_to_num(shapely.length(xy)) == 0
    with np.errstate(invalid="ignore"):
        is_riser = flat & (np.abs(axis[:, 0] - axis[:, 1]) > 0)
    checks = [
        (Reason.NO_GEOMETRY, shapely.is_missing(geometry) | shapely.is_empty(geometry)),
        (Reason.NOT_A_NUMBER, ~np.isfinite(shapely.bounds(xy)).all(axis=1)),
        (Reason.NO_HEIGHT, np.isnan(axis).any(axis=1)),
        (Reason.NO_LENGTH, flat & ~is_riser),
    ]
    if not fill:
        checks += [(Reason.NO_SIZE, gaps[0]), (Reason.NO_LEVEL, gaps[1])]
    for reason, broken in reversed(checks):
        reasons[broken] = reason
    return reasons
