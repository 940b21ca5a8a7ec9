"""`/timeline`: what happened when, and layers as they were at a moment."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.api.answers import COLUMNS, JSON, answer, answers_in, to_json
from twin_server.city import City
from twin_server.columnar import encode
from twin_server.layers import scene_layer
from twin_server.sensing.times import parse_ms
from twin_server.timeline import layer_at, timeline

router = APIRouter(tags=["timeline"])
_LEAST_MS, _MOST_MS = -8_520_336_000_000, 7_258_118_400_000  # the years 1700 to 2200: further is all the same


@router.get("/timeline", responses=answers_in(JSON), response_class=Response)
def marks(request: Request) -> Response:
    """Dated things by kind and day: imagery, detection runs, patches found, verdicts, alarms."""
    city: City = request.app.state.city
    body = city.cache.get(("timeline", city.stamp()), lambda: to_json(timeline(city)))
    return answer(request, body, media_type="application/json")


@router.get("/timeline/{class_name}/columns", responses=answers_in(COLUMNS), response_class=Response)
def columns(
    request: Request,
    class_name: str,
    at: Annotated[str, Query(description="moment with zone", examples=["2026-03-02T09:30:00+08:00"])],
) -> Response:
    """`change_patch` or `alarm` at a moment, as a columnar message (see twin_server/columnar.py)."""
    city: City = request.app.state.city
    at_ms = min(max(parse_ms(at, "at"), _LEAST_MS), _MOST_MS)

    def make() -> bytes:
        frame = layer_at(city, class_name, datetime.fromtimestamp(at_ms / 1000, tz=UTC))
        layer = scene_layer(class_name)
        return encode(frame, layer.columns, name=class_name, to_lonlat=city.to_lonlat)

    body = city.cache.get(("at", class_name, at_ms, city.stamp()), make)
    return answer(request, body, media_type=COLUMNS)
