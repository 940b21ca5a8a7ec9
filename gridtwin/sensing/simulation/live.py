"""Simulated readings of the present: the simulated day may run faster, the times sent are the clock's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from gridtwin.sensing.reading import Reading
from gridtwin.sensing.simulation.making import Simulation


def due_readings(
    simulation: Simulation, done_ms: int, until_ms: int, scale: tuple[int, float]
) -> list[Reading]:
    """Readings due from `done_ms` until before `until_ms` of simulated time, stamped with the clock's.

    Args:
        simulation: of what.
        done_ms: simulated time that is done.
        until_ms: simulated time now.
        scale: when both times were the same, and how much faster the simulated one runs.
    """
    start_ms, speed = scale
    rows = simulation.rows(done_ms, until_ms)
    if not len(rows):
        return []
    is_believable = rows.at_ms >= start_ms
    at_ms = np.where(is_believable, start_ms + ((rows.at_ms - start_ms) / speed).astype(np.int64), rows.at_ms)
    return simulation.readings(replace(rows, at_ms=at_ms))
