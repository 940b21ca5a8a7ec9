"""`/exports`: a layer as a GeoPackage, GeoJSON, CSV, XLSX or Shapefile."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response, StreamingResponse

from twin_server.city import LONLAT, City, parse_bbox
from twin_server.errors import BadRequest
from twin_server.exports import Wanted, formats, make_export

router = APIRouter(tags=["exports"])
_WGS84 = 4326
_KINDS: dict[str, dict[str, str]] = {kind.media_type: {} for kind in formats()}
_RESPONSES = {200: {"description": "the file", "content": _KINDS}}

Kind = Annotated[str, Query(alias="format", description="gpkg, geojson, csv, xlsx or shp (as a zip file)")]
Box = Annotated[str | None, Query(description="west,south,east,north in degrees")]
Crs = Annotated[str | None, Query(description="EPSG code: the workspace's own, 4490 or 4326")]
Titles = Annotated[str, Query(description="what heads columns of csv and xlsx: field or zh")]


@router.get("/exports/{class_name}", responses=_RESPONSES, response_class=Response)  # type: ignore[arg-type]
def export(
    request: Request,
    class_name: str,
    kind: Kind = "gpkg",
    bbox: Box = None,
    crs: Crs = None,
    titles: Titles = "field",
) -> StreamingResponse:
    """The rows of a layer, or those in a box, as a file; 413 when there are too many for one file."""
    city: City = request.app.state.city
    if titles not in ("field", "zh"):
        raise BadRequest(
            f"titles is field or zh, not '{titles[:40]}'", zh=f"titles应为field或zh，而不是“{titles[:40]}”"
        )
    wanted = Wanted(class_name, kind, parse_bbox(bbox), _crs(city, crs), titles == "zh")
    made = make_export(city, wanted)
    headers = {
        "Content-Disposition": f'attachment; filename="{made.name}"',
        "Content-Length": str(made.size),
        "Cache-Control": "no-store",
    }
    return StreamingResponse(made.chunks, media_type=made.media_type, headers=headers)


def _crs(city: City, text: str | None) -> int | None:
    if text is None:
        return None
    offered = (city.workspace.crs, LONLAT, _WGS84)
    if text not in map(str, offered):
        listed = ", ".join(map(str, offered))
        raise BadRequest(
            f"crs '{text[:40]}' is not offered; use {listed}", zh=f"不支持crs“{text[:40]}”；可用：{listed}"
        )
    return int(text)
