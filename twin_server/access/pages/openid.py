"""Signing in at the city's provider: the way there and back."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from twin_server.access.cookies import OPENID
from twin_server.access.errors import OpenIdFailed, OpenIdUnavailable
from twin_server.access.openid import flow
from twin_server.access.openid.provider import Provider
from twin_server.access.pages.frame import (
    access_of,
    cookies_of,
    go_to,
    language_of,
    origin_of,
    page,
    safe_next,
)
from twin_server.access.pages.templates import render, word


async def leave(request: Request) -> Response:
    """Send the browser to the provider."""
    access, provider = access_of(request), _provider(request)
    wanted = safe_next(request.query_params.get("next"))
    try:
        leaving = await flow.leave(access.door, provider, next_page=wanted, now=access.clock())
    except OpenIdFailed as failed:
        return _failed(request, failed)
    response = go_to(leaving.address)
    patience_s = int(flow.PATIENCE.total_seconds())
    cookies_of(request).put(response, OPENID, leaving.browser_secret, max_age=patience_s)
    return response


async def arrive(request: Request) -> Response:
    """The browser is back."""
    access, provider = access_of(request), _provider(request)
    cookies = cookies_of(request)
    try:
        returned = flow.Returned(dict(request.query_params), cookies.read(OPENID))
        arrived = await flow.arrive(
            access.door, provider, returned, origin=origin_of(request), now=access.clock()
        )
    except OpenIdFailed as failed:
        return _failed(request, failed)
    response = go_to(arrived.next)
    cookies.put_session(response, arrived.session)
    cookies.drop(response, OPENID)
    return response


def _provider(request: Request) -> Provider:
    provider = access_of(request).provider
    if provider is None or access_of(request).is_demo:
        raise HTTPException(404, "no sign-in service is set up here")
    return provider


def _failed(request: Request, failed: OpenIdFailed) -> Response:
    language = language_of(request)
    reason = failed.zh if language == "zh" else str(failed)
    if not reason:
        reason = word("provider_answer", language) + str(failed)
    body = render("failed", language, reason=reason)
    status = 503 if isinstance(failed, OpenIdUnavailable) else 403
    return page(request, body, title="wrong", kind="sign-in", status=status)
