"""Where water goes: flow of gravity lines, and the levels of what comes in and goes out at each point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pipe_network.checks.columns import Bools, Floats, Ints
from pipe_network.checks.subject import Subject


@dataclass(frozen=True, slots=True)
class GravityEnds:
    """Ends of gravity lines at known points, one entry each; `is_in` where water arrives at the point.

    `flow` is that of the line: 1, -1, or 0 where it is not known (such an end is neither in nor out).
    """

    line: Ints
    end: Ints
    point: Ints
    invert: Floats
    is_in: Bools
    is_out: Bools


def gravity_flow(subject: Subject, *, assume_drawn: bool) -> Ints:
    """Flow of every gravity line, 0 for others; the drawn direction without a record, if that is assumed."""
    flow = subject.recorded_flow
    if assume_drawn:
        flow = np.where((flow == 0) & subject.flowing, 1, flow)
    return np.where(subject.is_gravity, flow, 0).astype(np.int64)


def gravity_ends(subject: Subject, flow: Ints) -> GravityEnds:
    """All ends of gravity lines at known points."""
    table = subject.incidence
    table = table[subject.is_gravity[table["line"]]]
    line, end = table["line"].to_numpy(np.int64), table["end"].to_numpy(np.int64)
    towards = np.where(end == 1, flow[line], -flow[line])
    return GravityEnds(
        line, end, table["point"].to_numpy(np.int64), subject.invert[line, end], towards > 0, towards < 0
    )


def extreme(values: Floats, point: Ints, count: int, *, highest: bool) -> Floats:
    """Highest or lowest value at each of `count` points; NaN where there is none."""
    known = ~np.isnan(values)
    found = np.full(count, -np.inf if highest else np.inf)
    (np.maximum if highest else np.minimum).at(found, point[known], values[known])
    return np.where(np.isinf(found), np.nan, found)
