from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest

from tests.twin_server.loops import awaited
from tests.twin_server.small_city import PATCH_A
from twin_server.access.config import parse_config
from twin_server.access.principal import Kind, Principal
from twin_server.access.service import Access
from twin_server.access.store import open_store
from twin_server.api import create_api
from twin_server.city import City

INSPECTOR = Principal(Kind.PERSON, "wang", "王巡查", "inspector", "test")


@dataclass
class Desk:
    """Posts verdicts to the API as somebody."""

    api: Any
    access: Access
    who: Principal | None = INSPECTOR

    def post(self, body: Any, patch: str = PATCH_A, kind: str = "application/json") -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()

        async def app(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("state", {})["access"] = self.access
            if self.who is not None:
                scope["state"]["principal"] = self.who
            await self.api(scope, receive, send)

        async def ask() -> httpx.Response:
            async with httpx.AsyncClient(
                transport=httpx.ASGITransport(app=app), base_url="http://localhost"
            ) as client:
                return await client.post(
                    f"/patches/{patch}/verdict", content=content, headers={"content-type": kind}
                )

        return awaited(ask())


@pytest.fixture
def desk(own_city: City) -> Iterator[Desk]:
    with open_store(own_city.path) as store:
        yield Desk(create_api(own_city), Access(store, parse_config({})))


def test_an_inspector_decides(desk: Desk, own_city: City) -> None:
    answer = desk.post({"status": "confirmed", "row_version": 1, "note": "已核实"})
    assert answer.status_code == 200
    assert answer.json() == {
        "id": PATCH_A,
        "patch_no": "TB-1",
        "status": "confirmed",
        "earlier_status": "new",
        "row_version": 2,
        "edited_by": "wang",
    }
    past = own_city.workspace.history("change_patch", PATCH_A)
    assert past["actor"].tolist() == ["wang"]


def test_the_second_of_two_inspectors_gets_a_conflict(desk: Desk) -> None:
    assert desk.post({"status": "confirmed", "row_version": 1}).status_code == 200
    answer = Desk(desk.api, desk.access, replace(INSPECTOR, name="li")).post(
        {"status": "legal", "row_version": 1}
    )
    assert answer.status_code == 409
    assert "edited by wang" in answer.json()["detail"]
    assert "wang" in answer.json()["detail_zh"]


@pytest.mark.parametrize(
    "who",
    [
        None,
        replace(INSPECTOR, role="viewer"),
        replace(INSPECTOR, kind=Kind.TOKEN, scopes=frozenset({"read"})),
        replace(INSPECTOR, kind=Kind.TOKEN, role="viewer", scopes=frozenset({"review"})),
    ],
    ids=["nobody", "viewer", "token to read", "token beyond its user"],
)
def test_others_may_not(desk: Desk, own_city: City, who: Principal | None) -> None:
    answer = Desk(desk.api, desk.access, who).post({"status": "confirmed", "row_version": 1})
    assert answer.status_code == 403
    assert answer.headers["content-type"] == "application/problem+json"
    row = own_city.workspace.read("change_patch", where={"id": PATCH_A})
    assert row["status"].tolist() == ["new"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"status": NaN, "row_version": 1}',
        b"\xff\xfe",
        b'{"status": "confirmed", "row_version": 1' + b" " * 10 + b"",
        b"[" * 5000,
        {"status": "demolish", "row_version": 1},
        {"status": "confirmed"},
        {"status": "confirmed", "row_version": "1"},
        {"status": "confirmed", "row_version": True},
        {"status": "confirmed", "row_version": 1.5},
        {"status": "confirmed", "row_version": 0},
        {"status": "confirmed", "row_version": 10**30},
        {"status": ["confirmed"], "row_version": 1},
        {"status": "confirmed", "row_version": 1, "note": 5},
        {"status": "confirmed", "row_version": 1, "note": "a\0b"},
        {"status": "confirmed", "row_version": 1, "note": "长" * 2001},
        {"status": "confirmed", "row_version": 1, "edited_by": "somebody else"},
    ],
    ids=lambda body: str(body)[:48],
)
def test_what_is_no_verdict_is_refused_in_both_languages(desk: Desk, body: Any) -> None:
    answer = desk.post(body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["detail"]
    assert answer.json()["detail_zh"]


def test_forms_large_bodies_and_unknown_patches(desk: Desk) -> None:
    good = {"status": "confirmed", "row_version": 1}
    assert desk.post(good, kind="text/plain").status_code == 400
    assert desk.post(good, kind="application/x-www-form-urlencoded").status_code == 400
    assert desk.post({**good, "note": "x" * 20_000}).status_code == 413
    assert desk.post(good, patch="nobody").status_code == 404
    assert desk.post(good, patch="' OR 1=1 --").status_code == 404
