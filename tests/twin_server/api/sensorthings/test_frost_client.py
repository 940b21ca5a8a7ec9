"""A client that others wrote (frost-sta-client) and the live stream, against the server as users start it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import frost_sta_client as fsc
import pytest
from frost_sta_client.model.ext.data_array_document import DataArrayDocument
from frost_sta_client.model.ext.data_array_value import DataArrayValue
from frost_sta_client.service.auth_handler import AuthHandler

from tests.twin_server.sensors import MINUTE, now_ms
from tests.twin_server.server import serving
from twin_server.access import administration
from twin_server.access.administration import NewUser, WantedToken
from twin_server.access.service import open_access
from twin_server.sensing.times import to_text

pytestmark = pytest.mark.filterwarnings(
    "ignore:furl.pathstr is deprecated:DeprecationWarning"
)  # the client's
_SCOPES = {"viewer": ["read"], "inspector": ["read", "review"], "operator": ["read", "operate", "ingest"]}


class Token(AuthHandler):
    """A bearer token, which frost-sta-client has no way of its own for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def add_auth_header(self) -> Callable[[Any], Any]:
        def add(request: Any) -> Any:
            request.headers["Authorization"] = f"Bearer {self.text}"
            return request

        return add


@dataclass
class Twin:
    """A running server with a token for each role."""

    address: str
    tokens: dict[str, str]

    def service(self, role: str) -> Any:
        return fsc.SensorThingsService(
            f"{self.address}/api/sensorthings/v1.1", auth_handler=Token(self.tokens[role])
        )

    def ask(self, path: str, role: str | None = "viewer", body: Any = None, **headers: str) -> Any:
        """The open answer."""
        data = None if body is None else json.dumps(body).encode()
        request = Request(
            f"{self.address}{path}", data=data, headers={"Content-Type": "application/json", **headers}
        )
        if role is not None:
            request.add_header("Authorization", f"Bearer {self.tokens[role]}")
        return urlopen(request, timeout=20)


@pytest.fixture(scope="module")
def twin(sensors_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Twin]:
    folder = tmp_path_factory.mktemp("served") / "city"
    shutil.copytree(sensors_folder, folder)
    access = open_access(folder, without_sign_in=False)
    desk, now = access.desk("test", "local"), datetime.now(UTC)
    tokens = {}
    for role, scopes in _SCOPES.items():
        administration.add_user(desk, NewUser(role, role, with_password=False), now=now)
        tokens[role] = administration.add_token(desk, role, WantedToken("t", scopes, 1), now=now)[1]
    access.close()
    with serving(folder, options=()) as (address, _):
        yield Twin(address, tokens)


def test_a_client_finds_its_way_from_things_to_observations(twin: Twin) -> None:
    service = twin.service("viewer")
    things = service.things().query().expand("Locations").list()
    first = things.entities[0]
    assert (first.id, first.name) == (1, "井1")
    assert things.entities[0].locations.entities[0].location["type"] == "Point"
    streams = things.entities[0].get_datastreams().query().expand("ObservedProperty,Sensor").list()
    stream = streams.entities[0]
    assert (stream.unit_of_measurement.symbol, stream.observed_property.id) == ("deg", "manhole.cover_tilt")
    assert service.observed_properties().find("water.pressure").name.startswith("供水压力")
    assert service.datastreams().query().filter("name eq '压力1'").list().entities[0].id == 3


def test_a_client_sends_and_pages_through_what_it_sent(twin: Twin) -> None:
    service, start = twin.service("operator"), now_ms() // MINUTE * MINUTE - 300 * MINUTE
    stream = service.datastreams().find(3)
    for at in range(5):
        one = fsc.Observation(
            result=0.3 + at / 100, phenomenon_time=to_text(start + at * MINUTE), datastream=stream
        )
        one.datastream = fsc.Datastream(id=3)
        service.create(one)
        assert one.id == f"3-{start + at * MINUTE}"
    sent = stream.get_observations().query().orderby("phenomenonTime", "ASC").top(2).list()
    assert [round(one.result, 2) for one in sent] == [0.3, 0.31, 0.32, 0.33, 0.34]  # follows the links
    assert service.observations().find(f"3-{start}").result == pytest.approx(0.3)
    counted = service.observations().query().filter("result gt 0.315 and Datastream/id eq 3").count().list()
    assert counted.count == 3


def test_a_client_sends_data_arrays(twin: Twin) -> None:
    service, start = twin.service("operator"), now_ms() // MINUTE * MINUTE - 600 * MINUTE
    part = DataArrayValue()
    part.datastream = fsc.Datastream(id=2)
    part.components = {part.Property.PHENOMENON_TIME, part.Property.RESULT}
    for at in range(3):
        part.add_observation(fsc.Observation(result=float(at), phenomenon_time=to_text(start + at * MINUTE)))
    document = DataArrayDocument()
    document.add_data_array_value(part)
    links = [one.self_link for one in service.observations().create(document)]
    assert [link.endswith(f"Observations('2-{start + at * MINUTE}')") for at, link in enumerate(links)] == [
        True
    ] * 3


@pytest.mark.parametrize(
    ("role", "path", "body", "status"),
    [
        (None, "/api/sensorthings/v1.1/Things", None, 401),
        (None, "/api/sensing/stream", None, 401),
        ("viewer", "/api/sensorthings/v1.1/Things", None, 200),
        ("viewer", "/api/sensorthings/v1.1/Observations", {"result": 1}, 403),
        ("inspector", "/api/sensorthings/v1.1/Observations", {"result": 1}, 403),
        ("operator", "/api/sensorthings/v1.1/Observations", {"result": 1}, 400),
        ("viewer", "/api/sensing/observations", {"code": "GS-2", "value": 0.4}, 403),
        ("operator", "/api/sensing/observations", {"code": "GS-2", "value": 0.4}, 200),
        ("viewer", "/api/sensing/alarms/BJ1/acknowledge", {}, 403),
        ("inspector", "/api/sensing/alarms/BJ1/acknowledge", {}, 404),
        ("inspector", "/api/sensing/alarms/BJ1/clear", {"note": "x"}, 403),
        ("inspector", "/api/sensing/windows", {}, 403),
        ("operator", "/api/sensing/windows", {}, 400),
    ],
)
def test_each_role_may_do_its_part(twin: Twin, role: str | None, path: str, body: Any, status: int) -> None:
    try:
        with twin.ask(path, role, body) as answer:
            found = answer.status
    except HTTPError as error:
        found = error.code
        error.close()
    assert found == status


def test_the_stream_comes_through_the_whole_server_at_once(twin: Twin) -> None:
    with twin.ask("/api/sensing/stream?sector=manhole", **{"Accept-Encoding": "gzip"}) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.headers["content-encoding"] is None
        events = _events(stream)
        assert next(events)[0] == "hello"
        assert next(events)[0] == "position"
        moment = now_ms()
        body = {"Datastream": {"@iot.id": 1}, "result": 44.0, "phenomenonTime": to_text(moment)}
        twin.ask("/api/sensorthings/v1.1/Observations", "operator", body).close()
        kind, data = next(events)
        assert (kind, data["code"], data["event"]) == ("alarm", "JG-1", "raised")
        kind, data = next(events)
        assert (kind, data["rows"][0][1:4]) == ("values", ["JG-1", to_text(moment), 44.0])
        assert now_ms() - moment < 2000


def _events(stream: Any) -> Iterator[tuple[str, Any]]:
    kind = ""
    for line in stream:
        name, _, rest = line.decode().rstrip().partition(": ")
        if name == "event":
            kind = rest
        elif name == "data":
            yield kind, json.loads(rest)
