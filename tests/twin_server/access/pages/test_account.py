from __future__ import annotations

import re

from tests.twin_server.access.conftest import PASSWORD, Clock, add_person
from tests.twin_server.access.visitor import Visitor
from tests.twin_server.small_city import NOW
from twin_server.access import administration
from twin_server.access.administration import Desk, WantedToken
from twin_server.access.store import audit, sessions

NEW = "seven lamps along the bridge"


def change(
    visitor: Visitor, old: str = PASSWORD, new: str = NEW, again: str | None = None
) -> tuple[int, str]:
    answer = visitor.post(
        "/account/password", {"old": old, "new": new, "again": new if again is None else again}
    )
    return answer.status, answer.headers.get("location", "") or answer.body.decode()


def test_the_page_tells_who_one_is(wang: Visitor) -> None:
    text = wang.get("/account").body.decode()
    assert "wang" in text
    assert "Viewer" in text
    assert "Chrome · Linux" in text or "–" in text
    assert "this one" in text


def test_a_new_password_ends_all_other_sessions(wang: Visitor) -> None:
    other = Visitor(wang.app)
    other.sign_in("wang", PASSWORD)
    assert change(wang) == (303, "/account?done=password")
    assert "password is changed" in wang.get("/account?done=password").body.decode()
    assert other.get("/").status == 401
    assert Visitor(wang.app).sign_in("wang", PASSWORD).status == 401
    assert Visitor(wang.app).sign_in("wang", NEW).status == 303


def test_passwords_that_are_not_taken(wang: Visitor) -> None:
    for given, reason in (
        ({"old": "not the present one"}, "present password is wrong"),
        ({"new": "short"}, "10 to 256"),
        ({"new": "1234567890"}, "first that anybody"),
        ({"new": PASSWORD}, "is the old one"),
        ({"again": "seven lamps"}, "not the same"),
    ):
        status, text = change(wang, **given)
        assert status == 400
        assert reason in text


def test_guessing_the_present_password_is_slowed_too(wang: Visitor) -> None:
    texts = [change(wang, old=f"guess number {number}")[1] for number in range(8)]
    assert "too many failed attempts" in texts[-1]


def test_one_ends_ones_own_sessions_and_nobody_elses(wang: Visitor, desk: Desk) -> None:
    add_person(desk, "li")
    other, li = Visitor(wang.app), Visitor(wang.app)
    other.sign_in("wang", PASSWORD)
    li.sign_in("li", PASSWORD)
    for visitor in (other, li):
        id_hash = sessions.secret_hash(visitor.cookies["gridtwin_session"])
        wang.post("/account/sessions/end", {"session": id_hash})
    assert other.get("/").status == 401
    assert li.get("/").status == 200


def test_a_token_is_shown_once_and_works_within_its_scopes(wang: Visitor) -> None:
    made = wang.post("/account/tokens", {"title": "<b>counter", "scope": "read", "days": "30"})
    (text,) = re.findall(r"gt_[0-9a-f]{12}_[0-9a-f]{64}", made.body.decode())
    assert b"<b>" not in made.body.replace(b"<b>\xe5\xb0\x8f", b"")
    assert text not in wang.get("/account").body.decode()
    program = Visitor(wang.app, headers={"authorization": f"Bearer {text}"})
    assert program.get("/api/layers").json["name"] == "wang"
    assert program.get("/").status == 403
    wang.post("/account/tokens/revoke", {"token": text.split("_")[1]})
    assert program.get("/api/layers").status == 401


def test_tokens_that_are_not_made(wang: Visitor) -> None:
    for fields, reason in (
        ({"title": "x", "scope": "admin", "days": "30"}, "needs the role"),
        ({"title": "x", "scope": ["read", "root"], "days": "30"}, "does not exist"),
        ({"title": "x", "days": "30"}, "at least one scope"),
        ({"title": "x", "scope": "read", "days": "9999"}, "1 to 366"),
        ({"title": "x", "scope": "read", "days": "-1"}, "1 to 366"),
        ({"title": "x", "scope": "read", "days": "²"}, "1 to 366"),
    ):
        answer = wang.post("/account/tokens", fields)
        assert answer.status == 400
        assert reason in answer.body.decode()


def test_one_revokes_only_ones_own_tokens(wang: Visitor, desk: Desk, clock: Clock) -> None:
    add_person(desk, "li")
    token_id, text = administration.add_token(desk, "li", WantedToken("", ["read"], 1), now=NOW)
    assert wang.post("/account/tokens/revoke", {"token": token_id}).status == 400
    assert Visitor(wang.app, headers={"authorization": f"Bearer {text}"}).get("/api/layers").status == 200
    clock.forward(days=2)
    assert Visitor(wang.app, headers={"authorization": f"Bearer {text}"}).get("/api/layers").status == 401


def test_changes_are_noted(wang: Visitor, desk: Desk) -> None:
    change(wang)
    wang.post("/account/tokens", {"title": "x", "scope": "read", "days": "30"})
    with desk.store.reading() as link:
        actions = [(one.actor, one.action) for one in audit.read(link, audit.Wanted(actor="wang"))]
    assert actions == [("wang", "token add"), ("wang", "password change"), ("wang", "sign-in")]
