"""What the routes of the desk share: who asks, the desk, bodies."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request

from gridtwin.store.columns import HOME_ZONE
from twin_server.access.credentials import client_address
from twin_server.access.principal import Principal, principal_of
from twin_server.access.roles import role
from twin_server.access.service import Access
from twin_server.api.bodies import json_object
from twin_server.desk.service import ReviewDesk
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who
from twin_server.errors import BadRequest, NotAllowed

INSPECTOR, OPERATOR = "inspector", "operator"
_SCOPES = {INSPECTOR: "review", OPERATOR: "operate"}
ZONE = ZoneInfo(HOME_ZONE)
LARGEST_BODY = 16_384


def desk_of(request: Request) -> ReviewDesk:
    """The desk of this server."""
    found: ReviewDesk = request.app.state.desk
    return found


def access_of(request: Request) -> Access | None:
    """Access control in front; None of an application under test."""
    found: Access | None = getattr(request.state, "access", None)
    return found


def store_of(request: Request) -> DeskStore | None:
    """Claims and audit; None in the demo."""
    return desk_of(request).store(access_of(request))


def now_of(request: Request) -> datetime:
    """The present moment, by the clock of the access control."""
    access = access_of(request)
    return access.clock().astimezone(ZONE) if access is not None else datetime.now(ZONE)


def allowed(request: Request, needed: str) -> tuple[Who, DeskStore]:
    """Who asks and the store, for somebody with that role.

    Raises:
        NotAllowed: the role or the token's scope is not enough, or nobody signs in here.
    """
    principal = principal_of(request)
    store = store_of(request)
    if not principal.may(needed, _SCOPES[needed]) or store is None:
        raise NotAllowed(
            f"this needs the role '{needed}' and a sign-in; yours is '{principal.role}'",
            zh=f"需要登录并具有角色“{role(needed).zh}”；您的角色是“{role(principal.role).zh}”",
        )
    return who_of(principal, request), store


def who_of(principal: Principal, request: Request) -> Who:
    """The principal as the desk knows people."""
    return Who(principal.name, principal.title or principal.name, client_address(request))


async def fields_of(
    request: Request, kinds: dict[str, type | tuple[type, ...]], needed: set[str]
) -> dict[str, Any]:
    """The body as an object with these fields and no others; None counts as left out.

    Raises:
        BadRequest: a field is unknown, missing, of another type, or a text with control characters.
    """
    body = {
        name: value
        for name, value in (await json_object(request, limit=LARGEST_BODY)).items()
        if value is not None
    }
    for name, value in body.items():
        kind = kinds.get(name)
        is_fit = (
            kind is not None and isinstance(value, kind) and not (isinstance(value, bool) and kind is int)
        )
        if not is_fit or (isinstance(value, str) and "\0" in value):
            raise BadRequest(
                f"'{name[:40]}' is unknown or of another type; there are {_listed(kinds)}",
                zh=f"“{name[:40]}”未知或类型不符；可用：{_listed(kinds)}",
            )
    missing = sorted(needed - set(body))
    if missing:
        raise BadRequest(f"{', '.join(missing)} is missing", zh=f"缺少{'、'.join(missing)}")
    return body


def body_schema(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:  # Any: JSON schema
    """What the OpenAPI document says of a body."""
    schema = {"type": "object", "additionalProperties": False, "properties": properties, "required": required}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def _listed(kinds: dict[str, Any]) -> str:
    return ", ".join(kinds)
