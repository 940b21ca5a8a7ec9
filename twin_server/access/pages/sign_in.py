"""The sign-in page, and signing out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

from twin_server.access import sign_in
from twin_server.access.cookies import SESSION
from twin_server.access.errors import SignInFailed, SignInSlowed
from twin_server.access.pages.frame import (
    Message,
    access_of,
    cookies_of,
    field,
    form_of,
    go_to,
    language_of,
    origin_of,
    page,
    quoted,
    safe_next,
)
from twin_server.access.pages.templates import EMPTY, Html, render, word
from twin_server.access.principal import Kind, principal_of


async def show(request: Request) -> Response:
    """The page with the form; whoever is signed in already goes on."""
    wanted = safe_next(request.query_params.get("next"))
    if access_of(request).is_demo or getattr(request.state, "principal", None) is not None:
        return go_to(wanted)
    return _page(request, wanted)


async def submit(request: Request) -> Response:
    """Sign in with name and password."""
    access = access_of(request)
    if access.is_demo:
        return go_to("/")
    form = await form_of(request)
    wanted = safe_next(field(form, "next"))
    typed = sign_in.Credentials(field(form, "name"), field(form, "password"))
    try:
        begun = await access.hashing(
            sign_in.sign_in, access.door, typed, origin_of(request), now=access.clock()
        )
    except (SignInFailed, SignInSlowed) as refused:
        return _refused(request, refused, wanted=wanted, name=typed.name)
    await _end_old(request)
    response = go_to(wanted)
    cookies_of(request).put_session(response, begun)
    return response


async def leave(request: Request) -> Response:
    """Sign out."""
    await _end_old(request)
    response = go_to("/sign-in")
    cookies_of(request).drop(response, SESSION)
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


async def _end_old(request: Request) -> None:
    """A session that the browser had before is over: nobody can plant one and find it signed in."""
    access, who = access_of(request), principal_of(request)
    if who.kind is Kind.PERSON:
        await access.changing(sign_in.sign_out, access.door, who, origin_of(request), now=access.clock())


def _refused(request: Request, refused: SignInFailed | SignInSlowed, *, wanted: str, name: str) -> Response:
    text = refused.zh if language_of(request) == "zh" and refused.zh else str(refused)
    is_slowed = isinstance(refused, SignInSlowed)
    response = _page(request, wanted, name=name[:64], text=text, status=429 if is_slowed else 401)
    if isinstance(refused, SignInSlowed):
        response.headers["Retry-After"] = str(refused.wait_s)
    return response


@cache
def _keep_place() -> Html:
    return Html((files("twin_server.access") / "pages" / "keep_place.js").read_text("utf-8"))


def _page(request: Request, wanted: str, *, name: str = "", text: str = "", status: int = 200) -> Response:
    language = language_of(request)
    settings = access_of(request).config.openid
    openid = EMPTY
    if settings is not None:
        label = word("sign_in_at", language).replace("{title}", settings.title)
        openid = render("openid", language, label=label, next=quoted(wanted))
    focus = Html("autofocus")
    body = render(
        "sign_in",
        language,
        next=wanted,
        name=name,
        openid=openid,
        name_focus=EMPTY if name else focus,
        password_focus=focus if name else EMPTY,
    )
    message = Message(text) if text else None
    return page(
        request, body, title="sign_in", kind="sign-in", message=message, status=status, script=_keep_place()
    )
