"""`/patches/…/verdict`: an inspector says what a patch is. The name of who decides comes from the sign-in."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from change_detection.verdict import LONGEST_NOTE, Judged, Verdict, give_verdict, statuses
from gridtwin.store.columns import HOME_ZONE
from twin_server.access.principal import principal_of
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.bodies import json_object
from twin_server.city import City
from twin_server.errors import BadRequest, NotAllowed

router = APIRouter(tags=["patches"])
_ROLE, _SCOPE = "inspector", "review"
_LARGEST_BODY = 16_384
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["status", "row_version"],
                    "additionalProperties": False,
                    "properties": {
                        "status": {"type": "string", "enum": list(statuses())},
                        "row_version": {
                            "type": "integer",
                            "minimum": 1,
                            "description": "version of the patch that was looked at",
                        },
                        "note": {"type": "string", "maxLength": LONGEST_NOTE},
                    },
                }
            }
        },
    }
}


@router.post(
    "/patches/{patch_id}/verdict",
    openapi_extra=_BODY,
    responses=answers_in(JSON),
    response_class=Response,
)
async def verdict(request: Request, patch_id: str) -> Response:
    """Store a verdict; 409 when somebody changed the patch since version `row_version`."""
    principal = principal_of(request)
    if not principal.may(_ROLE, _SCOPE):
        raise NotAllowed(
            f"verdicts need the role '{_ROLE}'; yours is '{principal.role}'",
            zh=f"给出审核结论需要角色“{_ROLE}”；您的角色是“{principal.role}”",
        )
    city: City = request.app.state.city
    given = _verdict(await json_object(request, limit=_LARGEST_BODY))
    now = datetime.now(ZoneInfo(HOME_ZONE))

    def store() -> Judged:
        return give_verdict(city.workspace, patch_id, given, actor=principal.name, now=now)

    judged = await run_in_threadpool(store)
    return json_answer(
        request,
        {
            "id": judged.patch_id,
            "patch_no": judged.patch_no,
            "status": judged.status,
            "earlier_status": judged.earlier_status,
            "row_version": judged.row_version,
            "edited_by": principal.name,
        },
    )


def _verdict(body: dict[str, Any]) -> Verdict:
    unknown = sorted(set(body) - {"status", "row_version", "note"})
    status, version, note = body.get("status"), body.get("row_version"), body.get("note", "")
    number = version if isinstance(version, int) and not isinstance(version, bool) else 0
    if unknown or not isinstance(status, str) or not 1 <= number < 2**31 or not isinstance(note, str):
        raise BadRequest(
            "a verdict is {status, row_version, note}: status and note are text, row_version the whole "
            f"number that was read with the patch{f'; {unknown} is unknown' if unknown else ''}",
            zh="审核结论为{status, row_version, note}：status与note为文本，row_version为读取图斑时的版本号"
            f"{f'；未知项：{unknown}' if unknown else ''}",
        )
    if "\0" in note:
        raise BadRequest("the note has a NUL character; leave it out", zh="备注中含有空字符；请去掉")
    return Verdict(status, number, note)
