from __future__ import annotations

import gzip
from typing import Any

from starlette.responses import PlainTextResponse

from tests.twin_server.client import get
from twin_server.compression import Compression

TEXT = "网格" * 2000


def says(text: str) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        await PlainTextResponse(text)(scope, receive, send)

    return Compression(app)


app = says(TEXT)


def test_long_answers_are_compressed_for_who_takes_that() -> None:
    answer = get(app, "/", accept_encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(answer.body).decode() == TEXT


def test_others_get_them_plain() -> None:
    assert get(app, "/").body.decode() == TEXT
    assert "content-encoding" not in get(says("short"), "/", accept_encoding="gzip").headers


def test_ranges_of_bytes_stay_bytes_of_the_file() -> None:
    assert "content-encoding" not in get(app, "/", accept_encoding="gzip", range="bytes=0-9").headers
