"""`/vector`: layers as Mapbox vector tiles with a TileJSON, for QGIS, GDAL, MapLibre and others."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answer, answers_in, json_answer
from twin_server.layers import spatial_class
from twin_server.tiles.grid import checked
from twin_server.tiles.service import Tiles
from twin_server.tiles.vector import MVT, attributes

router = APIRouter(tags=["layers"])


@router.get("/vector/{class_name}", responses=answers_in(JSON), response_class=Response)
def tilejson(request: Request, class_name: str) -> Response:
    """TileJSON 3 of one feature class: levels, extent, attributes, address of the tiles."""
    tiles: Tiles = request.app.state.tiles
    declared = spatial_class(class_name)
    first, last = tiles.levels(class_name)
    address = f"{str(request.base_url).rstrip('/')}/vector/{class_name}/{{z}}/{{x}}/{{y}}"
    document: dict[str, Any] = {
        "tilejson": "3.0.0",
        "name": class_name,
        "description": f"{declared.title_zh} {declared.title_en}",
        "version": "1.0.0",
        "scheme": "xyz",
        "tiles": [f"{address}?v={tiles.version(class_name)}"],
        "minzoom": first,
        "maxzoom": last,
        "vector_layers": [
            {"id": class_name, "fields": attributes(declared), "minzoom": first, "maxzoom": last}
        ],
    }
    extent = tiles.city.kept_extent(class_name)
    if extent is not None:
        document["bounds"] = list(extent)
    return json_answer(request, document)


@router.get(
    "/vector/{class_name}/{z}/{x}/{y}",
    responses=answers_in(MVT, nothing="there is nothing here"),
    response_class=Response,
)
def vector_tile(request: Request, class_name: str, z: int, x: int, y: int, v: str | None = None) -> Response:
    """One vector tile; 204 where there is nothing. `v` only tells one state of the layer from the next."""
    del v
    tiles: Tiles = request.app.state.tiles
    declared = spatial_class(class_name)
    body = tiles.vector(declared, checked(z, x, y, levels=tiles.levels(class_name)))
    if not body:
        return Response(status_code=204, headers={"Cache-Control": "no-cache"})
    return answer(request, body, media_type=MVT)
