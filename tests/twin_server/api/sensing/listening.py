"""Clients of the live stream in front of an ASGI application, without a server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Event:
    kind: str
    data: Any
    id: int | None


@dataclass
class Listener:
    """One client. `is_stuck` makes it stop reading, as a slow network would."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    is_over: bool = False
    free: asyncio.Event = field(default_factory=asyncio.Event)
    _left: bytes = b""

    @property
    def last_id(self) -> int | None:
        return next((event.id for event in reversed(self.events) if event.id is not None), None)

    def of(self, kind: str) -> list[Any]:
        """Data of the events of a kind."""
        return [event.data for event in self.events if event.kind == kind]

    def codes(self) -> list[str]:
        """Device numbers of all values that came."""
        return [row[1] for data in self.of("values") for row in data["rows"]]

    async def until(self, is_there: Callable[[Listener], bool], seconds: float = 10.0) -> None:
        """Wait for something to come."""
        async with asyncio.timeout(seconds):
            while not is_there(self):
                await asyncio.sleep(0.01)

    def take(self, part: bytes) -> None:
        *whole, self._left = (self._left + part).split(b"\n\n")
        for text in whole:
            lines = dict(line.split(": ", 1) for line in text.decode().splitlines())
            number = int(lines["id"]) if "id" in lines else None
            self.events.append(Event(lines["event"], json.loads(lines["data"]), number))


@asynccontextmanager
async def listening(app: Any, query: str = "", **headers: str) -> AsyncIterator[Listener]:
    """A client that is connected until the block ends."""
    listener, gone = Listener(), asyncio.Event()
    listener.free.set()
    asked = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, Any]:
        if asked:
            return asked.pop()
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        await listener.free.wait()
        if message["type"] == "http.response.start":
            listener.status = message["status"]
            listener.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            listener.take(message.get("body", b""))
            listener.is_over = not message.get("more_body", False)

    sent = {"host": "localhost", **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": "/sensing/stream", "raw_path": b"/sensing/stream", "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        "client": ("127.0.0.1", 1), "server": ("localhost", 80),
    }  # fmt: skip
    call: Awaitable[None] = app(scope, receive, send)
    task = asyncio.ensure_future(call)
    try:
        await listener.until(lambda one: bool(one.events) or task.done())
        if not task.done():
            await listener.until(lambda one: bool(one.of("position")) or one.is_over)
        yield listener
    finally:
        gone.set()
        listener.free.set()
        await asyncio.wait_for(task, 10)
