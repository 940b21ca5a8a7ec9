"""Whether a request comes from our own page: the guard against forged requests from other sites (CSRF).

Browsers themselves set `Sec-Fetch-Site` and `Origin`; a page cannot change them.
"""

from __future__ import annotations

from starlette.requests import HTTPConnection


def own_origin(connection: HTTPConnection) -> str:
    """Origin of the page as the browser sees it: scheme and host, without a default port."""
    return f"{connection.url.scheme}://{connection.headers.get('host', '')}".lower()


def is_same_origin(connection: HTTPConnection, public_origin: str | None) -> bool:
    """Whether a page of ours asks. Without any word from the browser the answer is no."""
    site = connection.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = connection.headers.get("origin", "").lower()
    return bool(origin) and origin in {own_origin(connection), public_origin}


def is_secure(connection: HTTPConnection, public_origin: str | None) -> bool:
    """Whether the browser speaks TLS, to us or to the proxy in front of us."""
    return connection.url.scheme == "https" or (public_origin or "").startswith("https://")
