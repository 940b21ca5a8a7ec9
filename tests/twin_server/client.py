"""Asks an ASGI application without a server and without a network."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from tests.twin_server.loops import awaited


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "")


def get(app: Any, address: str, *, method: str = "GET", **headers: str) -> Answer:
    """The answer to one request; header names are written with underscores."""
    path, _, query = address.partition("?")
    sent = {"host": "localhost", **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
    }
    return awaited(_ask(app, scope))


async def _ask(app: Any, scope: dict[str, Any]) -> Answer:
    messages: list[dict[str, Any]] = []

    sent: list[bytes] = [b""]

    async def receive() -> dict[str, Any]:
        if not sent:  # the client says nothing more, and stays
            await asyncio.Event().wait()
        return {"type": "http.request", "body": sent.pop(), "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        messages.append(message)

    await app(scope, receive, send)
    start = next(message for message in messages if message["type"] == "http.response.start")
    body = b"".join(
        message.get("body", b"") for message in messages if message["type"] == "http.response.body"
    )
    headers = {name.decode().lower(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], headers, body)
