"""`/scenes` and `/tiles`: the workspace's own imagery, and the dark map, as map tiles."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from twin_server.api.answers import JSON, answer, answers_in, json_answer
from twin_server.basemap import BaseMap
from twin_server.city import City
from twin_server.errors import BrokenImagery
from twin_server.imagery import (
    MAX_ZOOM,
    TILE_SIZE,
    Scene,
    find_scene,
    lonlat_bounds,
    raster_scenes,
    render_tile,
)

router = APIRouter(tags=["imagery"])
_YEAR = "private, max-age=31536000, immutable"


@router.get("/scenes", responses=answers_in(JSON), response_class=Response)
def scenes(request: Request) -> Response:
    """Orthophotos, newest first; `problem` says why one cannot be shown."""
    city: City = request.app.state.city
    return json_answer(request, {"scenes": [_entry(scene) for scene in raster_scenes(city)]})


@router.get(
    "/tiles/{scene}/{z}/{x}/{y}",
    responses=answers_in("image/webp", nothing="there is nothing here"),
    response_class=Response,
)
def tile(request: Request, scene: str, z: int, x: int, y: int, v: str | None = None) -> Response:
    """One 512-pixel WebP tile in web mercator of an orthophoto, or of `map`; 204 where there is nothing."""
    city: City = request.app.state.city
    if scene == "map":
        base_map: BaseMap = request.app.state.base_map
        key = ("map", base_map.version(), z, x, y)
        body = city.cache.get(key, lambda: base_map.render(zoom=z, column=x, row=y))
        return answer(request, body, media_type="image/webp")
    found = find_scene(city, scene)
    key = ("tile", found.id, found.version, z, x, y)
    body = city.cache.get(key, lambda: render_tile(found, zoom=z, column=x, row=y) or b"")
    cache = _YEAR if v == found.version else "no-cache"
    if not body:
        return Response(status_code=204, headers={"Cache-Control": cache})
    return answer(request, body, media_type="image/webp", cache=cache)


def _entry(scene: Scene) -> dict[str, Any]:
    problem, bounds, version = scene.problem, None, None
    if problem is None:
        try:
            bounds, version = lonlat_bounds(scene), scene.version
        except BrokenImagery as error:
            problem = str(error)
    return {
        "id": scene.id,
        "title": scene.title,
        "captured_on": scene.captured_on.isoformat() if scene.captured_on else None,
        "bounds": bounds,
        "version": version,
        "tile_size": TILE_SIZE,
        "max_zoom": MAX_ZOOM,
        "problem": problem,
    }
