"""Writes that fail at the worst moment: the same batch given again raises its alarms, once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from gridtwin.sensing.alarms.life import find_alarms
from gridtwin.sensing.intake.pipeline import Pipeline, make_pipeline
from gridtwin.sensing.reading import Reading, Reason, Refusal
from gridtwin.sensing.store import SensingStore, asking
from gridtwin.store import Workspace
from gridtwin.store.errors import StoreFailure
from tests.gridtwin.sensing.conftest import T0


class Failing:
    """A store whose writes fail just before the commit, and whose reads fail while it is away."""

    def __init__(self, store: SensingStore) -> None:
        self.store, self.is_away = store, False

    def __getattr__(self, name: str) -> object:
        return getattr(self.store, name)

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        with self.store.writing() as connection:
            yield connection
            if self.is_away:
                raise StoreFailure("gone before the commit")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        if self.is_away:
            raise StoreFailure("still away")
        with self.store.reading() as connection:
            yield connection


@pytest.fixture
def pipeline(city: Workspace, store: SensingStore) -> Pipeline:
    return make_pipeline(city, store)


def tilted(second: int) -> Reading:
    return Reading("JG1", T0 + second * 1000, 40.0, T0 + second * 1000)


def test_an_alarm_of_a_write_that_failed_is_raised_when_it_is_given_again(
    city: Workspace, store: SensingStore
) -> None:
    failing = Failing(store)
    pipeline = make_pipeline(city, failing)  # type: ignore[arg-type]
    failing.is_away = True
    for _ in range(2):
        with pytest.raises(StoreFailure):
            pipeline.take([tilted(0)])
    with pytest.raises(StoreFailure):
        pipeline.tick(datetime.fromtimestamp(T0 / 1000 + 1, tz=UTC))
    failing.is_away = False
    taken = pipeline.take([tilted(0)])
    assert (taken.stored, taken.duplicates, len(taken.transitions)) == (1, 0, 1)
    assert [alarm["rule"] for alarm in find_alarms(store)] == ["manhole.tilt"]


def test_memories_of_a_retired_sensor_do_not_stop_the_clock(city: Workspace, store: SensingStore) -> None:
    pipeline = make_pipeline(city, store)
    pressures = [Reading("GS1", T0 + at * 1000, 0.05, T0 + at * 1000) for at in (0, 60)]
    pipeline.take(pressures)  # too low, not long enough yet for an alarm
    gone = city.read("sensor", columns=["id"], where={"code": "GS1"})["id"]
    city.retire("sensor", gone, actor="t", now=datetime.fromtimestamp(T0 / 1000, tz=UTC))
    after = make_pipeline(city, store)
    assert after.tick(datetime.fromtimestamp(T0 / 1000 + 7200, tz=UTC)) == ()


def test_a_text_that_no_database_takes_is_kept_without_what_it_cannot_hold(
    pipeline: Pipeline, store: SensingStore
) -> None:
    pipeline.take([Reading("X\0Y", T0, 1.0, T0)], [Refusal(T0, "\0", Reason.MALFORMED, "a\0b")])
    assert [(row["code"], row["text"]) for row in asking.refused(store)] == [
        ("X\ufffdY", "value 1.0"), ("\ufffd", "a\ufffdb")
    ]  # fmt: skip
