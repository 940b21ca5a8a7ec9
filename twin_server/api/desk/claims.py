"""`/desk/patches/{patch_id}/claim`: who has a patch open; a soft lock that ends by itself."""

from __future__ import annotations

from datetime import timedelta

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from twin_server.access.store import audit
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import INSPECTOR, allowed, body_schema, desk_of, fields_of, now_of
from twin_server.desk import claims
from twin_server.desk.dossier import told

router = APIRouter()
TAKE_OVER = "patch take-over"
_BODY = body_schema({"take_over": {"type": "boolean", "description": "from somebody else"}}, [])


@router.post(
    "/desk/patches/{patch_id}/claim", openapi_extra=_BODY, responses=answers_in(JSON), response_class=Response
)
async def claim(request: Request, patch_id: str) -> Response:
    """Claim a patch or keep the claim going; 409 names who else has it. A take-over goes to the audit."""
    who, store = allowed(request, INSPECTOR)
    body = await fields_of(request, {"take_over": bool}, set())
    desk, now = desk_of(request), now_of(request)
    length, take_over = timedelta(seconds=desk.table.times.claim_s), bool(body.get("take_over"))

    def take() -> claims.Claim:
        desk.city.feature("change_patch", patch_id)
        with store.writing() as link:
            held = claims.find(link, patch_id, now=now)
            made = claims.take(link, patch_id, who, now=now, length=length, take_over=take_over)
            if held is not None and held.user_name != who.name:
                note = audit.Note(
                    now, who.name, who.address, TAKE_OVER, patch_id, detail={"from": held.user_name}
                )
                audit.write(link, note)
            return made

    return json_answer(request, {"claim": told(await run_in_threadpool(take))})


@router.post("/desk/patches/{patch_id}/release", responses=answers_in(JSON), response_class=Response)
def release(request: Request, patch_id: str) -> Response:
    """Let a patch go, so that others may take it at once."""
    who, store = allowed(request, INSPECTOR)
    with store.writing() as link:
        claims.release(link, patch_id, who)
    return json_answer(request, {"claim": None})
