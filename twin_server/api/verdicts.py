"""`/patches/…/verdict`: an inspector says what a patch is. The name of who decides comes from the sign-in."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from change_detection.verdict import LONGEST_NOTE, statuses
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.bodies import json_object
from twin_server.api.desk.common import INSPECTOR, LARGEST_BODY, allowed, desk_of, now_of
from twin_server.desk.deciding import Ruling, decide
from twin_server.desk.decisions import Decision
from twin_server.errors import BadRequest

router = APIRouter(tags=["patches"])
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
    """Store a verdict; 409 when somebody has the patch open or changed it since version `row_version`."""
    who, store = allowed(request, INSPECTOR)
    given = _ruling(await json_object(request, limit=LARGEST_BODY))
    desk, now = desk_of(request), now_of(request)

    def store_it() -> Decision:
        return decide(desk.bench(store), patch_id, given, who, now=now)

    made = await run_in_threadpool(store_it)
    desk.queue.decided(made)
    return json_answer(
        request,
        {
            "id": patch_id,
            "patch_no": made.patch_no,
            "status": made.status,
            "earlier_status": made.earlier_status,
            "row_version": made.row_version,
            "edited_by": who.name,
        },
    )


def _ruling(body: dict[str, Any]) -> Ruling:
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
    return Ruling(status, number, note=note)
