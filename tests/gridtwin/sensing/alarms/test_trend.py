from __future__ import annotations

from gridtwin.sensing.alarms.rules import Severity
from gridtwin.sensing.alarms.trend import alarm_trend
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import ALARM

HOUR = 3_600_000
NOW = 500_000 * HOUR + 20 * 60_000  # twenty past a full hour


def enter(store: SensingStore, *alarms: tuple[str, int, int | None]) -> None:
    """Alarms of (severity, raised, cleared), in minutes before now."""
    with store.writing() as connection:
        for count, (severity, raised, cleared) in enumerate(alarms):
            connection.execute(
                ALARM.insert(),
                {
                    "id": str(count), "alarm_no": str(count), "channel": 1, "rule": "manhole.tilt",
                    "severity": severity, "state": "raised" if cleared is None else "cleared",
                    "raised_at": NOW - raised * 60_000,
                    "cleared_at": None if cleared is None else NOW - cleared * 60_000,
                },
            )  # fmt: skip


def test_raised_and_active_by_the_hour(store: SensingStore) -> None:
    enter(
        store,
        ("critical", 10, None),  # this hour, still open
        ("critical", 70, 30),  # the hour before, over in the hour before (its 50th minute)
        ("critical", 5000, None),  # days ago, open
        ("minor", 30, 5),  # the hour before, over in this hour
        ("minor", 9000, 8000),  # long over
    )
    trend = alarm_trend(store, now_ms=NOW, steps=3)
    assert trend.start_ms.tolist() == [499_998 * HOUR, 499_999 * HOUR, 500_000 * HOUR]
    assert trend.raised[Severity.CRITICAL].tolist() == [0, 1, 1]
    assert trend.active[Severity.CRITICAL].tolist() == [1, 1, 2]
    assert trend.raised[Severity.MINOR].tolist() == [0, 1, 0]
    assert trend.active[Severity.MINOR].tolist() == [0, 1, 0]
    assert trend.raised[Severity.INFO].tolist() == [0, 0, 0]


def test_an_alarm_of_the_future_is_not_counted(store: SensingStore) -> None:
    enter(store, ("major", -5, None))
    assert alarm_trend(store, now_ms=NOW).active[Severity.MAJOR].sum() == 0
