from __future__ import annotations

import pytest
from starlette.requests import HTTPConnection

from twin_server.access.origin import is_same_origin, is_secure


def connection(scheme: str = "http", **headers: str) -> HTTPConnection:
    sent = {"host": "twin.example:8501", **{name.replace("_", "-"): value for name, value in headers.items()}}
    pairs = [(name.encode(), value.encode()) for name, value in sent.items()]
    return HTTPConnection(
        {"type": "http", "scheme": scheme, "path": "/", "query_string": b"", "headers": pairs}
    )


@pytest.mark.parametrize(
    ("asks", "public", "is_ours"),
    [
        (connection(origin="http://twin.example:8501"), None, True),
        (connection(origin="HTTP://TWIN.example:8501"), None, True),
        (connection("http", origin="http://twin.example:8501"), None, True),
        (connection("https", origin="https://twin.example:8501"), None, True),
        (connection(origin="https://city.example"), "https://city.example", True),
        (connection(origin="https://city.example"), None, False),
        (connection(origin="https://twin.example:8501"), None, False),
        (connection(origin="http://twin.example"), None, False),
        (connection(origin="http://twin.example:8501.evil.example"), None, False),
        (connection(origin="null"), None, False),
        (connection(origin=""), None, False),
        (connection(), None, False),
        (connection(sec_fetch_site="same-origin", origin="null"), None, True),
        (connection(sec_fetch_site="same-site", origin="http://twin.example:8501"), None, False),
        (connection(sec_fetch_site="cross-site"), None, False),
        (connection(sec_fetch_site="none"), None, False),
    ],
)
def test_whose_page_asks(asks: HTTPConnection, public: str | None, is_ours: bool) -> None:
    assert is_same_origin(asks, public) is is_ours


@pytest.mark.parametrize(
    ("scheme", "public", "secure"),
    [
        ("http", None, False),
        ("https", None, True),
        ("http", "https://city.example", True),
    ],
)
def test_when_tls_is_spoken(scheme: str, public: str | None, secure: bool) -> None:
    assert is_secure(connection(scheme), public) is secure
