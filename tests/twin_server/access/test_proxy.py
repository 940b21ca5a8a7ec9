from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.loops import awaited
from twin_server.access.proxy import ProxyHeaders, address_group


def seen(
    peer: str,
    headers: dict[str, str],
    *,
    trusted: tuple[str, ...] = ("127.0.0.1", "10.0.0.0/8"),
    kind: str = "http",
) -> dict[str, Any]:
    """What the application behind sees."""
    found: dict[str, Any] = {}

    async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
        found.update(scope)

    scope = {
        "type": kind,
        "scheme": "http" if kind == "http" else "ws",
        "client": (peer, 5),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    awaited(ProxyHeaders(app, trusted)(scope, None, None))  # type: ignore[arg-type]
    return found


def test_a_trusted_proxy_tells_address_and_scheme() -> None:
    scope = seen("127.0.0.1", {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"})
    assert (scope["client"][0], scope["scheme"]) == ("203.0.113.9", "https")
    assert scope["headers"] == []


def test_others_tell_nothing() -> None:
    scope = seen("198.51.100.4", {"x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "https"})
    assert (scope["client"][0], scope["scheme"], scope["headers"]) == ("198.51.100.4", "http", [])


@pytest.mark.parametrize(
    ("forwarded", "client"),
    [
        ("1.1.1.1, 203.0.113.9", "203.0.113.9"),  # what the client itself wrote comes first
        ("203.0.113.9, 10.1.2.3", "203.0.113.9"),  # a second proxy of ours
        ("203.0.113.9, nonsense", "127.0.0.1"),
        ("10.1.1.1", "127.0.0.1"),
        ("", "127.0.0.1"),
        ("[2001:db8::1]", "2001:db8::1"),
    ],
)
def test_the_last_hop_that_is_not_ours_counts(forwarded: str, client: str) -> None:
    assert seen("127.0.0.1", {"x-forwarded-for": forwarded})["client"][0] == client


@pytest.mark.parametrize("said", ["javascript", "https, http", "HTTPS "])
def test_schemes_that_are_none(said: str) -> None:
    expected = "https" if said.strip().lower() == "https" else "http"
    assert seen("127.0.0.1", {"x-forwarded-proto": said})["scheme"] == expected


@pytest.mark.parametrize(
    "name",
    [
        "X-Gridtwin-User",
        "X-Gridtwin-Role",
        "Remote-User",
        "X-Remote-User",
        "X-Auth-Request-Email",
        "X-Forwarded-User",
        "X-WebAuth-User",
        "X-Authenticated-User",
        "X-User",
    ],
)
@pytest.mark.parametrize("peer", ["127.0.0.1", "198.51.100.4"])
def test_nobody_says_who_somebody_is(name: str, peer: str) -> None:
    scope = seen(peer, {name: "administrator", "host": "x"})
    assert scope["headers"] == [(b"host", b"x")]


@pytest.mark.parametrize(
    ("address", "group"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("nonsense", "unknown"),
    ],
)
def test_one_sender(address: str, group: str) -> None:
    assert address_group(address) == group
