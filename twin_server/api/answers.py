"""Answers with an entity tag: a client that has the same bytes already gets 304 and no body."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from twin_server.cache import etag

COLUMNS = "application/vnd.gridtwin.columns"
GEOJSON = "application/geo+json"
JSON = "application/json"
_OPTIONS = orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_NON_STR_KEYS


def answers_in(*media_types: str, nothing: str | None = None) -> dict[int | str, dict[str, Any]]:
    """What the OpenAPI document says about good answers; `nothing` says when there is no content."""
    made: dict[int | str, dict[str, Any]] = {
        200: {"description": "as asked for", "content": {kind: {} for kind in media_types}},
        304: {"description": "the client's copy is still good"},
    }
    return made | ({204: {"description": nothing}} if nothing else {})


def to_json(value: Any) -> bytes:
    """Compact JSON."""
    return orjson.dumps(value, option=_OPTIONS)


def answer(request: Request, body: bytes, *, media_type: str, cache: str = "no-cache") -> Response:
    """The body, or 304 when the client's copy is the same. `no-cache` means: ask again, mostly for a 304."""
    headers = {"ETag": etag(body), "Cache-Control": cache}
    if headers["ETag"] in _known(request):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


def json_answer(request: Request, value: Any) -> Response:
    """A JSON body with an entity tag."""
    return answer(request, to_json(value), media_type="application/json")


def _known(request: Request) -> set[str]:
    sent = request.headers.get("if-none-match", "")
    return {tag.strip().removeprefix("W/") for tag in sent.split(",")}
