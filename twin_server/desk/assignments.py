"""Field checks: a patch given to somebody with a date; it ends with a verdict that decides the patch."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from twin_server.access.roles import is_at_least, role
from twin_server.access.store import audit, users
from twin_server.access.store.users import User
from twin_server.desk.errors import BadDecision
from twin_server.desk.store import assignment
from twin_server.desk.who import Who
from twin_server.errors import NotAllowed

ACTION = "patch assignment"
INSPECTOR, OPERATOR = "inspector", "operator"
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who is to check a patch in the field, by when, and who said so."""

    patch_id: str
    assignee: str
    assignee_title: str
    due_on: date
    note: str
    assigned_by: str
    assigned_at: datetime


_COLUMNS = [assignment.c[name] for name in Assignment.__dataclass_fields__]


def assign(
    link: sa.Connection,
    patch_id: str,
    assignee: str,
    due_on: date,
    who: Who,
    *,
    now: datetime,
    note: str = "",
) -> Assignment:
    """Give a patch to somebody; an earlier assignment is replaced, the audit keeps both.

    Raises:
        BadDecision: the user does not exist, may not review, or the date has passed.
    """
    user = _reviewer(link, assignee)
    if due_on < now.date():
        raise BadDecision(
            f"due date {due_on} has passed; take today or later", zh=f"期限{due_on}已过；请选今天或以后"
        )
    if len(note) > LONGEST_NOTE:
        raise BadDecision(
            f"the note has {len(note)} characters; at most {LONGEST_NOTE} are kept",
            zh=f"备注有{len(note)}个字；最多{LONGEST_NOTE}个",
        )
    made = Assignment(patch_id, user.name, user.title, due_on, note, who.name, now)
    link.execute(sa.delete(assignment).where(assignment.c.patch_id == patch_id))
    link.execute(sa.insert(assignment).values(asdict(made)))
    detail: dict[str, Any] = {"assignee": user.name, "due_on": due_on.isoformat(), "note": note}
    audit.write(link, audit.Note(now, who.name, who.address, ACTION, patch_id, detail=detail))
    return made


def check_giver(link: sa.Connection, who: Who, assignee: str) -> None:
    """Refuse what a user's role does not allow: inspectors take field checks, operators give them to others.

    An account that is no user has the rights that it has on the files, as on the command line.

    Raises:
        NotAllowed: the user may not.
    """
    user = users.find(link, who.name)
    needed = INSPECTOR if assignee == who.name else OPERATOR
    if user is None or (user.disabled_at is None and is_at_least(user.role, needed)):
        return
    en, zh = ("taking a field check", "领取") if needed == INSPECTOR else ("giving one to others", "派给他人")
    raise NotAllowed(
        f"{user.title} ({user.name}) has the role '{user.role}'; {en} needs '{needed}' or more",
        zh=f"{user.title}（{user.name}）的角色为“{role(user.role).zh}”；{zh}外业核查需要“{role(needed).zh}”或以上",
    )


def end(link: sa.Connection, patch_id: str) -> None:
    """The patch needs no field check any more."""
    link.execute(sa.delete(assignment).where(assignment.c.patch_id == patch_id))


def restore(link: sa.Connection, old: Assignment) -> None:
    """Put an assignment back that a decision ended, unless there is a newer one."""
    if find(link, old.patch_id) is None:
        link.execute(sa.insert(assignment).values(asdict(old)))


def find(link: sa.Connection, patch_id: str) -> Assignment | None:
    """The assignment of a patch."""
    row = link.execute(sa.select(*_COLUMNS).where(assignment.c.patch_id == patch_id)).one_or_none()
    return Assignment(**row._mapping) if row else None


def everyone(link: sa.Connection) -> list[Assignment]:
    """All assignments."""
    return [Assignment(**row._mapping) for row in link.execute(sa.select(*_COLUMNS))]


def reviewers(link: sa.Connection) -> list[User]:
    """Users that may review patches, by name."""
    return [one for one in users.all_users(link) if _may_review(one)]


def _reviewer(link: sa.Connection, name: str) -> User:
    found = users.find(link, name)
    if found is None or not _may_review(found):
        known = ", ".join(one.name for one in reviewers(link))
        raise BadDecision(
            f"'{name[:63]}' is no user who may review patches; these may: {known or 'none'}",
            zh=f"“{name[:63]}”不是可审核图斑的用户；可选：{known or '无'}",
        )
    return found


def _may_review(user: User) -> bool:
    return user.disabled_at is None and is_at_least(user.role, INSPECTOR)
