"""The pages: each a few lines of HTML around a bundle of `scene/static/`, which draws the whole window."""

from __future__ import annotations

import hashlib
import html
import json
import string
from functools import cache, partial
from importlib.resources import files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from twin_server.access.principal import Principal
from twin_server.access.roles import is_at_least
from twin_server.access.rules import ANYONE, own_rules

# Address of each page, the bundle that draws it, its title; the role for each is in access/data/routes.toml.
PAGES = {
    "/": ("scene", "网格孪生 GridTwin"),
    "/overview": ("overview", "一屏总览 Overview"),
    "/desk": ("desk", "违建审核 Review desk"),
}
_LANGUAGES = {"zh": "zh-CN", "en": "en"}


def page_routes(city: str, *, language: str) -> list[BaseRoute]:
    """Routes of the pages and of the files they are made of; they stand behind the guard.

    Args:
        city: name of the workspace, for the titles.
        language: "zh" or "en", of a page whose reader has not chosen one.
    """
    return [
        *(Route(path, partial(_show, path=path, city=city, language=language)) for path in PAGES),
        Route("/health", _health),
        Mount("/pages", _Files(directory=_folder("pages"))),
        Mount("/scene", _Files(directory=_folder("scene"))),
    ]


def seen_by(role: str) -> list[str]:
    """Names of the pages that a role may see, in the order of the menu."""
    found = ((name, own_rules().find("GET", path)) for path, (name, _) in PAGES.items())
    return [name for name, rule in found if rule and (rule.role == ANYONE or is_at_least(role, rule.role))]


class _Files(StaticFiles):
    """Files that a browser keeps as long as it likes, since another version has another address."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file; kept for good when it is asked for by version."""
        response = await super().get_response(path, scope)
        if response.status_code == 200 and b"v=" in scope["query_string"]:
            response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
        return response


async def _show(request: Request, *, path: str, city: str, language: str) -> Response:
    principal: Principal = request.state.principal
    name, title = PAGES[path]
    options = {
        "bundle": _address("scene", f"{name}.js"),
        "scene": _address("scene", "scene.js"),
        "api": "/api",
        "lang": language,
        "pages": seen_by(principal.role),
    }
    page = _template().substitute(
        lang=_LANGUAGES[language],
        title=html.escape(f"{city} · {title}"),
        bundle=options["bundle"],
        style=_address("pages", "page.css"),
        start=_address("pages", "start.js"),
        options=json.dumps(options).replace("<", "\\u003c"),  # nothing in it may end the script element
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


async def _health(_: Request) -> Response:
    """For a load balancer: says that the server answers and nothing else."""
    return PlainTextResponse("ok", headers={"Cache-Control": "no-store"})


def _folder(of: str) -> Path:
    return Path(str(files("twin_server") / of / "static"))


@cache
def _address(of: str, name: str) -> str:
    """Where a file is served; changes when the file changes, so that a browser never keeps an old one."""
    version = hashlib.blake2b((_folder(of) / name).read_bytes(), digest_size=8).hexdigest()
    return f"/{of}/{name}?v={version}"


@cache
def _template() -> string.Template:
    return string.Template((files("twin_server") / "pages" / "page.html").read_text("utf-8"))
