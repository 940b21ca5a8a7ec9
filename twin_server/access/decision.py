"""Whether a request may pass: one pure function over rule and principal."""

from __future__ import annotations

from dataclasses import dataclass

from twin_server.access.principal import Kind, Principal
from twin_server.access.roles import role
from twin_server.access.rules import ANYONE, SAFE, Routes, Rule


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not: an HTTP status and a sentence.

    Attributes:
        status: of HTTP.
        detail: what is missing.
        zh: the same in Chinese.
        allow: methods that would be possible.
        is_pending: whether a password must be chosen first.
        wait_s: seconds after which to try again.
    """

    status: int
    detail: str
    zh: str
    allow: tuple[str, ...] = ()
    is_pending: bool = False
    wait_s: int = 0


_SIGN_IN = Refusal(
    401,
    "this needs a sign-in, or a token in the header 'Authorization: Bearer …'",
    "请先登录，或在请求头Authorization: Bearer …中提供令牌",
)
_NOT_HERE = Refusal(404, "there is nothing at this address", "此地址没有内容")
_READ_ONLY = Refusal(
    403,
    "this is a read-only demo: nothing can be changed; start it with sign-in to work",
    "这是只读演示，不能更改内容；如需操作，请以登录方式启动",
)
_PENDING = Refusal(
    403, "choose a password of your own first, at /account", "请先在/account设置自己的密码", is_pending=True
)
_WALL = Refusal(
    403,
    "this is a wall, which only looks: nothing can be changed here; work at a screen of your own",
    "这是大屏账号，只能查看，不能更改内容；请在自己的电脑上操作",
)


def decide(routes: Routes, principal: Principal | None, method: str, path: str) -> Rule | Refusal:
    """The rule that lets the request pass, or why it may not. What no rule names is refused."""
    rule = routes.find(method, path)
    if rule is not None and rule.role == ANYONE:
        return rule
    if principal is None:
        return _SIGN_IN
    if principal.kind is Kind.DEMO and method not in SAFE:
        return _READ_ONLY
    if rule is None:
        return _not_possible(method, routes.methods(path))
    if principal.is_wall and method not in SAFE and not rule.pending:
        return _WALL
    return _check(rule, principal)


def _check(rule: Rule, principal: Principal) -> Rule | Refusal:
    if principal.is_pending and not rule.pending:
        return _PENDING
    if principal.may(rule.role, rule.scope):
        return rule
    if principal.scopes is not None and rule.scope is None:
        return Refusal(403, "tokens are not accepted here; sign in", "此处不接受令牌，请登录")
    if principal.scopes is not None and rule.scope not in principal.scopes:
        return Refusal(
            403, f"this needs a token with scope '{rule.scope}'", f"需要权限范围为“{rule.scope}”的令牌"
        )
    needed, own = role(rule.role), role(principal.role)
    return Refusal(
        403,
        f"this needs the role '{needed.name}'; yours is '{own.name}'",
        f"需要角色“{needed.zh}”，您的角色是“{own.zh}”",
    )


def _not_possible(method: str, allowed: tuple[str, ...]) -> Refusal:
    if not allowed:
        return _NOT_HERE
    return Refusal(405, f"{method} is not possible here", f"此处不支持{method}", allow=allowed)
