"""Bodies of requests: read up to a limit, then as JSON; nothing is kept of one that is too large."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import Request

from twin_server.errors import BadRequest, TooMuch


async def json_object(request: Request, *, limit: int) -> dict[str, Any]:  # Any: JSON
    """The body as a JSON object.

    Raises:
        TooMuch: it has more than `limit` bytes.
        BadRequest: it is not sent as JSON, is none (NaN is none), or is no object.
    """
    made = await json_body(request, limit=limit)
    if not isinstance(made, dict):
        raise BadRequest("the body is no JSON object: write {…}", zh="请求体不是JSON对象：应为{…}")
    return made


async def json_body(request: Request, *, limit: int) -> Any:  # Any: JSON
    """The body as JSON.

    Raises:
        TooMuch: it has more than `limit` bytes.
        BadRequest: it is not sent as JSON, or is none (NaN is none).
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":
        raise BadRequest(
            f"the body is sent as '{kind[:80]}'; send JSON as application/json",
            zh=f"请求体的类型为“{kind[:80]}”；请以application/json发送JSON",
        )
    try:
        return orjson.loads(await _read(request, limit))
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"the body is no JSON: {error}", zh=f"请求体不是JSON：{error}") from error


async def _read(request: Request, limit: int) -> bytes:
    parts = bytearray()
    async for chunk in request.stream():
        parts += chunk
        if len(parts) > limit:
            raise TooMuch(
                f"the body has more than {limit} bytes; send less", zh=f"请求体超过{limit}字节；请减少内容"
            )
    return bytes(parts)
