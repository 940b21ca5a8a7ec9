"""`patches.people`, `patches.assign`: patches given to somebody to look at on the ground."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import now
from gridtwin.cli.engine.review import patch_of, reading_desk, review_table_of, who_sits, writing_desk
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from twin_server.access.store.users import User


@dataclass(frozen=True, kw_only=True)
class AskPeople(InWorkspace):
    """Who may be given patches."""

    actor: str = given("who asks; the account by default", "查询人，缺省为系统账户", "text", "")


@dataclass(frozen=True, kw_only=True)
class Giving(Change):
    """A field check."""

    patch: str = given("id or number of the patch", "图斑标识或编号", "name")
    assignee: str = given("name of the user; the actor by default", "核查人用户名，缺省为本人", "text", "")
    due_on: date | None = given(
        "last day; the city's own term by default", "期限，缺省按工作区设定", "day", None
    )
    note: str = given("what to look at", "核查要点", "text", "")


def people(session: Session, asked: AskPeople, _: Progress) -> dict[str, Any]:
    """Users that may review, whether the actor may give to others, and the days until it is due."""
    from twin_server.access.roles import is_at_least
    from twin_server.access.store import users
    from twin_server.desk import assignments

    own = asked.actor.strip() or getpass.getuser()
    found: list[User] = []
    user: User | None = None
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                found, user = assignments.reviewers(link), users.find(link, own)
    return {
        "people": [{"name": one.name, "title": one.title, "role": one.role} for one in found],
        "actor": own,
        "gives": user is None or is_at_least(user.role, assignments.OPERATOR),
        "due_days": review_table_of(session).times.due_days,
    }


def assign(session: Session, asked: Giving, _: Progress) -> Any:
    """Give the field check of a patch to somebody; an earlier one is replaced, the audit keeps both."""
    from twin_server.desk import assignments
    from twin_server.desk.dossier import told

    row, who, moment = patch_of(session, asked.patch), who_sits(session, asked), now()
    assignee = asked.assignee.strip() or who.name
    due_on = asked.due_on or (moment + timedelta(days=review_table_of(session).times.due_days)).date()
    with writing_desk(session) as store, store.writing() as link:
        assignments.check_giver(link, who, assignee)
        made = assignments.assign(
            link, str(row["id"]), assignee, due_on, who, now=moment, note=asked.note.strip()
        )
    return plain({"assignment": told(made)})


METHODS = (
    Method(
        "patches.people",
        ("Who may be given field checks", "可派外业核查的人员"),
        AskPeople,
        people,
        (
            "people: name, title, role; actor, gives, due_days",
            "人员：用户名、姓名、角色；操作人、能否派给他人、期限天数",
        ),
    ),
    Method(
        "patches.assign",
        ("Give a patch for a field check", "派外业核查"),
        Giving,
        assign,
        ("assignment: assignee, due_on, note …", "外业核查：核查人、期限、备注等"),
        changes=True,
    ),
)
