"""Stage joint, names: changes of size and material at points, and features against the lines that meet."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipe_network.checks.columns import Floats, Objects, texts, within
from pipe_network.checks.flows import extreme, gravity_ends, gravity_flow
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject


def shrinking(subject: Subject, check: Check) -> Found:
    """33: downstream a gravity line is smaller than what flows into it."""
    ends = gravity_ends(subject, gravity_flow(subject, assume_drawn=True))
    size = _across(subject)[ends.line]
    largest = extreme(np.where(ends.is_in, size, np.nan), ends.point, len(subject.points), highest=True)
    widest = extreme(np.where(ends.is_out, size, np.nan), ends.point, len(subject.points), highest=True)
    with np.errstate(invalid="ignore"):
        bad = ends.is_out & (widest[ends.point] < (1 - check.number("share")) * largest[ends.point])
        bad &= size < (1 - check.number("share")) * largest[ends.point]
    chosen = np.flatnonzero(bad)
    rows = ends.line[chosen]
    said = {
        "size": list(1000 * size[chosen]),
        "above": list(1000 * largest[ends.point[chosen]]),
        "point": list(subject.facts.point_no[ends.point[chosen]]),
    }
    columns = [("diameter_mm" if text else "section",) for text in texts(subject.lines, "diameter_mm")[rows]]
    yield Hits(Layer.LINE, rows, columns, said)


def _across(subject: Subject) -> Floats:
    """Diameter of the circle with the area of each line's section, in metres."""
    size = subject.facts.sizes
    return np.where(size.is_round, size.height_m, np.sqrt(4 * size.width_m * size.height_m / np.pi))


def materials(subject: Subject, check: Check) -> Found:
    """34: lines of one size and class change material at a point that does not say so."""
    material = texts(subject.lines, "material")
    if not (material != "").any():
        yield NotChecked("no materials are recorded", "未记录材质")
        return
    table = subject.incidence
    line = table["line"].to_numpy(np.int64)
    said_so = within(texts(subject.points, "feature"), check.words("features"))
    table = table.assign(size=_size_key(subject)[line], material=material[line])
    table = table[(material[line] != "") & ~said_so[table["point"]]]
    table = table[within(table["material"].to_numpy(object), sorted(_known_materials(check, material)))]
    groups = table.groupby(["point", "size"])["material"]
    table = table.assign(kinds=groups.transform("nunique"), n=groups.transform("size"))
    table["alike"] = table.groupby(["point", "size", "material"])["line"].transform("size")
    odd = table[(table["kinds"] > 1) & (table["alike"] * 2 <= table["n"])]
    yield from _odd_lines(subject, odd, table, material)


def _known_materials(check: Check, material: Objects) -> set[str]:
    """Materials that count: all but those that say nothing."""
    return set(material.tolist()) - set(check.words("unknown")) - {""}


def _size_key(subject: Subject) -> Objects:
    lines = subject.lines
    return np.asarray(
        subject.facts.line_class + "|" + texts(lines, "diameter_mm") + "|" + texts(lines, "section"), object
    )


def _odd_lines(subject: Subject, odd: pd.DataFrame, table: pd.DataFrame, material: Objects) -> Found:
    """Of two lines that differ, the one that differs at more of its ends."""
    ends_odd = odd.groupby("line").size()
    agrees = (table["kinds"] == 1) & (table["n"] > 1)
    ends_fine = table[agrees].groupby("line").size().reindex(ends_odd.index, fill_value=0)
    weight = ends_odd - ends_fine
    worst = odd.assign(weight=odd["line"].map(weight)).groupby(["point", "size"])["weight"].transform("max")
    rows = np.unique(odd["line"][odd["line"].map(weight) >= worst])
    at = odd.drop_duplicates("line").set_index("line")["point"]
    said = {"material": list(material[rows]), "point": list(subject.facts.point_no[at.loc[rows]])}
    yield Hits(Layer.LINE, np.asarray(rows, np.int64), ("material",), said)


def branches(subject: Subject, check: Check) -> Found:
    """35: a feature such as a tee has another number of lines than its name says."""
    feature = texts(subject.points, "feature")
    if not (feature != "").any():
        yield NotChecked("points have no features", "管点没有特征")
        return
    limits = check.get("lines")
    low = pd.Series(feature).map({name: pair[0] for name, pair in limits.items()}).to_numpy(float)
    high = pd.Series(feature).map({name: pair[1] for name, pair in limits.items()}).to_numpy(float)
    # A dead end without a name for one is check 17; a point without any line is check 14.
    known = subject.keep_points & (subject.degree > 0) & ~((subject.degree == 1) & (low == 2))
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(known & ((subject.degree < low) | (subject.degree > high)))
    said = {"feature": list(feature[rows]), "lines": list(subject.degree[rows]), "usual": list(low[rows])}
    yield Hits(Layer.POINT, rows, ("feature",), said)


FUNCTIONS: dict[int, CheckFunction] = {33: shrinking, 34: materials, 35: branches}
