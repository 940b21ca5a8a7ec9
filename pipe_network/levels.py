"""Where pipes lie in height: crown, invert and axis of every line, sizes, and straight pieces in space.

A survey notes the level, or the depth below ground, of one place of the section: the crown (outer top) of
pressure pipes and cables, the invert of gravity drainage (CJJ 61-2017). Wall thickness is not surveyed, so
the nominal size stands for inner and outer size alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.classes import Reference, class_facts
from pipe_network.network import PipeNetwork

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_SECTION = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*[xX×*]\s*(\d+(?:\.\d+)?)\s*$")
_MM = 1000.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """Outer width and height of each line in metres; NaN where unknown. Round pipes have one for both."""

    width_m: Floats
    height_m: Floats
    is_round: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Levels:
    """Level in metres at the start and the end of each line: arrays of shape (n, 2), NaN where unknown."""

    crown: Floats
    invert: Floats
    axis: Floats
    ground: Floats

    @property
    def cover_m(self) -> Floats:
        """Ground above the crown, (n, 2)."""
        return self.ground - self.crown


@dataclass(frozen=True, slots=True)
class Pieces:
    """Straight pieces of the axes of lines, in space.

    `line` is the row of each piece's line, `start` and `end` have shape (n, 3), metres in the network's CRS.
    Sizes are those of the line, NaN where unknown; z is NaN where the level is unknown.
    """

    line: Ints
    start: Floats
    end: Floats
    width_m: Floats
    height_m: Floats
    is_round: NDArray[np.bool_]


def parse_section(text: object) -> tuple[float, float] | None:
    """Width and height in metres of 'W×H' in millimetres; None for anything else.

    >>> parse_section("600X400"), parse_section("600"), parse_section(None)
    ((0.6, 0.4), None, None)
    """
    found = _SECTION.match(text) if isinstance(text, str) else None
    return (float(found[1]) / _MM, float(found[2]) / _MM) if found else None


def sizes(lines: pd.DataFrame) -> Sizes:
    """Sizes of lines: the section W×H where there is one, else the diameter."""
    diameter = _numbers(lines, "diameter_mm") / _MM
    diameter = np.where(diameter > 0, diameter, np.nan)
    width, height = diameter.copy(), diameter.copy()
    is_round = np.ones(len(lines), bool)
    if "section" in lines:
        section = lines["section"].astype(object)
        for text in section.dropna().unique():
            parsed = parse_section(text)
            if parsed is not None:
                rows = (section == text).to_numpy(bool)
                (width[rows], height[rows]), is_round[rows] = parsed, False
    return Sizes(width, height, is_round)


def levels(network: PipeNetwork) -> Levels:
    """Levels of every line: the noted level, else ground − depth, else the z of the geometry.

    Where the size is unknown, crown, axis and invert are the same.
    """
    lines = network.lines
    ground = _ground(network)
    noted = np.column_stack([_numbers(lines, "start_level_m"), _numbers(lines, "end_level_m")])
    depth = np.column_stack([_numbers(lines, "start_depth_m"), _numbers(lines, "end_depth_m")])
    known = np.where(np.isnan(noted), ground - depth, noted)
    known = np.where(np.isnan(known), _geometry_z(lines), known)
    height = np.nan_to_num(sizes(lines).height_m)[:, None]
    is_invert = (references(lines) == Reference.INVERT)[:, None]
    crown = np.where(is_invert, known + height, known)
    return Levels(crown, crown - height, crown - height / 2, ground)


def references(lines: pd.DataFrame) -> NDArray[np.object_]:
    """What the level of each line is measured to: the column, else the rule of its class."""
    codes = lines["pipe_class"].astype(object)
    is_invert = codes.isin(
        [code for code in codes.unique() if class_facts(str(code)).reference is Reference.INVERT]
    ).to_numpy(bool)
    if "level_reference" in lines:
        given = lines["level_reference"].astype(object)
        is_invert = np.where(given.isin([*Reference]), given == Reference.INVERT, is_invert)
    both = np.array([Reference.CROWN, Reference.INVERT], object)
    return np.asarray(both[is_invert.astype(int)], object)


def pieces(network: PipeNetwork) -> Pieces:
    """The axes as straight pieces; levels between the ends of a line are straight along its plan length.

    A vertex that stands twice makes no piece, except on lines without any length in plan.
    """
    lines = network.lines
    geometry = lines.geometry.to_numpy()
    xy, line = shapely.get_coordinates(shapely.force_2d(geometry), return_index=True)
    axis, size = levels(network).axis, sizes(lines)
    step = np.concatenate([[0.0], np.hypot(*np.diff(xy, axis=0).T)]) if len(xy) else np.zeros(0)
    is_first = np.ones(len(line), bool)
    is_first[1:] = line[1:] != line[:-1]
    step[is_first] = 0
    along = np.cumsum(step)
    begin = along[is_first]
    count = np.bincount(line, minlength=len(lines))
    filled = count > 0
    reach = np.zeros(len(lines))
    ends = np.cumsum(count[filled]) - 1
    reach[filled] = along[ends] - begin
    offset = np.zeros(len(lines))
    offset[filled] = begin
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(reach[line] > 0, (along - offset[line]) / reach[line], _share_of_riser(line, count))
    z = axis[line, 0] + (axis[line, 1] - axis[line, 0]) * share
    xyz = np.column_stack([xy, z])
    keep = np.flatnonzero(~is_first & ((step > 0) | (reach[line] == 0)))
    rows = line[keep].astype(np.int64)
    return Pieces(
        rows, xyz[keep - 1], xyz[keep], size.width_m[rows], size.height_m[rows], size.is_round[rows]
    )


def _share_of_riser(line: Ints, count: Ints) -> Floats:
    """How far along its line each vertex is, by number: a riser has no plan length to measure by."""
    first = np.cumsum(count) - count
    return np.asarray((np.arange(len(line)) - first[line]) / np.maximum(count[line] - 1, 1), np.float64)


def _ground(network: PipeNetwork) -> Floats:
    ground = _numbers(network.points, "ground_m")
    found = np.full((len(network.lines), 2), np.nan)
    for column, rows in enumerate(network.ends()):
        known = rows >= 0
        found[known, column] = ground[rows[known]]
    return found


def _geometry_z(lines: pd.DataFrame) -> Floats:
    geometry = np.asarray(lines["geometry"], object)
    xyz, line = shapely.get_coordinates(geometry, include_z=True, return_index=True)
    count = np.bincount(line, minlength=len(lines))
    filled = count > 0
    last = np.cumsum(count)[filled]
    found = np.full((len(lines), 2), np.nan)
    found[filled, 0], found[filled, 1] = xyz[last - count[filled], 2], xyz[last - 1, 2]
    return found


def _numbers(frame: pd.DataFrame, column: str) -> Floats:
    if column not in frame:
        return np.full(len(frame), np.nan)
    return pd.to_numeric(frame[column], errors="coerce").to_numpy(float, na_value=np.nan)
