"""Stage joint, height: ground, depth and level of line ends against each other, against points and wells."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipe_network.checks.columns import Bools, Floats, Ints, numbers, texts, within
from pipe_network.checks.flows import extreme
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject
from pipe_network.classes import Reference
from pipe_network.levels import references

_DEPTH = ("start_depth_m", "end_depth_m")
_LEVEL = ("start_level_m", "end_level_m")


def ground_sum(subject: Subject, check: Check) -> Found:
    """24: ground is not depth plus level."""
    ground = np.append(subject.facts.ground, np.nan)[subject.ends]
    for end in (0, 1):
        depth, level = numbers(subject.lines, _DEPTH[end]), numbers(subject.lines, _LEVEL[end])
        usable = subject.keep_lines & subject.levelled[:, end]
        gap = np.where(usable, ground[:, end] - depth - level, np.nan)
        with np.errstate(invalid="ignore"):
            rows = np.flatnonzero(np.abs(gap).round(6) > check.number("tolerance_m"))
        said = {
            "ground": list(ground[rows, end]),
            "depth": list(depth[rows]),
            "level": list(level[rows]),
            "gap": list(gap[rows]),
        }
        yield Hits(Layer.LINE, rows, (_LEVEL[end], _DEPTH[end]), said, ends=np.full(len(rows), end))


def _pairs_at_points(subject: Subject) -> pd.DataFrame:
    """Every two line ends of one class at a point: line, end, point, and the same of the other with _2."""
    table = subject.incidence.drop(columns="other")
    table["code"] = subject.facts.line_class[table["line"]]
    pairs = table.merge(table, on=["point", "code"], suffixes=("", "_2"))
    return pairs[pairs["line"] != pairs["line_2"]].reset_index(drop=True)


def _noted(subject: Subject) -> Floats:
    """The level that the survey notes, by class: crown or invert."""
    is_invert = (references(subject.lines) == Reference.INVERT)[:, None]
    return np.where(is_invert, subject.invert, subject.crown)


def point_depths(subject: Subject, check: Check) -> Found:
    """25: pressure pipes and cables that meet at a point have different depths there."""
    flows = check.words("flows")
    pairs = _pairs_at_points(subject)
    pairs = pairs[within(subject.facts.line_flow[pairs["line"]].astype(str), flows)]
    noted = _noted(subject)
    own, other = (noted[pairs[f"line{k}"], pairs[f"end{k}"]] for k in ("", "_2"))
    table = pairs.assign(own=own, gap=np.abs(own - other)).dropna(subset="gap")
    ends = table.groupby(["point", "line", "end"]).agg(
        gap=("gap", "median"), most=("gap", "max"), own=("own", "first")
    )
    bad = ends[ends["gap"].round(6) > check.number("tolerance_m")].reset_index()
    for end in (0, 1):
        part = bad[bad["end"] == end]
        said = {
            "point": list(subject.facts.point_no[part["point"]]),
            "gap": list(part["most"]),
            "level": list(part["own"]),
        }
        yield Hits(Layer.LINE, part["line"].to_numpy(np.int64), (_DEPTH[end], _LEVEL[end]), said)


def wrong_reference(subject: Subject, check: Check) -> Found:
    """26: at both ends a line is one diameter off its neighbours: crown noted for invert, or the reverse."""
    pairs = _pairs_at_points(subject)
    noted, height = _noted(subject), subject.facts.sizes.height_m
    sign = np.where(references(subject.lines) == Reference.INVERT, 1.0, -1.0)
    line = pairs["line"].to_numpy(np.int64)
    gap = noted[line, pairs["end"]] - noted[pairs["line_2"], pairs["end_2"]]
    tolerance = np.maximum(check.number("share") * height[line], check.number("tolerance_m"))
    with np.errstate(invalid="ignore"):
        usable = height[line] >= check.number("least_size_m")
        off = np.abs(gap - sign[line] * height[line])
        found = {
            "closely": usable & (off <= tolerance),
            "roughly": usable & (off <= check.number("drop_share") * height[line]),
            "level": usable & (np.abs(gap) <= tolerance),
        }
    ends = {name: _ends_with(subject, line, pairs["end"].to_numpy(), hit) for name, hit in found.items()}
    # A drop in a well may widen the jump at one end; both ends level with somebody means nothing is wrong.
    rows = np.flatnonzero(ends["closely"].any(axis=1) & (ends["roughly"] & ~ends["level"]).all(axis=1))
    for message, value in (("crown", 1.0), ("invert", -1.0)):
        part = rows[sign[rows] == value]
        yield Hits(Layer.LINE, part, (*_LEVEL, *_DEPTH), {"size": list(height[part])}, message)


def _ends_with(subject: Subject, line: Ints, end: Ints, hit: Bools) -> Bools:
    """Line ends, (m, 2), of which any pair is hit."""
    found = np.zeros((len(subject.lines), 2), bool)
    found[line[hit], end[hit]] = True
    return found


def well_bottoms(subject: Subject, check: Check) -> Found:
    """32: a pipe enters a well below its bottom, or its crown sticks out of the ground."""
    depth = numbers(subject.points, "well_depth_m")
    bottom = np.where(np.isnan(depth), numbers(subject.points, "bottom_m"), subject.facts.ground - depth)
    lowest = _lowest(subject)
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(subject.keep_points & (bottom - lowest > check.number("tolerance_m")))
    said = {"gap": list((bottom - lowest)[rows])}
    yield Hits(Layer.POINT, rows, ("well_depth_m", "bottom_m"), said, "below")
    open_end = np.append(
        within(texts(subject.points, "feature"), check.words("open_ends"))
        | within(texts(subject.points, "appurtenance"), check.words("open_ends")),
        False,
    )[subject.ends]
    ground = np.append(subject.facts.ground, np.nan)[subject.ends]
    above = within(texts(subject.lines, "embedding"), check.words("above_ground"))
    out = subject.crown - ground
    for end in (0, 1):
        with np.errstate(invalid="ignore"):
            sticks = (out[:, end] > check.number("tolerance_m")) & ~open_end[:, end] & ~above
        rows = np.flatnonzero(sticks & subject.keep_lines)
        yield Hits(Layer.LINE, rows, (_DEPTH[end], _LEVEL[end]), {"gap": list(out[rows, end])}, "above")


def _lowest(subject: Subject) -> Floats:
    """Lowest invert at every point."""
    table = subject.incidence
    return extreme(
        subject.invert[table["line"], table["end"]],
        table["point"].to_numpy(),
        len(subject.points),
        highest=False,
    )


def well_depths(subject: Subject, check: Check) -> Found:
    """41: a well is deeper than its lowest pipe asks for."""
    depth = numbers(subject.points, "well_depth_m")
    if np.isnan(depth).all():
        yield NotChecked("no well depths are recorded", "未记录井深")
        return
    needed = subject.facts.ground - _lowest(subject)
    with np.errstate(invalid="ignore"):
        deep: Bools = subject.keep_points & (depth - needed > check.number("most_below_m"))
    rows = np.flatnonzero(deep)
    yield Hits(
        Layer.POINT, rows, ("well_depth_m",), {"depth": list(depth[rows]), "needed": list(needed[rows])}
    )


FUNCTIONS: dict[int, CheckFunction] = {
    24: ground_sum,
    25: point_depths,
    26: wrong_reference,
    32: well_bottoms,
    41: well_depths,
}
