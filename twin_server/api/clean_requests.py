"""Addresses with control characters are refused at the door: no name, code or text of a city has any.

PostgreSQL takes no NUL, logs take no line breaks; no route has to think of either.
"""

from __future__ import annotations

from urllib.parse import unquote_to_bytes

from starlette.types import ASGIApp, Receive, Scope, Send

from twin_server.api.problems import problem

_LONGEST = 8192
_BAD = frozenset(range(32)) | {127}


class CleanRequests:
    """ASGI middleware of the API."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is clean; answer the rest with 400 or 414."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refused = _refusal(str(scope["path"]), bytes(scope.get("query_string", b"")))
        if refused is None:
            await self.app(scope, receive, send)
        else:
            status, english, chinese = refused
            await problem(status, english, instance="", zh=chinese)(scope, receive, send)


def _refusal(path: str, query: bytes) -> tuple[int, str, str] | None:
    if len(query) > _LONGEST:
        return 414, f"the part after ? has more than {_LONGEST} bytes", f"地址中?之后的部分超过{_LONGEST}字节"
    if not _BAD.isdisjoint(path.encode("utf-8", "replace")) or not _BAD.isdisjoint(unquote_to_bytes(query)):
        return 400, "the address has control characters; leave them out", "地址中含有控制字符；请去掉"
    return None
