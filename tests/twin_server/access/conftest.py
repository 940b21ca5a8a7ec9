from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from tests.twin_server.access.visitor import Visitor
from tests.twin_server.small_city import NOW
from twin_server.access import administration, passwords, principal_of
from twin_server.access import api as access_api
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import Config, parse_config
from twin_server.access.guard import Guard
from twin_server.access.pages import access_routes
from twin_server.access.proxy import ProxyHeaders
from twin_server.access.service import Access
from twin_server.access.store import AccessStore, open_store
from twin_server.access.store.sessions import Origin
from twin_server.access.telling import tell_audit
from twin_server.api.problems import add_problem_handlers

ORIGIN = Origin("192.0.2.7", "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0")
PASSWORD = "blue kettle over the river"


@dataclass
class Clock:
    """A clock that moves when told."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **spans: float) -> datetime:
        self.now += timedelta(**spans)
        return self.now


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Hashes that cost little: the tests are not about argon2's price."""
    from argon2 import PasswordHasher

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def config() -> Config:
    return parse_config({})


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A folder that is just enough of a workspace."""
    text = (
        'format_version = 1\nname = "小城"\ncrs = 4544\ndivision = "620102"\n'
        "created_at = 2026-03-02T09:30:00+08:00\n"
    )
    (tmp_path / "workspace.toml").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store(request: pytest.FixtureRequest, workspace: Path) -> Iterator[AccessStore]:
    """A store of both kinds."""
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres_address")
        make_schema(address)
        with (workspace / "workspace.toml").open("a") as file:
            file.write(f'store = "{address}"\n')
    with open_store(workspace) as store:
        yield store


def make_schema(address: str) -> None:
    """The schema that a workspace on the server would have."""
    import sqlalchemy as sa

    from gridtwin.store.postgis.address import parse

    parsed = parse(address)
    engine = sa.create_engine(parsed.url)
    with engine.begin() as link:
        link.execute(sa.schema.CreateSchema(parsed.schema))
    engine.dispose()


@pytest.fixture
def own_store(workspace: Path) -> Iterator[AccessStore]:
    """A store on SQLite."""
    with open_store(workspace) as store:
        yield store


@pytest.fixture
def desk(own_store: AccessStore, config: Config) -> Desk:
    return Desk(own_store, config, "root")


def add_person(desk: Desk, name: str, role: str = "viewer", now: datetime = NOW) -> None:
    """A user whose password is PASSWORD and need not be changed."""
    from twin_server.access.store import users

    administration.add_user(desk, NewUser(name, role, name), now=now)
    with desk.store.writing() as link:
        users.change(link, name, password_hash=passwords.hash_password(PASSWORD), one_time_until=None)


@pytest.fixture
def access(own_store: AccessStore, config: Config, clock: Clock) -> Access:
    return Access(own_store, config, city="小城", language="en", clock=clock)


def behind_guard(access: Access) -> Any:
    """The pages and an API that tells who asks, as the application puts them together."""

    async def who(request: Request) -> JSONResponse:
        await request.body()
        tell_audit(request, seen="x" * 600)
        return JSONResponse({"name": principal_of(request).name, "headers": dict(request.headers)})

    api = FastAPI(docs_url=None, redoc_url=None)
    add_problem_handlers(api)
    api.include_router(access_api.router)
    for path in ("/health", "/layers", "/patches/{patch_id}/verdict", "/not-listed"):
        api.add_route(path, who, methods=["GET", "POST"])
    return Starlette(
        routes=[*access_routes(), Mount("/api", api), Route("/", who)],
        middleware=[
            Middleware(ProxyHeaders, trusted=access.config.trusted_proxies),
            Middleware(Guard, access=access),
        ],
    )


@pytest.fixture
def app(access: Access) -> Any:
    return behind_guard(access)


@pytest.fixture
def visitor(app: Any) -> Visitor:
    return Visitor(app)


@pytest.fixture
def wang(visitor: Visitor, desk: Desk) -> Visitor:
    """A viewer who is signed in."""
    add_person(desk, "wang")
    assert visitor.sign_in("wang", PASSWORD).status == 303
    return visitor


@pytest.fixture
def admin(app: Any, desk: Desk) -> Visitor:
    """An administrator who is signed in."""
    add_person(desk, "chief", "administrator")
    visitor = Visitor(app, address="192.0.2.99")
    assert visitor.sign_in("chief", PASSWORD).status == 303
    return visitor
