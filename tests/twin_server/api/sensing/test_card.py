from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from gridtwin.sensing.alarms.windows import Scope, Window, add_window
from tests.twin_server.client import get
from tests.twin_server.sensors import MINUTE, TestIntake, now_ms
from twin_server.city import City


def test_a_card_has_all_of_one_thing_its_own_first(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("JG-2", 0.6, now_ms() - MINUTE)
    card = get(sensing_api, "/sensing/card?code=JG-2").json
    assert [(one["code"], one["value"], one["property_zh"]) for one in card["values"]] == [
        ("JG-2", 0.6, "井内水位"),
        ("JG-1", None, "井盖倾角"),
    ]
    assert (card["values"][0]["quality"], card["values"][0]["silent_after_s"]) == ("good", 2400.0)
    assert card["values"][1]["at"] is None


def test_rules_are_those_that_look_at_the_sensor(sensing_api: Any) -> None:
    rules = {one["rule"]: one for one in get(sensing_api, "/sensing/card?code=JG-2").json["rules"]}
    assert rules["manhole.full"]["above"] == 2.5
    assert rules["manhole.full"]["for_s"] == 900
    assert "manhole.silent" in rules  # of every property of the sector
    assert "manhole.tilt" not in rules  # of another property
    assert not [name for name in rules if name.startswith("water.")]


def test_alarms_and_windows_of_the_sensor(sensing_city: City, sensing_api: Any, intake: TestIntake) -> None:
    intake.send("JG-1", 40.0)
    now, hour = datetime.now(UTC), timedelta(hours=1)
    store, channels = sensing_city.sensing.store, sensing_city.sensing.register.channels
    for scope, target in ((Scope.SENSOR, "JG-1"), (Scope.SECTOR, "water"), (Scope.ALL, "")):
        add_window(store, Window(scope, target, now, now + hour, f"for {scope}"), channels, actor="t")
    card = get(sensing_api, "/sensing/card?code=JG-1").json
    assert [(one["rule"], one["state"], one["above"]) for one in card["alarms"]] == [
        ("manhole.tilt", "raised", 15)
    ]
    assert sorted(one["reason"] for one in card["windows"]) == ["for all", "for sensor"]
    assert card["values"][0]["is_in_maintenance"] is True
    assert get(sensing_api, "/sensing/card?code=GS-1").json["alarms"] == []


def test_a_card_of_nobody_is_not_found(sensing_api: Any) -> None:
    answer = get(sensing_api, "/sensing/card?code=nobody")
    assert answer.status == 404
    assert "nobody" in answer.json["detail"]
    assert get(sensing_api, "/sensing/card").status == 400


def test_values_and_alarms_as_of_a_moment(sensing_city: City, sensing_api: Any, intake: TestIntake) -> None:
    from gridtwin.sensing.alarms.life import acknowledge, clear_by_hand
    from twin_server.sensing.times import to_text

    now = now_ms()
    for minutes, value in ((30, 40.0), (20, 50.0)):
        intake.send("JG-1", value, now - minutes * MINUTE)
    number = get(sensing_api, "/sensing/alarms").json["alarms"][0]["alarm_no"]
    store = sensing_city.sensing.store
    seen_at, over_at = (datetime.fromtimestamp(now / 1000, UTC) - timedelta(minutes=m) for m in (15, 10))
    acknowledge(store, [number], actor="op", now=seen_at, note="on its way")
    clear_by_hand(store, [number], actor="op", now=over_at, note="closed")

    def asked(minutes: int) -> tuple[list[float], list[tuple[str, str | None, str | None]]]:
        at = to_text(now - minutes * MINUTE)
        values = get(sensing_api, f"/sensing/latest?at={at}").json["rows"]
        alarms = get(sensing_api, f"/sensing/alarms?active_at={at}").json["alarms"]
        return [row[3] for row in values], [
            (a["state"], a["acknowledged_by"], a["cleared_at"]) for a in alarms
        ]

    assert asked(31) == ([], [])
    assert asked(25) == ([40.0], [("raised", None, None)])
    assert asked(12) == ([50.0], [("acknowledged", "op", None)])
    assert asked(5) == ([50.0], [])
    assert get(sensing_api, "/sensing/latest?at=yesterday").status == 400
    assert get(sensing_api, "/sensing/alarms?active_at=2026-13-01").status == 400
