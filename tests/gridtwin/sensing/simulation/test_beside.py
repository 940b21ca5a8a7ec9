from __future__ import annotations

import time
from datetime import timedelta

import numpy as np
import pytest

from gridtwin.errors import UsageError
from gridtwin.sensing.intake.process import running_intake
from gridtwin.sensing.simulation.beside import fill_history, quickened, reporting
from gridtwin.sensing.simulation.sample import make_simulation
from gridtwin.sensing.store import asking, open_sensing
from gridtwin.store import Workspace
from tests.gridtwin.conftest import NOW


def test_history_is_filled_in_once_and_then_from_where_it_ended(city: Workspace) -> None:
    simulation = make_simulation(city, seed=7, faults=0.0)
    shares: list[float] = []
    first = fill_history(city, simulation, days=0.25, now=NOW, report=shares.append)
    assert first > 0
    assert shares[-1] == 1.0
    assert fill_history(city, simulation, days=0.25, now=NOW) == 0
    second = fill_history(city, simulation, days=0.25, now=NOW + timedelta(hours=1))
    assert 0 < second < first
    with open_sensing(city) as store:
        stored = sum(row["stored"] for row in asking.tallies(store))
    assert stored == first + second


def test_quickened_sensors_report_every_ten_seconds(city: Workspace) -> None:
    simulation = make_simulation(city, seed=7)
    quick = quickened(simulation)
    assert quick.courses.interval_ms.tolist() == [10_000] * len(simulation.courses)
    assert quick.faults.courses is quick.courses
    slow = quickened(make_simulation(city, seed=7)).courses
    assert np.array_equal(slow.level, simulation.courses.level)  # the same values, more often


def test_sensors_report_to_an_intake_until_told_to_stop(city: Workspace) -> None:
    simulation = quickened(make_simulation(city, seed=7, faults=0.0))
    with running_intake(city.root) as intake:
        with reporting(intake, simulation):
            for _ in range(150):
                if intake.counts.stored:
                    break
                time.sleep(0.1)
        stored = intake.counts.stored
        assert stored > 0
        time.sleep(1.2)
        assert intake.counts.stored == stored


def test_a_register_without_sensors_is_told_apart(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match="no sensor of a known sector"):
        make_simulation(workspace, seed=7)
