from __future__ import annotations

import numpy as np
import pytest

from gridtwin.sensing.moments import HOUR_MS
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.partitions import make_days
from gridtwin.sensing.store.past import latest_at
from gridtwin.sensing.store.schema import CHANNEL, HOUR, OBSERVATION

T = 500_000 * HOUR_MS


def enter(store: SensingStore, *rows: tuple[int, int, float]) -> None:
    """Observations of (channel, at, value)."""
    with store.writing() as connection:
        make_days(connection, store, np.array([at for _, at, _ in rows]), set())
        connection.execute(
            OBSERVATION.insert(),
            [{"channel": c, "at": at, "value": v, "quality": 0, "received": at + 500} for c, at, v in rows],
        )


@pytest.fixture
def store_of_three(store: SensingStore) -> SensingStore:
    with store.writing() as connection:
        known = connection.execute(CHANNEL.select()).all()
        missing = {1, 2, 3} - {row.number for row in known}
        for number in sorted(missing):
            connection.execute(CHANNEL.insert(), {"number": number, "sensor_id": f"past-{number}"})
    return store


def test_each_channel_says_what_it_last_said_then(store_of_three: SensingStore) -> None:
    enter(store_of_three, (1, T, 1.0), (1, T + 60_000, 2.0), (2, T - 9 * HOUR_MS, 5.0), (3, T + 1, 9.0))
    found = latest_at(store_of_three, T)
    by_channel = dict(zip(found.channel.tolist(), found.value.tolist(), strict=True))
    assert by_channel == {1: 1.0, 2: 5.0}  # channel 3 had not said anything yet
    later = latest_at(store_of_three, T + 60_000)
    assert dict(zip(later.channel.tolist(), later.value.tolist(), strict=True)) == {1: 2.0, 2: 5.0, 3: 9.0}


def test_where_raw_values_are_gone_the_hour_before_speaks(store_of_three: SensingStore) -> None:
    with store_of_three.writing() as connection:
        for hour, count, total in ((-2, 4, 8.0), (-1, 2, 6.0), (0, 1, 100.0)):  # the hour of now is not over
            connection.execute(
                HOUR.insert(),
                {
                    "channel": 1,
                    "at": T + hour * HOUR_MS,
                    "count": count,
                    "least": 1.0,
                    "most": 9.0,
                    "total": total,
                },
            )
    enter(store_of_three, (2, T - 1, 4.0))
    found = latest_at(store_of_three, T + 60_000)
    rows = list(zip(found.channel.tolist(), found.at_ms.tolist(), found.value.tolist(), strict=True))
    assert sorted(rows) == [(1, T - HOUR_MS, 3.0), (2, T - 1, 4.0)]


def test_before_everything_there_is_nothing(store_of_three: SensingStore) -> None:
    enter(store_of_three, (1, T, 1.0))
    assert len(latest_at(store_of_three, T - 1)) == 0
