"""Stage network: what hangs together, outlets, sources, valves, use."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from pipe_network.checks.columns import Bools, Ints, by_class, texts, within
from pipe_network.checks.flows import gravity_ends, gravity_flow
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.joints import END_FIELDS
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject
from pipe_network.classes import class_facts


def misconnected(subject: Subject, check: Check) -> Found:
    """36: a foul sewer ends at a storm water point, or the reverse."""
    pairs = [set(pair) for pair in check.get("apart")]
    code = np.append(subject.facts.point_class, "")
    for end, name in enumerate(END_FIELDS):
        at = code[subject.ends[:, end]]
        wrong = np.zeros(len(at), bool)
        for pair in pairs:
            wrong |= (
                within(at, pair) & within(subject.facts.line_class, pair) & (at != subject.facts.line_class)
            )
        rows = np.flatnonzero(wrong & subject.keep_lines)
        said = {
            "line_zh": [class_facts(str(c)).name_zh for c in subject.facts.line_class[rows]],
            "line_en": [class_facts(str(c)).name_en for c in subject.facts.line_class[rows]],
            "point_zh": [class_facts(str(c)).name_zh for c in at[rows]],
            "point_en": [class_facts(str(c)).name_en for c in at[rows]],
            "point": list(subject.facts.ends_no[rows, end]),
        }
        yield Hits(Layer.LINE, rows, (name,), said)


def components(subject: Subject, lines: Bools) -> Ints:
    """Number of the connected piece of every point, by the lines chosen; parallel lines count once."""
    both = lines & (subject.ends >= 0).all(axis=1)
    start, end = subject.ends[both].T
    shape = (len(subject.points),) * 2
    graph = coo_matrix((np.ones(len(start), np.int8), (start, end)), shape=shape)
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def outfalls(subject: Subject, check: Check) -> Found:
    """37: water arrives at a point that it cannot leave, or goes round in a circle."""
    flow = gravity_flow(subject, assume_drawn=True)
    ends = gravity_ends(subject, flow)
    if not len(ends.line):
        yield NotChecked("no gravity lines", "没有重力管线")
        return
    words = check.words("outlets")
    points = subject.points
    outlet = within(texts(points, "feature"), words) | within(texts(points, "appurtenance"), words)
    count = len(points)
    arriving = np.bincount(ends.point[ends.is_in], minlength=count)
    leaving = np.bincount(ends.point[~ends.is_in], minlength=count)  # flow unknown: it may leave there
    sink = (arriving > 0) & (leaving == 0) & ~outlet
    if subject.context.area is not None:
        sink &= ~subject.near(shapely.boundary(subject.context.area), check.number("area_margin_m"))
    label = components(subject, subject.is_gravity)
    size = np.bincount(label, minlength=count)
    rows = np.flatnonzero(sink)
    yield Hits(Layer.POINT, rows, ("point_no",), {"size": list(size[label[rows]])})
    yield from _circles(subject, check, flow)


def _circles(subject: Subject, check: Check, flow: Ints) -> Found:
    """Lines on which water comes back to where it was: strong components of more than one point."""
    use = (flow != 0) & (subject.ends >= 0).all(axis=1)
    start, end = subject.ends[:, 0], subject.ends[:, 1]
    upper, lower = np.where(flow > 0, start, end)[use], np.where(flow > 0, end, start)[use]
    shape = (len(subject.points),) * 2
    graph = coo_matrix((np.ones(len(upper), np.int8), (upper, lower)), shape=shape)
    label = connected_components(graph, directed=True, connection="strong")[1]
    size = np.bincount(label, minlength=1)
    inside = (label[upper] == label[lower]) & (size[label[upper]] > 1)
    rows, ring = np.flatnonzero(use)[inside], label[upper][inside]
    first = np.unique(ring, return_index=True)[1]
    said = {"size": list(size[ring[first]])}
    yield Hits(Layer.LINE, rows[first], ("flow_direction", *END_FIELDS), said, "circle")


def small_pieces(subject: Subject, check: Check) -> Found:
    """38: lines that hang together but with nothing else, a few points only."""
    known = (subject.ends >= 0).all(axis=1) & subject.keep_lines
    label = components(subject, known)
    size = np.bincount(label, minlength=1)
    own = label[subject.ends[:, 0]]
    small = known & (size[own] <= check.number("most_points"))
    rows = np.flatnonzero(small)
    first = rows[np.unique(own[rows], return_index=True)[1]]
    yield Hits(Layer.LINE, first, END_FIELDS, {"size": list(size[own[first]])})


def states(subject: Subject, check: Check) -> Found:
    """46: a line out of use hangs on lines in use, or a date is impossible."""
    status = texts(subject.lines, "status")
    table = subject.incidence
    line, point = table["line"].to_numpy(np.int64), table["point"].to_numpy(np.int64)
    gone = within(status, check.words("out_of_use"))[line]
    live = within(status, check.words("in_use"))[line]
    capped = within(texts(subject.points, "feature"), check.words("closed_features"))
    has_live = np.bincount(point[live], minlength=len(subject.points)) > 0
    touched = np.zeros((len(subject.lines), 2), bool)
    hit = gone & has_live[point] & ~capped[point]
    touched[line[hit], table["end"].to_numpy()[hit]] = True
    rows = np.flatnonzero(touched.any(axis=1))
    place = [" / ".join(str(n) for n in subject.facts.ends_no[row][touched[row]]) for row in rows]
    yield Hits(Layer.LINE, rows, ("status",), {"status": list(status[rows]), "point": place})
    yield from _dates(subject)


def _dates(subject: Subject) -> Found:
    built = texts(subject.lines, "built_month")
    parts = pd.Series(built).str.extract(r"^(\d{4})(\d{2})?$").astype(float)
    year, month = parts[0].to_numpy(float), parts[1].fillna(1).to_numpy(float)
    bad = (built != "") & ~((year >= 1800) & (month >= 1) & (month <= 12))
    yield Hits(Layer.LINE, np.flatnonzero(bad), ("built_month",), message="date")
    when = pd.to_datetime(pd.Series(texts(subject.points, "survey_date")), errors="coerce")
    latest = (when.dt.year * 12 + when.dt.month).to_numpy(float)
    today = subject.context.today
    limit = np.append(latest, np.nan)[subject.ends]
    none = np.isnan(limit).all(axis=1)
    limit = np.where(none, np.nan, np.nanmax(np.where(none[:, None], 0, limit), axis=1, initial=0.0))
    if today is not None:
        limit = np.fmin(limit, today.year * 12 + today.month)
    with np.errstate(invalid="ignore"):
        late = ~bad & (year * 12 + month > limit)
    rows = np.flatnonzero(late)
    yield Hits(Layer.LINE, rows, ("built_month",), {"built": list(built[rows])}, "late")


def valves(subject: Subject, check: Check) -> Found:
    """47: a valve whose state is unknown or broken, or that more than two lines meet at."""
    thing = texts(subject.points, "appurtenance")
    state = texts(subject.points, "valve_state")
    valve = within(thing, check.words("valves")) & subject.keep_points
    bare = within(thing, check.words("single_valves")) & subject.keep_points
    rows = np.flatnonzero(bare & (subject.degree > 2))
    yield Hits(Layer.POINT, rows, ("appurtenance",), {"lines": list(subject.degree[rows])}, "lines")
    if not (state != "").any():
        yield NotChecked("no valve states are recorded", "未记录阀门状态", is_partly=True)
        return
    unknown = valve & within(state, ["", *check.words("unknown_states")])
    yield Hits(Layer.POINT, np.flatnonzero(unknown), ("valve_state",), message="unknown")
    broken = valve & within(state, check.words("broken_states"))
    yield Hits(Layer.POINT, np.flatnonzero(broken), ("valve_state",), message="broken")


def unsupplied(subject: Subject, check: Check) -> Found:
    """48: a piece of a water network without a source, or that closed valves cut off from all of them."""
    majors = check.words("majors")
    water = within(by_class(subject.facts.line_class, lambda code: class_facts(code).major), majors)
    thing, feature = texts(subject.points, "appurtenance"), texts(subject.points, "feature")
    words = check.words("sources")
    of_water = within(by_class(subject.facts.point_class, lambda code: class_facts(code).major), majors)
    source = (within(thing, words) | within(feature, words)) & of_water & subject.keep_points
    if not source.any():
        yield NotChecked("no source of water is in the data", "数据中没有水源")
        return
    water &= subject.keep_lines & (subject.ends >= 0).all(axis=1)
    yield from _dry(subject, water, source, message="main")
    closed = within(texts(subject.points, "valve_state"), check.words("closed_states"))
    shut = np.append(closed, False)[subject.ends].any(axis=1)
    yield from _dry(subject, water & ~shut, source, message="closed", known=components(subject, water))


def _dry(subject: Subject, lines: Bools, source: Bools, *, message: str, known: Ints | None = None) -> Found:
    """First line of every piece that has no source; with `known` only pieces of a whole that has one."""
    label = components(subject, lines)
    supplied = np.bincount(label[source], minlength=len(label)) > 0
    own = label[subject.ends[:, 0]]
    dry = lines & ~supplied[own]
    if known is not None:
        wet = np.bincount(known[source], minlength=len(known)) > 0
        dry &= wet[known[subject.ends[:, 0]]]
    rows = np.flatnonzero(dry)
    first = rows[np.unique(own[rows], return_index=True)[1]]
    size = np.bincount(label, minlength=1)
    yield Hits(Layer.LINE, first, END_FIELDS, {"size": list(size[own[first]])}, message)


FUNCTIONS: dict[int, CheckFunction] = {
    36: misconnected,
    37: outfalls,
    38: small_pieces,
    46: states,
    47: valves,
    48: unsupplied,
}
