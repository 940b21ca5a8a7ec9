"""The pages' HTML: which bundle, which options, who is offered which page; nothing of a city becomes HTML."""

from __future__ import annotations

import json
import re

import pytest
from starlette.applications import Starlette

from tests.twin_server.client import get
from twin_server.access.errors import BadAccessRules
from twin_server.access.principal import Kind, Principal
from twin_server.headers import SecurityHeaders
from twin_server.pages import PAGES, page_routes, seen_by


def visit(
    path: str, *, city: str = "某市", language: str = "zh", role: str = "viewer"
) -> tuple[str, dict[str, str]]:
    app = Starlette(routes=page_routes(city, language=language))

    async def signed_in(scope, receive, send):  # type: ignore[no-untyped-def]
        scope.setdefault("state", {})["principal"] = Principal(Kind.PERSON, "li", "Li", role, "c")
        await app(scope, receive, send)

    answer = get(SecurityHeaders(signed_in), path)
    assert answer.status == 200
    return answer.body.decode(), dict(answer.headers)


def options_of(text: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="options">(.*?)</script>', text, re.DOTALL)
    assert found
    return dict(json.loads(found[1]))


@pytest.mark.parametrize(("path", "name"), [("/", "scene"), ("/overview", "overview"), ("/desk", "desk")])
def test_each_page_starts_its_bundle(path: str, name: str) -> None:
    text, headers = visit(path)
    told = options_of(text)
    assert str(told["bundle"]).startswith(f"/scene/{name}.js?v=")
    assert str(told["scene"]).startswith("/scene/scene.js?v=")
    assert (told["lang"], told["api"], told["pages"]) == ("zh", "/api", ["scene", "overview", "desk"])
    assert headers["cache-control"] == "no-store"
    assert f'<link rel="modulepreload" href="{told["bundle"]}">' in text


def test_the_files_it_names_are_there() -> None:
    text, _ = visit("/")
    named = re.findall(r'(?:src|href)="(/(?:pages|scene)/[^"]+)"', text)
    assert len(named) == 3
    for address in named:
        assert "immutable" in visit(address)[1]["cache-control"]
    assert "cache-control" not in visit("/scene/scene.js")[1]


def test_no_script_stands_in_a_page_and_none_may() -> None:
    text, headers = visit("/")
    assert re.findall(r"<script(?![^>]*(?:src=|application/json))", text) == []
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert "'unsafe-inline'" not in policy["script-src"]


def test_a_name_cannot_become_html() -> None:
    text, _ = visit("/", city="</title><script>alert(1)</script>")
    assert "<script>" not in text
    assert "&lt;/title&gt;" in text


def test_the_language() -> None:
    assert '<html lang="en">' in visit("/", language="en")[0]
    assert '<html lang="zh-CN">' in visit("/", language="zh")[0]


def test_pages_are_offered_by_role() -> None:
    assert seen_by("viewer") == [name for name, _ in PAGES.values()]
    with pytest.raises(BadAccessRules, match="king"):
        seen_by("king")


def test_health_says_nothing_else() -> None:
    assert visit("/health")[0] == "ok"
