"""What the leaders' figures are made of: sensors by state, alarms by severity, their last day by hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from gridtwin.sensing.alarms.windows import Scope, Window, add_window
from tests.twin_server.client import get
from tests.twin_server.sensors import MINUTE, TestIntake, now_ms
from twin_server.api import create_api
from twin_server.city import City


def test_a_workspace_without_sensors_has_nothing_to_count(empty_city: City) -> None:
    told = get(create_api(empty_city), "/sensing/summary").json
    assert told["sensors"] == {
        "total": 0,
        "states": {"online": 0, "offline": 0, "fault": 0, "maintenance": 0},
        "sectors": [],
    }
    assert told["alarms"]["active"] == 0
    assert told["last_received_at"] is None
    assert len(told["trend"]["at"]) == 24


def test_sensors_are_counted_by_state_and_sector(
    sensing_city: City, sensing_api: Any, intake: TestIntake
) -> None:
    now = now_ms()
    intake.send("JG-1", 40.0, now - 1000)  # beyond the limit of 15°: online, in alarm
    intake.send("JG-2", 99.0, now - 1000)  # beyond the range of 10 m: a fault
    intake.send("GS-1", 0.36, now - 1000)  # GS-2 was never heard of: offline
    told = get(sensing_api, "/sensing/summary").json
    assert told["sensors"]["states"] == {"online": 2, "offline": 1, "fault": 1, "maintenance": 0}
    assert [
        (one["value"], one["zh"], one["total"], one["in_alarm"]) for one in told["sensors"]["sectors"]
    ] == [
        ("manhole", "井盖", 2, 1),
        ("water", "供水", 2, 0),
    ]
    assert told["sensors"]["sectors"][1]["states"]["offline"] == 1
    assert told["alarms"] == {
        "active": 1,
        "unacknowledged": 1,
        "severities": {"critical": 1, "major": 0, "minor": 0, "info": 0},
    }


def test_a_maintenance_window_makes_its_sensors_maintained(
    sensing_city: City, sensing_api: Any, intake: TestIntake
) -> None:
    intake.send("GS-1", 0.36)
    now = datetime.now(UTC)
    store, channels = sensing_city.sensing.store, sensing_city.sensing.register.channels
    hour = timedelta(hours=1)
    add_window(store, Window(Scope.SECTOR, "water", now - hour, now + hour, "pumps"), channels, actor="t")
    later = Window(Scope.SECTOR, "manhole", now + hour, now + 2 * hour, "not yet")
    add_window(store, later, channels, actor="t")
    states = get(sensing_api, "/sensing/summary").json["sensors"]["states"]
    assert states == {"online": 0, "offline": 2, "fault": 0, "maintenance": 2}


def test_a_sensor_silent_for_four_intervals_is_offline(sensing_api: Any, intake: TestIntake) -> None:
    from gridtwin.sensing.reading import Reading

    now = now_ms()
    for code, minutes in (("GS-1", 19), ("GS-2", 21)):  # both report every five minutes
        sent = now - minutes * MINUTE
        intake.take([Reading(code, sent, 0.36, sent)])
    sectors = {
        one["value"]: one["states"] for one in get(sensing_api, "/sensing/summary").json["sensors"]["sectors"]
    }
    assert sectors["water"] == {"online": 1, "offline": 1, "fault": 0, "maintenance": 0}


def test_the_last_hour_of_the_trend_is_now(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("JG-1", 40.0)
    trend = get(sensing_api, "/sensing/summary").json["trend"]
    assert trend["raised"]["critical"] == [0] * 23 + [1]
    assert trend["active"]["critical"] == [0] * 23 + [1]
    assert sum(trend["raised"]["minor"]) == 0
