from __future__ import annotations

from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from tests.twin_server.client import get
from twin_server.headers import KnownHosts, SecurityHeaders

plain = PlainTextResponse("hello")


def test_every_answer_carries_the_headers() -> None:
    headers = get(SecurityHeaders(plain), "/").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "SAMEORIGIN"
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "http" not in headers["content-security-policy"]  # nothing from elsewhere is allowed


def test_a_header_that_is_there_stays() -> None:
    own: Any = PlainTextResponse("hello", headers={"Referrer-Policy": "origin"})
    assert get(SecurityHeaders(own), "/").headers["referrer-policy"] == "origin"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8501", 200),
        ("127.0.0.1", 200),
        ("LOCALHOST:1", 200),
        ("[::1]:8501", 200),
        ("evil.example:8501", 421),
        ("", 421),
    ],
)
def test_only_known_hosts_are_answered(host: str, status: int) -> None:
    app = KnownHosts(plain, {"localhost", "127.0.0.1", "::1"})
    assert get(app, "/", host=host).status == status


def test_a_server_for_the_network_answers_to_any_name() -> None:
    assert get(KnownHosts(plain, {"*"}), "/", host="city.example").status == 200
