from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.access.conftest import PASSWORD, Clock, add_person, behind_guard
from tests.twin_server.access.visitor import Visitor
from tests.twin_server.loops import awaited
from tests.twin_server.small_city import NOW
from twin_server.access import administration
from twin_server.access.administration import Desk, WantedToken
from twin_server.access.config import parse_config
from twin_server.access.guard import Guard
from twin_server.access.service import Access
from twin_server.access.store import AccessStore, audit, open_store


def token_of(desk: Desk, name: str, *scopes: str) -> str:
    return administration.add_token(desk, name, WantedToken("t", scopes, 30), now=NOW)[1]


def program(app: Any, text: str) -> Visitor:
    return Visitor(app, origin=None, headers={"authorization": f"Bearer {text}"})


@pytest.mark.parametrize(
    "path", ["/", "/api/layers", "/account", "/scene/scene.js", "/static/js/x.js", "/nothing"]
)
def test_nobody_passes_without_signing_in(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.json["status"] == 401


def test_what_no_rule_names_is_refused_even_to_administrators(admin: Visitor) -> None:
    assert admin.get("/api/not-listed").status == 404  # the application would answer
    assert admin.post("/api/not-listed").status == 404
    answer = admin.post("/api/layers")
    assert (answer.status, answer.headers["allow"]) == (405, "GET")


def test_people_are_told_in_their_language_and_programs_in_both(wang: Visitor) -> None:
    page = wang.get("/api/access/audit", accept="text/html", accept_language="zh")
    assert (page.status, page.media_type) == (403, "text/html; charset=utf-8")
    assert "需要角色“管理员”，您的角色是“查看员”" in page.body.decode()
    assert "This needs the role" in wang.get("/api/access/audit", accept="text/html").body.decode()
    told = wang.get("/api/access/audit").json
    assert "administrator" in told["detail"]
    assert "管理员" in told["detail_zh"]


def test_an_address_in_a_page_of_ours_is_no_html(wang: Visitor) -> None:
    answer = wang.get("/%3Cscript%3Ealert(1)%3C/script%3E", accept="text/html")
    assert answer.status == 404
    assert b"<script>" not in answer.body


def test_roles_are_those_of_this_moment(wang: Visitor, desk: Desk, clock: Clock) -> None:
    assert wang.get("/api/access/audit").status == 403
    administration.set_role(desk, "wang", "administrator", now=NOW)
    clock.forward(seconds=3)
    assert wang.get("/api/access/audit").status == 200
    add_person(desk, "chief", "administrator")
    administration.set_role(desk, "wang", "viewer", now=NOW)
    clock.forward(seconds=3)
    assert wang.get("/api/access/audit").status == 403


def test_sessions_end_when_unused_and_in_any_case(wang: Visitor, clock: Clock) -> None:
    clock.forward(minutes=59)
    assert wang.get("/").status == 200
    clock.forward(minutes=59)
    assert wang.get("/").status == 200
    clock.forward(minutes=61)
    assert wang.get("/").status == 401
    again = Visitor(wang.app)
    again.sign_in("wang", PASSWORD)
    for _ in range(13):
        assert again.get("/").status == 200
        clock.forward(minutes=55)
    clock.forward(minutes=10)
    assert again.get("/").status == 401


def test_polling_keeps_no_session_open(wang: Visitor, clock: Clock) -> None:
    for _ in range(12):
        clock.forward(minutes=5)
        answer = wang.get("/api/health")
    assert answer.status == 401


def test_a_disabled_user_is_out_at_once(wang: Visitor, desk: Desk, clock: Clock) -> None:
    text = token_of(desk, "wang", "read")
    administration.set_disabled(desk, "wang", is_disabled=True, now=clock())
    clock.forward(seconds=3)
    assert wang.get("/").status == 401
    assert program(wang.app, text).get("/api/layers").status == 401


@pytest.mark.parametrize("cookie", ["", "x", "0" * 43, "' OR 1=1 --", "\u00ff", "a" * 5000])
def test_forged_cookies(visitor: Visitor, desk: Desk, cookie: str) -> None:
    add_person(desk, "wang")
    visitor.headers["cookie"] = f"gridtwin_session={cookie.encode().decode('latin-1')}"
    assert visitor.get("/").status == 401


def test_a_cookie_of_the_store_is_no_session(wang: Visitor) -> None:
    """Whoever reads the table has hashes, with which nothing opens."""
    from twin_server.access.store.sessions import secret_hash

    wang.cookies["gridtwin_session"] = secret_hash(wang.cookies["gridtwin_session"])
    assert wang.get("/").status == 401


def test_tokens_that_do_not_hold(app: Any, desk: Desk, clock: Clock) -> None:
    add_person(desk, "wang")
    text = token_of(desk, "wang", "read")
    assert program(app, text).get("/api/layers").status == 200
    for forged in (
        text[:-1] + ("0" if text[-1] != "0" else "1"),
        text[:-2],
        text + "0",
        text.upper(),
        "gt__",
        "",
        "x" * 9000,
    ):
        assert program(app, forged).get("/api/layers").status == 401
    basic = Visitor(app, headers={"authorization": "Basic d2FuZzp4"})
    assert basic.get("/api/layers").status == 401
    clock.forward(days=31)
    assert program(app, text).get("/api/layers").status == 401


def test_a_token_needs_scope_and_role(app: Any, desk: Desk, clock: Clock) -> None:
    add_person(desk, "li", "inspector")
    read, review = token_of(desk, "li", "read"), token_of(desk, "li", "review")
    assert program(app, read).post("/api/patches/1/verdict").status == 403
    assert program(app, review).post("/api/patches/1/verdict").status == 200
    assert program(app, review).get("/api/layers").status == 403
    administration.set_role(desk, "li", "viewer", now=NOW)
    clock.forward(seconds=3)
    assert program(app, review).post("/api/patches/1/verdict").status == 403
    assert program(app, read).get("/account").status == 403


def test_a_wrong_token_is_not_rescued_by_a_cookie(wang: Visitor) -> None:
    assert wang.get("/api/layers", authorization="Bearer gt_forged").status == 401


def test_changes_need_a_page_of_ours(app: Any, desk: Desk) -> None:
    add_person(desk, "li", "inspector")
    li = Visitor(app)
    li.sign_in("li", PASSWORD)
    li.origin = "https://evil.example"
    assert li.post("/api/patches/1/verdict").status == 403
    li.origin = None
    assert li.post("/api/patches/1/verdict").status == 403
    li.origin = "http://twin.example"
    assert li.post("/api/patches/1/verdict").status == 200


def test_changes_and_refused_changes_are_noted(app: Any, desk: Desk) -> None:
    add_person(desk, "li", "inspector")
    add_person(desk, "wang")
    for name in ("li", "wang"):
        visitor = Visitor(app)
        visitor.sign_in(name, PASSWORD)
        visitor.post("/api/patches/7/verdict")
    program(app, token_of(desk, "li", "review")).post("/api/patches/8/verdict")
    with desk.store.reading() as link:
        entries = audit.read(link, audit.Wanted(action="POST request"))
    assert [(one.actor, one.target, one.result, one.detail["status"]) for one in entries] == [
        ("li", "/api/patches/8/verdict", "done", 200),
        ("wang", "/api/patches/7/verdict", "refused", 403),
        ("li", "/api/patches/7/verdict", "done", 200),
    ]
    assert entries[0].detail["by"] == "token"
    assert entries[0].detail["seen"] == "x" * 500  # what the handler tells of its change, cut
    assert "seen" not in entries[1].detail


def test_nobody_fills_the_audit_with_what_they_may_not(app: Any, desk: Desk) -> None:
    add_person(desk, "wang")
    visitor = Visitor(app)
    visitor.sign_in("wang", PASSWORD)
    assert {visitor.post("/api/patches/7/verdict").status for _ in range(40)} == {403}
    with desk.store.reading() as link:
        entries = audit.read(link, audit.Wanted(action="POST request"))
    assert 30 <= len(entries) <= 32


def test_no_entry_of_the_audit_looks_like_two(app: Any, desk: Desk) -> None:
    add_person(desk, "li", "inspector")
    program(app, token_of(desk, "li", "review")).post("/api/patches/1%0A2026 admin done/verdict")
    with desk.store.reading() as link:
        (entry,) = audit.read(link, audit.Wanted(action="POST request"))
    assert "\n" not in entry.target


def test_too_many_requests_wait(own_store: AccessStore, desk: Desk, clock: Clock) -> None:
    add_person(desk, "wang")
    config = parse_config(
        {"requests": {"token": {"per_second": 1, "burst": 3}, "address": {"burst": 4, "per_second": 1}}}
    )
    app = behind_guard(Access(own_store, config, clock=clock))
    text = token_of(desk, "wang", "read")
    answers = [program(app, text).get("/api/layers") for _ in range(5)]
    assert [answer.status for answer in answers] == [200] * 3 + [429] * 2
    assert int(answers[-1].headers["retry-after"]) >= 1
    assert answers[-1].media_type == "application/problem+json"
    statuses = [Visitor(app).get("/api/layers").status for _ in range(6)]
    assert statuses == [401] * 4 + [429] * 2
    assert Visitor(app, address="198.51.100.1").get("/api/layers").status == 401


def test_oversized_bodies(app: Any, desk: Desk) -> None:
    add_person(desk, "li", "inspector")
    who = program(app, token_of(desk, "li", "review"))
    assert (
        who.ask("POST", "/api/patches/1/verdict", body=b"x", headers={"content-length": "99999999"}).status
        == 413
    )
    assert who.ask("POST", "/api/patches/1/verdict", body=b"x" * (1 << 20) + b"x", headers={}).status == 413


def test_headers_name_nobody(wang: Visitor) -> None:
    assert (
        wang.get("/", x_gridtwin_user="administrator", x_gridtwin_role="administrator").json["name"] == "wang"
    )


def test_a_store_that_is_gone_lets_nobody_in(
    wang: Visitor, own_store: AccessStore, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlalchemy as sa

    class Gone:
        def connect(self) -> Any:
            raise sa.exc.OperationalError("x", {}, Exception("gone"))

    clock.forward(seconds=3)
    with monkeypatch.context() as patch:
        patch.setattr(own_store, "engine", Gone())
        assert wang.get("/").status == 503
    assert wang.get("/").status == 200


def test_a_websocket_is_refused_whoever_asks(access: Access) -> None:
    """No part of the application speaks it."""
    sent: list[dict[str, Any]] = []

    async def never(scope: dict[str, Any], receive: Any, send: Any) -> None:
        pytest.fail("the guard lets no websocket through")

    async def connect() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    awaited(Guard(never, access)({"type": "websocket", "path": "/", "headers": []}, connect, send))
    assert [message["type"] for message in sent] == ["websocket.close"]


def test_a_stream_of_events_ends_with_its_session(
    wang: Visitor, access: Access, desk: Desk, clock: Clock
) -> None:
    from starlette.responses import StreamingResponse

    async def ticks() -> Any:
        while True:
            yield b"data: x\n\n"
            await asyncio.sleep(0.01)

    sent: list[dict[str, Any]] = []

    async def talk() -> None:
        requests = [{"type": "http.request", "body": b"", "more_body": False}]

        async def receive() -> dict[str, Any]:
            return requests.pop() if requests else await asyncio.Event().wait()  # type: ignore[return-value]

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)
            if len(sent) == 5:
                administration.set_disabled(desk, "wang", is_disabled=True, now=clock())

        guard = Guard(StreamingResponse(ticks()), access, check_every_s=0.05)
        await asyncio.wait_for(guard(wang.scope("GET", "/api/sensing/stream", {}), receive, send), 5)

    awaited(talk())
    assert sent[0]["status"] == 200
    assert len(sent) > 5
    assert sent[-1] == {"type": "http.response.body", "body": b"", "more_body": False}


def test_two_processes_know_of_the_same_sessions_and_failures(
    wang: Visitor, own_store: AccessStore, workspace: Path, desk: Desk, clock: Clock
) -> None:
    with open_store(workspace) as again:
        other = Visitor(behind_guard(Access(again, parse_config({}), clock=clock)), cookies=wang.cookies)
        assert other.get("/").json["name"] == "wang"
        add_person(desk, "li")
        answers = [(wang, other)[number % 2].sign_in("li", "a guess").status for number in range(7)]
        assert answers == [401] * 6 + [429]
        wang.post("/sign-out")
        clock.forward(seconds=3)
        assert other.get("/").status == 401


def test_errors_of_the_store_do_not_tell_hashes(own_store: AccessStore, desk: Desk) -> None:
    import sqlalchemy as sa

    from twin_server.access.store.tables import user

    add_person(desk, "wang")
    row = {
        "name": "wang",
        "title": "x",
        "role": "viewer",
        "created_at": NOW,
        "password_hash": "a-secret-hash",
    }
    with pytest.raises(sa.exc.IntegrityError) as told, own_store.writing() as link:
        link.execute(sa.insert(user).values(**row))
    assert "a-secret-hash" not in str(told.value)
