"""What is known of each point: ground, bottom, and axis, size and heading of the largest line there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.levels import Levels, levels, sizes
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Sites:
    """Arrays of length n, metres, NaN where unknown; `heading` in radians from east, 0 where unknown."""

    xy: Floats
    ground: Floats
    bottom: Floats
    axis: Floats
    pipe_m: Floats
    heading: Floats


def sites(network: PipeNetwork) -> Sites:
    """Places of points: what they say themselves, else what their lines say."""
    points, found = network.points, levels(network)
    geometry = points.geometry.to_numpy()
    ground = _column(points, "ground_m")
    ground = np.where(np.isnan(ground), shapely.get_z(geometry), ground)
    bottom = _column(points, "bottom_m")
    bottom = np.where(np.isnan(bottom), ground - _column(points, "well_depth_m"), bottom)
    turned = np.radians(_column(points, "angle_deg"))
    largest = _largest(network)
    known = largest >= 0
    axis, pipe, heading = (np.full(len(points), np.nan) for _ in range(3))
    axis[known] = found.axis.T.ravel()[largest[known]]
    pipe[known] = np.tile(sizes(network.lines).height_m, 2)[largest[known]]
    heading[known] = _headings(network.lines)[largest[known]]
    return Sites(
        np.column_stack([shapely.get_x(geometry), shapely.get_y(geometry)]),
        ground,
        np.where(np.isnan(bottom), _lowest(network, found), bottom),
        axis,
        pipe,
        np.nan_to_num(np.where(np.isnan(turned), heading, turned)),
    )


def _largest(network: PipeNetwork) -> Ints:
    """The end (lines' starts, then their ends) of the largest line at each point; -1 where none ends."""
    rows = np.concatenate(network.ends())
    order = np.argsort(np.nan_to_num(np.tile(sizes(network.lines).height_m, 2)), kind="stable")
    order = order[rows[order] >= 0]
    found = np.full(len(network.points), -1, np.int64)
    found[rows[order]] = order  # the largest is written last and stays
    return found


def _lowest(network: PipeNetwork, found: Levels) -> Floats:
    """Lowest invert of the lines at each point."""
    rows = np.concatenate(network.ends())
    lowest = np.full(len(network.points), np.inf)
    invert = np.nan_to_num(found.invert.T.ravel(), nan=np.inf)
    np.minimum.at(lowest, rows[rows >= 0], invert[rows >= 0])
    return np.where(np.isinf(lowest), np.nan, lowest)


def _headings(lines: pd.DataFrame) -> Floats:
    """Heading of the first piece of each line, then of the last piece of each."""
    xy, line = shapely.get_coordinates(np.asarray(lines["geometry"], object), return_index=True)
    count = np.bincount(line, minlength=len(lines))
    last = np.cumsum(count) - 1
    first = last - count + 1
    known = count > 1
    found = np.full((2, len(lines)), np.nan)
    for side, begin in enumerate((first[known], last[known] - 1)):
        step = xy[begin + 1] - xy[begin]
        found[side, known] = np.arctan2(step[:, 1], step[:, 0])
    return found.ravel()


def _column(frame: pd.DataFrame, name: str) -> Floats:
    return pd.to_numeric(frame[name], errors="coerce").to_numpy(float, na_value=np.nan)
