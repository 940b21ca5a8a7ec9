"""Whether a request may pass: one pure function over rule and principal."""

from __future__ import annotations

from dataclasses import dataclass

from twin_server.access.principal import Kind, Principal
from twin_server.access.rules import ANYONE, SAFE, WEBSOCKET, Routes, Rule


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not: an HTTP status and a sentence.

    Attributes:
        status: of HTTP.
        detail: what is missing.
        allow: methods that would be possible.
        is_pending: whether a password must be chosen first.
        wait_s: seconds after which to try again.
    """

    status: int
    detail: str
    allow: tuple[str, ...] = ()
    is_pending: bool = False
    wait_s: int = 0


_SIGN_IN = Refusal(401, "this needs a sign-in, or a token in the header 'Authorization: Bearer …'")
_NOT_HERE = Refusal(404, "there is nothing at this address")
_READ_ONLY = Refusal(403, "this is a read-only demo: nothing can be changed; start it with sign-in to work")
_PENDING = Refusal(403, "choose a password of your own first, at /account", is_pending=True)


def decide(routes: Routes, principal: Principal | None, method: str, path: str) -> Rule | Refusal:
    """The rule that lets the request pass, or why it may not. What no rule names is refused."""
    rule = routes.find(method, path)
    if rule is not None and rule.role == ANYONE:
        return rule
    if principal is None:
        return _SIGN_IN
    if principal.kind is Kind.DEMO and method not in SAFE and method != WEBSOCKET:
        return _READ_ONLY
    if rule is None:
        allowed = routes.methods(path)
        return Refusal(405, f"{method} is not possible here", allow=allowed) if allowed else _NOT_HERE
    return _check(rule, principal)


def _check(rule: Rule, principal: Principal) -> Rule | Refusal:
    if principal.is_pending and not rule.pending:
        return _PENDING
    if principal.may(rule.role, rule.scope):
        return rule
    if principal.scopes is not None and rule.scope is None:
        return Refusal(403, "tokens are not accepted here; sign in")
    if principal.scopes is not None and rule.scope not in principal.scopes:
        return Refusal(403, f"this needs a token with scope '{rule.scope}'")
    return Refusal(403, f"this needs the role '{rule.role}'; yours is '{principal.role}'")
