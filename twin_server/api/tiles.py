"""`/layers/{class}/tiles`: a layer by tiles, for the scene (what is in which: twin_server/tiles/index.py)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from twin_server.api.answers import COLUMNS, answer, answers_in
from twin_server.layers import scene_layer
from twin_server.tiles.grid import checked
from twin_server.tiles.service import Tiles

router = APIRouter(tags=["layers"])
YEAR = "private, max-age=31536000, immutable"


@router.get("/layers/{class_name}/tiles/{z}/{x}/{y}", responses=answers_in(COLUMNS), response_class=Response)
def tile(request: Request, class_name: str, z: int, x: int, y: int, v: str | None = None) -> Response:
    """What one tile adds to those above it, as a columnar message; `v` is the version of the catalogue."""
    tiles: Tiles = request.app.state.tiles
    layer = scene_layer(class_name)
    body = tiles.message(layer, checked(z, x, y, levels=tiles.levels(class_name)))
    is_newest = v == tiles.version(class_name)
    return answer(request, body, media_type=COLUMNS, cache=YEAR if is_newest else "no-cache")
