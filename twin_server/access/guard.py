"""The one door: ASGI middleware before pages, API and files. What no rule allows is refused."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from anyio import to_thread
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from twin_server.access.body import Body
from twin_server.access.buckets import Buckets, Rate
from twin_server.access.credentials import Credential, client_address, credential_of
from twin_server.access.decision import Refusal, decide
from twin_server.access.errors import AccessStoreFailed
from twin_server.access.leash import Leash
from twin_server.access.origin import is_same_origin
from twin_server.access.principal import DEMO, Kind, Principal
from twin_server.access.proxy import address_group
from twin_server.access.refusals import answer_to
from twin_server.access.rules import SAFE, Rule
from twin_server.access.service import Access
from twin_server.access.store import audit
from twin_server.access.telling import listen

_NO_WEBSOCKET = 4404
_EVERY_S = 5.0
# Of refused requests: the audit is kept for good, and nobody may fill it by asking for what they may not.
_NOTED = Rate(per_second=0.1, burst=30)
_UNREACHABLE = Refusal(
    503, "the table of users cannot be reached; try again shortly", "暂时无法读取用户信息，请稍后重试"
)
_FOREIGN = Refusal(
    403,
    "this did not come from a page of this server, so nothing was done",
    "该请求不是由本系统的页面发出的，未作任何更改",
)
_log = logging.getLogger(__name__)


class Guard:
    """Lets a request through to `app` with `state.principal` set, or refuses it.

    Args:
        app: the application behind.
        access: rules, users and clock.
        check_every_s: how often long connections are asked whether their session still holds.
    """

    def __init__(self, app: ASGIApp, access: Access, *, check_every_s: float = _EVERY_S) -> None:
        self.app = app
        self.access = access
        self.check_every_s = check_every_s
        self._refused = Buckets()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check the request and pass it on."""
        if scope["type"] == "websocket":  # nothing here speaks it
            await receive()
            await send({"type": "websocket.close", "code": _NO_WEBSOCKET})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        method = str(scope["method"])
        scope.setdefault("state", {})["access"] = self.access
        principal: Principal | None = None
        try:
            principal = await self._who(connection)
            checked = self._check(connection, principal, method)
        except AccessStoreFailed:
            _log.exception("users cannot be looked up")
            checked = _UNREACHABLE
        if isinstance(checked, Refusal):
            await self._refuse(connection, principal, checked, send=send, receive=receive)
            return
        scope["state"]["principal"] = principal
        await self._http(connection, principal, checked, receive=receive, send=send)

    async def _who(self, connection: HTTPConnection) -> Principal | None:
        if self.access.identifier is None:
            return DEMO
        credential = credential_of(connection, self.access.config.public_origin)
        if credential is None:
            return None
        is_known, principal = self.access.identifier.recall(credential.key, now=self.access.clock())
        if is_known:
            return principal
        return await self._look_up(credential, is_activity=self._is_activity(connection))

    async def _look_up(self, credential: Credential, *, is_activity: bool) -> Principal | None:
        identifier, now = self.access.identifier, self.access.clock()
        if identifier is None:
            return DEMO
        if credential.token is not None:
            token = credential.token
            return await to_thread.run_sync(lambda: identifier.by_token(token, now=now))
        return await to_thread.run_sync(
            lambda: identifier.by_session(credential.key, now=now, is_activity=is_activity)
        )

    def _is_activity(self, connection: HTTPConnection) -> bool:
        rule = self.access.routes.find(connection.scope["method"], connection.scope["path"])
        return rule is not None and rule.is_activity

    def _check(self, connection: HTTPConnection, principal: Principal | None, method: str) -> Rule | Refusal:
        wait_s = self._take(connection, principal)
        if wait_s:
            return Refusal(
                429,
                f"too many requests; try again in {wait_s} s",
                f"请求过多，请在{wait_s}秒后重试",
                wait_s=wait_s,
            )
        checked = decide(self.access.routes, principal, method, connection.scope["path"])
        if isinstance(checked, Refusal) or method in SAFE:
            return checked
        if principal is not None and principal.kind is Kind.TOKEN:
            return checked
        if not is_same_origin(connection, self.access.config.public_origin):
            return _FOREIGN
        return checked

    def _take(self, connection: HTTPConnection, principal: Principal | None) -> int:
        if principal is None or principal.kind is Kind.DEMO:
            kind = "address" if principal is None else "demo"
            key = f"{kind} {address_group(client_address(connection))}"
        else:
            kind = principal.kind.value
            key = f"{kind} {principal.name if principal.kind is Kind.PERSON else principal.credential}"
        return self.access.buckets.take(key, self.access.config.requests[kind], moment_s=time.monotonic())

    async def _refuse(
        self,
        connection: HTTPConnection,
        principal: Principal | None,
        refusal: Refusal,
        *,
        send: Send,
        receive: Receive,
    ) -> None:
        scope = connection.scope
        if principal is not None and principal.kind is not Kind.DEMO and self._is_noted(scope, principal):
            await self._note(connection, principal, audit.REFUSED, refusal.status)
        await answer_to(connection, refusal)(scope, receive, send)

    def _is_noted(self, scope: Scope, principal: Principal) -> bool:
        """Whether a refused request of this principal goes into the audit."""
        if scope["method"] in SAFE:
            return False
        return not self._refused.take(principal.name, _NOTED, moment_s=time.monotonic())

    async def _http(
        self,
        connection: HTTPConnection,
        principal: Principal | None,
        rule: Rule,
        *,
        receive: Receive,
        send: Send,
    ) -> None:
        body = Body(receive, rule.max_bytes)
        leash = self._leash(connection, principal, body.receive, {"type": "http.disconnect"})
        status, is_open = 500, False
        told = listen(connection.scope)

        async def noting(message: Message) -> None:
            nonlocal status, is_open
            if message["type"] == "http.response.start":
                status = message["status"]
            is_open = message["type"] == "http.response.start" or bool(message.get("more_body"))
            await send(message)

        try:
            if body.is_announced_too_large(connection):
                await answer_to(connection, body.refusal)(connection.scope, receive, noting)
            else:
                await self.app(connection.scope, leash.receive, noting)
            if leash.is_cut and is_open:
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            leash.release()
            if rule.is_audited and connection.scope["method"] not in SAFE and principal is not None:
                result = audit.DONE if status < 400 else audit.FAILED
                await self._note(connection, principal, result, status, told)

    def _leash(
        self, connection: HTTPConnection, principal: Principal | None, receive: Receive, goodbye: Message
    ) -> Leash:
        async def still_holds() -> bool:
            if principal is None or self.access.identifier is None:
                return True
            credential = credential_of(connection, self.access.config.public_origin)
            if credential is None:
                return False
            try:
                found = await self._look_up(credential, is_activity=False)
            except AccessStoreFailed:
                return True  # a database that is away for a moment signs nobody out
            return found is not None and replace(found, title=principal.title) == principal

        return Leash(receive, goodbye, still_holds, self.check_every_s)

    async def _note(
        self,
        connection: HTTPConnection,
        principal: Principal,
        result: str,
        status: int,
        told: Mapping[str, Any] = MappingProxyType({}),  # Any: JSON
    ) -> None:
        if self.access.is_demo:
            return
        detail = {**told, "status": status, "by": principal.kind.value}
        if principal.kind is Kind.TOKEN:
            detail["token"] = principal.credential
        note = audit.Note(
            self.access.clock(),
            principal.name,
            client_address(connection),
            f"{connection.scope['method']} request",
            connection.scope["path"],
            result,
            detail,
        )

        def write() -> None:
            with self.access.store.writing() as link:
                audit.write(link, note)

        await to_thread.run_sync(write)
