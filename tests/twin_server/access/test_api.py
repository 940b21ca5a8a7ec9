from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.access.conftest import PASSWORD
from tests.twin_server.access.test_guard import program, token_of
from tests.twin_server.access.visitor import Visitor
from tests.twin_server.client import get
from twin_server.access.administration import Desk


def test_who_one_is(wang: Visitor, desk: Desk) -> None:
    assert wang.get("/api/access/me").json == {
        "name": "wang",
        "title": "wang",
        "role": "viewer",
        "kind": "person",
        "scopes": None,
    }
    found = program(wang.app, token_of(desk, "wang", "read")).get("/api/access/me").json
    assert (found["kind"], found["scopes"]) == ("token", ["read"])


def test_administrators_read_the_audit_page_by_page(admin: Visitor) -> None:
    for number in range(4):
        admin.sign_in("chief", "wrong" if number % 2 else PASSWORD)
    first = admin.get("/api/access/audit?limit=3").json
    assert [entry["action"] for entry in first["entries"]].count("sign-in") >= 1
    rest = admin.get(f"/api/access/audit?limit=1000&before={first['next']}").json
    numbers = [entry["number"] for entry in first["entries"] + rest["entries"]]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1
    assert rest["next"] is None
    only = admin.get("/api/access/audit?action=user%20add").json["entries"]
    assert {entry["action"] for entry in only} == {"user add"}
    assert admin.get("/api/access/audit?since=2036-01-01T00:00:00%2B08:00").json["entries"] == []


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=x",
        "before=-1",
        "since=yesterday",
        "since=2026-01-01T00:00:00",
        "before=99999999999999999999",
    ],
)
def test_bad_questions(admin: Visitor, query: str) -> None:
    assert admin.get(f"/api/access/audit?{query}").status == 400


def test_quotes_are_no_sql(admin: Visitor) -> None:
    assert admin.get("/api/access/audit?actor='%20OR%201=1--").json["entries"] == []


def test_without_access_control_there_is_no_audit(api: Any) -> None:
    assert get(api, "/access/audit").status == 404
    assert get(api, "/access/me").json["kind"] == "demo"
