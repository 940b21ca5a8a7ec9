"""`/figures`: the numbers of the overview panel, each with what it was counted from."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.city import City
from twin_server.figures import city_figures

router = APIRouter(tags=["figures"])


@router.get("/figures", responses=answers_in(JSON), response_class=Response)
def figures(request: Request) -> Response:
    """Counts, patches by grade and status, the gravest patches, components by group and state, data times."""
    city: City = request.app.state.city
    return json_answer(request, city_figures(city))
