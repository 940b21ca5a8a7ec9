"""The sensing store of a workspace: a SQLite file in its folder, or tables in its PostgreSQL schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from gridtwin.sensing.store.schema import COUNTER, METADATA, VERSION
from gridtwin.sensing.store.upgrading import upgrade
from gridtwin.store import Workspace
from gridtwin.store.errors import NewerWorkspace, StoreFailure, StoreFull, WorkspaceBusy
from gridtwin.store.postgis import address as addresses
from gridtwin.store.postgis.connection import make_engine, plain_errors

FILE_NAME = "sensing.db"
_WAIT_MS = 15_000


@dataclass(frozen=True, slots=True)
class SensingStore:
    """An open store. Close it, or use it in a `with` statement.

    Attributes:
        engine: with every connection set up for this store.
        path: the SQLite file; None on PostgreSQL.
        where: what messages call it.
        address: of the PostgreSQL database.
    """

    engine: sa.Engine
    where: str
    path: Path | None = None
    address: addresses.Address | None = None

    def __enter__(self) -> SensingStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    @property
    def is_sqlite(self) -> bool:
        """Whether the store is a file."""
        return self.path is not None

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction that writes, all or nothing; plain errors."""
        with self._plain(), self.engine.begin() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """One transaction that sees one state of the store."""
        with self._plain(), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")
            yield connection

    @contextmanager
    def _plain(self) -> Iterator[None]:
        try:
            if self.address is not None:
                with plain_errors(self.address):
                    yield
            else:
                yield
        except sa.exc.TimeoutError as error:  # all connections of the pool are at work
            raise WorkspaceBusy(
                f"{self.where}: too many questions at once; try again shortly",
                zh=f"{self.where}：同时查询过多；请稍后再试",
            ) from error
        except sa.exc.DBAPIError as error:
            raise _plain_sqlite(self.where, str(error.orig)) from error


def open_sensing(workspace: Workspace) -> SensingStore:
    """The sensing store of a workspace, made where it is not there yet.

    Raises:
        NewerWorkspace: it was written by a newer program.
        StoreFailure, StoreFull, WorkspaceBusy: it cannot be used.
    """
    text = workspace.settings.store
    store = _on_server(addresses.parse(text)) if text else _in_file(workspace.root / FILE_NAME)
    with store.writing() as connection:
        _make(connection, store)
    return store


def _in_file(path: Path) -> SensingStore:
    engine = sa.create_engine(f"sqlite:///{path}", connect_args={"timeout": _WAIT_MS / 1000})

    @event.listens_for(engine, "connect")
    def _set_up(raw: Any, _: object) -> None:  # Any: a DBAPI connection
        raw.isolation_level = None  # transactions begin where the store says so
        for pragma in ("journal_mode = WAL", "synchronous = FULL", f"busy_timeout = {_WAIT_MS}"):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("PRAGMA cache_size = -65536")

    return SensingStore(engine, str(path), path)


def _on_server(address: addresses.Address) -> SensingStore:
    engine = make_engine(address).execution_options(schema_translate_map={None: address.schema})
    return SensingStore(engine, str(address), address=address)


def _make(connection: sa.Connection, store: SensingStore) -> None:
    if store.address is not None:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtext("gridtwin sensing"))))
    METADATA.create_all(connection)
    found = connection.scalar(sa.select(COUNTER.c.value).where(COUNTER.c.name == "version"))
    if found is None:
        connection.execute(
            COUNTER.insert(), [{"name": "version", "value": VERSION}, {"name": "batch", "value": 0},
                               {"name": "alarm", "value": 0}],
        )  # fmt: skip
    elif found < VERSION:
        upgrade(connection, int(found), None if store.address is None else store.address.schema)
    elif found > VERSION:
        raise NewerWorkspace(
            f"{store.where}: tables of sensing are of version {found}, newer than {VERSION}, the newest this "
            "GridTwin knows; install a newer GridTwin",
            zh=f"{store.where}：感知数据表版本{found}高于本程序支持的{VERSION}；请安装更新的GridTwin",
        )


def _plain_sqlite(where: str, text: str) -> Exception:
    if "full" in text:
        return StoreFull(
            f"{where}: no room left on the disk; nothing of this batch was stored",
            zh=f"{where}：磁盘空间不足，本批数据未存入",
        )
    return StoreFailure(
        f"{where}: {text}; check the file and its folder, and that no other program holds it",
        zh=f"{where}：{text}；请检查该文件及其目录，并确认没有其他程序占用",
    )
