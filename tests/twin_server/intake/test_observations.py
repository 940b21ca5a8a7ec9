"""Observations by HTTP: what is stored is counted, what is refused is told with its place."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from gridtwin.sensing.intake.running import Intake, start_intake
from gridtwin.sensing.store import asking
from gridtwin.store import open_workspace
from gridtwin.store.errors import StoreFull
from tests.gridtwin.conftest import NOW
from tests.gridtwin.conftest import empty_city as empty_workspace
from tests.gridtwin.sensing.conftest import sensor_frame
from tests.ports import free_port
from tests.twin_server.client import get
from twin_server.access.administration import Desk, NewUser, WantedToken, add_token, add_user
from twin_server.access.config import load_config
from twin_server.access.store import open_store
from twin_server.errors import NotStarted
from twin_server.intake.observations import observations_app
from twin_server.intake.port import http_port

__all__ = ["empty_workspace"]
NDJSON = {"content-type": "application/x-ndjson"}
CSV = {"content-type": "text/csv"}
JSON = {"content-type": "application/json"}


@pytest.fixture
def intake(empty_workspace: Path, tmp_path: Path) -> Iterator[Intake]:
    root = tmp_path / "city"
    shutil.copytree(empty_workspace, root)
    with open_workspace(root) as city:
        city.write("sensor", sensor_frame(city.crs), actor="t", now=NOW)
    started = start_intake(root)
    yield started
    started.close()


class Client:
    """Posts to the port of an intake."""

    def __init__(self, address: str) -> None:
        self.address = address

    def post(self, _: str, **given: object) -> httpx.Response:
        return httpx.post(self.address, trust_env=False, timeout=60, **given)  # type: ignore[arg-type]


@pytest.fixture
def client(intake: Intake) -> Iterator[Client]:
    http = replace(intake.settings.http, port=free_port(), without_sign_in=True)
    intake.settings = replace(intake.settings, http=http)
    with http_port(intake) as address:
        yield Client(address)


def ms(nth: int = 0) -> int:
    return int(datetime.now(UTC).timestamp() * 1000) - 3_000_000 + nth


def lines(*rows: object) -> bytes:
    return b"\n".join(json.dumps(row).encode() for row in rows)


def limited(intake: Intake, **limits: int) -> None:
    intake.settings = replace(intake.settings, limits=replace(intake.settings.limits, **limits))


def test_every_row_is_accounted_for_and_refusals_name_their_row(client: Client, intake: Intake) -> None:
    start = ms()
    body = lines(
        {"code": "JG1", "at": start, "value": 1},
        {"code": "JG1", "at": start, "value": 1},
        {"code": "JG1", "at": start, "value": 2},
        {"code": "NONE", "at": start, "value": 1},
        {"code": "JG1", "value": "1"},
        {"code": "JG1", "at": "noon", "value": 1},
    )
    answer = client.post("/observations", content=body + b"\n{broken\n", headers=NDJSON)
    assert answer.status_code == 200
    told = answer.json()
    refusals = told.pop("refusals")
    assert told == {"in": 7, "stored": 1, "duplicates": 1, "conflicts": 1, "refused": 4}
    assert [(one["row"], one["reason"]) for one in refusals] == [
        (4, "unknown_sensor"), (5, "not_a_number"), (6, "bad_time"), (7, "malformed")
    ]  # fmt: skip
    assert len(asking.refused(intake.store)) == 4


def test_json_and_csv(client: Client) -> None:
    start = ms()
    one = client.post("/observations", json={"code": "JG1", "at": start, "value": 1})
    many = client.post("/observations", content=f"code,at,value\nJG1,{start + 1},2\nJG2,,1\n", headers=CSV)
    assert (one.json()["stored"], many.json()["stored"]) == (1, 2)


def test_a_request_that_is_refused_whole_says_422(client: Client) -> None:
    answer = client.post("/observations", json={"code": "NONE", "value": 1})
    assert answer.status_code == 422
    assert answer.json()["refused"] == 1


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param(b"{", JSON, 400, id="no JSON"),
        pytest.param(b"", JSON, 400, id="empty JSON"),
        pytest.param(b"a;b\n", CSV, 400, id="no columns"),
        pytest.param(b"x", {"content-type": "text/html"}, 415, id="another type"),
        pytest.param(b"x", {}, 415, id="no type"),
        pytest.param(b"\x1f\x8b", NDJSON | {"content-encoding": "gzip"}, 415, id="compressed: no bombs"),
        pytest.param(b"[" + b"1," * 400 + b"1]", JSON, 413, id="too many in one document"),
        pytest.param(b'"' + b"x" * 5000 + b'"', JSON, 413, id="too long a document"),
    ],
)
def test_a_bad_request_is_a_problem_in_two_languages(
    client: Client, intake: Intake, body: bytes, headers: dict[str, str], status: int
) -> None:
    limited(intake, message_bytes=4000, message_rows=300)
    answer = client.post("/observations", content=body, headers=headers)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]
    assert answer.json()["detail_zh"]


def test_more_rows_than_one_request_may_have(client: Client, intake: Intake) -> None:
    limited(intake, upload_rows=5000)
    start = ms()
    body = b"".join(lines({"code": "JG1", "at": start + nth, "value": nth}) + b"\n" for nth in range(7000))
    answer = client.post("/observations", content=body, headers=NDJSON)
    assert answer.status_code == 413
    assert (answer.json()["in"], answer.json()["stored"]) == (5000, 5000)
    assert asking.latest(intake.store).value.tolist() == [4999.0]


def test_a_store_that_fails_midway_says_how_far_it_came(
    client: Client, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, take, calls = ms(), intake.take, []

    def failing(*given: object) -> object:
        calls.append(1)
        if len(calls) > 1:
            raise StoreFull("no room left on the disk", zh="磁盘空间不足")
        return take(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(intake, "take", failing)
    body = lines(*({"code": "JG1", "at": start + nth, "value": 1} for nth in range(3000)))
    answer = client.post("/observations", content=body, headers=NDJSON)
    assert answer.status_code == 507
    assert answer.json()["stored"] == 2000
    assert "first 2000 rows" in answer.json()["detail"]
    monkeypatch.undo()
    again = client.post("/observations", content=body, headers=NDJSON).json()
    assert (again["stored"], again["duplicates"]) == (1000, 2000)


def test_a_long_upload_is_not_held(client: Client, intake: Intake) -> None:
    start, count = ms(), 30_000
    pieces = (
        b"".join(
            b'{"code":"JG1","at":%d,"value":%d}\n' % (start - nth, nth % 7) for nth in range(at, at + 1000)
        )
        for at in range(0, count, 1000)
    )
    answer = client.post("/observations", content=pieces, headers=NDJSON)
    assert answer.json()["stored"] == count


def test_where_another_process_takes_in_it_is_said() -> None:
    answer = get(observations_app(lambda: None), "/observations", method="POST")
    assert answer.status == 503
    assert "another process" in answer.json["detail"]


def test_the_port_asks_for_a_token_of_the_right_scope(intake: Intake) -> None:
    intake.settings = replace(
        intake.settings, http=replace(intake.settings.http, host="127.0.0.1", port=free_port())
    )
    tokens = {}
    with open_store(intake.root) as store:
        desk = Desk(store, load_config(intake.root), "t", "local")
        add_user(
            desk,
            NewUser("gateway", role="operator", title="", with_password=False),
            now=datetime.now(UTC),
        )
        for scope in ("ingest", "read"):
            wanted = WantedToken(title="", scopes=[scope], days=1)
            tokens[scope] = add_token(desk, "gateway", wanted, now=datetime.now(UTC))[1]
    row = {"code": "JG1", "at": ms(), "value": 1}
    with http_port(intake) as address:
        with pytest.raises(NotStarted, match="cannot be used"), http_port(intake):
            pass
        for sent, status in ((None, 401), ("nonsense", 401), (tokens["read"], 403), (tokens["ingest"], 200)):
            headers = {"Authorization": f"Bearer {sent}"} if sent else {}
            answer = httpx.post(address, json=row, headers=headers, trust_env=False)
            assert answer.status_code == status, answer.text
        assert httpx.get(address.replace("/observations", "/../../etc/passwd")).status_code in (401, 404)


def test_without_sign_in_only_this_machine_by_its_own_name_is_served(intake: Intake) -> None:
    http = replace(intake.settings.http, port=free_port(), without_sign_in=True)
    intake.settings = replace(intake.settings, http=http)
    row = {"code": "JG1", "at": ms(), "value": 1}
    with http_port(intake) as address:
        assert httpx.post(address, json=row, trust_env=False).status_code == 200
        strange = httpx.post(address, json=row, headers={"Host": "evil.example"}, trust_env=False)
        assert strange.status_code == 421
        form = httpx.post(address, content=b"x", headers={"content-type": "text/plain"}, trust_env=False)
        assert form.status_code == 415  # what a page of another site could send without asking


@pytest.mark.parametrize("code", ["\\ud800", "\\u0000", "JG1\\udfff"])
def test_a_code_that_is_no_text_is_refused_and_the_rows_beside_it_are_stored(
    client: Client, intake: Intake, code: str
) -> None:
    body = f'[{{"code": "JG1", "value": 1.5}}, {{"code": "{code}", "value": 1}}]'.encode()
    answer = client.post("/observations", content=body, headers=JSON)
    assert answer.status_code == 200
    assert (answer.json()["stored"], answer.json()["refused"]) == (1, 1)
    assert asking.latest(intake.store).value.tolist() == [1.5]


def test_values_without_a_time_in_one_request_are_all_stored(client: Client) -> None:
    answer = client.post("/observations", json=[{"code": "JG1", "value": value} for value in range(5)])
    assert (answer.json()["stored"], answer.json()["conflicts"]) == (5, 0)
