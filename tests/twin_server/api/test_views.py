from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.twin_server.loops import awaited
from twin_server.access.principal import Kind, Principal
from twin_server.api import create_api
from twin_server.city import City

OPERATOR = Principal(Kind.PERSON, "zhao", "赵", "operator", "test")
VIEW = "c=103.8,36.05,16.2,54,18"


@dataclass
class Visitor:
    """Somebody in front of the API, as the access control lets them through."""

    app: ASGIApp
    who: Principal | None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope.setdefault("state", {})
            if self.who is not None:
                scope["state"]["principal"] = self.who
        await self.app(scope, receive, send)

    def ask(self, method: str, path: str, body: Any = None) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
                return await client.request(method, path, json=body)

        return awaited(ask())


@pytest.fixture
def api(own_city: City) -> ASGIApp:
    return create_api(own_city)


def test_an_operator_shares_and_everybody_sees(api: ASGIApp) -> None:
    made = Visitor(api, OPERATOR).ask("POST", "/views", {"name": "河边", "view": VIEW})
    assert made.status_code == 200
    seen = Visitor(api, None).ask("GET", "/views").json()["views"]
    assert [(row["name"], row["created_by"]) for row in seen] == [("河边", "zhao")]
    assert Visitor(api, OPERATOR).ask("DELETE", f"/views/{made.json()['id']}").status_code == 200
    assert Visitor(api, OPERATOR).ask("DELETE", f"/views/{made.json()['id']}").status_code == 404
    assert Visitor(api, None).ask("GET", "/views").json() == {"views": []}


@pytest.mark.parametrize(
    "who",
    [
        None,
        replace(OPERATOR, role="inspector"),
        replace(OPERATOR, kind=Kind.TOKEN, scopes=frozenset({"read"})),
    ],
    ids=["nobody", "inspector", "token to read"],
)
def test_others_may_not(api: ASGIApp, who: Principal | None) -> None:
    body = {"name": "A", "view": VIEW}
    made = Visitor(api, OPERATOR).ask("POST", "/views", body).json()
    for method, path, sent in (
        ("POST", "/views", {**body, "name": "B"}),
        ("DELETE", f"/views/{made['id']}", None),
    ):
        answer = Visitor(api, who).ask(method, path, sent)
        assert answer.status_code == 403
        assert "operator" in answer.json()["detail_zh"]
    assert len(Visitor(api, None).ask("GET", "/views").json()["views"]) == 1


@pytest.mark.parametrize(
    "body", [{}, {"name": "A"}, {"name": "A", "view": 1}, {"name": "A", "view": VIEW, "more": 1}, []]
)
def test_bodies_that_are_none(api: ASGIApp, body: Any) -> None:
    answer = Visitor(api, OPERATOR).ask("POST", "/views", body)
    assert answer.status_code == 400
    assert answer.json()["detail_zh"]
