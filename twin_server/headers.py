"""Security headers on every answer, and a check of the host name that the browser asked for."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Scripts come from this server alone, none stands in a page; deck.gl starts workers from blobs, sets styles.
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' blob: data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)
_YEAR_S = 31_536_000
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_TLS_ONLY = "strict-transport-security"


class SecurityHeaders:
    """ASGI middleware that adds the headers to every HTTP answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; add the headers where the answer has none of that name."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                present = {name.lower() for name, _ in headers}
                own = _HEADERS | ({_TLS_ONLY: f"max-age={_YEAR_S}"} if scope["scheme"] == "https" else {})
                wanted = ((name.encode(), value.encode()) for name, value in own.items())
                message["headers"] = headers + [item for item in wanted if item[0] not in present]
            await send(message)

        await self.app(scope, receive, with_headers)


class KnownHosts:
    """ASGI middleware that refuses unknown host names: no foreign page can rebind its name to this server."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self.app = app
        self.hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on requests for a known host; answer others with 421."""
        if scope["type"] != "http" or self._is_known(scope):
            await self.app(scope, receive, send)
        else:
            body = b"this server does not answer to that host name"
            headers = [(b"content-type", b"text/plain"), (b"content-length", str(len(body)).encode())]
            await send({"type": "http.response.start", "status": 421, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    def _is_known(self, scope: Scope) -> bool:
        named = dict(scope["headers"]).get(b"host", b"").decode("latin-1").lower()
        host = named.rsplit(":", 1)[0] if not named.endswith("]") else named
        return "*" in self.hosts or host.strip("[]") in self.hosts
