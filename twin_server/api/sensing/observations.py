"""`/sensing/observations`: what devices and gateways send by HTTP, if this process takes it in."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from gridtwin.sensing.intake.bodies import CSV, JSON, NDJSON
from twin_server.api.answers import answers_in
from twin_server.api.sensing.parameters import allowed, sensing_of
from twin_server.intake.observations import receive_observations

router = APIRouter()
_BODY: dict[str, Any] = {  # Any: JSON
    "requestBody": {
        "required": True,
        "content": {
            kind: {"schema": {"description": "rows of code, at, value"}} for kind in (JSON, NDJSON, CSV)
        },
    }
}
_RESPONSES = answers_in(JSON) | {
    422: {"description": "every row was refused; the answer says why", "content": {JSON: {}}}
}


@router.post("/observations", openapi_extra=_BODY, responses=_RESPONSES, response_class=Response)
async def observations(request: Request) -> Response:
    """Store observations; the answer comes when they are committed and counts what became of them."""
    allowed(request, "operator", "ingest")
    return await receive_observations(request, sensing_of(request).intake)
