"""`/grids/figures`: unit grids by a figure, with classes for a legend."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answer, answers_in, json_answer, to_json
from twin_server.city import City
from twin_server.grid_figures import GRID, figure_by_grid, grid_figure, grid_figures

router = APIRouter(tags=["figures"])


@router.get("/grids/figures", responses=answers_in(JSON), response_class=Response)
def figures(
    request: Request,
    figure: Annotated[str | None, Query(max_length=80, description="all names if left out")] = None,
) -> Response:
    """Names of the figures, or the values of one by id of the grid; null where it cannot be computed."""
    city: City = request.app.state.city
    if figure is None:
        names = [{"name": one.name, "zh": one.zh, "en": one.en, "unit": one.unit} for one in grid_figures()]
        return json_answer(request, {"figures": names})
    wanted = grid_figure(figure)
    key = ("grid figure", figure, city.state(GRID, wanted.of))
    body = city.cache.get(key, lambda: to_json(figure_by_grid(city, wanted)))
    return answer(request, body, media_type="application/json")
