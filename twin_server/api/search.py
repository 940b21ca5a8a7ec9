"""`/search`: features by code or name."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.search import find_features

router = APIRouter(tags=["search"])


@router.get("/search", responses=answers_in(JSON), response_class=Response)
def search(
    request: Request,
    q: Annotated[str, Query(min_length=1, max_length=80)],
    limit: Annotated[int, Query(ge=1, le=50)] = 12,
) -> Response:
    """Features whose code, name or address contains the words; exact and leading matches first."""
    return json_answer(
        request, {"query": q, "results": find_features(request.app.state.city, q, limit=limit)}
    )
