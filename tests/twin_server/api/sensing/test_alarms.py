from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.twin_server.client import get
from tests.twin_server.sensors import As, TestIntake, now_ms, post


@pytest.fixture
def alarm_no(sensing_api: Any, intake: TestIntake) -> str:
    intake.send("JG-1", 40.0, now_ms())
    return str(get(sensing_api, "/sensing/alarms").json["alarms"][0]["alarm_no"])


def test_an_alarm_says_what_where_and_how_grave(sensing_api: Any, alarm_no: str) -> None:
    told = get(sensing_api, "/sensing/alarms").json["alarms"][0]
    assert (told["alarm_no"], told["state"], told["severity"]) == (alarm_no, "raised", "critical")
    assert (told["title_zh"], told["title_en"], told["code"]) == ("井盖倾斜", "Cover tilted", "JG-1")


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("sector=manhole", 1),
        ("sector=water", 0),
        ("severity=critical&severity=major", 1),
        ("severity=minor", 0),
        ("state=cleared", 0),
        ("rule=manhole.tilt", 1),
        ("since=2000-01-01T00:00:00Z&until=2001-01-01T00:00:00Z", 0),
        ("offset=1", 0),
    ],
)
def test_alarms_are_found(sensing_api: Any, alarm_no: str, query: str, count: int) -> None:
    assert len(get(sensing_api, f"/sensing/alarms?{query}").json["alarms"]) == count


def test_pages_say_where_the_next_one_begins(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("JG-1", 40.0, now_ms())
    intake.send("GS-1", 1.0, now_ms())
    first = get(sensing_api, "/sensing/alarms?limit=1").json
    second = get(sensing_api, f"/sensing/alarms?limit=1&offset={first['next_offset']}").json
    assert second["next_offset"] is None
    assert {one["alarms"][0]["code"] for one in (first, second)} == {"JG-1", "GS-1"}


def test_from_raised_to_cleared_with_who(sensing_api: Any, alarm_no: str) -> None:
    seen = post(As(sensing_api, "inspector"), f"/sensing/alarms/{alarm_no}/acknowledge", {"note": "在路上"})
    assert (seen.status, seen.json["state"], seen.json["acknowledged_by"]) == (
        200,
        "acknowledged",
        "inspector",
    )
    again = post(As(sensing_api, "operator"), f"/sensing/alarms/{alarm_no}/acknowledge", {})
    assert (again.status, again.media_type) == (409, "application/problem+json")
    done = post(As(sensing_api, "operator"), f"/sensing/alarms/{alarm_no}/clear", {"note": "已扶正"})
    assert (done.json["state"], done.json["cleared_by"]) == ("cleared", "operator")
    steps = get(sensing_api, f"/sensing/alarms/{alarm_no}").json["events"]
    assert [(step["event"], step["actor"]) for step in steps] == [
        ("raised", "rule"),
        ("acknowledged", "inspector"),
        ("cleared", "operator"),
    ]
    assert get(sensing_api, "/sensing/alarms").json["alarms"] == []
    assert post(As(sensing_api, "operator"), f"/sensing/alarms/{alarm_no}/clear", {"note": "x"}).status == 409


@pytest.mark.parametrize(
    ("role", "step", "status"),
    [
        ("viewer", "acknowledge", 403),
        ("inspector", "acknowledge", 200),
        ("inspector", "clear", 403),
        ("operator", "clear", 200),
    ],
)
def test_each_step_needs_its_role(sensing_api: Any, alarm_no: str, role: str, step: str, status: int) -> None:
    assert post(As(sensing_api, role), f"/sensing/alarms/{alarm_no}/{step}", {"note": "x"}).status == status


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{", b'{"note": 1}', b'{"note": "a\\nb"}', b'{"note": "a\\u0000b"}', b'{"by": "me"}',
     b'{"note": NaN}', b'{"note": "' + b"x" * 1001 + b'"}', b'{"note": "' + b"x" * 20_000 + b'"}'],
)  # fmt: skip
def test_broken_bodies(sensing_api: Any, alarm_no: str, body: bytes) -> None:
    answer = post(As(sensing_api, "operator"), f"/sensing/alarms/{alarm_no}/acknowledge", body)
    assert answer.status in (400, 413)
    assert answer.media_type == "application/problem+json"


def test_unknown_alarms(sensing_api: Any) -> None:
    assert post(As(sensing_api, "operator"), "/sensing/alarms/BJ1/clear", {"note": "x"}).status == 404


def _window(**changes: Any) -> dict[str, Any]:
    now = datetime.now(UTC)
    times = {"starts_at": now.isoformat(), "ends_at": (now + timedelta(hours=2)).isoformat()}
    return {"scope": "sensor", "target": "JG-1", "reason": "检修", **times, **changes}


def test_nothing_is_raised_within_a_window(sensing_api: Any, intake: TestIntake) -> None:
    operator = As(sensing_api, "operator")
    made = post(operator, "/sensing/windows", _window())
    assert made.status == 200
    listed = get(sensing_api, "/sensing/windows").json["windows"]
    assert [(one["number"], one["actor"], one["target"]) for one in listed] == [(1, "operator", "JG-1")]
    intake.pipeline.tick(datetime.now(UTC))
    intake.send("JG-1", 40.0, now_ms())
    assert get(sensing_api, "/sensing/alarms").json["alarms"] == []
    assert post(operator, "/sensing/windows/1/end", {}).status == 200
    assert get(sensing_api, "/sensing/windows").json["windows"] == []
    assert post(operator, "/sensing/windows/1/end", {}).status == 400


@pytest.mark.parametrize(
    "changes",
    [
        {"scope": "planet"},
        {"scope": 1},
        {"target": "nobody"},
        {"target": ""},
        {"reason": " "},
        {"starts_at": "soon"},
        {"ends_at": "2000-01-01T00:00:00Z"},
        {"ends_at": None},
        {"more": 1},
    ],
)
def test_windows_that_make_no_sense(sensing_api: Any, changes: dict[str, Any]) -> None:
    answer = post(As(sensing_api, "operator"), "/sensing/windows", _window(**changes))
    assert (answer.status, answer.media_type) == (400, "application/problem+json")


def test_windows_need_an_operator(sensing_api: Any) -> None:
    assert post(As(sensing_api, "inspector"), "/sensing/windows", _window()).status == 403
    assert post(As(sensing_api, "inspector"), "/sensing/windows/1/end", {}).status == 403
    assert post(As(sensing_api, "operator"), f"/sensing/windows/{2**40}/end", {}).status == 400
