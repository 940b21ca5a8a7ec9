"""Points and lines without their shapes: all that a graph needs to know of a network, column by column."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.classes import Flow, class_facts
from pipe_network.levels import levels, sizes
from pipe_network.network import PipeNetwork
from pipe_network.topology.graph import BACKWARD, EITHER, FORWARD, Flags, Floats

_POINT_TEXT = ("point_no", "pipe_class", "appurtenance", "feature", "valve_state", "road_name")
_LINE_TEXT = ("line_no", "start_point", "end_point", "pipe_class", "material", "status", "road_name")
_KEYS = ("id", "row_version")


@dataclass(frozen=True, slots=True)
class PipeRows:
    """Plain columns of points and lines; with `id` and `row_version` where the rows come from a store."""

    points: pd.DataFrame
    lines: pd.DataFrame


def rows_of(network: PipeNetwork) -> PipeRows:
    """Columns of a network: levels, sizes, lengths and direction are worked out, text is never missing."""
    return PipeRows(_points(network.points), _lines(network))


def flow_directions(lines: pd.DataFrame, inverts: Floats) -> NDArray[np.int8]:
    """Direction of each line: the surveyed one, else downhill in gravity classes, else either way.

    `inverts` has shape (m, 2), metres; the domain of `flow_direction` is 0 start → end, 1 end → start.
    """
    noted = pd.to_numeric(lines["flow_direction"], errors="coerce").to_numpy(float, na_value=np.nan)
    is_gravity = of_gravity(lines["pipe_class"])
    with np.errstate(invalid="ignore"):
        fall = np.sign(np.nan_to_num(inverts[:, 0] - inverts[:, 1]))
    way = np.where(is_gravity, fall, EITHER)
    way = np.where(noted == 0, FORWARD, np.where(noted == 1, BACKWARD, way))
    return way.astype(np.int8)


def of_gravity(classes: pd.Series) -> Flags:
    """Whether each pipe class flows by gravity."""
    gravity = [code for code in classes.unique() if class_facts(str(code)).flow is Flow.GRAVITY]
    return classes.isin(gravity).to_numpy(bool)


def _points(points: pd.DataFrame) -> pd.DataFrame:
    shape = np.asarray(points["geometry"], object)
    columns: dict[str, object] = {name: _text(points, name) for name in _POINT_TEXT}
    columns["x"], columns["y"] = shapely.get_x(shape), shapely.get_y(shape)
    columns["ground_m"] = _numbers(points, "ground_m")
    return pd.DataFrame(columns | _keys(points))


def _lines(network: PipeNetwork) -> pd.DataFrame:
    lines, size, level = network.lines, sizes(network.lines), levels(network)
    columns: dict[str, object] = {name: _text(lines, name) for name in _LINE_TEXT}
    columns["start_invert_m"], columns["end_invert_m"] = level.invert.T
    columns["width_m"], columns["height_m"], columns["is_round"] = size.width_m, size.height_m, size.is_round
    columns["diameter_mm"] = _numbers(lines, "diameter_mm")
    columns["length_m"] = shapely.length(np.asarray(lines["geometry"], object))
    columns["direction"] = flow_directions(lines, level.invert)
    return pd.DataFrame(columns | _keys(lines))


def _keys(frame: pd.DataFrame) -> dict[str, object]:
    return {name: frame[name].to_numpy() for name in _KEYS if name in frame}


def _text(frame: pd.DataFrame, name: str) -> NDArray[np.object_]:
    if name not in frame:
        return np.full(len(frame), "", object)
    column = frame[name].astype(object)
    return column.where(column.notna(), "").to_numpy(object)


def _numbers(frame: pd.DataFrame, name: str) -> Floats:
    if name not in frame:
        return np.full(len(frame), np.nan)
    return pd.to_numeric(frame[name], errors="coerce").to_numpy(float, na_value=np.nan)
