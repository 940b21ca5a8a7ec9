"""A sample city whose sensors live: their last days filled in, then reporting beside a running intake."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from gridtwin.errors import GridTwinError
from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.moments import DAY_MS, HOUR_MS, MINUTE_MS, ms_of
from gridtwin.sensing.simulation.faults import Faults
from gridtwin.sensing.simulation.live import due_readings
from gridtwin.sensing.simulation.making import Simulation
from gridtwin.sensing.simulation.sending import direct
from gridtwin.sensing.store import asking, open_sensing
from gridtwin.store import Workspace

_SLICE_MS = HOUR_MS // 2
_SHORTEST_GAP_MS = 10 * MINUTE_MS
_PAUSE_S = 1.0
_REPORT_S = 10.0  # a screen on which nothing moves for ten minutes does not look alive
_MOST_A_SECOND = 50.0
_log = logging.getLogger(__name__)


def fill_history(
    city: Workspace,
    simulation: Simulation,
    *,
    days: float,
    now: datetime,
    report: Callable[[float], object] = lambda share: None,
) -> int:
    """Store what the sensors would have sent since they were last heard of, for some days at most; how much.

    Raises:
        IntakeRuns: another process takes in the observations of the workspace.
    """
    end_ms = ms_of(now)
    with open_sensing(city) as store:
        heard_ms = int(asking.latest(store).received_ms.max(initial=0))
    start_ms = max(end_ms - int(days * DAY_MS), heard_ms)
    if end_ms - start_ms < _SHORTEST_GAP_MS:
        return 0
    sent = 0
    with direct(city) as sink:
        for until_ms, readings in simulation.history(start_ms, end_ms, slice_ms=_SLICE_MS):
            sink.send(readings)
            sent += len(readings)
            sink.pipeline.tick(datetime.fromtimestamp(until_ms / 1000, tz=UTC))
            report((until_ms - start_ms) / (end_ms - start_ms))
        while sink.pipeline.maintain(now):
            pass
    return sent


def quickened(simulation: Simulation) -> Simulation:
    """The same sensors, reporting every ten seconds, or as often as makes fifty values a second together."""
    courses = simulation.courses
    every_ms = int(1000 * max(_REPORT_S, len(courses) / _MOST_A_SECOND))
    interval_ms = np.minimum(courses.interval_ms, every_ms)
    quick = replace(courses, interval_ms=interval_ms, offset_ms=courses.offset_ms % interval_ms)
    faults = Faults(quick, simulation.faults.table, simulation.faults.seed, simulation.faults.share)
    return replace(simulation, courses=quick, faults=faults, held=None)


@contextmanager
def reporting(intake: Intake, simulation: Simulation) -> Iterator[None]:
    """Until the block ends, the sensors report to the intake what is due."""
    stopping = threading.Event()
    thread = threading.Thread(
        target=_report, args=(intake, simulation, stopping), name="simulated sensors", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()


def _report(intake: Intake, simulation: Simulation, stopping: threading.Event) -> None:
    start_ms = done_ms = int(time.time() * 1000)
    while not stopping.wait(_PAUSE_S):
        until_ms = int(time.time() * 1000)
        readings = due_readings(simulation, done_ms, until_ms, (start_ms, 1.0))
        done_ms = until_ms
        try:
            if readings:
                intake.take(readings)
        except GridTwinError as error:  # the store is away or full: what was due meanwhile is not sent again
            _log.warning("simulated readings are not stored: %s", error)
