"""From the provider's claims to a user here: the role by the city's table, the name by a claim."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from twin_server.access.errors import BadUserName, OpenIdFailed
from twin_server.access.names import user_name
from twin_server.access.openid.settings import OpenIdSettings
from twin_server.access.roles import role
from twin_server.access.store import audit, users
from twin_server.access.store.sessions import Origin, secret_hash
from twin_server.access.store.users import User

_TITLE_LENGTH = 100


def claimed_role(settings: OpenIdSettings, claims: Mapping[str, Any]) -> str | None:
    """The highest role that the claims give, else the default; None when there is neither."""
    found = [one.role for one in settings.role if one.value in _values(claims, one.claim)]
    if settings.default_role is not None:
        found.append(settings.default_role)
    return max(found, key=lambda name: role(name).rank, default=None)


def person(
    link: sa.Connection,
    settings: OpenIdSettings,
    claims: Mapping[str, Any],
    *,
    origin: Origin,
    now: datetime,
) -> User:
    """The user with the provider's subject, added when new, with role and title as the provider says now.

    Raises:
        OpenIdFailed: the claims give no role, the user is disabled, or the name is somebody else's here.
    """
    wanted = claimed_role(settings, claims)
    if wanted is None:
        raise OpenIdFailed(
            "you are known, but none of your groups has a role here; ask the administrator of this system",
            zh="已识别您的身份，但您所在的组在本系统中没有角色；请联系系统管理员",
        )
    subject = str(claims["sub"])
    title = str(claims.get(settings.title_claim) or "")[:_TITLE_LENGTH]
    found = users.find_subject(link, settings.issuer, subject)
    if found is None:
        return _add(
            link,
            settings,
            claims,
            User("", title, wanted, now, issuer=settings.issuer, subject=subject),
            origin,
        )
    if found.disabled_at is not None:
        raise OpenIdFailed(
            "your account here is disabled; ask the administrator", zh="您的账号已停用；请联系管理员"
        )
    if found.role != wanted:
        detail = {"before": found.role, "after": wanted, "by": "claims"}
        audit.write(link, audit.Note(now, found.name, origin.address, "user role", found.name, detail=detail))
    users.change(link, found.name, role=wanted, title=title or found.title)
    return users.get(link, found.name)


def _add(
    link: sa.Connection, settings: OpenIdSettings, claims: Mapping[str, Any], new: User, origin: Origin
) -> User:
    name = _name(str(claims.get(settings.name_claim) or ""), str(new.subject))
    if users.find(link, name) is not None:
        raise OpenIdFailed(
            f"there is a user '{name}' here who signs in otherwise; ask the administrator to rename one",
            zh=f"本系统已有另一名用户“{name}”，且登录方式不同；请联系管理员为其中一人改名",
        )
    named = User(name, new.title or name, new.role, new.created_at, issuer=new.issuer, subject=new.subject)
    users.add(link, named)
    detail = {"role": new.role, "by": "claims"}
    audit.write(link, audit.Note(new.created_at, name, origin.address, "user add", name, detail=detail))
    return named


def _name(claimed: str, subject: str) -> str:
    try:
        return user_name(claimed)
    except BadUserName:
        return f"openid-{secret_hash(subject)[:12]}"


def _values(claims: Mapping[str, Any], path: str) -> set[str]:
    """Texts in a claim; the name as a whole comes before a dot that leads inside."""
    if path in claims:
        found = claims[path]
    else:
        found = claims
        for part in path.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    values = found if isinstance(found, list) else [found]
    return {value for value in values if isinstance(value, str)}
