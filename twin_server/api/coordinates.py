"""`/coordinates`: a pair of numbers as a place, in degrees and in the workspace's system."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.city import City
from twin_server.coordinates import read_places

router = APIRouter(tags=["search"])


@router.get("/coordinates", responses=answers_in(JSON), response_class=Response)
def coordinates(
    request: Request, q: Annotated[str, Query(min_length=1, max_length=80, examples=["103.80,36.05"])]
) -> Response:
    """Places that the numbers can mean near the city; empty if they are no pair or lie elsewhere."""
    city: City = request.app.state.city
    places = [asdict(place) for place in read_places(city, q)]
    return json_answer(request, {"crs": city.workspace.crs, "places": places})
