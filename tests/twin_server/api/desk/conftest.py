"""A city of two patches, people of every role, and a client that asks as one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.twin_server.access.conftest import Clock
from tests.twin_server.loops import awaited
from tests.twin_server.small_city import NOW, PATCH_A
from twin_server.access.config import parse_config
from twin_server.access.principal import Kind, Principal
from twin_server.access.service import Access
from twin_server.access.store import AccessStore, open_store, users
from twin_server.access.store.users import User
from twin_server.api import create_api
from twin_server.city import City

PEOPLE = {
    "wang": ("王芳", "inspector"),
    "li": ("李娜", "inspector"),
    "zhao": ("赵强", "operator"),
    "chief": ("主管", "administrator"),
    "guest": ("访客", "viewer"),
}


@dataclass(frozen=True)
class Client:
    """Asks the API as somebody."""

    api: Any
    access: Access
    clock: Clock
    name: str = "wang"

    @property
    def store(self) -> AccessStore:
        return self.access.store

    def as_(self, name: str) -> Client:
        return replace(self, name=name)

    def get(self, path: str) -> httpx.Response:
        return self._ask("GET", path)

    def post(self, path: str, body: Any = None) -> httpx.Response:
        return self._ask("POST", path, json={} if body is None else body)

    def patch(self, patch: str = PATCH_A) -> Any:
        answer = self.get(f"/desk/patches/{patch}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def decide(self, status: str, version: int = 1, patch: str = PATCH_A, **more: Any) -> httpx.Response:
        return self.post(
            f"/desk/patches/{patch}/decision", {"status": status, "row_version": version, **more}
        )

    def _ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        title, role = PEOPLE[self.name]
        who = Principal(Kind.PERSON, self.name, title, role, "test")

        async def app(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("state", {}).update(principal=who, access=self.access)
            await self.api(scope, receive, send)

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=app, client=("192.0.2.7", 1))
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
                return await client.request(method, path, **more)

        return awaited(ask())


def add_people(store: AccessStore) -> None:
    with store.writing() as link:
        for name, (title, role) in PEOPLE.items():
            users.add(link, User(name, title, role, NOW))


@pytest.fixture
def client(own_city: City) -> Iterator[Client]:
    clock = Clock(NOW + timedelta(hours=1))
    with open_store(own_city.path) as store:
        add_people(store)
        yield Client(create_api(own_city), Access(store, parse_config({}), clock=clock), clock)
