"""What every page of access shares: language, frame, headers, forms, the page to go on to."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from twin_server.access.cookies import LANGUAGE, Cookies, set_language
from twin_server.access.credentials import client_address
from twin_server.access.pages.templates import EMPTY, LANGUAGES, Html, render, word
from twin_server.access.service import Access
from twin_server.access.store.sessions import Origin

_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    # With the site-wide "no-referrer" browsers would call the origin of our own forms "null".
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_MOST_FIELDS = 20
_LONGEST_NEXT = 1000
_LONGEST_PLACE = 2100  # behind the #: a view of the scene has up to 2,000 characters


@dataclass(frozen=True, slots=True)
class Message:
    """One line above a page."""

    text: str
    is_good: bool = False


def access_of(request: Request) -> Access:
    """Access control of the server; the guard before the pages puts it there."""
    access: Access = request.state.access
    return access


def cookies_of(request: Request) -> Cookies:
    """The cookies of a request."""
    return Cookies(request, access_of(request).config.public_origin)


def language_of(request: Request) -> str:
    """The language: chosen on the page, remembered, wanted by the browser, or the server's."""
    for chosen in (request.query_params.get("lang"), request.cookies.get(LANGUAGE)):
        if chosen in LANGUAGES:
            return chosen
    for wanted in request.headers.get("accept-language", "").split(","):
        first = wanted.split(";")[0].strip().lower()[:2]
        if first in LANGUAGES:
            return first
    return access_of(request).language


def page(
    request: Request,
    body: Html,
    *,
    title: str,
    kind: str = "plain",
    message: Message | None = None,
    status: int = 200,
    script: Html = EMPTY,
) -> Response:
    """A whole page. `kind` is the style: sign-in for one card in the middle, else plain.

    `script` is the only one that may run on it, by its hash.
    """
    language = language_of(request)
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    is_inside = kind != "sign-in"
    navigation = Html('<a href="/">{}</a>'.format(word("to_city", language))) if is_inside else EMPTY
    whole = render(
        "layout",
        language,
        lang="zh-CN" if language == "zh" else "en",
        other_lang=other,
        page_title=word(title, language),
        city=access_of(request).city,
        kind=kind,
        navigation=navigation,
        language_link=_language_link(request, other),
        message=_line(message),
        body=body,
        script=Html(f'<script type="module">{script.text}</script>') if script.text else EMPTY,
    )
    policy = f"{_POLICY}; script-src {_hash_of(script)}" if script.text else _POLICY
    response = HTMLResponse(whole.text, status, headers={**_HEADERS, "Content-Security-Policy": policy})
    if request.query_params.get("lang") in LANGUAGES:
        set_language(response, language)
    return response


def go_to(address: str) -> Response:
    """Send the browser on, so that a reload does not send a form again."""
    return RedirectResponse(address, 303, headers={"Cache-Control": "no-store"})


def safe_next(text: str | None) -> str:
    """A page of this server to go on to: a path, never another site and nothing that could become one.

    >>> safe_next("/?layer=building#view=c"), safe_next("//evil.example"), safe_next("/../etc/passwd")
    ('/?layer=building#view=c', '/', '/')
    """
    page, _, place = (text or "").partition("#")
    if not text or len(page) > _LONGEST_NEXT or len(place) > _LONGEST_PLACE:
        return "/"
    plain = unquote(unquote(text))
    try:
        parts = urlsplit(text)
    except ValueError:
        return "/"
    is_path = text.startswith("/") and not plain.startswith("//") and not parts.netloc and not parts.scheme
    is_clean = "\\" not in plain and plain.isprintable() and ".." not in re.split("[?#]", plain)[0].split("/")
    return text if is_path and is_clean else "/"


def quoted(text: str) -> str:
    """For the query of an address."""
    return quote(text, safe="")


async def form_of(request: Request) -> dict[str, list[str]]:
    """The fields of a form; files are not taken.

    Raises:
        HTTPException: the body is no form.
    """
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise HTTPException(415, "send a form")
    form: FormData = await request.form(max_files=0, max_fields=_MOST_FIELDS)
    return {key: [value for value in form.getlist(key) if isinstance(value, str)] for key in form}


def field(form: dict[str, list[str]], name: str) -> str:
    """One field, empty when it is not there."""
    return (form.get(name) or [""])[0]


def origin_of(request: Request) -> Origin:
    """Where a request came from, for sessions and the audit."""
    return Origin(client_address(request), request.headers.get("user-agent", ""))


def _hash_of(script: Html) -> str:
    """A script as the content security policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()}'"


def _language_link(request: Request, language: str) -> str:
    path = request.url.path if request.method == "GET" else ("/" + request.url.path.split("/")[1])
    wanted = request.query_params.get("next")
    return f"{path}?lang={language}" + (f"&next={quoted(wanted)}" if wanted else "")


def _line(message: Message | None) -> Html:
    if message is None:
        return EMPTY
    kind = "good" if message.is_good else "bad"
    text = html.escape(message.text)
    return Html(f'<p class="message {kind}" role="{"status" if message.is_good else "alert"}">{text}</p>')
