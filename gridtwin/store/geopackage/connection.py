"""Connections to the GeoPackage file: functions for its triggers, patience, errors in plain words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from gridtwin.errors import GridTwinError
from gridtwin.store.errors import (
    BadValue,
    DuplicateCode,
    LostUpdate,
    ReadOnlyWorkspace,
    RetiredCode,
    StoreFailure,
    StoreFull,
    WorkspaceBusy,
)
from gridtwin.store.geopackage import blob, triggers

WAIT_S = 15.0  # how long to wait for another program's transaction
_CACHE_KIB = 65_536
_FULL = ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_TRUNCATE")


def make_engine(path: Path, attached: Path | None = None) -> sa.Engine:
    """An engine that opens the file anew for each piece of work, so that nothing stays locked between."""
    engine = sa.create_engine(
        "sqlite+pysqlite://", creator=lambda: connect(path, attached), poolclass=NullPool
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def connect(path: Path, attached: Path | None = None) -> sqlite3.Connection:
    """A connection on which the GeoPackage triggers work and which begins no transaction by itself."""
    writable = is_writable(path)
    # Without write access the write-ahead log cannot be opened; nobody else can be writing either.
    address = f"{path.resolve().as_uri()}?mode={'rw' if writable else 'ro&immutable=1'}"
    connection = sqlite3.connect(
        address, timeout=WAIT_S, isolation_level=None, uri=True, check_same_thread=False
    )
    if writable:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if attached is not None:
        connection.execute("ATTACH ? AS staged", (str(attached),))
    _register_functions(connection)
    return connection


def is_writable(path: Path) -> bool:
    """Whether this process may change the file and create its log beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _register_functions(connection: sqlite3.Connection) -> None:
    connection.create_function("ST_IsEmpty", 1, blob.is_empty, deterministic=True)
    for position, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(
            name, 1, lambda value, at=position: blob.bounds(value)[at], deterministic=True
        )


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into errors that say what happened and what to do.

    Raises:
        GridTwinError: one of the store's errors.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _translated(path, error.orig) from error
    except sqlite3.Error as error:
        raise _translated(path, error) from error


def _translated(path: Path, error: BaseException | None) -> GridTwinError:
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_READONLY"):
        return ReadOnlyWorkspace(
            f"{path} cannot be written; check the permissions, or copy the workspace",
            zh=f"{path}不可写；请检查权限，或复制工作区后再用",
        )
    if name.startswith(_FULL):
        return StoreFull(
            f"{path}: no room left on the disk; nothing was changed. Free some space and try again",
            zh=f"{path}：磁盘空间不足，未作任何更改；请清理空间后重试",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return WorkspaceBusy(
            f"{path} was locked by another program for {WAIT_S:.0f} s; try again when it is done",
            zh=f"{path}被其他程序锁定已达{WAIT_S:.0f}秒；请待其结束后重试",
        )
    if name.startswith("SQLITE_CONSTRAINT"):
        return _broken_rule(str(error))
    return StoreFailure(
        f"{path}: {error}; check that the file is a whole GeoPackage and try again",
        zh=f"{path}：{error}；请确认文件是完整的GeoPackage后重试",
    )


def _broken_rule(text: str) -> GridTwinError:
    if triggers.RETIRED in text:
        return RetiredCode(
            "a code belonged to a retired or recoded row; codes are never given again: number anew",
            zh="编码曾属于已注销或改码的记录；编码不得重复使用，请重新编号",
        )
    if triggers.STALE in text:
        return LostUpdate(
            "the row was changed by somebody else in between; read it again and repeat the change",
            zh="此记录已被他人更改；请重新读取后再改",
        )
    if "UNIQUE" in text:
        return DuplicateCode(
            f"a value that must be unique is already there ({text}); give the row its own",
            zh=f"要求唯一的值已经存在（{text}）；请为该行另给一个值",
        )
    return BadValue(f"the store refused a value: {text}", zh=f"数据库拒收了一个值：{text}")
