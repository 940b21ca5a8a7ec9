from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from gridtwin.sensing.reading import Reading, Reason, Refusal
from tests.twin_server.client import get
from tests.twin_server.sensors import MINUTE, TestIntake, now_ms, write_sensors
from tests.twin_server.small_city import GRIDS
from twin_server.api import create_api
from twin_server.city import City


def test_a_workspace_without_sensors_answers_with_empty_lists(empty_city: City) -> None:
    api = create_api(empty_city)
    assert get(api, "/sensing/sensors").json == {"total": 0, "next_offset": None, "sensors": []}
    assert get(api, "/sensing/latest").json["rows"] == []
    assert get(api, "/sensing/alarms").json["alarms"] == []
    assert get(api, "/sensing/windows").json == {"windows": []}
    assert get(api, "/sensing/refused").json == {"refused": []}
    assert get(api, "/sensing/health").json["sensors"] == 0
    assert get(api, "/sensorthings/v1.1/Things").json == {"value": []}


def test_sensors_come_with_words_place_and_range(sensing_api: Any) -> None:
    first = get(sensing_api, "/sensing/sensors").json["sensors"][0]
    assert (first["channel"], first["code"], first["property_zh"]) == (1, "JG-1", "井盖倾角")
    assert (first["range_max"], first["interval_s"], first["thing"]) == (90.0, 600.0, "component/well-1")
    assert 103 < first["lon"] < 104


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("sector=water", ["GS-1", "GS-2"]),
        ("sector=water&sector=manhole&property=water_level", ["JG-2"]),
        (f"grid={GRIDS[0]}", ["JG-1", "JG-2"]),
        ("grid=6201", ["JG-1", "JG-2", "GS-1", "GS-2"]),
        ("code=GS-2&code=JG-1", ["JG-1", "GS-2"]),
        ("bbox=103.0,36.0,103.7976,36.2", ["JG-1"]),
        ("bbox=10,36.0,11,36.2", []),
        ("limit=1&offset=2", ["GS-1"]),
    ],
)
def test_sensors_are_found_by_area_and_layer(sensing_api: Any, query: str, codes: list[str]) -> None:
    found = get(sensing_api, f"/sensing/sensors?{query}").json["sensors"]
    assert [one["code"] for one in found] == codes


def test_the_newest_value_of_each_sensor(sensing_api: Any, intake: TestIntake) -> None:
    now = now_ms()
    for minutes, value in ((2, 0.3), (1, 0.4)):
        intake.send("GS-1", value, now - minutes * MINUTE)
    intake.send("JG-1", 99.0, now)
    answer = get(sensing_api, "/sensing/latest").json
    assert answer["batch"] == 3
    assert [(row[1], row[3], row[4]) for row in answer["rows"]] == [
        ("JG-1", 99.0, "out_of_range"),
        ("GS-1", 0.4, "good"),
    ]
    assert [row[1] for row in get(sensing_api, "/sensing/latest?sector=water").json["rows"]] == ["GS-1"]


def test_a_curve(sensing_api: Any, intake: TestIntake) -> None:
    end = now_ms() // MINUTE * MINUTE
    intake.take([Reading("GS-1", end - minute * MINUTE, 0.3 + minute / 100, end) for minute in range(30)])
    start = datetime.fromtimestamp(end / 1000 - 3600, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    curve = get(sensing_api, f"/sensing/curve?code=GS-1&start={start}").json
    assert (curve["unit"], curve["step_s"], len(curve["at"])) == ("MPa", 0, 30)
    assert curve["mean"][-1] == pytest.approx(0.3)
    assert curve["suspect"] == [0] * 30


def test_health_counts(sensing_api: Any, intake: TestIntake) -> None:
    now = now_ms()
    intake.send("JG-1", 40.0, now - 1000)
    intake.send("JG-1", 40.0, now - 1000)
    health = get(sensing_api, "/sensing/health").json
    assert (health["sensors"], health["reporting"], health["silent"]) == (4, 1, 0)
    assert (health["counts"]["stored"], health["counts"]["duplicate"]) == (1, 1)
    assert (health["open_alarms"], health["unacknowledged"]) == ({"critical": 1}, 1)


def test_what_was_refused_is_told(sensing_api: Any, intake: TestIntake) -> None:
    intake.send("nobody", 1.0)
    intake.take([], (Refusal(now_ms(), "GS-1", Reason.MALFORMED, "{"),))
    told = get(sensing_api, "/sensing/refused").json["refused"]
    assert [(one["code"], one["reason"]) for one in told] == [
        ("GS-1", "malformed"),
        ("nobody", "unknown_sensor"),
    ]


def test_a_new_sensor_is_seen_without_a_restart(sensing_city: City, sensing_api: Any) -> None:
    sensing_city.sensing._fresh_s = 0
    assert get(sensing_api, "/sensing/sensors").json["total"] == 4
    write_sensors(sensing_city.workspace, [("QX-1", "风1", "air", "pm25", "ug/m3", 500.0, 60, None, None)])
    assert get(sensing_api, "/sensing/sensors").json["total"] == 5
    assert get(sensing_api, "/sensorthings/v1.1/Datastreams(5)").json["name"] == "风1"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("sensors?bbox=1,2,3", 400),
        ("sensors?grid=x", 400),
        ("sensors?grid=%27%20OR%201=1", 400),
        ("sensors?limit=0", 400),
        ("sensors?offset=-1", 400),
        ("sensors?sector=' OR 1=1 --", 200),
        ("curve", 400),
        ("curve?code=nobody", 404),
        ("curve?code=GS-1&start=yesterday", 400),
        ("curve?code=GS-1&start=2026-03-02T00:00:00Z&end=2026-03-01T00:00:00Z", 400),
        ("curve?code=GS-1&start=0001-01-01T00:00:00Z", 400),
        ("curve?code=GS-1&points=0", 400),
        ("alarms?state=broken", 400),
        ("alarms?since=2026-13-01", 400),
        ("alarms/nobody", 404),
        ("alarms/' OR 1=1 --", 404),
        ("refused?limit=1e9", 400),
        ("latest?sectors=gas", 400),
        ("alarms?status=raised", 400),
        ("health?foo=1", 400),
        ("stream?since=abc", 400),
        ("stream?since=-1", 400),
        (f"stream?since={'9' * 30}", 400),
        ("nothing", 404),
    ],
)
def test_what_is_wrong_is_a_problem_document(sensing_api: Any, address: str, status: int) -> None:
    answer = get(sensing_api, f"/sensing/{address}")
    assert answer.status == status
    if status != 200:
        assert answer.media_type == "application/problem+json"
        assert answer.json["detail"]
