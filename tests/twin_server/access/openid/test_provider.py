"""Sign-in at a real, certified OpenID provider."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests import _openid
from tests.ports import free_port
from tests.twin_server.access.conftest import Clock, add_person, behind_guard
from tests.twin_server.access.visitor import Visitor
from twin_server.access import administration
from twin_server.access.administration import Desk
from twin_server.access.config import parse_config
from twin_server.access.service import Access
from twin_server.access.store import AccessStore, audit, users

REDIRECT = "http://twin.example/sign-in/openid/callback"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    reason = _openid.missing()
    if reason is not None:
        pytest.skip(reason)
    with _openid.provider(free_port(), REDIRECT) as address:
        yield address


@pytest.fixture
def real_clock() -> Clock:
    from datetime import UTC, datetime

    return Clock(datetime.now(UTC))


def city_with(
    store: AccessStore, issuer: str, clock: Clock, monkeypatch: pytest.MonkeyPatch, **more: Any
) -> Visitor:
    """A browser before a city whose people sign in at the issuer."""
    monkeypatch.setenv("CITY_SECRET", _openid.SECRET)
    openid = {
        "issuer": issuer,
        "client_id": "gridtwin",
        "client_secret_env": "CITY_SECRET",
        "title": "统一认证",
        "scopes": ["openid", "profile", "groups"],
        "role": [
            {"claim": "groups", "value": "operators", "role": "operator"},
            {"claim": "groups", "value": "inspectors", "role": "inspector"},
        ],
        **more,
    }
    config = parse_config({"server": {"public_url": "http://twin.example"}, "openid": openid})
    return Visitor(behind_guard(Access(store, config, city="小城", language="en", clock=clock)))


@pytest.fixture
def browser(
    own_store: AccessStore, issuer: str, real_clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Visitor:
    return city_with(own_store, issuer, real_clock, monkeypatch)


def back_from_provider(browser: Visitor, login: str, wanted: str = "/") -> str:
    """The address that the provider sends the browser back to, without the host."""
    sent = browser.get(f"/sign-in/openid?next={wanted}")
    assert sent.status == 303, sent.body
    asked = parse_qs(urlsplit(sent.headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert {"state", "nonce", "code_challenge"} <= set(asked)
    address = _openid.sign_in_at(sent.headers["location"], login, REDIRECT)
    return address.removeprefix("http://twin.example")


def test_a_person_signs_in_with_the_role_of_their_group(browser: Visitor, own_store: AccessStore) -> None:
    assert "统一认证" in browser.get("/sign-in").body.decode()
    arrived = browser.get(back_from_provider(browser, "li.operators", "/account"))
    assert (arrived.status, arrived.headers["location"]) == (303, "/account")
    assert set(browser.cookies) == {"gridtwin_session"}
    me = browser.get("/api/access/me").json
    assert (me["name"], me["title"], me["role"]) == ("li", "姓名 li.operators", "operator")
    assert "password is kept there" in browser.get("/account").body.decode()
    with own_store.reading() as link:
        actions = [(one.action, one.actor) for one in audit.read(link, audit.Wanted())]
    assert actions == [("sign-in", "li"), ("user add", "li")]


def test_the_same_person_is_the_same_user(browser: Visitor, own_store: AccessStore) -> None:
    for _ in range(2):
        assert browser.get(back_from_provider(browser, "li.inspectors")).status == 303
        browser.cookies.clear()
    with own_store.reading() as link:
        assert [(one.name, one.role) for one in users.all_users(link)] == [("li", "inspector")]


def test_without_a_group_there_is_no_role(browser: Visitor) -> None:
    answer = browser.get(back_from_provider(browser, "wu"))
    assert answer.status == 403
    assert "none of your groups has a role" in answer.body.decode()
    assert "gridtwin_session" not in browser.cookies


def test_a_city_may_give_everybody_a_role(
    own_store: AccessStore, issuer: str, real_clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = city_with(own_store, issuer, real_clock, monkeypatch, default_role="viewer")
    assert browser.get(back_from_provider(browser, "wu")).status == 303
    assert browser.get("/api/access/me").json["role"] == "viewer"


def test_a_local_user_of_that_name_is_not_taken_over(browser: Visitor, desk: Desk) -> None:
    add_person(desk, "li", "administrator")
    answer = browser.get(back_from_provider(browser, "li.operators"))
    assert answer.status == 403
    assert "signs in otherwise" in answer.body.decode()


def test_a_disabled_person_stays_out(browser: Visitor, desk: Desk, real_clock: Clock) -> None:
    browser.get(back_from_provider(browser, "li.operators"))
    browser.cookies.clear()
    administration.set_disabled(desk, "li", is_disabled=True, now=real_clock())
    answer = browser.get(back_from_provider(browser, "li.operators"))
    assert answer.status == 403
    assert "disabled" in answer.body.decode()


def test_an_answer_is_good_once_in_its_own_browser(browser: Visitor) -> None:
    address = back_from_provider(browser, "li.operators")
    thief = Visitor(browser.app)
    assert thief.get(address).status == 403
    assert "not begun in this browser" in browser.get(address).body.decode()  # used up by the attempt
    address = back_from_provider(browser, "li.operators")
    kept = dict(browser.cookies)
    assert browser.get(address).status == 303
    browser.cookies = kept
    assert browser.get(address).status == 403


def test_an_answer_that_was_changed_on_the_way(browser: Visitor) -> None:
    for old, new in (
        ("state=", "state=x"),
        ("code=", "code=x"),
        ("iss=http", "iss=https"),
        ("code=", "error=access_denied&x="),
    ):
        address = back_from_provider(browser, "li.operators")
        answer = browser.get(address.replace(old, new, 1))
        assert answer.status == 403
        assert b"Back to sign-in" in answer.body
        assert "gridtwin_session" not in browser.cookies


def test_an_answer_that_comes_too_late(browser: Visitor, real_clock: Clock) -> None:
    address = back_from_provider(browser, "li.operators")
    real_clock.forward(minutes=11)
    assert browser.get(address).status == 403


def test_a_wrong_secret_is_refused_by_the_provider(browser: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    address = back_from_provider(browser, "li.operators")
    monkeypatch.setenv("CITY_SECRET", "wrong")
    answer = browser.get(address)
    assert answer.status == 403
    assert "invalid_client" in answer.body.decode()
    assert "wrong" not in answer.body.decode()


def test_a_secret_that_is_not_there_is_named(browser: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    address = back_from_provider(browser, "li.operators")
    monkeypatch.delenv("CITY_SECRET")
    assert "CITY_SECRET holds no client secret" in browser.get(address).body.decode()


def test_a_provider_that_is_down_and_one_with_new_keys(
    own_store: AccessStore, real_clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = _openid.missing()
    if reason is not None:
        pytest.skip(reason)
    port = free_port()
    browser = city_with(own_store, f"http://localhost:{port}", real_clock, monkeypatch)
    down = browser.get("/sign-in/openid")
    assert down.status == 503
    assert "cannot be reached" in down.body.decode()
    with _openid.provider(port, REDIRECT, key_id="first"):
        assert browser.get(back_from_provider(browser, "li.operators")).status == 303
        address = back_from_provider(Visitor(browser.app), "li.operators")
    browser.cookies.clear()
    assert browser.get(address).status == 403
    with _openid.provider(port, REDIRECT, key_id="second"):  # the description and keys of before are kept
        assert browser.get(back_from_provider(browser, "li.operators")).status == 303


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((_openid.FOLDER / "package-lock.json").read_text())
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all("integrity" in package for package in packages)
    assert not any("resolved" in package for package in packages)
