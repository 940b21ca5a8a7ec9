"""`/desk/patches/{patch}`: one patch with everything to decide on; its evidence sheet."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import desk_of, now_of, store_of
from twin_server.desk import assignments, claims, decisions
from twin_server.desk.dossier import dossier, patch_row, told
from twin_server.desk.sheet import sheet_pdf

router = APIRouter()
_PDF = "application/pdf"


@router.get("/desk/patches/{patch}", responses=answers_in(JSON), response_class=Response)
def patch(request: Request, patch: str) -> Response:
    """A patch by id or number: fields, pictures, surroundings, lineage, claim, decisions, assignment."""
    desk, store = desk_of(request), store_of(request)
    made = dossier(desk.city, patch_row(desk.city, patch), desk.table, desk.rules)
    claim, decided, given = None, [], None
    if store is not None:
        with store.reading() as link:
            claim = claims.find(link, made["id"], now=now_of(request))
            decided = decisions.of_patch(link, made["id"])
            given = assignments.find(link, made["id"])
    made["claim"] = told(claim) if claim else None
    made["decisions"] = [told(one) for one in decided]
    made["assignment"] = told(given) if given else None
    return json_answer(request, made)


@router.get("/patches/{patch}/sheet", responses=answers_in(_PDF), response_class=Response)
def sheet(
    request: Request, patch: str, download: Annotated[bool, Query(description="as a file to keep")] = False
) -> Response:
    """The evidence sheet as PDF, with the verdict and the hash of its audit entry; made anew each time."""
    desk, store = desk_of(request), store_of(request)
    row = patch_row(desk.city, patch)
    decided = []
    if store is not None:
        with store.reading() as link:
            decided = decisions.of_patch(link, str(row["id"]))
    number = str(row["patch_no"])
    body = sheet_pdf(desk.city, number, desk.table, decided, status=str(row["status"]), now=now_of(request))
    kind = "attachment" if download else "inline"
    headers = {
        "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(number, safe='')}.pdf",
        "Cache-Control": "no-store",
    }
    return Response(body, media_type=_PDF, headers=headers)
