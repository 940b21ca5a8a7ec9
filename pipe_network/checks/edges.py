"""Stage network: the same pipes on both sides of the edge of two deliveries (接边)."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from gridtwin.model import feature_class
from pipe_network.checks.columns import Floats, Ints, texts, within
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject


def edge_matches(subject: Subject, check: Check) -> Found:
    """44: a point at the edge has no partner in the neighbouring delivery, or one that differs."""
    if subject.context.neighbour is None:
        yield NotChecked("no neighbouring delivery", "无相邻测区数据")
        return
    other = Subject.of(subject.context.neighbour)
    mine = np.flatnonzero(~np.isnan(subject.xy).any(axis=1))
    theirs = np.flatnonzero(~np.isnan(other.xy).any(axis=1))
    if not len(mine) or not len(theirs):
        return
    near = _partners(subject, other, (mine, theirs), check.number("search_m"))
    pair = near >= 0
    own, partner = mine[pair], theirs[near[pair]]
    gap = np.hypot(*(subject.xy[own] - other.xy[partner]).T)
    names = {"other": [str(name) for name in other.facts.point_no[partner]]}
    off = gap > check.number("place_m")
    said = {"other": [n for n, k in zip(names["other"], off, strict=True) if k], "gap": list(gap[off])}
    yield Hits(Layer.POINT, own[off], ("y", "x"), said, "place")
    yield from _heights(subject, other, (own, partner), check)
    yield from _attributes(subject, other, (own, partner), check)
    yield from _alone(subject, other, check, mine[~pair])


def _partners(subject: Subject, other: Subject, rows: tuple[Ints, Ints], search_m: float) -> Ints:
    """Position of the nearest of their points of the same class, -1 beyond `search_m`, for each of ours."""
    mine, theirs = rows
    codes = pd.Index(
        np.unique(np.concatenate([subject.facts.point_class[mine], other.facts.point_class[theirs]]))
    )
    origin = other.xy[theirs].mean(axis=0)
    lifted = [
        np.column_stack([s.xy[r] - origin, codes.get_indexer(s.facts.point_class[r]) * 1e6])
        for s, r in ((subject, mine), (other, theirs))
    ]
    gap, at = cKDTree(lifted[1]).query(lifted[0], distance_upper_bound=search_m)
    return np.where(np.isfinite(gap), at, -1).astype(np.int64)


def _heights(subject: Subject, other: Subject, pair: tuple[Ints, Ints], check: Check) -> Found:
    own, partner = pair
    tolerance = check.number("height_m")
    ground = subject.facts.ground[own] - other.facts.ground[partner]
    level = _level(subject)[own] - _level(other)[partner]
    for field, gap, message in (("ground_m", ground, "ground"), ("point_no", level, "level")):
        with np.errstate(invalid="ignore"):
            bad = np.flatnonzero(np.abs(gap).round(6) > tolerance)
        said = {"other": list(other.facts.point_no[partner[bad]]), "gap": list(gap[bad])}
        yield Hits(Layer.POINT, own[bad], (field,), said, message)


def _level(subject: Subject) -> Floats:
    """Middle of the levels of the lines at every point; NaN where there is none."""
    table = subject.incidence.assign(level=0.0)
    table["level"] = subject.invert[table["line"], table["end"]]
    return table.groupby("point")["level"].median().reindex(range(len(subject.points))).to_numpy(float)


def _attributes(subject: Subject, other: Subject, pair: tuple[Ints, Ints], check: Check) -> Found:
    """Size and material of the lines, where both sides have one line of their own there."""
    own, partner = pair
    declared = feature_class("pipe_line")
    for name in check.words("fields"):
        ours, theirs = _one_value(subject, name)[own], _one_value(other, name)[partner]
        bad = np.flatnonzero((ours != "") & (theirs != "") & (ours != theirs))
        said = {
            "field": [declared.field(name).en] * len(bad),
            "field_zh": [declared.field(name).zh] * len(bad),
            "mine": list(ours[bad]),
            "theirs": list(theirs[bad]),
            "other": list(other.facts.point_no[partner[bad]]),
        }
        yield Hits(Layer.POINT, own[bad], ("point_no",), said, "attribute")


def _one_value(subject: Subject, name: str) -> np.ndarray:
    """The value that the only line at a point has; "" where several or none end there."""
    table = subject.incidence
    values = texts(subject.lines, name)[table["line"]]
    found = np.full(len(subject.points), "", object)
    single = (subject.degree == 1)[table["point"]]
    found[table["point"][single]] = values[single]
    return found


def _alone(subject: Subject, other: Subject, check: Check, rows: Ints) -> Found:
    """Ends without a partner on the border of the area, or named as leaving it."""
    leaves = within(texts(subject.points, "feature")[rows], check.words("edge_features"))
    if subject.context.area is not None:
        leaves |= subject.near(shapely.boundary(subject.context.area), check.number("search_m"))[rows]
    yield Hits(Layer.POINT, rows[leaves & (subject.degree[rows] == 1)], ("point_no",), message="alone")


FUNCTIONS: dict[int, CheckFunction] = {44: edge_matches}
