from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from gridtwin.sensing.alarms.life import AlarmFilter, acknowledge, find_alarms
from gridtwin.sensing.intake.pipeline import make_pipeline
from gridtwin.sensing.reading import Reading
from gridtwin.sensing.register import load_channels
from gridtwin.sensing.store.asking import changed_values, changes, latest
from gridtwin.sensing.store.following import alarm_events, newest_batch
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import LATEST
from gridtwin.sensing.store.sets import one_of
from gridtwin.store import Workspace
from gridtwin.store.errors import WorkspaceBusy
from tests.gridtwin.sensing.conftest import T0

MINUTE = 60_000
NOW = datetime.fromtimestamp(T0 / 1000, tz=datetime.fromisoformat("2026-03-01T00:00:00+08:00").tzinfo)


@pytest.fixture
def swings(city: Workspace, store: SensingStore) -> None:
    """Six batches: a cover is tilted and put back, three times."""
    pipeline = make_pipeline(city, store)
    for at in range(6):
        moment = T0 + at * MINUTE
        pipeline.take([Reading("JG1", moment, 40.0 if at % 2 == 0 else 1.0, moment)])


def test_alarm_events_by_pages(swings: None, store: SensingStore) -> None:
    assert newest_batch(store) == 6
    whole = alarm_events(store, 0, 6)
    assert [(row["batch"], row["event"]) for row in whole] == [
        (at + 1, "raised" if at % 2 == 0 else "cleared") for at in range(6)
    ]
    first = alarm_events(store, 0, 6, limit=4)
    assert first + alarm_events(store, 0, 6, after_id=first[-1]["id"], limit=4) == whole
    assert alarm_events(store, 2, 3) == whole[2:3]


def test_changes_end_at_the_batch_they_tell(swings: None, store: SensingStore) -> None:
    found = changes(store, 4)
    assert (found.batch, [row["batch"] for row in found.alarm_events]) == (6, [5, 6])
    assert changed_values(store, 5).value.tolist() == [1.0]
    assert len(changed_values(store, 6)) == 0


def test_many_numbers_in_a_question(swings: None, store: SensingStore) -> None:
    many = range(1, 200_001)
    assert latest(store, list(many)).channel.tolist() == [1]
    assert len(latest(store, [])) == 0
    assert len(find_alarms(store, AlarmFilter(states=None, channels=tuple(many)))) == 3
    assert find_alarms(store, AlarmFilter(states=None, channels=())) == []
    with store.reading() as connection:
        outside = sa.select(LATEST.c.channel).where(sa.not_(one_of(store, LATEST.c.channel, [1])))
        assert connection.execute(outside).all() == []


def test_an_alarm_by_its_number(swings: None, store: SensingStore) -> None:
    number = find_alarms(store, AlarmFilter(states=None))[0]["alarm_no"]
    acknowledge(store, [number], actor="li", now=NOW + timedelta(hours=1))
    (found,) = find_alarms(store, AlarmFilter(states=None, numbers=(number,)))
    assert found["acknowledged_by"] == "li"


def test_reading_the_register_waits_for_no_writer(city: Workspace, store: SensingStore) -> None:
    known = load_channels(city, store)
    with store.writing():
        assert load_channels(city, store).number.tolist() == known.number.tolist()


def test_too_many_questions_at_once_are_told_in_plain_words(store: SensingStore) -> None:
    pool = store.engine.pool
    assert isinstance(pool, sa.pool.QueuePool)
    pool._timeout = 0.01
    held = [store.engine.connect() for _ in range(pool.size() + pool._max_overflow)]
    try:
        with pytest.raises(WorkspaceBusy, match="too many questions"), store.reading():
            pass
    finally:
        for connection in held:
            connection.close()
