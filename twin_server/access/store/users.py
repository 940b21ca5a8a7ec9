"""Users in the store."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa

from twin_server.access.errors import UnknownUser, UserExists
from twin_server.access.roles import ADMINISTRATOR
from twin_server.access.store.tables import user


@dataclass(frozen=True, slots=True)
class User:
    """One user.

    Attributes:
        one_time_until: set while the password is a one-time one.
        is_wall: a screen that nobody sits at: it only looks, for weeks.
    """

    name: str
    title: str
    role: str
    created_at: datetime
    password_hash: str | None = None
    one_time_until: datetime | None = None
    issuer: str | None = None
    subject: str | None = None
    disabled_at: datetime | None = None
    signed_in_at: datetime | None = None
    is_wall: bool = False


_COLUMNS = [user.c[name] for name in User.__dataclass_fields__]


def find(link: sa.Connection, name: str) -> User | None:
    """The user of that name."""
    row = link.execute(sa.select(*_COLUMNS).where(user.c.name == name)).one_or_none()
    return User(**row._mapping) if row else None


def get(link: sa.Connection, name: str) -> User:
    """The user of that name.

    Raises:
        UnknownUser: there is none.
    """
    found = find(link, name)
    if found is None:
        raise UnknownUser(
            f"there is no user '{name}'; 'gridtwin access list' shows them",
            zh=f"没有用户“{name}”；可用gridtwin access list查看",
        )
    return found


def find_subject(link: sa.Connection, issuer: str, subject: str) -> User | None:
    """The user that a provider knows by that subject."""
    wanted = sa.and_(user.c.issuer == issuer, user.c.subject == subject)
    row = link.execute(sa.select(*_COLUMNS).where(wanted)).one_or_none()
    return User(**row._mapping) if row else None


def all_users(link: sa.Connection) -> list[User]:
    """All users by name."""
    return [User(**row._mapping) for row in link.execute(sa.select(*_COLUMNS).order_by(user.c.name))]


def count(link: sa.Connection) -> int:
    """How many users there are."""
    return int(link.execute(sa.select(sa.func.count()).select_from(user)).scalar_one())


def other_administrators(link: sa.Connection, name: str) -> int:
    """How many others may administer."""
    wanted = sa.and_(user.c.role == ADMINISTRATOR, user.c.disabled_at.is_(None), user.c.name != name)
    return int(link.execute(sa.select(sa.func.count()).select_from(user).where(wanted)).scalar_one())


def add(link: sa.Connection, new: User) -> None:
    """Add a user.

    Raises:
        UserExists: the name is taken.
    """
    if find(link, new.name) is not None:
        raise UserExists(
            f"there is a user '{new.name}' already; choose another name", zh=f"用户“{new.name}”已存在"
        )
    link.execute(sa.insert(user).values(**asdict(new)))


def change(link: sa.Connection, name: str, **values: object) -> None:
    """Change columns of a user."""
    link.execute(sa.update(user).where(user.c.name == name).values(**values))
