"""`/access`: who one is, and the audit for administrators."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from twin_server.access.principal import principal_of
from twin_server.access.service import Access
from twin_server.access.store import audit
from twin_server.errors import BadRequest, NotFound

router = APIRouter(tags=["access"])


@router.get("/access/me")
def me(request: Request) -> dict[str, Any]:
    """Name, role and kind of whoever asks; scopes of a token."""
    who = principal_of(request)
    scopes = sorted(who.scopes) if who.scopes is not None else None
    return {"name": who.name, "title": who.title, "role": who.role, "kind": who.kind.value, "scopes": scopes}


@router.get("/access/audit")
def read_audit(
    request: Request,
    actor: Annotated[str | None, Query(max_length=100)] = None,
    action: Annotated[str | None, Query(max_length=100)] = None,
    since: Annotated[datetime | None, Query(description="with a time zone")] = None,
    before: Annotated[int | None, Query(ge=1, le=2**62, description="entries with a smaller number")] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> dict[str, Any]:
    """Who did what, when, from where, with which result; newest first. `next`: `before` of the next page."""
    access: Access | None = getattr(request.state, "access", None)
    if access is None or access.is_demo:
        raise NotFound("nobody signs in here, so there is no audit")
    if since is not None and since.tzinfo is None:
        raise BadRequest(f"since '{since}' has no time zone, for example 2026-03-02T09:30:00+08:00")
    wanted = audit.Wanted(actor=actor, action=action, since=since, before=before, limit=limit)
    with access.store.reading() as link:
        entries = audit.read(link, wanted)
    return {
        "entries": [
            {name: getattr(entry, name) for name in audit.Entry.__dataclass_fields__} for entry in entries
        ],
        "next": entries[-1].number if len(entries) == limit else None,
    }
