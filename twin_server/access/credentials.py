"""What a request shows of who asks, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from twin_server.access.cookies import SESSION, Cookies
from twin_server.access.proxy import UNKNOWN
from twin_server.access.store.sessions import secret_hash


@dataclass(frozen=True, slots=True)
class Credential:
    """The text of a token, or nothing but the hash of a session's secret."""

    key: str
    token: str | None = None


def credential_of(connection: HTTPConnection, public_origin: str | None) -> Credential | None:
    """A token in the header decides alone: a wrong one is not rescued by a cookie."""
    shown = connection.headers.get("authorization")
    if shown is not None and connection.scope["type"] == "http":
        kind, _, text = shown.partition(" ")
        token = text.strip() if kind.lower() == "bearer" else ""
        return Credential(secret_hash(token), token)
    cookie = Cookies(connection, public_origin).read(SESSION)
    return Credential(secret_hash(cookie)) if cookie else None


def client_address(connection: HTTPConnection) -> str:
    """Where a request comes from, as far as can be trusted."""
    return connection.client.host if connection.client else UNKNOWN
