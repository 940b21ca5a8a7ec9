"""`/scene3d`: the items of the static scene (3D Tiles, point clouds, COGs) and their files."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import FileResponse, Response

from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.city import City
from twin_server.covers import covered_buildings
from twin_server.scene3d import scene_file, scene_items

router = APIRouter(tags=["scene"])
_YEAR = "private, max-age=31536000, immutable"
_RESPONSES: dict[int | str, dict[str, object]] = {
    200: {"description": "the file", "content": {"application/octet-stream": {}}},
    206: {"description": "the part that was asked for"},
}


@router.get("/scene3d", responses=answers_in(JSON), response_class=Response)
def items(request: Request) -> Response:
    """Models, meshes, point clouds and layers as static files: title, kind, box, heights, notes."""
    city: City = request.app.state.city
    return json_answer(request, {"items": scene_items(city)})


@router.get("/scene3d/covers", responses=answers_in(JSON), response_class=Response)
def covers(request: Request) -> Response:
    """Ids of the buildings of the layer in whose place a model stands, by item of the scene."""
    city: City = request.app.state.city
    return json_answer(request, {"covers": covered_buildings(city)})


@router.get("/scene3d/{item}/{path:path}", responses=_RESPONSES, response_class=FileResponse)  # type: ignore[arg-type]
def item_file(request: Request, item: str, path: str) -> FileResponse:
    """One file of an item, whole or in ranges; an address never changes its content."""
    city: City = request.app.state.city
    file, media = scene_file(city, item, path)
    return FileResponse(file, media_type=media, headers={"Cache-Control": _YEAR})
