"""Ends a stream of events when its session ends: by time, sign-out or an administrator."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from starlette.types import Message, Receive

_Still = Callable[[], Awaitable[bool]]


class Leash:
    """Wraps `receive` of a long connection.

    While nothing arrives, and at most as often while much arrives, it asks whether the session still holds;
    when it does not, the application is told that the client has gone.

    Args:
        receive: what the server gave.
        goodbye: the message that tells the application.
        still_holds: asks.
        every_s: seconds between two questions.
    """

    def __init__(self, receive: Receive, goodbye: Message, still_holds: _Still, every_s: float) -> None:
        self._receive = receive
        self._goodbye = goodbye
        self._still_holds = still_holds
        self._every_s = every_s
        self._waiting: asyncio.Task[Message] | None = None
        self._asked_at = asyncio.get_running_loop().time()
        self.is_cut = False

    async def receive(self) -> Message:
        """The next message, or the goodbye."""
        while not self.is_cut:
            if self._waiting is None:
                self._waiting = asyncio.ensure_future(_awaited(self._receive))
            done, _ = await asyncio.wait({self._waiting}, timeout=self._every_s)
            if await self._has_ended():
                break
            if done:
                message, self._waiting = self._waiting.result(), None
                return message
        self.release()
        self.is_cut = True
        return self._goodbye

    def release(self) -> None:
        """Stop waiting for a message."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    async def _has_ended(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now - self._asked_at < self._every_s:
            return False
        self._asked_at = now
        return not await self._still_holds()


async def _awaited(receive: Receive) -> Message:
    return await receive()
