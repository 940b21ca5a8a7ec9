"""What the account page shows, card by card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from twin_server.access import roles
from twin_server.access.pages.templates import EMPTY, Html, joined, render, word
from twin_server.access.principal import Principal
from twin_server.access.service import Access
from twin_server.access.store import sessions, tokens, users
from twin_server.access.store.sessions import Session
from twin_server.access.store.tokens import Token

_ZONE = ZoneInfo("Asia/Shanghai")
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


def account_parts(access: Access, who: Principal, language: str, made: str | None) -> list[Html]:
    """The cards of the page, top to bottom. `made` is the text of a token made just now."""
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
