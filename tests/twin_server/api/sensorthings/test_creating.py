"""Observations that are sent, after the examples of the standard (OGC 18-088, clauses 10 and 14)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.client import get
from tests.twin_server.sensors import MINUTE, As, TestIntake, address, now_ms, post, write_sensors
from twin_server.city import City
from twin_server.sensing.times import to_text

ROOT = "/sensorthings/v1.1"


@pytest.fixture
def sender(sensing_api: Any) -> Any:
    return As(sensing_api, "operator")


@pytest.fixture(scope="module")
def idle_sender(read_city: City, read_api: Any) -> Any:
    """For what is refused: nothing is ever stored here."""
    read_city.sensing.intake = TestIntake.of(read_city)  # type: ignore[assignment]
    return As(read_api, "operator")


def of(number: object, **more: Any) -> dict[str, Any]:
    return {"Datastream": {"@iot.id": number}, **more}


def test_one_observation(sender: Any) -> None:
    moment = now_ms() - MINUTE
    body = of(3, result=0.41, phenomenonTime=to_text(moment), resultTime=to_text(moment))
    made = post(sender, f"{ROOT}/Observations", body)
    assert made.status == 201
    assert made.headers["location"] == f"http://localhost{ROOT}/Observations('3-{moment}')"
    stored = get(sender, made.headers["location"].removeprefix("http://localhost")).json
    assert (stored["result"], stored["phenomenonTime"]) == (0.41, to_text(moment))


def test_a_clock_that_was_never_set(sender: Any) -> None:
    for moment in ("1970-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"):
        assert post(sender, f"{ROOT}/Observations", of(3, result=1, phenomenonTime=moment)).status == 201
    stored = get(sender, address("Observations")).json["value"]
    assert {one["resultQuality"] for one in stored} == {"suspect"}
    assert all(one["phenomenonTime"] == one["parameters"]["received"] for one in stored)


def test_to_a_datastream_without_a_time(sender: Any) -> None:
    before = now_ms()
    made = post(sender, f"{ROOT}/Datastreams(3)/Observations", {"result": 1})
    assert made.status == 201
    (stored,) = get(sender, address("Datastreams(3)/Observations")).json["value"]
    assert (stored["result"], stored["phenomenonTime"] >= to_text(before)) == (1, True)


def test_the_same_again_is_the_same_and_another_value_is_not_taken(sender: Any) -> None:
    body = of(3, result=0.4, phenomenonTime=to_text(now_ms() - MINUTE), FeatureOfInterest={"@iot.id": 3})
    assert post(sender, f"{ROOT}/Observations", body).status == 201
    assert post(sender, f"{ROOT}/Observations", body).status == 201
    other = post(sender, f"{ROOT}/Observations", {**body, "result": 0.5})
    assert (other.status, other.media_type) == (409, "application/problem+json")
    assert len(get(sender, address("Observations")).json["value"]) == 1


def test_a_sensor_that_the_intake_does_not_know_yet(sensing_city: City, sender: Any) -> None:
    sensing_city.sensing._fresh_s = 0
    write_sensors(sensing_city.workspace, [("QX-1", "风1", "air", "pm25", "ug/m3", 500.0, 60, None, None)])
    assert post(sender, f"{ROOT}/Observations", of(5, result=10)).status == 503
    sensing_city.sensing.intake = TestIntake.of(sensing_city)  # type: ignore[assignment]
    assert post(sender, f"{ROOT}/Observations", of(5, result=10)).status == 201


def test_a_value_beyond_its_limit_raises_an_alarm(sender: Any) -> None:
    post(sender, f"{ROOT}/Observations", of(1, result=40))
    assert get(sender, "/sensing/alarms").json["alarms"][0]["code"] == "JG-1"


def test_what_is_refused_is_kept_with_the_reason(sender: Any) -> None:
    assert post(sender, f"{ROOT}/Observations", of(1, result="0.36")).status == 400
    (kept,) = get(sender, "/sensing/refused").json["refused"]
    assert (kept["code"], kept["reason"]) == ("SensorThings Observations", "malformed")
    assert "0.36" in kept["text"]


def test_data_arrays(sender: Any) -> None:
    times = [to_text(now_ms() - minutes * MINUTE) for minutes in (3, 2, 1)]
    arrays = [
        {
            "Datastream": {"@iot.id": 1},
            "components": ["phenomenonTime", "result", "FeatureOfInterest/id"],
            "dataArray@iot.count": 3,
            "dataArray": [[times[0], 1, 1], [times[1], "high", 1], [times[2], 2, 99]],
        },
        {
            "Datastream": {"@iot.id": 3},
            "components": ["result", "phenomenonTime"],
            "dataArray": [[0.4, times[0]], [0.5, times[0]], [0.4], [0.4, "soon"]],
        },
    ]
    made = post(sender, f"{ROOT}/CreateObservations", arrays)
    assert made.status == 201
    assert [link.rsplit("/", 1)[-1].split("-")[0] for link in made.json] == [
        "Observations('1", "error", "error", "Observations('3", "error", "error", "error",
    ]  # fmt: skip
    assert get(sender, made.json[3].removeprefix("http://localhost")).json["result"] == 0.4


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b'{"result": NaN}', b'{"result": 1e999}',
        {"result": 1},
        of(3),
        of(3, result="1"),
        of(3, result=True),
        of(3, result=None),
        of(3, result=[1]),
        of(3, result=1, phenomenonTime=5),
        of(3, result=1, phenomenonTime="yesterday"),
        of(3, result=1, phenomenonTime="2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"),
        of(3, result=1, validTime="2026-01-01T00:00:00Z/2026-01-02T00:00:00Z"),
        of(3, result=1, parameters={}),
        of(3, result=1, FeatureOfInterest={"@iot.id": 1}),
        of(3, result=1, FeatureOfInterest={"name": "new"}),
        of(3, result=1, Datastream={"name": "new"}),
        {"Datastream": {"@iot.id": True}, "result": 1},
        of([1], result=1),
    ],
)  # fmt: skip
def test_what_is_no_observation(idle_sender: Any, body: Any) -> None:
    answer = post(idle_sender, f"{ROOT}/Observations", body)
    assert answer.status in (400, 404)
    assert answer.media_type == "application/problem+json"
    assert get(idle_sender, address("Observations")).json["value"] == []


@pytest.mark.parametrize(
    "body",
    [
        b"{}", b"[1]", b"{",
        [{}],
        [{"Datastream": {"@iot.id": 1}, "components": ["phenomenonTime"], "dataArray": []}],
        [{"Datastream": {"@iot.id": 1}, "components": ["result", "x"], "dataArray": []}],
        [{"Datastream": {"@iot.id": 1}, "components": [["result"]], "dataArray": []}],
        [{"Datastream": {"@iot.id": 1}, "components": ["result"], "dataArray": {}}],
        [{"Datastream": {"@iot.id": 9}, "components": ["result"], "dataArray": [[1]]}],
        [{"components": ["result"], "dataArray": [[1]]}],
    ],
)  # fmt: skip
def test_what_is_no_data_array(idle_sender: Any, body: Any) -> None:
    answer = post(idle_sender, f"{ROOT}/CreateObservations", body)
    assert answer.status in (400, 404)
    assert answer.media_type == "application/problem+json"


def test_a_million_rows_at_once_are_refused(idle_sender: Any) -> None:
    rows = b",".join([b"[1]"] * 1_000_000)
    body = b'[{"Datastream":{"@iot.id":1},"components":["result"],"dataArray":[' + rows + b"]}]"
    assert post(idle_sender, f"{ROOT}/CreateObservations", body).status == 400
    assert post(idle_sender, f"{ROOT}/CreateObservations", b" " * 17_000_000).status == 413
    assert get(idle_sender, address("Observations")).json["value"] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("Datastreams(9)/Observations", 404),
        ("Datastreams('x')/Observations", 405),
        ("Datastreams", 405),
        ("Things(1)", 405),
        ("Sensors", 405),
        ("Things(1)/Datastreams(1)/Observations", 405),
        ("", 405),
        ("CreateObservations(1)x", 404),
    ],
)
def test_only_observations_are_made_here(idle_sender: Any, path: str, status: int) -> None:
    answer = post(idle_sender, f"{ROOT}/{path}", {"result": 1})
    assert (answer.status, answer.media_type) == (status, "application/problem+json")


@pytest.mark.parametrize("role", ["viewer", "inspector"])
def test_sending_needs_an_operator(sensing_api: Any, role: str) -> None:
    for path in (
        "sensorthings/v1.1/Observations",
        "sensorthings/v1.1/CreateObservations",
        "sensing/observations",
    ):
        assert post(As(sensing_api, role), f"/{path}", of(3, result=1)).status == 403
    assert get(sensing_api, address("Observations")).json["value"] == []


def test_without_the_intake_it_is_said_where_to_send(sensing_city: City, sender: Any) -> None:
    sensing_city.sensing.intake = None
    answer = post(sender, f"{ROOT}/Observations", of(3, result=1))
    assert (answer.status, answer.media_type) == (503, "application/problem+json")
    assert "docs/sensing.md" in answer.json["detail"]
    assert post(sender, "/sensing/observations", {"code": "GS-1", "value": 1}).status == 503
