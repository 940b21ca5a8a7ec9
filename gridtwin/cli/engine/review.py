"""What the methods of the review share: the desk's store, queue and table, the patch, and who sits here."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.city import city_of
from gridtwin.cli.engine.params import Change
from gridtwin.cli.engine.results import actor_of
from gridtwin.cli.engine.session import Session

if TYPE_CHECKING:
    import pandas as pd

    from twin_server.desk.queue import Queue
    from twin_server.desk.review_table import ReviewTable
    from twin_server.desk.store import DeskStore
    from twin_server.desk.who import Who

_NO_FILE = -1


def who_sits(session: Session, asked: Change) -> Who:
    """Who sits here, by the title of the user of that name, and the account as the address: for the audit."""
    from twin_server.access.store import users
    from twin_server.desk.who import Who

    name = actor_of(asked)
    user = None
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                user = users.find(link, name)
    return Who(name, user.title if user else name, f"{getpass.getuser()} (gridtwin engine)")


def patch_of(session: Session, key: str) -> pd.Series[Any]:
    """The patch of that id or number."""
    from twin_server.desk.dossier import patch_row

    return patch_row(city_of(session), key)


def review_table_of(session: Session) -> ReviewTable:
    """Verdicts and reasons of the city."""
    from twin_server.desk.review_table import review_table

    return review_table(session.workspace.root)


def queue_of(session: Session) -> Queue:
    """All patches, kept until they change."""
    from twin_server.desk.queue import Queue

    city = city_of(session)
    return session.kept("queue", session.opening, lambda: Queue(city))


@contextmanager
def writing_desk(session: Session) -> Iterator[DeskStore]:
    """The desk's store, made where there is none, and kept open with the session."""
    yield _kept_desk(session)


@contextmanager
def reading_desk(session: Session) -> Iterator[DeskStore | None]:
    """The store where there is one and it may be read: to look at a queue makes none."""
    path = _file(session)
    if path is None:
        yield _served_desk(session)
    elif not path.exists() or os.access(path, os.W_OK):
        yield None if _file_state(session) == _NO_FILE else _kept_desk(session)
    else:
        yield _read_desk(path)


def _served_desk(session: Session) -> DeskStore | None:
    """On a server. A role that may not make tables only reads; None where it sees none of the desk."""
    from twin_server.access.store import read_served, rights
    from twin_server.desk.store import DeskStore, metadata

    def make() -> DeskStore:
        opened = read_served(str(session.workspace.settings.store))
        session.on_close(opened.close)
        return DeskStore(opened, is_read_only=True)

    read = session.kept("desk to read", session.opening, make)
    with read.store.reading() as link:
        if rights.may_make_tables(link):
            return _kept_desk(session)
        return read if rights.may_read(link, metadata.tables) else None


def _read_desk(path: Path) -> DeskStore | None:
    """Of a workspace that may not be written; None where nobody has reviewed, or the file is private."""
    import sqlalchemy as sa

    from twin_server.access.store import read_file
    from twin_server.desk.store import DeskStore, metadata

    if not os.access(path, os.R_OK):
        return None
    opened = read_file(path)
    with opened.reading() as link:
        there = set(sa.inspect(link).get_table_names())
    return DeskStore(opened, is_read_only=True) if {*metadata.tables} <= there else None


def _kept_desk(session: Session) -> DeskStore:
    from twin_server.access.store import open_store
    from twin_server.desk.store import DeskStore

    root = session.workspace.root

    def make() -> DeskStore:
        opened = open_store(root)
        session.on_close(opened.close)
        return DeskStore(opened)

    if _file_state(session) == _NO_FILE:
        make().store.close()
    return session.kept("desk store", (session.opening, _file_state(session)), make)


def _file_state(session: Session) -> int:
    """Which file the store is, so that one that was put in its place is opened anew; 0 on a server."""
    path = _file(session)
    try:
        return 0 if path is None else path.stat().st_ino
    except FileNotFoundError:
        return _NO_FILE


def _file(session: Session) -> Path | None:
    """Where the store is; None on a server."""
    from twin_server.access.store.database import FILE_NAME

    return None if session.workspace.database_path is None else session.workspace.root / FILE_NAME
