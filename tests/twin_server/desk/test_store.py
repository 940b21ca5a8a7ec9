"""Claims, assignments and decisions on SQLite and on PostgreSQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from tests.twin_server.small_city import NOW
from twin_server.access.store import AccessStore, audit, chain, users
from twin_server.access.store.users import User
from twin_server.desk import assignments, claims, decisions
from twin_server.desk.errors import BadDecision, ClaimedByOther, UnknownDecision
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who
from twin_server.errors import NotAllowed

WANG, LI = Who("wang", "王芳"), Who("li", "李娜")
LENGTH = timedelta(minutes=2)


@pytest.fixture
def desk(store: AccessStore) -> DeskStore:
    with store.writing() as link:
        users.add(link, User("wang", "王芳", "inspector", NOW))
        users.add(link, User("guest", "访客", "viewer", NOW))
    return DeskStore(store)


@pytest.mark.parametrize(
    ("who", "assignee", "is_allowed"),
    [
        ("wang", "wang", True),
        ("wang", "li", False),
        ("guest", "guest", False),
        ("zhao", "wang", True),
        ("an account that is no user", "wang", True),
    ],
)
def test_who_may_give_field_checks(desk: DeskStore, who: str, assignee: str, *, is_allowed: bool) -> None:
    with desk.writing() as link:
        users.add(link, User("zhao", "赵强", "operator", NOW))
        if is_allowed:
            assignments.check_giver(link, Who(who, who), assignee)
        else:
            with pytest.raises(NotAllowed, match=who):
                assignments.check_giver(link, Who(who, who), assignee)


def test_claims(desk: DeskStore) -> None:
    with desk.writing() as link:
        made = claims.take(link, "p1", WANG, now=NOW, length=LENGTH)
        assert claims.find(link, "p1", now=NOW) == made
        with pytest.raises(ClaimedByOther, match="王芳"):
            claims.take(link, "p1", LI, now=NOW, length=LENGTH)
        later = NOW + timedelta(seconds=90)
        assert claims.take(link, "p1", WANG, now=later, length=LENGTH).since == NOW
        assert claims.live(link, now=NOW + timedelta(seconds=209)) != []
        assert claims.live(link, now=NOW + timedelta(seconds=210)) == []
        assert claims.take(link, "p1", LI, now=later, length=LENGTH, take_over=True).user_name == "li"


def test_of_many_at_once_one_gets_the_claim(desk: DeskStore) -> None:
    def take(number: int) -> bool:
        try:
            with desk.writing() as link:
                claims.take(link, "p1", Who(f"u{number}", ""), now=NOW, length=LENGTH)
        except ClaimedByOther:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(take, range(12))) == 1


def test_assignments(desk: DeskStore) -> None:
    with desk.writing() as link:
        made = assignments.assign(link, "p1", "wang", date(2026, 3, 9), LI, now=NOW, note="带尺")
        assert assignments.find(link, "p1") == made
        assert assignments.everyone(link) == [made]
        assert [one.name for one in assignments.reviewers(link)] == ["wang"]
        assignments.end(link, "p1")
        assignments.restore(link, made)
        assert assignments.find(link, "p1") == made
    for assignee, day in (
        ("guest", date(2026, 3, 9)),
        ("nobody", date(2026, 3, 9)),
        ("wang", date(2026, 3, 1)),
    ):
        with pytest.raises(BadDecision), desk.writing() as link:
            assignments.assign(link, "p2", assignee, day, LI, now=NOW)
    with desk.reading() as link:
        assert assignments.find(link, "p2") is None
        assert chain.verify(link).entries == 1


def test_decisions_are_read_from_the_audit(desk: DeskStore) -> None:
    said = {"patch_no": "TB-1", "status": "legal", "earlier_status": "new", "row_version": 2, "title": "王芳"}
    with desk.writing() as link:
        for number in range(1, 4):
            note = audit.Note(
                NOW + timedelta(hours=number), "wang", "::1", decisions.ACTION, f"p{number % 2}", detail=said
            )
            audit.write(link, note)
        refused = audit.Note(NOW, "wang", "::1", decisions.ACTION, "p1", audit.REFUSED, said)
        audit.write(link, refused)
    with desk.reading() as link:
        assert [one.number for one in decisions.of_patch(link, "p1")] == [3, 1]
        assert [one.number for one in decisions.latest_of(link, "wang", limit=2)] == [3]
        since = NOW + timedelta(hours=2)
        assert [one.number for one in decisions.between(link, since, since + timedelta(hours=5))] == [2, 3]
        assert decisions.between(link, since, since + timedelta(hours=5), actor="li") == []
        assert decisions.get(link, 2).title == "王芳"
        for number in (4, 9):
            with pytest.raises(UnknownDecision):
                decisions.get(link, number)
