"""One intake a workspace: a locked file, or an advisory lock of the database."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.store.opening import SensingStore

_NAME = "sensing.lock"


@contextmanager
def only_intake(store: SensingStore) -> Iterator[None]:
    """Hold the right to take in observations. A killed process lets go of it.

    Raises:
        IntakeRuns: another process has it; the message names that where it can.
    """
    if store.path is not None:
        with _locked_file(store.path.with_name(_NAME)):
            yield
        return
    assert store.address is not None  # noqa: S101 - a store is a file or on a server
    key = sa.func.hashtext(f"gridtwin intake {store.address.schema}")
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.scalar(sa.select(sa.func.pg_try_advisory_lock(key))):
            raise _runs(store.where, "")
        try:
            yield
        finally:
            connection.execute(sa.select(sa.func.pg_advisory_unlock(key)))


@contextmanager
def _locked_file(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise _runs(
                str(path.parent), os.read(descriptor, 20).decode("ascii", "replace").strip()
            ) from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _runs(where: str, process: str) -> IntakeRuns:
    named = f" (process {process})" if process else ""
    named_zh = f"（进程号{process}）" if process else ""
    return IntakeRuns(
        f"{where}: another process{named} takes in observations already; stop it first, or send to it",
        zh=f"{where}：已有其他进程{named_zh}在接收观测数据；请先停止它，或把数据发给它",
    )
