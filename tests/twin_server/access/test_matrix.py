"""Roles x routes over every route of the application: what `data/routes.toml` says is what happens.

A new route without a rule fails here, and is refused by the running server.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.paths import ROOT
from tests.twin_server.access.conftest import Clock
from tests.twin_server.access.inventory import served
from twin_server.access.config import parse_config
from twin_server.access.decision import Refusal, decide
from twin_server.access.principal import DEMO, Kind, Principal
from twin_server.access.roles import is_at_least, role_names, scope_names
from twin_server.access.rules import ANYONE, SAFE, Rule, own_rules
from twin_server.access.service import Access
from twin_server.city import City
from twin_server.settings import TwinSettings


@pytest.fixture(scope="module")
def routes(city: City) -> list[tuple[str, str]]:
    from twin_server.app import create_app

    app = create_app(TwinSettings(city.path), city, Access(None, parse_config({}), clock=Clock()))
    found = [*served(app.routes), *served(_port_of_the_intake())]
    assert len(found) > 40
    return list(dict.fromkeys(found))


def _port_of_the_intake() -> list[Any]:
    """Routes of the intake as a process of its own, behind the same guard."""
    from starlette.routing import Mount

    from twin_server.intake.observations import observations_app
    from twin_server.intake.port import PATH

    return [Mount(PATH, observations_app(lambda: pytest.fail("nothing is sent here")))]


def example(path: str) -> str:
    """An address that the route would answer."""
    return re.sub(r"\{\w+(:\w+)?\}", "x1", path)


def test_every_route_has_a_rule(routes: list[tuple[str, str]]) -> None:
    table = own_rules()
    asked = [(method, path) for method, path in routes if method != "OPTIONS"]
    assert [one for one in asked if table.find(one[0], example(one[1])) is None] == []


def test_every_rule_has_a_route(routes: list[tuple[str, str]]) -> None:
    """A rule for what is not there is a rule for what somebody may put there."""
    patterns = {(method, re.sub(r"\{[^}]*\}", "*", path)) for method, path in routes}
    unused = [
        (method, rule.path)
        for rule in own_rules().rules
        for method in rule.methods
        if (method, re.sub(r"\{[^}]*\}", "*", rule.path)) not in patterns
    ]
    assert [one for one in unused if not one[1].startswith("/sign-in/static/")] == []


def test_paths_in_the_description_of_the_api_are_all_in_the_inventory(
    city: City, routes: list[tuple[str, str]]
) -> None:
    from twin_server.api import create_api

    described = create_api(city).openapi()["paths"]
    paths = {path.replace(":path}", "}") for _, path in routes}
    assert [path for path in described if f"/api{path}" not in paths] == []


@pytest.mark.parametrize("role", role_names())
def test_persons(role: str, routes: list[tuple[str, str]]) -> None:
    who = Principal(Kind.PERSON, "p", "P", role, "c")
    for method, path in routes:
        rule = own_rules().find(method, example(path))
        allowed = rule is not None and (rule.role == ANYONE or is_at_least(role, rule.role))
        assert isinstance(decide(own_rules(), who, method, example(path)), Rule) is allowed, (method, path)


@pytest.mark.parametrize("name", scope_names())
def test_tokens_need_the_scope_and_their_user_the_role(name: str, routes: list[tuple[str, str]]) -> None:
    for role in role_names():
        who = Principal(Kind.TOKEN, "p", "P", role, "c", scopes=frozenset({name}))
        for method, path in routes:
            rule = own_rules().find(method, example(path))
            fits = rule is not None and rule.scope == name and is_at_least(role, rule.role)
            allowed = fits or (rule is not None and rule.role == ANYONE)
            assert isinstance(decide(own_rules(), who, method, example(path)), Rule) is allowed, (
                method,
                path,
            )


def test_nobody_gets_in_but_to_sign_in(routes: list[tuple[str, str]]) -> None:
    passed = {
        (method, path)
        for method, path in routes
        if isinstance(decide(own_rules(), None, method, example(path)), Rule)
    }
    assert {path for _, path in passed} == {
        "/sign-in",
        "/sign-in/static/{path:path}",
        "/sign-in/openid",
        "/sign-in/openid/callback",
        "/health",
    }


def test_the_demo_changes_nothing(routes: list[tuple[str, str]]) -> None:
    for method, path in routes:
        decided = decide(own_rules(), DEMO, method, example(path))
        rule = own_rules().find(method, example(path))
        if method not in SAFE and (rule is None or rule.role != ANYONE):
            assert isinstance(decided, Refusal)
            assert decided.status == 403


def test_who_must_choose_a_password_can_do_only_that(routes: list[tuple[str, str]]) -> None:
    who = Principal(Kind.PERSON, "p", "P", "administrator", "c", is_pending=True)
    passed = {p for m, p in routes if isinstance(decide(own_rules(), who, m, example(p)), Rule)}
    inside = {path for path in passed if not path.startswith(("/sign-in", "/health"))}
    assert inside == {"/sign-out", "/account", "/account/password"}


def test_changes_without_a_note_say_why() -> None:
    text = (ROOT / "twin_server" / "access" / "data" / "routes.toml").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.startswith("is_audited = false")]
    assert lines
    assert all("#" in line for line in lines)
