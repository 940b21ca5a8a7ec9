"""The account page: who one is, the password, the sessions, the tokens."""

from __future__ import annotations

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from gridtwin.errors import GridTwinError
from twin_server.access import administration, sign_in
from twin_server.access.pages.account_parts import account_parts
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
from twin_server.access.pages.templates import joined, word
from twin_server.access.principal import Kind, principal_of

_DONE = {"password": "password_changed", "session": "session_ended", "token": "token_revoked"}


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
    change = sign_in.Change(field(form, "old"), field(form, "new"))
    refused = await _refusal(
        request,
        lambda: sign_in.change_password(
            access.door, who, change, origin=origin_of(request), now=access.clock()
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
        number = int(days) if days.isascii() and days.isdigit() and len(days) < 6 else 0
        wanted = administration.WantedToken(field(form, "title"), form.get("scope", []), number)
        made.append(administration.add_token(desk, who.name, wanted, now=access.clock())[1])

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
    parts = await to_thread.run_sync(account_parts, access_of(request), who, language, made)
    return page(request, joined(parts), title="account", message=message, status=status)
