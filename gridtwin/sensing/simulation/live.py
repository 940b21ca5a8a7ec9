"""Simulated readings of the present: the simulated day may run faster, the times sent are the clock's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from gridtwin.sensing.reading import Numbers, Reading
from gridtwin.sensing.simulation.making import Simulation


def due_readings(
    simulation: Simulation, done_ms: int, until_ms: int, scale: tuple[int, float]
) -> list[Reading]:
    """Readings sent from `done_ms` until before `until_ms` of simulated time, stamped with the clock's.

    What a device sends late waits in `simulation.held` until it is due: nothing arrives before it is sent.

    Args:
        simulation: of what.
        done_ms: simulated time that is done.
        until_ms: simulated time now.
        scale: when both times were the same, and how much faster the simulated one runs.
    """
    start_ms, speed = scale
    rows = simulation.sent(done_ms, until_ms)
    if not len(rows):
        return []

    def clock(simulated_ms: Numbers) -> Numbers:
        return start_ms + ((simulated_ms - start_ms) / speed).astype(np.int64)

    at_ms = np.where(rows.at_ms >= start_ms, clock(rows.at_ms), rows.at_ms)  # a wrong clock stays wrong
    return simulation.readings(replace(rows, at_ms=at_ms, sent_ms=clock(rows.sent_ms)))
