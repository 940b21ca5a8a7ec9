"""`/views`: views of the scene that are shared with everybody. Operators share and remove them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from gridtwin.store.columns import HOME_ZONE
from twin_server.access.principal import principal_of
from twin_server.access.telling import tell_audit
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.bodies import json_object
from twin_server.city import City
from twin_server.errors import BadRequest, NotAllowed
from twin_server.views import LONGEST_NAME, LONGEST_VIEW, share_view, shared_views, unshare_view

router = APIRouter(tags=["views"])
_ROLE, _SCOPE = "operator", "operate"
_LARGEST_BODY = 16_384
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["name", "view"],
                    "additionalProperties": False,
                    "properties": {
                        "name": {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME},
                        "view": {"type": "string", "minLength": 1, "maxLength": LONGEST_VIEW},
                    },
                }
            }
        },
    }
}


@router.get("/views", responses=answers_in(JSON), response_class=Response)
def views(request: Request) -> Response:
    """Shared views by name."""
    city: City = request.app.state.city
    return json_answer(request, {"views": shared_views(city.workspace)})


@router.post("/views", openapi_extra=_BODY, responses=answers_in(JSON), response_class=Response)
async def share(request: Request) -> Response:
    """Share a view under a name that is not taken."""
    actor = _allowed(request)
    body = await json_object(request, limit=_LARGEST_BODY)
    name, view = body.get("name"), body.get("view")
    if set(body) != {"name", "view"} or not isinstance(name, str) or not isinstance(view, str):
        raise BadRequest(
            "a shared view is {name, view}, both text", zh="共享视图为{name, view}，两者均为文本"
        )
    city: City = request.app.state.city
    now = datetime.now(ZoneInfo(HOME_ZONE))
    made = await run_in_threadpool(lambda: share_view(city.workspace, name, view, actor=actor, now=now))
    tell_audit(request, view=made["id"], name=made["name"])
    return json_answer(request, made)


@router.delete("/views/{view_id}", responses=answers_in(JSON), response_class=Response)
def unshare(request: Request, view_id: str) -> Response:
    """Take a shared view away."""
    actor = _allowed(request)
    city: City = request.app.state.city
    unshare_view(city.workspace, view_id, actor=actor, now=datetime.now(ZoneInfo(HOME_ZONE)))
    tell_audit(request, view=view_id)
    return json_answer(request, {"id": view_id})


def _allowed(request: Request) -> str:
    principal = principal_of(request)
    if not principal.may(_ROLE, _SCOPE):
        raise NotAllowed(
            f"shared views need the role '{_ROLE}'; yours is '{principal.role}'",
            zh=f"共享视图需要角色“{_ROLE}”；您的角色是“{principal.role}”",
        )
    return principal.name
