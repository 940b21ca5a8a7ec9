"""Connections to PostgreSQL, and its errors in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import sqlalchemy as sa

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
from gridtwin.store.postgis import triggers
from gridtwin.store.postgis.address import Address

WAIT_S = 15  # how long to wait for another program's lock


def make_engine(address: Address) -> sa.Engine:
    """An engine with a small pool of connections, checked before use."""
    return sa.create_engine(
        address.url, pool_size=4, max_overflow=8, pool_pre_ping=True, connect_args={"connect_timeout": WAIT_S}
    )


@contextmanager
def plain_errors(address: Address) -> Iterator[None]:
    """Turn PostgreSQL's errors into errors that say what happened and what to do.

    Raises:
        GridTwinError: one of the store's errors.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _translated(address, error.orig) from error
    except psycopg.Error as error:
        raise _translated(address, error) from error


def _translated(address: Address, error: BaseException | None) -> GridTwinError:
    state = getattr(error, "sqlstate", None) or ""
    text = str(error).strip().splitlines()[0] if error else ""
    make, english, chinese = _MEANING.get(state, _MEANING.get(state[:2], _UNKNOWN))
    values = {"address": address, "text": text, "seconds": WAIT_S}
    return make(english.format(**values), zh=chinese.format(**values))


_UNKNOWN: tuple[type[GridTwinError], str, str] = (
    StoreFailure,
    "{address}: {text}; check that the server runs and the address is right",
    "{address}：{text}；请确认服务器正在运行、地址正确",
)
_READ_ONLY = (
    ReadOnlyWorkspace,
    "{address} cannot be written ({text}); ask for the rights, or use another user",
    "{address}不可写（{text}）；请申请权限，或换一个用户",
)
_BUSY = (
    WorkspaceBusy,
    "{address} was locked by another program for {seconds} s; try again when it is done",
    "{address}被其他程序锁定已达{seconds}秒；请待其结束后重试",
)
_REFUSED = (BadValue, "the store refused a value: {text}", "数据库拒收了一个值：{text}")
# By error state, or by its first two characters (PostgreSQL manual, appendix A).
_MEANING: dict[str, tuple[type[GridTwinError], str, str]] = {
    triggers.RETIRED: (
        RetiredCode,
        "{text}; codes are never given again: number anew",
        "{text}；编码不得重复使用，请重新编号",
    ),
    triggers.STALE: (LostUpdate, "{text}; read it again and repeat the change", "{text}；请重新读取后再改"),
    triggers.FIXED: (BadValue, "{text}; add a new row instead", "{text}；请改为新增一行"),
    triggers.APPEND_ONLY: (BadValue, "{text}", "{text}"),
    "53100": (
        StoreFull,
        "{address}: no room left on the server's disk; nothing was changed",
        "{address}：服务器磁盘空间不足，未作任何更改",
    ),
    "25006": _READ_ONLY,
    "42501": _READ_ONLY,
    "55P03": _BUSY,
    "40P01": _BUSY,
    "23505": (
        DuplicateCode,
        "a value that must be unique is already there ({text}); give the row its own",
        "要求唯一的值已经存在（{text}）；请为该行另给一个值",
    ),
    "23": _REFUSED,
    "22": _REFUSED,
}
