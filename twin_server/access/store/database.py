"""Where users are kept: `access.db` in the workspace, for its owner only, or the workspace's PostgreSQL."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa

from gridtwin.store import settings as workspace_settings
from gridtwin.store.postgis import address
from twin_server.access.errors import AccessStoreFailed, AccessStoreReadOnly
from twin_server.access.store.tables import bring_up_to_date

FILE_NAME = "access.db"
_WAIT_S = 15
_OWNER_ONLY = 0o600
_NO_RIGHT = ("42501", "25006")  # PostgreSQL manual, appendix A: privilege, read-only transaction
_LOCK = 7_412_001  # of PostgreSQL: what is read and then changed is not changed by another in between


class AccessStore:
    """An open store. `reading` and `writing` give a connection in one transaction."""

    def __init__(self, engine: sa.Engine, label: str) -> None:
        self.engine = engine
        self.label = label

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection for questions."""
        with self._plain_errors(), self.engine.connect() as link:
            yield link

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A connection whose changes are all kept or all undone; one writer at a time in all processes."""
        with self._plain_errors(), self.engine.execution_options(gridtwin_writes=True).begin() as link:
            if link.dialect.name == "postgresql":
                link.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK, sa.func.hashtext(self.label))))
            yield link

    def create_tables(self) -> None:
        """Make what is missing of the tables."""
        with self.writing() as link:
            bring_up_to_date(link)

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.DatabaseError) as error:
            if isinstance(error, sa.exc.IntegrityError):
                raise
            reason = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
            if getattr(error.orig, "sqlstate", None) in _NO_RIGHT:
                raise AccessStoreReadOnly(
                    f"{self.label} cannot be written ({reason}); ask for the rights, or use another user",
                    zh=f"{self.label}不可写（{reason}）；请申请权限，或换一个用户",
                ) from error
            raise AccessStoreFailed(
                f"{self.label}: {reason}; check that it is there, whole and writable",
                zh=f"{self.label}：{reason}；请确认其存在、完好且可写",
            ) from error


def open_store(workspace: Path) -> AccessStore:
    """Open the store of a workspace, making it where there is none.

    Raises:
        NoWorkspace, BadSettings: the folder is not a workspace.
        AccessStoreFailed: the store cannot be used.
    """
    given = workspace_settings.load(workspace)
    store = _sqlite(workspace / FILE_NAME) if given.store is None else _postgresql(given.store)
    try:
        store.create_tables()
    except BaseException:
        store.close()
        raise
    return store


def read_file(path: Path) -> AccessStore:
    """The store in a file that may not be written, for questions alone: a copy on a disk, a folder of others.

    What is written there meanwhile by those who may is not seen.
    """
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"  # a log of changes cannot be opened there
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        poolclass=sa.NullPool,
        hide_parameters=True,
    )
    return AccessStore(engine, str(path))


def read_served(text: str) -> AccessStore:
    """The store on the server of that address, with nothing made there."""
    return _postgresql(text)


def _postgresql(text: str) -> AccessStore:
    where = address.parse(text)
    engine = sa.create_engine(
        where.url,
        pool_size=4,
        max_overflow=8,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": _WAIT_S, "options": f"-csearch_path={where.schema}"},
    )
    return AccessStore(engine, str(where))


def _sqlite(path: Path) -> AccessStore:
    _keep_private(path)
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        pool_size=8,
        hide_parameters=True,  # hashes do not belong in the text of an error
        connect_args={"timeout": _WAIT_S},
    )
    sa.event.listen(engine, "connect", _prepare)
    sa.event.listen(engine, "begin", _begin)
    return AccessStore(engine, str(path))


def _keep_private(path: Path) -> None:
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR, _OWNER_ONLY)
        try:
            if stat.S_IMODE(os.fstat(descriptor).st_mode) != _OWNER_ONLY:
                os.fchmod(descriptor, _OWNER_ONLY)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise AccessStoreFailed(
            f"{path}: {error.strerror}; the user that serves the workspace must own this file",
            zh=f"{path}：{error.strerror}；该文件须归运行服务的用户所有",
        ) from error


def _prepare(connection: Any, _: Any) -> None:  # Any: the driver's own connection
    connection.isolation_level = None  # transactions begin below, not where the driver thinks
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(link: sa.Connection) -> None:
    writes = link.get_execution_options().get("gridtwin_writes", False)
    link.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
