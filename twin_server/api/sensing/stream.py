"""`/sensing/stream`: changed values and alarms as server-sent events; a client that was away reads on."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from gridtwin.errors import GridTwinError
from twin_server.api.sensing.parameters import Selected, sensing_of
from twin_server.errors import BadRequest
from twin_server.sensing.client import Client
from twin_server.sensing.hub import Hub

router = APIRouter()
_KIND = "text/event-stream"
_SLOWEST_SEND_S = 30.0
_log = logging.getLogger(__name__)
_RESPONSES = {200: {"description": "events without end", "content": {_KIND: {}}}}


class EventStream(Response):
    """Events of a client until one of the two goes; a client that takes nothing for long is let go."""

    media_type = _KIND

    def __init__(self, hub: Hub, client: Client) -> None:
        # no-transform: a proxy that packs or gathers would hold events back
        super().__init__(headers={"Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self._hub = hub
        self._client = client

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send events; the client leaves the hub in any case."""
        sending = asyncio.ensure_future(self._send(send))
        listening = asyncio.ensure_future(_gone(receive))
        try:
            await asyncio.wait({sending, listening}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._hub.leave(self._client)
            for task in (sending, listening):
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError, TimeoutError, OSError):
                    await task

    async def _send(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        try:
            async for text in self._client.events():
                await self._one(send, {"type": "http.response.body", "body": text, "more_body": True})
        except GridTwinError as error:  # the store is away; the client comes again with its last number
            _log.warning("a client of the live stream is let go: %s", error)
        await self._one(send, {"type": "http.response.body", "body": b"", "more_body": False})

    async def _one(self, send: Send, message: Message) -> None:
        async with asyncio.timeout(_SLOWEST_SEND_S):
            await send(message)


@router.get("/stream", responses=_RESPONSES, response_class=Response)  # type: ignore[arg-type]
async def stream(
    request: Request,
    selection: Selected,
    since: Annotated[str | None, Query(description="number of the last batch that was seen")] = None,
    last_event_id: Annotated[str | None, Header(description="what a browser sends after a break")] = None,
) -> Response:
    """Changed values and alarm events of an area and layer, from now on or from a batch on."""
    position = _position(last_event_id if last_event_id else since)
    hub = sensing_of(request).hub
    return EventStream(hub, await hub.join(selection, position))


def _position(text: str | None) -> int | None:
    if text is None or not text.strip():
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 18):
        raise BadRequest(
            f"'{text[:40]}' is no number of a batch; take the id of the last event",
            zh=f"“{text[:40]}”不是批次号；请使用最后一个事件的id",
        )
    return int(text)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
