"""A browser or a program in front of an ASGI application: keeps cookies, sends forms, sees the answers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import unquote, urlencode

from tests.twin_server.client import Answer
from tests.twin_server.loops import awaited

HOST = "twin.example"


@dataclass
class Visitor:
    """One browser. `origin` is what it says of the page that sent a form; None: says nothing."""

    app: Any
    address: str = "192.0.2.7"
    scheme: str = "http"
    origin: str | None = "http://twin.example"
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    set_cookies: list[str] = field(default_factory=list)

    def get(self, address: str, **headers: str) -> Answer:
        """Ask for a page or a document."""
        return self.ask("GET", address, headers=headers)

    def post(self, address: str, fields: dict[str, Any] | None = None, **headers: str) -> Answer:
        """Send a form."""
        body = urlencode(fields or {}, doseq=True).encode()
        own = {"content-type": "application/x-www-form-urlencoded", "content-length": str(len(body))}
        if self.origin is not None:
            own["origin"] = self.origin
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("POST", address, body=body, headers={**own, **named})

    def sign_in(self, name: str, password: str, **fields: str) -> Answer:
        """Send the sign-in form."""
        return self.post("/sign-in", {"name": name, "password": password, **fields})

    def ask(self, method: str, address: str, *, body: bytes = b"", headers: dict[str, str]) -> Answer:
        """One request."""
        scope = self.scope(method, address, headers)
        return awaited(_ask(self, scope, body))

    def scope(self, method: str, address: str, headers: dict[str, str]) -> dict[str, Any]:
        """The request as a server hands it on."""
        path, _, query = address.partition("?")
        sent = {
            "host": HOST,
            **self.headers,
            **{key.replace("_", "-"): value for key, value in headers.items()},
        }
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": self.scheme,
            "path": unquote(path),
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in sent.items()],
            "client": (self.address, 40_000),
            "server": (HOST, 80),
            "state": {},
        }


async def _ask(visitor: Visitor, scope: dict[str, Any], body: bytes) -> Answer:
    sent: list[dict[str, Any]] = []
    parts = [body[start : start + 4096] for start in range(0, len(body), 4096)] or [b""]

    async def receive() -> dict[str, Any]:
        if not parts:
            await asyncio.sleep(60)
        part = parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await visitor.app(scope, receive, send)
    start = next(message for message in sent if message["type"] == "http.response.start")
    pairs = [(name.decode().lower(), value.decode()) for name, value in start["headers"]]
    visitor.set_cookies = [value for name, value in pairs if name == "set-cookie"]
    for text in visitor.set_cookies:
        for name, morsel in SimpleCookie(text).items():
            visitor.cookies[name] = morsel.value
            if morsel["max-age"] == "0":
                del visitor.cookies[name]
    whole = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
    return Answer(start["status"], dict(pairs), whole)
