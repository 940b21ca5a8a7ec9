"""Stage points: numbers, places and names of points, each on its own."""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from gridtwin.standards import load_table
from pipe_network.checks.columns import Bools, Floats, Ints, Objects, filled, texts
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check, Severity
from pipe_network.checks.subject import Subject
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE


def repeated_numbers(subject: Subject, check: Check) -> Found:
    """6: a point number that an earlier row has; the message says whether the rows agree."""
    names = subject.facts.point_no
    given = np.flatnonzero(names != "")
    group = pd.Series(given).groupby(names[given]).transform("first").to_numpy(np.int64)
    later = given != group
    rows, first = given[later], group[later]
    differs = _differ(subject, rows, first)
    for flag, message in ((True, "conflict"), (False, "same")):
        chosen = differs == flag
        said = {"other": _where(subject, first[chosen])}
        yield Hits(Layer.POINT, rows[chosen], ("point_no",), said, message)


def _differ(subject: Subject, rows: Ints, first: Ints) -> Bools:
    found = np.zeros(len(rows), bool)
    for name in subject.points.columns:
        if name not in (SOURCE_TABLE, SOURCE_ROW, "geometry", "id", "row_version"):
            column = texts(subject.points.iloc[np.concatenate([rows, first])], name)
            found |= column[: len(rows)] != column[len(rows) :]
    a, b = subject.facts.xy[rows], subject.facts.xy[first]
    found |= ~((a == b) | (np.isnan(a) & np.isnan(b))).all(axis=1)
    return found


def _where(subject: Subject, rows: Ints) -> list[str]:
    """Number of points, with their row in the sheet where there is one."""
    names = subject.facts.point_no[rows]
    if subject.staged is None:
        return [str(name) for name in names]
    row = subject.points[SOURCE_ROW].to_numpy()[rows]
    return [f"{name} [{number}]" for name, number in zip(names, row, strict=True)]


def stray_points(subject: Subject, check: Check) -> Found:
    """22: coordinates that are a mark for unknown, are swapped, or lie outside."""
    xy = subject.facts.xy
    known = ~np.isnan(xy).any(axis=1)
    marks = [float(mark) for mark in check.get("marks")]
    is_mark = known & np.isclose(xy[:, :, None], marks, rtol=0, atol=1e-3).any(axis=(1, 2))
    yield Hits(Layer.POINT, np.flatnonzero(is_mark), ("y", "x"), message="mark")
    good = np.asarray(known & ~is_mark, bool)
    swapped, outside = _misplaced(subject, xy, good, check.number("far_m"))
    said = {"far": [check.number("far_m") / 1000] * int(outside.sum())}
    yield Hits(Layer.POINT, np.flatnonzero(swapped), ("y", "x"), message="swapped")
    yield Hits(Layer.POINT, np.flatnonzero(outside), ("y", "x"), said, message="far")
    area = subject.context.area
    if area is None:
        yield NotChecked(
            "no survey area; only far-off points were looked for",
            "无测区范围，仅检查明显飞点",
            is_partly=True,
        )
        return
    beyond = good & ~swapped & ~outside & ~subject.near(area, check.number("area_margin_m"))
    yield Hits(Layer.POINT, np.flatnonzero(beyond), ("y", "x"), message="area")


def _misplaced(subject: Subject, xy: Floats, good: Bools, far_m: float) -> tuple[Bools, Bools]:
    """Points that are near the others with x and y exchanged, and points that are far in either order."""
    nothing = np.zeros(len(xy), bool)
    if not good.any():
        return nothing, nothing
    area = subject.context.area
    centre = np.median(xy[good], axis=0) if area is None else np.array([area.centroid.x, area.centroid.y])
    if area is not None:
        west, south, east, north = area.bounds
        far_m = max(far_m, float(np.hypot(east - west, north - south)))
    is_far = good & (np.hypot(*(xy - centre).T) > far_m)
    swapped = is_far & (np.hypot(*(xy[:, ::-1] - centre).T) <= far_m)
    return swapped, is_far & ~swapped


def close_points(subject: Subject, check: Check) -> Found:
    """7: two points of one class closer than two points can be told apart."""
    xy = subject.xy
    rows = np.flatnonzero(~np.isnan(xy).any(axis=1))
    if len(rows) < 2:
        return
    code = np.unique(subject.facts.point_class[rows].astype(str), return_inverse=True)[1]
    lifted = np.column_stack([xy[rows] - xy[rows].mean(axis=0), code * 1e6])  # classes lie apart
    pairs = cKDTree(lifted).query_pairs(check.number("least_m"), output_type="ndarray")
    if not len(pairs):
        return
    first, later = rows[pairs.min(axis=1)], rows[pairs.max(axis=1)]
    gap = np.hypot(*(xy[first] - xy[later]).T)
    order = np.lexsort((gap, later))
    keep = order[np.concatenate([[True], np.diff(later[order]) > 0])]
    said = {"other": _where(subject, first[keep]), "gap": list(gap[keep] * 1000)}
    yield Hits(Layer.POINT, later[keep], ("y", "x"), said)


def map_numbers(subject: Subject, check: Check) -> Found:
    """8: map number and survey number of a row disagree."""
    drawn = texts(subject.points, "map_no")
    if not (drawn != "").any():
        yield NotChecked("points have no map numbers", "管点没有图上点号")
        return
    bad = (drawn != "") & (subject.facts.point_no != "") & (drawn != subject.facts.point_no)
    yield Hits(Layer.POINT, np.flatnonzero(bad), ("map_no", "point_no"))


def feature_or_appurtenance(subject: Subject, check: Check) -> Found:
    """9: not exactly one of feature and appurtenance is filled, or the feature code says something else."""
    feature, thing = filled(subject.points, "feature"), filled(subject.points, "appurtenance")
    columns = ("feature", "appurtenance")
    if not (feature | thing).any():
        yield NotChecked("points have neither features nor appurtenances", "管点没有特征和附属物")
        return
    yield Hits(Layer.POINT, np.flatnonzero(feature & thing), columns, message="both")
    yield Hits(Layer.POINT, np.flatnonzero(~feature & ~thing), columns, message="neither")
    meant = _named(texts(subject.points, "feature_code"))
    agrees = (meant == texts(subject.points, "feature")) | (meant == texts(subject.points, "appurtenance"))
    wrong = np.flatnonzero((meant != "") & (feature | thing) & ~agrees)
    said = {"meant": list(meant[wrong])}
    yield Hits(Layer.POINT, wrong, ("feature_code", *columns), said, "code", Severity.WARNING)


def _named(codes: Objects) -> Objects:
    """What the feature codes of annex F stand for; "" for codes it does not list."""
    return np.asarray(pd.Series(codes, dtype=object).map(_code_names()).fillna("").to_numpy(object), object)


@cache
def _code_names() -> dict[str, str]:
    rows = load_table("pipe_feature_codes").where(element="point")
    return {str(row["code"]): str(row["name"]) for row in rows}


FUNCTIONS: dict[int, CheckFunction] = {
    6: repeated_numbers,
    7: close_points,
    8: map_numbers,
    9: feature_or_appurtenance,
    22: stray_points,
}
