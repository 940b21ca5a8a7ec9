"""One sign-in at the provider, to the session: each state comes back once, in the same browser."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from anyio import to_thread

from twin_server.access.errors import OpenIdFailed
from twin_server.access.openid.people import person
from twin_server.access.openid.provider import Provider, Request
from twin_server.access.sign_in import Door, NewSession, begin_session
from twin_server.access.store import audit, pending
from twin_server.access.store.pending import Pending
from twin_server.access.store.sessions import Origin, secret_hash

OPENID = "openid"
CALLBACK = "/sign-in/openid/callback"
PATIENCE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where the browser goes, and the secret it keeps until it is back."""

    address: str
    browser_secret: str


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back: the fields of the address, and the browser's secret."""

    fields: Mapping[str, str]
    browser_secret: str | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The secret of the new session, and the page that was wanted."""

    session: NewSession
    next: str


async def leave(door: Door, provider: Provider, *, next_page: str, now: datetime) -> Leaving:
    """Begin a sign-in.

    Raises:
        OpenIdFailed: the provider cannot be used now.
    """
    state, browser_secret = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    new = Pending(
        state_hash=secret_hash(state),
        browser_hash=secret_hash(browser_secret),
        nonce=secrets.token_urlsafe(32),
        verifier=secrets.token_urlsafe(48),
        next=next_page,
        expires_at=now + PATIENCE,
    )
    address = await provider.address(_request(door, new, state), now=now)

    def remember() -> None:
        with door.store.writing() as link:
            pending.add(link, new, now=now)

    await to_thread.run_sync(remember)
    return Leaving(address, browser_secret)


async def arrive(
    door: Door, provider: Provider, returned: Returned, *, origin: Origin, now: datetime
) -> Arrived:
    """Finish a sign-in with what the provider put into the address; failures are noted in the audit.

    Raises:
        OpenIdFailed: anything about the answer is wrong.
    """
    try:
        return await _arrive(door, provider, returned, origin=origin, now=now)
    except OpenIdFailed as failed:
        detail = {"method": OPENID, "reason": str(failed)[:200]}
        note = audit.Note(now, "-", origin.address, "sign-in", "-", audit.FAILED, detail)

        def write() -> None:
            with door.store.writing() as link:
                audit.write(link, note)

        await to_thread.run_sync(write)
        raise


async def _arrive(
    door: Door, provider: Provider, returned: Returned, *, origin: Origin, now: datetime
) -> Arrived:
    answer, state = returned.fields, returned.fields.get("state", "")
    known = await to_thread.run_sync(_take, door, secret_hash(state), now)
    if known is None or not _is_same_browser(known, returned.browser_secret):
        raise OpenIdFailed(
            "this sign-in was not begun in this browser, or too long ago; begin again",
            zh="该登录不是在此浏览器中发起的，或已超时；请重新登录",
        )
    if "error" in answer:
        raise OpenIdFailed(
            f"the provider refused: {answer['error'][:80]}", zh=f"登录服务拒绝：{answer['error'][:80]}"
        )
    if answer.get("iss", provider.settings.issuer) != provider.settings.issuer:
        raise OpenIdFailed("the answer comes from another provider (iss)", zh="应答来自其他登录服务（iss）")
    claims = await provider.claims(answer.get("code", ""), _request(door, known, state), now=now)

    def begin() -> NewSession:
        with door.store.writing() as link:
            who = person(link, provider.settings, claims, origin=origin, now=now)
            return begin_session(door, link, who, origin, method=OPENID, now=now)

    return Arrived(await to_thread.run_sync(begin), known.next)


def _take(door: Door, state_hash: str, now: datetime) -> Pending | None:
    with door.store.writing() as link:
        return pending.take(link, state_hash, now=now)


def _is_same_browser(known: Pending, browser_secret: str | None) -> bool:
    return browser_secret is not None and hmac.compare_digest(known.browser_hash, secret_hash(browser_secret))


def _request(door: Door, known: Pending, state: str) -> Request:
    return Request(f"{door.config.public_url}{CALLBACK}", state, known.nonce, known.verifier)
