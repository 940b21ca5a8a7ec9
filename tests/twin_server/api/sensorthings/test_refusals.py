"""Attacks and mistakes: each is refused with a problem document, none is a server error."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gridtwin.sensing.reading import Reading
from tests.twin_server.client import Answer, get
from tests.twin_server.sensors import TestIntake, address, now_ms
from twin_server.city import City

KINDS = ["Things", "Datastreams", "Observations", "Locations"]


def is_refused(answer: Answer, *statuses: int) -> None:
    assert answer.status in (statuses or (400,)), answer.body
    assert answer.media_type == "application/problem+json"
    assert answer.json["detail"]
    assert answer.json["detail_zh"]
    assert "Traceback" not in answer.body.decode()


@pytest.mark.parametrize(
    "text",
    [
        "1 eq 1; DROP TABLE sensing_observation",
        "name eq 'a' UNION SELECT 1",
        "name eq 'a' OR 1=1 --",
        "result gt (SELECT 1)",
        "sensing_observation/value gt 1",
        "sqlite_version() eq '3'",
        "pg_sleep(10) eq 1",
        "load_extension('x') eq 1",
        "name eq",
        "",
        " ",
        "name",
        "1",
        "'x'",
        "null",
        "name gt 5",
        "name add 1 eq 2",
        "not name",
        "-name eq 1",
        "id eq 1 and 'x'",
        "id in 1",
        "foo eq 1",
        "name/first eq 'x'",
        "Observations/result gt 1",
        "Datastreams/any(d:d/id eq 1)",
        "matchesPattern(name,'(a+)+$')",
        "length() eq 1",
        "length(name,name) eq 1",
        "length(1) eq 1",
        "substring(name) eq 'x'",
        "year('x') eq 1",
        "phenomenonTime gt 'zz'",
        "time gt 2026-02-31T00:00:00Z",
        "time gt 25:00:00",
        "geo.intersects(location, geography'POLYGON((1')",
        "location eq location",
        "null gt 1",
        "id eq " + "9" * 5000,
        "(" * 200,
        "not " * 400 + "true",
        "/".join(["Thing"] * 900) + " eq 1",
        "Thing/Datastreams/Thing/Datastreams/Thing/Datastreams/id eq 1",
        "\u202e eq 1",
        "id eq 1 eq",
        "geography'POINT(1 1)' eq 1",
        "duration'P1X' eq 1",
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_filters_that_cannot_be(read_api: Any, kind: str, text: str) -> None:
    answer = get(read_api, address(kind, filter=text))
    if answer.status != 200:  # some have a meaning for one kind or another
        is_refused(answer)
    assert kind != "Observations" or answer.status == 400


@pytest.mark.parametrize(
    "text",
    ["'; DROP TABLE sensing_observation; --", "' OR '1'='1", "%", "_", "\\", "\U0001f600", "$(id)", "{0}"],
)
def test_texts_are_only_compared(sensing_api: Any, intake: TestIntake, text: str) -> None:
    intake.send("GS-1", 0.4)
    doubled = text.replace("'", "''")
    for path in ("Datastreams", "Observations"):
        name = "name" if path == "Datastreams" else "Datastream/name"
        answer = get(
            sensing_api, address(path, filter=f"{name} eq '{doubled}' or substringof('{doubled}',{name})")
        )
        assert (answer.status, answer.json["value"]) == (200, [])
    assert len(get(sensing_api, address("Observations")).json["value"]) == 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("Nothing", 404),
        ("things", 404),
        ("Things(0)", 404),
        ("Things(99999999999999999)", 404),
        ("Things(999999999999999999999999)", 404),
        ("Things(-1)", 404),
        ("Things('1')", 404),
        ("Things(1 or 1=1)", 404),
        ("Things(1", 404),
        ("Things()", 404),
        ("Things(1)/Nothing", 404),
        ("Things(1)/Datastreams(3)", 404),
        ("Things(1)/name/x", 404),
        ("Things(1)/$ref", 404),
        ("Things/Datastreams", 404),
        ("Things/$value", 404),
        ("Things(1)//Datastreams", 404),
        ("Things(1)/../Sensors(1)", 404),
        ("../../../etc/passwd", 404),
        ("Observations('1-1')", 404),
        ("Observations('1--99999999999999999999')", 404),
        ("Observations('1-99999999999999999999999')", 404),
        ("Observations('99999999999999999999-1')", 404),
        ("Observations('' OR 1=1 --')", 404),
        ("Observations(1)", 404),
        ("ObservedProperties('x''y')", 404),
        ("CreateObservations", 404),
        ("Things(1)/Locations(1)/Things(1)/Locations(1)/Things(1)/Locations(1)/Things(1)/Locations(1)"
         "/Things(1)/Locations(1)/Things(1)/Locations(1)/Things(1)", 400),
    ],
)  # fmt: skip
def test_paths_to_nothing(read_api: Any, path: str, status: int) -> None:
    is_refused(get(read_api, address(path)), status)


@pytest.mark.parametrize(
    "query",
    [
        "$top=-1",
        "$top=x",
        "$top=1e3",
        "$top=99999999999999999999",
        "$skip=-1",
        "$skip=99999999999999",
        "$count=yes",
        "$select=foo",
        "$select=",
        "$orderby=foo",
        "$orderby=name up",
        "$orderby=name;drop",
        "$orderby=",
        "$orderby=location",
        "$expand=foo",
        "$expand=Datastreams($top=-1)",
        "$expand=Datastreams($foo=1)",
        "$expand=Datastreams(",
        "$expand=Datastreams)",
        "$expand=Datastreams,Datastreams",
        "$expand=Datastreams($top=1;$top=2)",
        "$expand=Datastreams/Thing/Datastreams/Thing/Datastreams/Thing/Datastreams",
        "$expand=Datastreams($skiptoken=1-1)",
        "$expand='",
        "$skiptoken=x",
        "$resultFormat=dataArray",
        "$resultFormat=csv",
        "$foo=1",
        "filter=id eq 1",
        "$top=1&$top=2",
    ],
)
def test_options_that_cannot_be(read_api: Any, query: str) -> None:
    written = quote(query, safe="$=&")
    answer = get(read_api, f"/sensorthings/v1.1/Things?{written}")
    if query not in ("$skiptoken=x", "$orderby=location"):
        is_refused(answer)
    is_observed = get(read_api, f"/sensorthings/v1.1/Observations?{written}")
    if query != "$resultFormat=dataArray":
        is_refused(is_observed)


def test_observations_have_few_orders(read_api: Any) -> None:
    is_refused(get(read_api, address("Observations", orderby="resultQuality")))
    is_refused(get(read_api, address("Observations", orderby="parameters/received")))
    is_refused(get(read_api, address("Observations", skiptoken="1-1", orderby="result")))
    is_refused(get(read_api, address("Observations", skiptoken="1-1", skip=1)))
    is_refused(get(read_api, address("Observations", skiptoken="1-1' OR 1=1")))


def test_an_answer_has_a_limit(sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twin_server.api.sensorthings.view.MOST_ENTITIES", 50)
    now = now_ms()
    intake.take([Reading("GS-1", now - at, 0.4, now) for at in range(100)])
    is_refused(get(sensing_api, address("Datastreams", expand="Observations")), 413)
    assert get(sensing_api, address("Datastreams", expand="Observations($top=10)")).status == 200


def test_a_question_has_a_limit_of_time(
    sensing_city: City, sensing_api: Any, intake: TestIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twin_server.api.sensorthings.view.View.__init__.__kwdefaults__", {"most_s": 0.0})
    monkeypatch.setattr("twin_server.api.sensorthings.view._STEPS", 1)
    now = now_ms()
    intake.take([Reading("GS-1", now - at, 0.4, now) for at in range(100)])
    is_refused(get(sensing_api, address("Observations", filter="result mul 2 gt 5")), 413)
    assert get(sensing_api, "/sensing/latest").status == 200  # the limit is gone with the question


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(text=st.text(alphabet="abeglnoqrstuvx ()',/0129.-+:Z'_$@Tidresult", max_size=60))
def test_no_text_breaks_the_server(read_api: Any, text: str) -> None:
    for name in ("filter", "expand", "select", "orderby", "top", "skiptoken"):
        assert get(read_api, address("Observations", **{name: text})).status in (200, 400)
    assert get(read_api, address(text)).status in (200, 400, 404)
