"""What a person sees of a request that may not pass."""

from __future__ import annotations

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from twin_server.access.decision import Refusal
from twin_server.access.pages.frame import language_of, page
from twin_server.access.pages.templates import render


def refused_page(connection: HTTPConnection, refusal: Refusal) -> Response:
    """A page with the reason and a way back."""
    request = Request(connection.scope)
    language = language_of(request)
    reason = refusal.zh if language == "zh" else refusal.detail
    body = render("refused", language, reason=reason[:1].upper() + reason[1:])
    return page(request, body, title="wrong", kind="sign-in", status=refusal.status)
