"""The intake in the server of the twin: one process has it, others only look."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gridtwin.sensing.errors import BadSensingTable, IntakeRuns
from tests.twin_server.client import get
from tests.twin_server.sensors import As, make_sensors, post
from twin_server.api import create_api
from twin_server.city import City
from twin_server.sensing.owning import owned_intake


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_sensors(tmp_path / "city")


@pytest.fixture
def two(folder: Path) -> Iterator[tuple[City, City]]:
    """The same workspace in two servers."""
    cities = City(folder), City(folder)
    yield cities
    for city in cities:
        city.close()


def send(city: City) -> Any:
    return post(As(create_api(city), "operator"), "/sensing/observations", {"code": "GS-1", "value": 0.4})


def test_the_first_server_takes_in_and_the_second_looks(two: tuple[City, City]) -> None:
    first, second = two
    with owned_intake(first), owned_intake(second):
        assert send(first).json["stored"] == 1
        assert send(second).status == 503
        assert get(create_api(second), "/sensing/latest").json["rows"][0][1] == "GS-1"
        health = get(create_api(first), "/sensing/health").json
        assert (health["is_intake_here"], health["is_intake_running"]) == (True, True)
    assert send(first).status == 503
    with owned_intake(second):  # the first has let go
        assert send(second).json["in"] == 1


def test_who_looked_takes_over_when_the_other_has_ended(two: tuple[City, City]) -> None:
    first, second = two
    with contextlib.ExitStack() as held:
        with owned_intake(first):
            held.enter_context(owned_intake(second, every_s=0.1))
            assert send(second).status == 503
        for _ in range(200):
            if second.sensing.intake is not None:
                break
            time.sleep(0.05)
        assert send(second).json["stored"] == 1
    assert second.sensing.intake is None


def test_where_the_intake_is_needed_another_one_is_an_error(two: tuple[City, City]) -> None:
    first, second = two
    with owned_intake(first), pytest.raises(IntakeRuns), owned_intake(second, is_needed=True):
        pass


def test_settings_that_cannot_be_used_are_told_at_the_start(folder: Path) -> None:
    (folder / "sensing.toml").write_text("[mqtt]\nhots = 'broker'\n", "utf-8")
    city = City(folder)
    with pytest.raises(BadSensingTable, match="hots"), owned_intake(city):
        pass
    city.close()


def test_who_needs_the_intake_is_told_that_another_has_it(two: tuple[City, City]) -> None:
    first, second = two
    with owned_intake(first), pytest.raises(IntakeRuns), owned_intake(second, is_needed=True):
        pass
