from __future__ import annotations

from typing import Any

import orjson

from tests.twin_server.client import get
from tests.twin_server.loops import awaited
from twin_server.api import create_api
from twin_server.city import City
from twin_server.warming import first_visit


def asked_by_warming(api: Any) -> list[tuple[str, int]]:
    seen: list[tuple[str, int]] = []

    async def noting(scope: Any, receive: Any, send: Any) -> None:
        async def note(message: Any) -> None:
            if message["type"] == "http.response.start":
                seen.append((scope["path"], message["status"]))
            await send(message)

        await api(scope, receive, note)

    awaited(first_visit(noting))
    return seen


def test_what_a_page_asks_for_is_asked_and_there(city: City) -> None:
    api = create_api(city)
    asked = asked_by_warming(api)
    assert {status for _, status in asked} == {200}
    paths = [path for path, _ in asked]
    assert paths[0] == "/layers"
    assert 1 <= sum(path.startswith("/tiles/map/") for path in paths) <= 4
    for layer in orjson.loads(get(api, "/layers").body)["layers"]:
        roots = layer["tiles"]["roots"] if layer.get("tiles") else []
        assert sum(path.startswith(f"/layers/{layer['name']}/tiles/") for path in paths) == len(roots)


def test_an_empty_workspace_has_nothing_to_warm(empty_city: City) -> None:
    asked = asked_by_warming(create_api(empty_city))
    assert all(status in (200, 204) for _, status in asked)


def test_a_server_that_cannot_answer_starts_all_the_same() -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise OSError("gone")

    awaited(first_visit(broken))
