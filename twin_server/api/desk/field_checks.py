"""`/desk/…/field-check`: a patch is given to somebody to look at on the ground."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import INSPECTOR, OPERATOR, allowed, body_schema, desk_of, fields_of, now_of
from twin_server.desk import assignments
from twin_server.desk.assignments import LONGEST_NOTE, Assignment
from twin_server.desk.dossier import told
from twin_server.errors import BadRequest

router = APIRouter()
_RESPONSES = answers_in(JSON)
_PROPERTIES: dict[str, Any] = {
    "due_on": {"type": "string", "format": "date"},
    "note": {"type": "string", "maxLength": LONGEST_NOTE},
}
_BODY = body_schema(_PROPERTIES, [])
_BODY_OTHER = body_schema({"assignee": {"type": "string"}, **_PROPERTIES}, ["assignee"])


@router.get("/desk/people", responses=_RESPONSES, response_class=Response)
def people(request: Request) -> Response:
    """Who may be given patches: users that may review."""
    _, store = allowed(request, OPERATOR)
    with store.reading() as link:
        found = assignments.reviewers(link)
    told_people = [{"name": one.name, "title": one.title, "role": one.role} for one in found]
    return json_answer(request, {"people": told_people})


@router.post(
    "/desk/patches/{patch_id}/field-check/mine",
    openapi_extra=_BODY,
    responses=_RESPONSES,
    response_class=Response,
)
async def take(request: Request, patch_id: str) -> Response:
    """Take the field check of a patch oneself."""
    who, _ = allowed(request, INSPECTOR)
    body = await fields_of(request, {"due_on": str, "note": str}, set())
    return await _assign(request, patch_id, who.name, body, INSPECTOR)


@router.post(
    "/desk/patches/{patch_id}/field-check",
    openapi_extra=_BODY_OTHER,
    responses=_RESPONSES,
    response_class=Response,
)
async def give(request: Request, patch_id: str) -> Response:
    """Give the field check of a patch to somebody."""
    allowed(request, OPERATOR)
    body = await fields_of(request, {"assignee": str, "due_on": str, "note": str}, {"assignee"})
    return await _assign(request, patch_id, body["assignee"], body, OPERATOR)


async def _assign(
    request: Request, patch_id: str, assignee: str, body: dict[str, Any], needed: str
) -> Response:
    who, store = allowed(request, needed)
    desk, now = desk_of(request), now_of(request)
    due_on = _day(body.get("due_on"), (now + timedelta(days=desk.table.times.due_days)).date())

    def work() -> Assignment:
        desk.city.feature("change_patch", patch_id)
        with store.writing() as link:
            return assignments.assign(
                link, patch_id, assignee, due_on, who, now=now, note=str(body.get("note", ""))
            )

    return json_answer(request, {"assignment": told(await run_in_threadpool(work))})


def _day(text: str | None, default: date) -> date:
    if not text:
        return default
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadRequest(
            f"due_on '{text[:40]}' is no date; write 2026-03-31",
            zh=f"due_on“{text[:40]}”不是日期；应如2026-03-31",
        ) from error
