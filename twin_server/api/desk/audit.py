"""`/desk/audit`: the chained audit of decisions, checked and as a file; for administrators."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.access.principal import principal_of
from twin_server.access.roles import ADMINISTRATOR
from twin_server.access.store import chain
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import store_of
from twin_server.desk.export import to_csv, to_json
from twin_server.desk.store import DeskStore
from twin_server.errors import BadRequest, NotAllowed

router = APIRouter()
_CSV = "text/csv"
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # without it spreadsheets take UTF-8 for something else


@router.get("/desk/audit", responses=answers_in(_CSV, JSON), response_class=Response)
def export(request: Request, form: Annotated[str, Query(alias="format")] = "csv") -> Response:
    """All decisions and assignments with their hashes, as CSV or JSON."""
    store = _store(request)
    if form not in ("csv", "json"):
        raise BadRequest(
            f"format is csv or json, not '{form[:20]}'", zh=f"format应为csv或json，而不是“{form[:20]}”"
        )
    with store.reading() as link:
        body = _BOM + to_csv(link) if form == "csv" else to_json(link)
    headers = {
        "Content-Disposition": f'attachment; filename="desk-audit.{form}"',
        "Cache-Control": "no-store",
    }
    return Response(body, media_type=_CSV if form == "csv" else JSON, headers=headers)


@router.get("/desk/audit/verify", responses=answers_in(JSON), response_class=Response)
def verify(
    request: Request,
    entry: Annotated[str | None, Query(max_length=64, description="a hash to look for")] = None,
) -> Response:
    """Whether the chain holds, and where it does not."""
    with _store(request).reading() as link:
        found = chain.verify(link, wanted=entry)
    return json_answer(
        request,
        {
            "entries": found.entries,
            "unchained": found.unchained,
            "head": {"number": found.head.number, "hash": found.head.hash},
            "has_entry": found.has_wanted,
            "breaks": [{"number": one.number, "zh": one.zh, "en": one.en} for one in found.breaks],
        },
    )


def _store(request: Request) -> DeskStore:
    principal, store = principal_of(request), store_of(request)
    if store is None or not principal.may(ADMINISTRATOR, "admin"):
        raise NotAllowed("the audit is for administrators", zh="审计记录仅供管理员查看")
    return store
