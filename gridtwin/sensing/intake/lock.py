"""One intake a workspace: a locked file, or an advisory lock of the database."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.store.postgis.connection import plain_errors

_NAME = "sensing.lock"


class Held:
    """The right to take in observations, held. On a file nothing can take it away."""

    def ensure(self) -> None:
        """Make sure that it is still held."""


class _HeldOnServer(Held):
    """An advisory lock; it is gone with its connection, so with every restart of the database."""

    def __init__(self, store: SensingStore) -> None:
        assert store.address is not None  # noqa: S101 - a store is a file or on a server
        self._store = store
        self._key = sa.func.hashtext(f"gridtwin intake {store.address.schema}")
        self._connection: sa.Connection | None = None

    def ensure(self) -> None:
        """Make sure that it is still held: after a restart of the database it is taken again.

        Raises:
            IntakeRuns: another process was faster.
            StoreFailure: the database cannot be reached.
        """
        if self._connection is not None:
            try:
                self._connection.execute(sa.select(1))
            except sa.exc.DBAPIError:
                self._drop()
        if self._connection is None:
            self._take()

    def let_go(self) -> None:
        """Give it back; where the connection is lost, the database has done so already."""
        if self._connection is not None:
            with suppress(sa.exc.DBAPIError):
                self._connection.execute(sa.select(sa.func.pg_advisory_unlock(self._key)))
            self._drop()

    def _take(self) -> None:
        assert self._store.address is not None  # noqa: S101 - as above
        with plain_errors(self._store.address):
            connection = self._store.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            if not connection.scalar(sa.select(sa.func.pg_try_advisory_lock(self._key))):
                connection.close()
                raise _runs(self._store.where, "")
        self._connection = connection

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None


@contextmanager
def only_intake(store: SensingStore) -> Iterator[Held]:
    """Hold the right to take in observations. A killed process lets go of it.

    Raises:
        IntakeRuns: another process has it; the message names that where it can.
    """
    if store.path is not None:
        with _locked_file(store.path.with_name(_NAME)):
            yield Held()
        return
    held = _HeldOnServer(store)
    held.ensure()
    try:
        yield held
    finally:
        held.let_go()


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
