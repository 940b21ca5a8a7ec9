"""Stage lines: ends, doubles, shape, depths and attributes of lines, each on its own."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
import shapely

from pipe_network.checks.columns import Bools, Floats, Objects, by_class, numbers, texts, within
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject
from pipe_network.classes import class_facts

_ENDS = ("start_point", "end_point")


def loops(subject: Subject, check: Check) -> Found:
    """10: start and end are the same point, or lie at the same place."""
    names = subject.facts.ends_no
    same = (names[:, 0] != "") & (names[:, 0] == names[:, 1])
    yield Hits(Layer.LINE, np.flatnonzero(same), ("end_point", "start_point"))
    with np.errstate(invalid="ignore"):
        nought = ~same & (subject.length <= check.number("least_m"))
    yield Hits(Layer.LINE, np.flatnonzero(nought), ("end_point", "start_point"), message="nought")


def doubles(subject: Subject, check: Check) -> Found:
    """11: a line between the same points as an earlier one, alike in class, size and material."""
    pair, alike = _pairs(subject)
    again = pd.Series(np.where(pair != "", pair + alike, "")).duplicated().to_numpy() & (pair != "")
    first = _first_of(pair + alike)
    rows = np.flatnonzero(again)
    yield Hits(Layer.LINE, rows, _ENDS, {"other": _line_names(subject, first[rows])})
    over = _same_place(subject) & ~again & ~(pd.Series(pair).duplicated().to_numpy() & (pair != ""))
    yield Hits(Layer.LINE, np.flatnonzero(over), _ENDS, message="place")


def parallels(subject: Subject, check: Check) -> Found:
    """12: another line between two points, of a different size or material."""
    pair, alike = _pairs(subject)
    first = _first_of(pair)
    use = subject.keep_lines & (pair != "")
    differs = use & (first >= 0) & (first != np.arange(len(pair)))
    differs &= ~pd.Series(pair + alike).duplicated().to_numpy()
    rows = np.flatnonzero(differs)
    columns = [
        ("diameter_mm" if text else "section", *_ENDS) for text in texts(subject.lines, "diameter_mm")[rows]
    ]
    yield Hits(Layer.LINE, rows, columns, {"other": _line_names(subject, first[rows])})


def _pairs(subject: Subject) -> tuple[Objects, Objects]:
    """Ends of every line in alphabetical order with the class, "" without both; size and material."""
    start, end = subject.facts.ends_no.T
    low, high = np.where(start < end, start, end), np.where(start < end, end, start)
    known = (low != "") & (low != high) & subject.keep_lines
    pair = low + "|" + high + "|" + subject.facts.line_class
    parts = [texts(subject.lines, name) for name in ("diameter_mm", "section", "material")]
    return np.where(known, pair, ""), "|" + parts[0] + "|" + parts[1] + "|" + parts[2]


def _first_of(keys: Objects) -> np.ndarray:
    frame = pd.Series(np.arange(len(keys)))
    return frame.groupby(keys).transform("first").to_numpy(np.int64) if len(keys) else np.zeros(0, np.int64)


def _same_place(subject: Subject) -> Bools:
    """Lines of a class that lie, to the millimetre, where an earlier one does."""
    shape = np.full(len(subject.lines), "", object)
    use = subject.usable_geometry
    drawn = shapely.normalize(shapely.set_precision(subject.facts.geometry[use], 0.001))
    shape[use] = [text.hex() for text in shapely.to_wkb(drawn)]
    frame = pd.DataFrame({"shape": shape, "code": subject.facts.line_class})
    return np.asarray(frame.duplicated().to_numpy() & use, bool)


def _line_names(subject: Subject, rows: np.ndarray) -> list[str]:
    names = subject.facts.ends_no[rows]
    return [f"{start}-{end}" for start, end in names]


def shapes(subject: Subject, check: Check) -> Found:
    """19: a line crosses itself or turns back in a spike."""
    geometry = subject.facts.geometry
    count = shapely.get_num_coordinates(geometry)
    rows = np.flatnonzero(subject.keep_lines & (count > 2))
    if not len(rows):
        yield NotChecked("lines have no vertices of their own", "管线没有中间折点")
        return
    crosses = ~shapely.is_simple(geometry[rows])
    yield Hits(Layer.LINE, rows[crosses], _ENDS, message="crosses")
    sharp = _sharpest_deg(geometry[rows], len(rows))
    spike = ~crosses & (sharp < check.number("least_angle_deg"))
    yield Hits(Layer.LINE, rows[spike], _ENDS, {"angle": list(sharp[spike])}, "spike")


def _sharpest_deg(geometry: Objects, count: int) -> Floats:
    """Smallest angle between the two sides at a vertex of each line, in degrees; 180 where none is."""
    xy, line = shapely.get_coordinates(geometry, return_index=True)
    step = np.diff(xy, axis=0)
    inner = np.flatnonzero((line[:-2] == line[1:-1]) & (line[1:-1] == line[2:]))
    before, after = -step[inner], step[inner + 1]
    size = np.hypot(*before.T) * np.hypot(*after.T)
    cosine = np.divide((before * after).sum(axis=1), size, out=np.full(len(size), -1.0), where=size > 0)
    found = np.full(count, 180.0)
    np.minimum.at(found, line[inner], np.degrees(np.arccos(np.clip(cosine, -1, 1))))
    return found


def depths(subject: Subject, check: Check) -> Found:
    """23: a depth that is negative, nought, or beyond what pipes of the kind reach."""
    above = within(texts(subject.lines, "embedding"), check.words("above_ground"))
    limits = check.get("most_m")
    most = by_class(subject.facts.line_class, lambda code: float(limits[class_facts(code).flow])).astype(
        float
    )
    for end, name in enumerate(("start_depth_m", "end_depth_m")):
        depth = numbers(subject.lines, name)
        with np.errstate(invalid="ignore"):
            cases = {
                "negative": ~above & (depth < 0),
                "nought": ~above & (depth == 0),
                "deep": depth > most,
            }
        for message, bad in cases.items():
            rows = np.flatnonzero(bad & subject.keep_lines)
            said = {"depth": list(depth[rows]), "most": list(most[rows])}
            yield Hits(Layer.LINE, rows, (name,), said, message, ends=np.full(len(rows), end))


def holes(subject: Subject, check: Check) -> Found:
    """39: more holes in use than the block has."""
    total, used = numbers(subject.lines, "hole_count"), numbers(subject.lines, "used_holes")
    if np.isnan(used).all():
        yield NotChecked("no holes in use are recorded", "未记录已用孔数")
        return
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(used > total)
    said = {"used": list(used[rows]), "total": list(total[rows])}
    yield Hits(Layer.LINE, rows, ("used_holes", "hole_count"), said)


def empty_ducts(subject: Subject, check: Check) -> Found:
    """40: an empty duct with cables, or holes in use without any cable."""
    empty = within(texts(subject.lines, "status"), check.words("empty"))
    cables, used = numbers(subject.lines, "cable_count"), numbers(subject.lines, "used_holes")
    with np.errstate(invalid="ignore"):
        occupied = (cables > 0) | (used > 0)
        unused = ~empty & (used > 0) & (cables == 0)
    rows = np.flatnonzero(empty & occupied)
    said = {"cables": list(np.nan_to_num(cables[rows])), "used": list(np.nan_to_num(used[rows]))}
    yield Hits(Layer.LINE, rows, ("status", "cable_count", "used_holes"), said)
    rows = np.flatnonzero(unused)
    yield Hits(Layer.LINE, rows, ("cable_count", "used_holes"), {"used": list(used[rows])}, "unused")
    cable = within(texts(subject.lines, "material"), check.words("cable_materials"))
    flow = subject.facts.line_flow
    rows = np.flatnonzero(cable & (flow != "cable") & (flow != "gallery") & (flow != "unknown") & ~empty)
    yield Hits(Layer.LINE, rows, ("material", "pipe_class"), message="material")


def attributes(subject: Subject, check: Check) -> Found:
    """42: pressure, voltage or holes on a class that has none."""
    yield from _foreign(subject, "pressure", check.words("pressure_flows"), by_flow=True)
    yield from _foreign(subject, "voltage_kv", check.words("voltage_networks"), by_flow=False)
    yield from _foreign(subject, "hole_count", check.words("hole_flows"), by_flow=True)


def _foreign(subject: Subject, name: str, allowed: list[str], *, by_flow: bool) -> Iterator[Hits]:
    classes = subject.facts.line_class
    rule = (
        (lambda code: str(class_facts(code).flow)) if by_flow else (lambda code: class_facts(code).clearance)
    )
    fits = within(by_class(classes, rule), [*allowed, "unknown"] if by_flow else allowed)
    given = texts(subject.lines, name)
    amount = numbers(subject.lines, name)
    rows = np.flatnonzero((given != "") & (amount != 0) & ~fits)
    said = {"class_zh": [class_facts(str(code)).name_zh for code in classes[rows]],
            "class_en": [class_facts(str(code)).name_en for code in classes[rows]]}  # fmt: skip
    yield Hits(Layer.LINE, rows, (name, "pipe_class"), said, name)


FUNCTIONS: dict[int, CheckFunction] = {
    10: loops,
    11: doubles,
    12: parallels,
    19: shapes,
    23: depths,
    39: holes,
    40: empty_ducts,
    42: attributes,
}
