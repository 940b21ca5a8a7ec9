"""What one request sees: the book, one state of the store, and how much it may still ask for."""

from __future__ import annotations

import time
from contextlib import ExitStack
from threading import BoundedSemaphore
from types import TracebackType
from typing import Self

import sqlalchemy as sa

from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import CHANNEL, LATEST, OBSERVATION
from gridtwin.sensing.store.sets import one_of
from gridtwin.store.errors import StoreFailure
from twin_server.api.sensorthings.book import Book
from twin_server.errors import Busy, TooMuch

Span = tuple[int, int]
MOST_ENTITIES = 20_000
_MOST_S = 10.0
_WAIT_S = 2.0  # for others to be done: a thread that waits serves nobody
_STEPS = 20_000  # of SQLite's virtual machine between two looks at the clock
_at_once = BoundedSemaphore(4)  # questions to the store; the others wait


class View:
    """One request. Use it in a `with` statement; the store is asked only if need be."""

    def __init__(self, book: Book, store: SensingStore, base: str, *, most_s: float = _MOST_S) -> None:
        self.book = book
        self.store = store
        self.base = base
        self._held = ExitStack()
        self._connection: sa.Connection | None = None
        self._spans: dict[int, Span | None] | None = None
        self._some_spans: dict[int, Span | None] = {}
        self._retired: list[int] | None = None
        self._spent = 0
        self._most_s = most_s
        self._until = time.monotonic() + most_s

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        is_late = isinstance(error, StoreFailure | sa.exc.DBAPIError) and time.monotonic() >= self._until
        try:
            self._held.__exit__(kind, error, trace)
        except StoreFailure as failure:
            if is_late:
                raise self._too_long() from failure
            raise

    @property
    def connection(self) -> sa.Connection:
        """One state of the store, with a limit of time."""
        if self._connection is None:
            if not _at_once.acquire(timeout=_WAIT_S):
                raise Busy("too many questions at once; try again shortly", zh="同时查询过多；请稍后再试")
            self._held.callback(_at_once.release)
            connection = self._held.enter_context(self.store.reading())
            self._limit(connection)
            self._connection = connection
        return self._connection

    def spend(self, count: int) -> None:
        """Note that so many entities go into the answer.

        Raises:
            TooMuch: they are more than one answer may have.
        """
        self._spent += count
        if self._spent > MOST_ENTITIES:
            raise TooMuch(
                f"the answer would have more than {MOST_ENTITIES} entities; use $top, also within $expand",
                zh=f"结果超过{MOST_ENTITIES}个实体；请使用$top（$expand内也可用）",
            )

    def check_time(self) -> None:
        """Raise an error when the request has taken too long."""
        if time.monotonic() >= self._until:
            raise self._too_long()

    def prefetch_spans(self, positions: list[int]) -> None:
        """Ask at once when the observations of these channels begin and end."""
        if self._spans is None:
            numbers = {self.book.number(at): at for at in positions if at not in self._some_spans}
            found = self._read_spans(list(numbers)) if numbers else {}
            self._some_spans |= {at: found.get(number) for number, at in numbers.items()}

    def span(self, at: int) -> Span | None:
        """When the observations of a channel begin and end, milliseconds; None where there are none."""
        if at in self._some_spans:
            return self._some_spans[at]
        if self._spans is None:
            by_number = self._read_spans(None)
            register = self.book.register
            self._spans = {register.at[n]: span for n, span in by_number.items() if n in register.at}
        return self._spans.get(at)

    def retired(self) -> list[int]:
        """Numbers of channels whose sensors have left the register."""
        if self._retired is None:
            known = self.connection.execute(sa.select(CHANNEL.c.number)).scalars()
            self._retired = [number for number in known if number not in self.book.register.at]
        return self._retired

    def _read_spans(self, numbers: list[int] | None) -> dict[int, Span]:
        first = (
            sa.select(OBSERVATION.c.at)
            .where(OBSERVATION.c.channel == LATEST.c.channel)
            .order_by(OBSERVATION.c.at)
            .limit(1)
            .scalar_subquery()
        )
        asked = sa.select(LATEST.c.channel, first, LATEST.c.at)
        if numbers is not None:
            asked = asked.where(one_of(self.store, LATEST.c.channel, numbers))
        rows = self.connection.execute(asked)
        return {number: (last if start is None else start, last) for number, start, last in rows}

    def _limit(self, connection: sa.Connection) -> None:
        if not self.store.is_sqlite:
            limit = f"{int(self._most_s * 1000)}"
            connection.execute(sa.select(sa.func.set_config("statement_timeout", limit, sa.true())))
            return
        raw = connection.connection.driver_connection
        assert raw is not None  # noqa: S101 - it is open
        raw.set_progress_handler(lambda: int(time.monotonic() >= self._until), _STEPS)
        self._held.callback(lambda: raw.set_progress_handler(None, 0))

    def _too_long(self) -> TooMuch:
        return TooMuch(
            f"the answer takes longer than {self._most_s:g} s; ask for one datastream, a time, or less",
            zh=f"查询超过{self._most_s:g}秒；请限定数据流、时间范围或减少数量",
        )
