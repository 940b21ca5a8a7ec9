"""The account page: who one is, the password, the sessions, the tokens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from gridtwin.errors import GridTwinError
from twin_server.access import administration, roles, sign_in
from twin_server.access.pages.frame import (
    Message,
    access_of,
    field,
    form_of,
    go_to,
    language_of,
    origin_of,
    page,
)
from twin_server.access.pages.templates import EMPTY, Html, joined, render, word
from twin_server.access.principal import Kind, Principal, principal_of
from twin_server.access.store import sessions, tokens, users
from twin_server.access.store.sessions import Session
from twin_server.access.store.tokens import Token

_ZONE = ZoneInfo("Asia/Shanghai")
_DONE = {"password": "password_changed", "session": "session_ended", "token": "token_revoked"}
# What a browser calls itself, from the most particular name to the one that all of them carry.
_BROWSERS = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


async def show(request: Request) -> Response:
    """The page."""
    if access_of(request).is_demo:
        return go_to("/")
    done = _DONE.get(request.query_params.get("done", ""))
    text = word(done, language_of(request)) if done else ""
    return await _page(request, Message(text, is_good=True) if text else None)


async def change_password(request: Request) -> Response:
    """Choose a new password."""
    access, who, form = access_of(request), principal_of(request), await form_of(request)
    if field(form, "new") != field(form, "again"):
        return await _page(request, Message(word("passwords_differ", language_of(request))), status=400)
    change = {"old": field(form, "old"), "new": field(form, "new")}
    refused = await _refusal(
        request,
        lambda: sign_in.change_password(
            access.door, who, **change, origin=origin_of(request), now=access.clock()
        ),
    )
    return refused or go_to("/account?done=password")


async def end_session(request: Request) -> Response:
    """End one of one's own sessions."""
    access, who, form = access_of(request), principal_of(request), await form_of(request)
    desk = access.desk(who.name, origin_of(request).address)
    refused = await _refusal(
        request,
        lambda: administration.end_session(desk, who.name, field(form, "session"), now=access.clock()),
    )
    return refused or go_to("/account?done=session")


async def add_token(request: Request) -> Response:
    """Make a token in one's own name; its text is on this answer and nowhere else."""
    access, who, form = access_of(request), principal_of(request), await form_of(request)
    desk = access.desk(who.name, origin_of(request).address)
    days = field(form, "days")
    made: list[str] = []

    def add() -> None:
        _, text = administration.add_token(
            desk,
            who.name,
            title=field(form, "title"),
            scopes=form.get("scope", []),
            days=int(days) if days.isascii() and days.isdigit() and len(days) < 6 else 0,
            now=access.clock(),
        )
        made.append(text)

    refused = await _refusal(request, add)
    return refused or await _page(request, None, made=made[0])


async def revoke_token(request: Request) -> Response:
    """End one of one's own tokens."""
    access, who, form = access_of(request), principal_of(request), await form_of(request)
    desk = access.desk(who.name, origin_of(request).address)
    token_id = field(form, "token")
    refused = await _refusal(
        request,
        lambda: administration.revoke_token(desk, token_id, now=access.clock(), of_user=who.name),
    )
    return refused or go_to("/account?done=token")


async def _refusal(request: Request, work: Callable[[], object]) -> Response | None:
    try:
        await access_of(request).hashing(work)
    except GridTwinError as error:
        text = error.zh if language_of(request) == "zh" and error.zh else str(error)
        return await _page(request, Message(text), status=400)
    return None


async def _page(
    request: Request, message: Message | None, *, made: str | None = None, status: int = 200
) -> Response:
    who, language = principal_of(request), language_of(request)
    if who.kind is not Kind.PERSON:
        return go_to("/")
    parts = await to_thread.run_sync(_parts, request, who, language, made)
    return page(request, joined(parts), title="account", message=message, status=status)


def _parts(request: Request, who: Principal, language: str, made: str | None) -> list[Html]:
    access = access_of(request)
    with access.store.reading() as link:
        user = users.get(link, who.name)
        own = sessions.of_user(link, who.name, now=access.clock(), idle=access.config.idle)
        own_tokens = [
            one
            for one in tokens.all_tokens(link, who.name)
            if one.revoked_at is None and one.expires_at > access.clock()
        ]
    head = render(
        "person",
        language,
        title=who.title,
        name=who.name,
        initial=who.title[:1].upper(),
        role=_titles(language, roles.role)(who.role),
    )
    if who.is_pending:
        return [head, _password(who, language, "choose_password")]
    longest = access.config.longest_token.days
    parts = [
        head,
        _sessions(own, who, language),
        _tokens(own_tokens, who, language, made=made, longest=longest),
    ]
    if user.password_hash is not None:
        parts.insert(1, _password(who, language, "change_password"))
    elif user.issuer is not None:
        parts.insert(1, render("elsewhere", language))
    return parts


def _password(who: Principal, language: str, heading: str) -> Html:
    lead = render("lead", language, text=word("choose_lead", language)) if who.is_pending else EMPTY
    return render("password", language, name=who.name, heading=word(heading, language), lead=lead)


def _sessions(own: list[Session], who: Principal, language: str) -> Html:
    rows = [
        render(
            "session",
            language,
            browser=_browser(one.agent),
            address=one.address,
            began=_when(one.created_at),
            seen=_when(one.seen_at),
            act=_act(one, who, language),
        )
        for one in own
    ]
    return render("sessions", language, rows=joined(rows))


def _act(one: Session, who: Principal, language: str) -> str | Html:
    """A button to end the session, or the word that it is this one."""
    if one.id_hash == who.credential:
        return word("this_session", language)
    return render("end_session", language, session=one.id_hash)


def _tokens(own: list[Token], who: Principal, language: str, *, made: str | None, longest: int) -> Html:
    titled = _titles(language, roles.scope)
    rows = [
        render(
            "token",
            language,
            title=one.title,
            id=one.id,
            scopes=("、" if language == "zh" else ", ").join(map(titled, sorted(one.scopes))),
            expires=_when(one.expires_at),
            used=_when(one.used_at),
        )
        for one in own
    ]
    possible = [name for name in roles.scope_names() if roles.is_at_least(who.role, roles.scope(name).role)]
    choices = [render("scope", language, name=name, title=titled(name)) for name in possible]
    return render(
        "tokens",
        language,
        made=render("made", language, text=made) if made else EMPTY,
        table=render("token_table", language, rows=joined(rows)) if rows else EMPTY,
        choices=joined(choices),
        longest=str(longest),
    )


def _titles(language: str, find: Callable[[str], roles.Role | roles.Scope]) -> Callable[[str], str]:
    return lambda name: find(name).zh if language == "zh" else find(name).en


def _when(moment: datetime | None) -> str:
    return moment.astimezone(_ZONE).strftime("%Y-%m-%d %H:%M") if moment else "–"


def _browser(agent: str) -> str:
    def first(names: tuple[tuple[str, str], ...]) -> str:
        return next((title for mark, title in names if mark in agent), "")

    return " · ".join(filter(None, (first(_BROWSERS), first(_SYSTEMS)))) or agent[:40] or "–"
