"""Stage joint, fall: slopes of gravity lines, recorded flow, outlets of wells."""

from __future__ import annotations

import numpy as np

from pipe_network.checks.columns import Bools, Floats, Ints, by_class, texts, within
from pipe_network.checks.flows import extreme, gravity_ends, gravity_flow
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.subject import Subject
from pipe_network.classes import class_facts

_LEVEL = ("start_level_m", "end_level_m")


def adverse(subject: Subject, check: Check) -> Found:
    """27: a gravity line rises along its flow, and turning the flow round would not help."""
    flow = gravity_flow(subject, assume_drawn=bool(check.get("assume_drawn")))
    rise = _rise(subject, flow)
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero((rise > check.number("tolerance_m")) & ~_is_turned(subject, check, rise))
    columns = [_LEVEL[::-1] if way > 0 else _LEVEL for way in flow[rows]]
    recorded = subject.recorded_flow[rows] != 0
    for flag, message in ((True, "main"), (False, "drawn")):
        chosen = recorded == flag
        said = {"rise": list(rise[rows[chosen]]), "length": list(subject.length[rows[chosen]])}
        picked = [column for column, take in zip(columns, chosen, strict=True) if take]
        yield Hits(Layer.LINE, rows[chosen], picked, said, message)


def contrary_flow(subject: Subject, check: Check) -> Found:
    """30: the recorded flow runs against the levels, and the network fits together when it is turned."""
    if not subject.recorded_flow[subject.is_gravity].any():
        yield NotChecked("no flow is recorded on gravity lines", "重力管线未记录流向")
        return
    rise = _rise(subject, subject.recorded_flow * subject.is_gravity)
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero((rise > check.number("tolerance_m")) & _is_turned(subject, check, rise))
    yield Hits(Layer.LINE, rows, ("flow_direction", *_LEVEL), {"rise": list(rise[rows])})


def _rise(subject: Subject, flow: Ints) -> Floats:
    """Level at the lower end along the flow minus that at the upper end; NaN without flow or level."""
    return np.where(flow != 0, (subject.invert[:, 1] - subject.invert[:, 0]) * flow, np.nan)


def _is_turned(subject: Subject, check: Check, rise: Floats) -> Bools:
    """Rising lines with recorded flow for which turning it takes away a point that water cannot leave."""
    flow = subject.recorded_flow * subject.is_gravity
    ends = gravity_ends(subject, flow)
    leaving = np.bincount(ends.point[ends.is_out], minlength=len(subject.points) + 1)
    outlet = _is_outlet(subject, check)
    upper = np.where(flow > 0, subject.ends[:, 0], subject.ends[:, 1])
    lower = np.where(flow > 0, subject.ends[:, 1], subject.ends[:, 0])
    helps = (leaving[lower] == 0) & ~outlet[lower] & (lower >= 0)
    harms = (leaving[upper] == 1) & ~outlet[upper] & (upper >= 0)
    with np.errstate(invalid="ignore"):
        return np.asarray((flow != 0) & (rise > 0) & helps & ~harms, bool)


def _is_outlet(subject: Subject, check: Check) -> Bools:
    """Points at which water may leave the network; one more entry for ends without a point."""
    words = check.words("outlets")
    points = subject.points
    found = within(texts(points, "feature"), words) | within(texts(points, "appurtenance"), words)
    return np.append(found, False)


def steep(subject: Subject, check: Check) -> Found:
    """28: a line is steeper than its kind is laid."""
    fall = np.abs(subject.invert[:, 1] - subject.invert[:, 0])
    angle = np.degrees(np.arctan2(fall, subject.length))
    limits = check.get("most_deg")
    most = by_class(subject.facts.line_class, lambda code: float(limits[class_facts(code).flow])).astype(
        float
    )
    shafts = within(texts(subject.lines, "embedding"), check.words("upright"))
    with np.errstate(invalid="ignore"):
        bad = (angle > most) & (subject.length >= check.number("least_length_m")) & ~shafts
    rows = np.flatnonzero(bad)
    said = {"angle": list(angle[rows]), "most": list(most[rows])}
    yield Hits(Layer.LINE, rows, _LEVEL[::-1], said)


def flat(subject: Subject, check: Check) -> Found:
    """29: a gravity line falls less than its size needs."""
    flow = gravity_flow(subject, assume_drawn=True)
    fall = -_rise(subject, flow)
    sizes = np.array(check.get("sizes_mm"), float) / 1000
    slopes = np.array(check.get("least_slopes"), float)
    height = np.nan_to_num(subject.facts.sizes.height_m)
    needed = slopes[np.clip(np.searchsorted(sizes, height + 1e-9, side="right") - 1, 0, len(slopes) - 1)]
    tolerance = check.number("tolerance_m")
    with np.errstate(invalid="ignore"):
        rises = np.abs(fall) > tolerance
        bad = (fall < needed * subject.length - tolerance) & ~((fall < 0) & rises)
        bad &= subject.length >= check.number("least_length_m")
    rows = np.flatnonzero(bad)
    said = {
        "slope": list(1000 * fall[rows].round(6) / subject.length[rows] + 0.0),
        "needed": list(1000 * needed[rows]),
    }
    yield Hits(Layer.LINE, rows, _LEVEL[::-1], said)


def high_outlets(subject: Subject, check: Check) -> Found:
    """31: the way out of a well is higher than the ways in."""
    ends = gravity_ends(subject, gravity_flow(subject, assume_drawn=True))
    count, tolerance = len(subject.points), check.number("tolerance_m")
    low_in = extreme(np.where(ends.is_in, ends.invert, np.nan), ends.point, count, highest=False)
    high_in = extreme(np.where(ends.is_in, ends.invert, np.nan), ends.point, count, highest=True)
    low_out = extreme(np.where(ends.is_out, ends.invert, np.nan), ends.point, count, highest=False)
    with np.errstate(invalid="ignore"):
        lowest = ends.is_out & (ends.invert <= low_out[ends.point])
        over = ends.is_out & (ends.invert > high_in[ends.point] + tolerance)
        pools = lowest & (ends.invert > low_in[ends.point] + tolerance)
    for end in (0, 1):
        chosen = np.flatnonzero((over | pools) & (ends.end == end))
        point = ends.point[chosen]
        said = {
            "point": list(subject.facts.point_no[point]),
            "gap": list(ends.invert[chosen] - low_in[point]),
        }
        yield Hits(Layer.LINE, ends.line[chosen], (_LEVEL[end],), said)


FUNCTIONS: dict[int, CheckFunction] = {
    27: adverse,
    28: steep,
    29: flat,
    30: contrary_flow,
    31: high_outlets,
}
