"""The live stream: one question to the store for all clients, again and again, while there are any."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from anyio import CapacityLimiter, to_thread

from gridtwin.errors import GridTwinError
from gridtwin.sensing.store.asking import changes
from gridtwin.sensing.store.following import newest_batch
from twin_server.errors import Busy
from twin_server.sensing.client import Client
from twin_server.sensing.events import Published, publish
from twin_server.sensing.selection import Selection

if TYPE_CHECKING:
    from twin_server.sensing.service import Sensing

_EVERY_S = 0.2
_AFTER_FAILURE_S = 2.0
_MOST_CLIENTS = 500
_log = logging.getLogger(__name__)


class Hub:
    """Clients of the stream and the task that tells them what is new.

    Attributes:
        is_ending: whether the server is about to stop, so that clients have to go.
    """

    def __init__(
        self, sensing: Sensing, *, every_s: float = _EVERY_S, most_clients: int = _MOST_CLIENTS
    ) -> None:
        self._sensing = sensing
        self._every_s = every_s
        self._most_clients = most_clients
        self._task: asyncio.Task[None] | None = None
        self._batch = 0
        self._threads: CapacityLimiter | None = None
        self.is_ending: Callable[[], bool] = lambda: False
        self.clients: set[Client] = set()
        self.polls = 0

    async def join(self, selection: Selection, since: int | None) -> Client:
        """A new client, who is told what comes from now on; what was missed it asks for itself.

        Raises:
            Busy: there are as many as one process serves.
        """
        if len(self.clients) >= self._most_clients:
            raise Busy(
                f"this server has {self._most_clients} clients of the stream already; try again later",
                zh=f"实时流的连接数已达上限{self._most_clients}；请稍后再试",
            )
        client = Client(self._sensing, selection, since)
        self.clients.add(client)
        try:
            if self._task is None or self._task.done():
                self._threads = CapacityLimiter(2)
                self._batch = await to_thread.run_sync(
                    newest_batch, self._sensing.store, limiter=self._threads
                )
                if self._task is None or self._task.done():
                    self._task = asyncio.get_running_loop().create_task(self._run())
        except BaseException:
            self.leave(client)
            raise
        return client

    def leave(self, client: Client) -> None:
        """The client is gone; with the last one the questions end."""
        self.clients.discard(client)
        if not self.clients and self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self) -> None:
        while not self.is_ending():
            try:
                made = await to_thread.run_sync(self._ask, self._batch, limiter=self._threads)
            except GridTwinError as error:
                _log.warning("the live stream waits for the store: %s", error)
                await asyncio.sleep(_AFTER_FAILURE_S)
                continue
            self.polls += 1
            if made is not None:
                self._batch = made.batch
                for client in list(self.clients):
                    client.offer(made)
            await asyncio.sleep(self._every_s)
        for client in list(self.clients):
            client.end()

    def _ask(self, batch: int) -> Published | None:
        found = changes(self._sensing.store, batch)
        if found.batch == batch:
            return None
        if found.batch < batch:  # the store was restored from a copy: go on from there
            return publish(self._sensing.register, found.batch, found.values, [])
        register = self._sensing.register
        if any(channel not in register.at for channel in found.values.channel.tolist()):
            register = self._sensing.read_again()
        return publish(register, found.batch, found.values, found.alarm_events)
