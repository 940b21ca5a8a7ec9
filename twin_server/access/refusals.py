"""How a refusal is told: a problem document for programs, a way to sign in for people."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response

from twin_server.access.decision import Refusal
from twin_server.access.pages.refused import refused_page
from twin_server.api.problems import problem


def answer_to(connection: HTTPConnection, refusal: Refusal) -> Response:
    """The answer to a request that may not pass."""
    path, method = connection.scope["path"], connection.scope["method"]
    is_person = "text/html" in connection.headers.get("accept", "")
    if is_person and refusal.is_pending:
        return _sent("/account")
    if is_person and refusal.status == 401 and method == "GET":
        query = connection.scope.get("query_string", b"").decode("latin-1")
        wanted = f"{path}?{query}" if query else path
        return _sent(f"/sign-in?next={quote(wanted, safe='')}")
    response = (
        refused_page(connection, refusal)
        if is_person
        else problem(refusal.status, refusal.detail, instance=path, zh=refusal.zh)
    )
    if refusal.status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    if refusal.wait_s:
        response.headers["Retry-After"] = str(refusal.wait_s)
    if refusal.allow:
        response.headers["Allow"] = ", ".join(refusal.allow)
    return response


def _sent(address: str) -> Response:
    return RedirectResponse(address, 303, headers={"Cache-Control": "no-store"})
