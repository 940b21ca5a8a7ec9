from __future__ import annotations

import pytest
from starlette.requests import Request

from twin_server.api.language import language_of


@pytest.mark.parametrize(
    ("query", "header", "expected"),
    [
        ("", "", "zh"),
        ("", "en-GB,en;q=0.9,zh;q=0.1", "en"),
        ("", "zh-CN,en", "zh"),
        ("", "fr,en;q=0.5", "en"),
        ("", "fr", "zh"),
        ("", ";;,,=", "zh"),
        ("lang=en", "zh", "en"),
        ("lang=xx", "en", "en"),
    ],
)
def test_what_is_asked_for_then_what_is_preferred_then_chinese(
    query: str, header: str, expected: str
) -> None:
    scope = {
        "type": "http",
        "query_string": query.encode(),
        "headers": [(b"accept-language", header.encode())],
    }
    assert language_of(Request(scope)) == expected
