"""One client of the live stream: what it has seen, what waits for it, when it is too slow."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import numpy as np
from anyio import to_thread

from gridtwin.sensing.reading import Observations
from gridtwin.sensing.store.asking import changed_values
from gridtwin.sensing.store.following import alarm_events, newest_batch
from twin_server.sensing.events import Published, event, publish

if TYPE_CHECKING:
    from twin_server.sensing.selection import Selection
    from twin_server.sensing.service import Sensing

HEARTBEAT_S = 15.0
_MOST_WAITING = 100
_MOST_ROWS = 200_000
_EVENTS_AT_ONCE = 1_000
_RETRY_MS = 2_000


class Client:
    """Who listens. What waits is shared with other clients: a slow one costs no memory of its own."""

    def __init__(self, sensing: Sensing, selection: Selection, since: int | None) -> None:
        self._sensing = sensing
        self._selection = selection
        self._since = since
        self._waiting: deque[Published] = deque()
        self._rows = 0
        self._news = asyncio.Event()
        self.position = 0
        self.is_dropped = False
        self._is_over = False

    def offer(self, made: Published) -> None:
        """Something new; a client for whom too much waits is dropped."""
        if self.is_dropped:
            return
        self._waiting.append(made)
        self._rows += len(made)
        if len(self._waiting) > _MOST_WAITING or (self._rows > _MOST_ROWS and len(self._waiting) > 1):
            self.is_dropped = True
            self._waiting.clear()
        self._news.set()

    def end(self) -> None:
        """The server is about to stop."""
        self._is_over = True
        self._news.set()

    async def events(self, *, heartbeat_s: float = HEARTBEAT_S) -> AsyncIterator[bytes]:
        """All events for this client: what it missed, then what comes, with a sign of life in between."""
        newest = await to_thread.run_sync(newest_batch, self._sensing.store)
        since = newest if self._since is None else self._since if self._since <= newest else 0
        hello = {"batch": newest, "since": since, "is_resumed": self._since is not None}
        yield b"retry: %d\n" % _RETRY_MS + event("hello", hello)
        async for text in self._missed(since, newest):
            yield text
        self.position = newest
        yield event("position", {"batch": newest}, number=newest)
        now = asyncio.get_running_loop().time
        silent_since = now()
        while not self.is_dropped and not self._is_over:
            texts = await self._next(max(0.0, silent_since + heartbeat_s - now()))
            if not texts and now() - silent_since >= heartbeat_s:
                texts = [event("heartbeat", {"batch": self.position}, number=self.position)]
            for text in texts:
                yield text
                silent_since = now()
        if self.is_dropped:
            yield event("dropped", _TOO_SLOW)

    async def _missed(self, since: int, newest: int) -> AsyncIterator[bytes]:
        """All events of alarms after `since`, then the newest value of each sensor that changed."""
        if since >= newest:
            return
        after_id = 0
        while True:
            rows = await to_thread.run_sync(self._alarm_events, since, newest, after_id)
            if rows:
                after_id = rows[-1]["id"]
                made = publish(self._sensing.register, newest, _NOTHING, rows)
                for text in made.texts(self._selection, since):
                    yield text
            if len(rows) < _EVENTS_AT_ONCE:
                break
        for text in await to_thread.run_sync(self._values, since):
            yield text

    def _alarm_events(self, since: int, newest: int, after_id: int) -> list[dict[str, Any]]:  # Any: columns
        return alarm_events(self._sensing.store, since, newest, after_id=after_id, limit=_EVENTS_AT_ONCE)

    def _values(self, since: int) -> list[bytes]:
        values = changed_values(self._sensing.store, since)
        return publish(self._sensing.register, since, values, []).texts(self._selection, since)

    async def _next(self, wait_s: float) -> list[bytes]:
        """Events of what waits, none after a while; the last one carries the number of its batch."""
        try:
            async with asyncio.timeout(wait_s):
                await self._news.wait()
        except TimeoutError:
            return []
        texts: list[bytes] = []
        if self._waiting:
            made = self._waiting.popleft()
            self._rows -= len(made)
            texts = made.texts(self._selection, self.position)
            self.position = made.batch
        if not self._waiting and not (self.is_dropped or self._is_over):
            self._news.clear()
        return [*texts[:-1], b"id: %d\n" % self.position + texts[-1]] if texts else []


_NO_NUMBERS, _NO_VALUES = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float64)
_NOTHING = Observations(_NO_NUMBERS, _NO_NUMBERS, _NO_VALUES, _NO_NUMBERS, _NO_NUMBERS)
_TOO_SLOW = {
    "reason": "too much waited for this client; connect again with the last id",
    "reason_zh": "该连接读取过慢，已断开；请带上最后的id重新连接",
}
