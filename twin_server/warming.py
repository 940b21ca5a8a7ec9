"""What the first visitor would wait for is asked for when the server starts: indexes, figures, top tiles."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import orjson
from starlette.types import ASGIApp, Message

from twin_server.tiles.grid import covering

_OTHERS = ("/terrain", "/scenes", "/figures", "/timeline", "/scene3d", "/views")
_LEVELS = range(1, 18)
_MAP_TILES = 4  # as many as a whole city in a window takes
_log = logging.getLogger(__name__)


async def first_visit(api: ASGIApp) -> None:
    """Ask the API for what a page asks for first; its caches keep it. Visitors see failures themselves."""
    try:
        catalogue = orjson.loads(await _ask(api, "/layers"))
        for path in (*_OTHERS, *_tiles(catalogue)):
            await _ask(api, path)
    except Exception:  # noqa: BLE001 - whatever it is, the server serves
        _log.info("not everything is at hand for the first visitor", exc_info=True)


def _tiles(catalogue: dict[str, Any]) -> Iterator[str]:
    if not catalogue.get("extent"):
        return
    for layer in catalogue["layers"]:
        tiles = layer.get("tiles")
        for column, row in tiles["roots"] if tiles else ():
            yield f"/layers/{layer['name']}/tiles/{tiles['first']}/{column}/{row}"
    covers = (list(covering(catalogue["extent"], level)) for level in _LEVELS)
    for tile in next((found for found in reversed(list(covers)) if len(found) <= _MAP_TILES), []):
        yield f"/tiles/map/{tile}"


async def _ask(api: ASGIApp, path: str) -> bytes:
    parts: list[bytes] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        parts.append(message.get("body", b""))

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": path, "raw_path": path.encode(), "root_path": "", "query_string": b"", "headers": [],
        "client": None, "server": None,
    }  # fmt: skip
    await api(scope, receive, send)
    return b"".join(parts)
