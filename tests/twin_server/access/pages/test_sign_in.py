from __future__ import annotations

import base64
import hashlib
import re
import time
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.twin_server.access.conftest import PASSWORD, Clock, add_person, behind_guard
from tests.twin_server.access.visitor import Visitor
from tests.twin_server.small_city import NOW
from twin_server.access import administration, passwords
from twin_server.access.administration import Desk, NewUser
from twin_server.access.config import parse_config
from twin_server.access.pages.frame import safe_next
from twin_server.access.service import Access
from twin_server.access.store import AccessStore, audit, users

WRONG = "name or password is wrong"


def test_name_and_password_open_the_page_that_was_wanted(visitor: Visitor, desk: Desk) -> None:
    add_person(desk, "wang")
    sent = visitor.get("/?layer=building", accept="text/html")
    assert (sent.status, sent.headers["location"]) == (303, "/sign-in?next=%2F%3Flayer%3Dbuilding")
    assert b'value="/?layer=building"' in visitor.get(sent.headers["location"]).body
    done = visitor.sign_in("Wang ", PASSWORD, next="/?layer=building")
    assert (done.status, done.headers["location"]) == (303, "/?layer=building")
    assert visitor.get("/").json["name"] == "wang"
    assert visitor.get("/sign-in?next=/").status == 303  # signed in already


def test_what_stands_behind_the_hash_goes_along(visitor: Visitor, desk: Desk) -> None:
    """The script of the page puts it into the form; nothing else may run there."""
    add_person(desk, "wang")
    page = visitor.get("/sign-in?next=%2F%3Fshow%3Da")
    (script,) = re.findall(r'<script type="module">(.*?)</script>', page.body.decode(), re.DOTALL)
    assert "location.hash" in script
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = page.headers["content-security-policy"]
    assert f"script-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    view = "/?show=a#view=c=103.8,36.05,16,54,18;l=building"
    done = visitor.sign_in("wang", PASSWORD, next=view)
    assert (done.status, done.headers["location"]) == (303, view)
    account = visitor.get("/account", accept="text/html")
    assert "script-src" not in account.headers["content-security-policy"]


@pytest.mark.parametrize("wanted", ["/#/../x", "/..#a", "//evil.example#a", "/\\\\evil#a", "/#" + "a" * 4000])
def test_a_hash_opens_no_other_way(wanted: str) -> None:
    assert safe_next(wanted) in ("/", "/#/../x")


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(wang: Visitor) -> None:
    (cookie,) = wang.set_cookies
    assert cookie.startswith("gridtwin_session=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Max-Age" not in cookie


def test_over_tls_the_cookie_is_for_tls_and_this_host_only(
    own_store: AccessStore, desk: Desk, clock: Clock
) -> None:
    add_person(desk, "wang")
    config = parse_config({"server": {"trusted_proxies": ["10.0.0.1"], "public_url": "https://twin.example"}})
    visitor = Visitor(
        behind_guard(Access(own_store, config, clock=clock)),
        address="10.0.0.1",
        origin="https://twin.example",
    )
    visitor.headers = {"x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9"}
    visitor.sign_in("wang", PASSWORD)
    (cookie,) = visitor.set_cookies
    assert cookie.startswith("__Host-gridtwin_session=")
    assert "Secure" in cookie.split("; ")
    assert visitor.get("/").json["name"] == "wang"
    with own_store.reading() as link:
        assert audit.read(link, audit.Wanted(action="sign-in"))[0].address == "203.0.113.9"


@pytest.mark.parametrize("name", ["wang", "nobody", "", "a b", "disabled", "tokens-only"])
def test_every_failure_reads_the_same(visitor: Visitor, desk: Desk, name: str) -> None:
    add_person(desk, "wang")
    add_person(desk, "disabled")
    administration.set_disabled(desk, "disabled", is_disabled=True, now=NOW)
    administration.add_user(desk, NewUser("tokens-only", "viewer", "", with_password=False), now=NOW)
    given = PASSWORD if name in ("disabled", "tokens-only") else "something else"
    answer = visitor.sign_in(name, given)
    assert answer.status == 401
    assert WRONG in answer.body.decode()
    assert visitor.cookies == {}


def test_an_unknown_name_takes_as_long(visitor: Visitor, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=3, memory_cost=8192, parallelism=1))
    passwords._nobody.cache_clear()
    passwords.is_right(None, "x")
    add_person(desk, "wang")

    def seconds(name: str) -> float:
        start = time.perf_counter()
        visitor.sign_in(name, "something else")
        return time.perf_counter() - start

    known = min(seconds("wang") for _ in range(4))
    unknown = min(seconds(f"nobody{number}") for number in range(4))
    passwords._nobody.cache_clear()
    assert 0.5 < unknown / known < 2


def test_guessing_is_slowed_for_known_and_unknown_names_alike(
    visitor: Visitor, desk: Desk, clock: Clock
) -> None:
    add_person(desk, "wang")
    for name in ("wang", "nobody"):
        statuses = [visitor.sign_in(name, f"guess {number}").status for number in range(7)]
        assert statuses == [401] * 6 + [429]
    answer = visitor.sign_in("wang", PASSWORD)  # the right one does not help now
    assert (answer.status, answer.headers["retry-after"]) == (429, "2")
    clock.forward(seconds=3)
    assert visitor.sign_in("wang", PASSWORD).status == 303


def test_one_address_cannot_try_many_names(visitor: Visitor, desk: Desk) -> None:
    add_person(desk, "wang")
    statuses = [visitor.sign_in(f"name{number}", "guess").status for number in range(22)]
    assert statuses == [401] * 21 + [429]
    other = Visitor(visitor.app, address="198.51.100.1")
    assert other.sign_in("wang", PASSWORD).status == 303


def test_a_planted_session_is_not_taken_over(visitor: Visitor, desk: Desk) -> None:
    add_person(desk, "wang")
    add_person(desk, "thief")
    thief = Visitor(visitor.app)
    thief.sign_in("thief", PASSWORD)
    visitor.cookies = dict(thief.cookies)  # fixed by the thief beforehand
    visitor.sign_in("wang", PASSWORD)
    assert visitor.cookies != thief.cookies
    assert visitor.get("/").json["name"] == "wang"
    assert thief.get("/").status == 401  # the planted one has ended


@pytest.mark.parametrize("origin", ["https://evil.example", "http://twin.example.evil.example", "null", None])
def test_a_form_of_another_site_signs_nobody_in(visitor: Visitor, desk: Desk, origin: str | None) -> None:
    add_person(desk, "wang")
    visitor.origin = origin
    assert visitor.sign_in("wang", PASSWORD).status == 403
    assert visitor.cookies == {}


def test_the_browsers_own_word_counts_when_there_is_one(visitor: Visitor, desk: Desk) -> None:
    add_person(desk, "wang")
    fields = {"name": "wang", "password": PASSWORD}
    assert visitor.post("/sign-in", fields, sec_fetch_site="cross-site").status == 403
    visitor.origin = "null"
    assert visitor.post("/sign-in", fields, sec_fetch_site="same-origin").status == 303


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/../../etc/passwd",
        "/a/%2e%2e/b",
        "/%2f%2fevil.example/..",
        "/%09/evil.example",
        "/x\r\nSet-Cookie: a=b",
        "%2F%2Fevil.example",
        "http:evil.example",
        "/" + "a" * 2000,
        "///evil.example",
        "",
    ],
)
def test_the_page_to_go_on_to_is_ours(visitor: Visitor, desk: Desk, wanted: str) -> None:
    add_person(desk, "wang")
    assert safe_next(wanted) == "/"
    answer = visitor.sign_in("wang", PASSWORD, next=wanted)
    assert answer.headers["location"] == "/"


@pytest.mark.parametrize("wanted", ["/", "/?layer=building&x=1", "/review?patch=TB-1", "/account"])
def test_pages_of_ours_are_gone_on_to(wanted: str) -> None:
    assert safe_next(wanted) == wanted


def test_nothing_typed_becomes_html(visitor: Visitor) -> None:
    answer = visitor.sign_in('"><script>alert(1)</script>', "x")
    assert b"<script>" not in answer.body
    assert b"&lt;script&gt;" in answer.body
    assert b"<script>" not in visitor.get("/sign-in?next=" + quote('/"><script>')).body


def test_the_page_allows_no_script_and_is_not_kept(visitor: Visitor) -> None:
    headers = visitor.get("/sign-in").headers
    assert headers["cache-control"] == "no-store"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_large_and_strange_bodies(visitor: Visitor) -> None:
    assert visitor.sign_in("wang", "x" * 20_000).status == 413
    assert (
        visitor.ask(
            "POST",
            "/sign-in",
            body=b"{}",
            headers={"origin": "http://twin.example", "content-type": "application/json"},
        ).status
        == 415
    )
    # without an announced length
    long = b"name=wang&password=" + b"x" * 40_000
    form = {"origin": "http://twin.example", "content-type": "application/x-www-form-urlencoded"}
    assert visitor.ask("POST", "/sign-in", body=long, headers=form).status == 413
    many = b"&".join(b"f%d=1" % number for number in range(200))
    assert visitor.ask("POST", "/sign-in", body=many, headers=form).status == 400


def test_signing_out_ends_the_session_on_the_server(wang: Visitor) -> None:
    kept = dict(wang.cookies)
    assert wang.post("/sign-out").status == 303
    assert wang.cookies == {}
    wang.cookies = kept
    assert wang.get("/").status == 401


def test_languages(visitor: Visitor) -> None:
    assert 'lang="en"' in visitor.get("/sign-in").body.decode()
    assert "登录" in visitor.get("/sign-in", accept_language="zh-CN,zh;q=0.9").body.decode()
    assert "登录" in visitor.get("/sign-in?lang=zh").body.decode()
    assert "登录" in visitor.get("/sign-in").body.decode()  # remembered
    assert "用户名或密码错误" in visitor.sign_in("a", "b").body.decode()
    assert visitor.get("/sign-in?lang=../x").status == 200


def test_an_old_hash_is_renewed(visitor: Visitor, desk: Desk) -> None:
    from argon2 import PasswordHasher

    add_person(desk, "wang")
    old = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1).hash(PASSWORD)
    with desk.store.writing() as link:
        users.change(link, "wang", password_hash=old)
    assert visitor.sign_in("wang", PASSWORD).status == 303
    with desk.store.reading() as link:
        renewed = users.get(link, "wang").password_hash
    assert renewed != old
    assert passwords.is_right(renewed, PASSWORD)


def test_the_audit_has_sign_ins_without_what_was_typed(visitor: Visitor, desk: Desk) -> None:
    add_person(desk, "wang")
    visitor.sign_in("wang", "wrong one here")
    visitor.sign_in("my-password-in-the-wrong-field", "x")
    visitor.sign_in("wang", PASSWORD)
    with desk.store.reading() as link:
        entries = audit.read(link, audit.Wanted(action="sign-in"))
    assert [(one.actor, one.target, one.result) for one in entries] == [
        ("wang", "wang", "done"),
        ("-", "-", "failed"),
        ("-", "wang", "failed"),
    ]
    assert {one.address for one in entries} == {"192.0.2.7"}
    assert "wrong-field" not in str(entries)


def test_the_demo_has_no_sign_in(clock: Clock) -> None:
    visitor = Visitor(behind_guard(Access(None, parse_config({}), clock=clock)))
    assert visitor.get("/").json["name"] == "demo"
    assert visitor.get("/sign-in").status == 303
    assert visitor.sign_in("a", "b").headers["location"] == "/"
    assert visitor.get("/account").status == 303
    assert visitor.post("/account/tokens", {"title": "x"}).status == 403
    assert visitor.post("/api/patches/1/verdict").status == 403
    assert visitor.get("/api/access/audit").status == 403
    assert visitor.get("/sign-in/openid").status == 404


def test_a_one_time_password_opens_only_the_page_to_choose_another(
    visitor: Visitor, desk: Desk, clock: Clock
) -> None:
    made: Any = administration.first_administrator(desk, now=clock())
    name, password = made
    assert visitor.sign_in(name, password).status == 303
    assert visitor.get("/", accept="text/html").headers["location"] == "/account"
    assert visitor.get("/api/layers").status == 403
    assert "one-time password" in visitor.get("/account").body.decode()
    change = {"old": password, "new": PASSWORD, "again": PASSWORD}
    assert visitor.post("/account/password", change).headers["location"] == "/account?done=password"
    assert visitor.get("/api/layers").status == 200
    assert Visitor(visitor.app).sign_in(name, password).status == 401


def test_a_one_time_password_grows_old(visitor: Visitor, desk: Desk, clock: Clock) -> None:
    password = administration.add_user(desk, NewUser("li", "viewer"), now=clock())
    clock.forward(days=8)
    assert visitor.sign_in("li", str(password)).status == 401


@given(st.text(alphabet=st.sampled_from("/\\.%25fFeE2#?:@a\r\n\t h"), max_size=30))
def test_no_text_leads_to_another_site(text: str) -> None:
    wanted = safe_next("/" + text)
    assert urlsplit(urljoin("https://twin.example/sign-in", wanted)).netloc == "twin.example"
    assert wanted.startswith("/")
    assert not wanted.startswith(("//", "/\\"))
    assert wanted.isprintable()
