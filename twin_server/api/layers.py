"""`/layers`: what the scene can show, and each layer as GeoJSON or as one compact columnar message."""

from __future__ import annotations

from typing import Annotated, Any

import shapely
from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from gridtwin.model import FeatureClass, json_schema
from twin_server.api.answers import COLUMNS, GEOJSON, JSON, answer, answers_in, json_answer, to_json
from twin_server.city import City, parse_bbox
from twin_server.columnar import encode
from twin_server.labels import plain
from twin_server.layers import SceneLayer, scene_layer, scene_layers, spatial_class
from twin_server.legend import legend
from twin_server.scene3d import built_stamp
from twin_server.terrain import city_extent, height_field
from twin_server.tiles.service import Tiles

router = APIRouter(tags=["layers"])
_MAX_FEATURES = 100_000

Box = Annotated[
    str | None, Query(description="west,south,east,north in degrees", examples=["103.70,36.05,103.75,36.10"])
]
Limit = Annotated[int, Query(ge=1, le=_MAX_FEATURES)]


@router.get("/health")
def health(request: Request) -> dict[str, Any]:
    """Whether the workspace opens; `stamp` changes with its data, `scene` with what was built of them."""
    city: City = request.app.state.city
    return {
        "status": "ok",
        "workspace": city.workspace.name,
        "stamp": city.stamp(),
        "scene": built_stamp(city),
    }


@router.get("/layers", responses=answers_in(JSON), response_class=Response)
def layers(request: Request) -> Response:
    """Workspace, extent and layers with titles, look, legend and number of features."""
    city: City = request.app.state.city
    tiles: Tiles = request.app.state.tiles
    body = city.cache.get(("layers", city.stamp()), lambda: to_json(_catalogue(city, tiles)))
    return answer(request, body, media_type="application/json")


@router.get("/layers/{class_name}/columns", responses=answers_in(COLUMNS), response_class=Response)
def columns(request: Request, class_name: str, bbox: Box = None) -> Response:
    """One layer of the scene as a columnar message (see twin_server/columnar.py)."""
    city: City = request.app.state.city
    layer, box = scene_layer(class_name), parse_bbox(bbox)

    def make() -> bytes:
        wanted = (*dict.fromkeys((*layer.columns, *([layer.color_by] if layer.color_by else []))),)
        frame = city.read(class_name, bbox=box, columns=(*wanted, "geometry"))
        return encode(frame, wanted, name=class_name, to_lonlat=city.to_lonlat)

    body = city.cache.get(("columns", class_name, box, city.state(class_name)), make)
    return answer(request, body, media_type=COLUMNS)


@router.get("/layers/{class_name}/features", responses=answers_in(GEOJSON), response_class=Response)
def features(request: Request, class_name: str, bbox: Box = None, limit: Limit = _MAX_FEATURES) -> Response:
    """One feature class as GeoJSON; `truncated` says that `limit` cut it."""
    city: City = request.app.state.city
    declared, box = spatial_class(class_name), parse_bbox(bbox)

    def make() -> bytes:
        return to_json(_geojson(city, declared, box=box, limit=limit))

    body = city.cache.get(("features", class_name, box, limit, city.state(class_name)), make)
    return answer(request, body, media_type=GEOJSON)


@router.get("/layers/{class_name}/schema", responses=answers_in(JSON), response_class=Response)
def schema(request: Request, class_name: str) -> Response:
    """JSON Schema of the attributes of one feature class."""
    return json_answer(request, json_schema(spatial_class(class_name)))


@router.get(
    "/terrain", responses=answers_in(COLUMNS, nothing="the workspace is empty"), response_class=Response
)
def terrain(request: Request) -> Response:
    """The height field of the ground as a columnar message; 204 for an empty workspace."""
    city: City = request.app.state.city

    def make() -> bytes:
        field = height_field(city)
        return b"" if field is None else field.to_bytes()

    body = city.cache.get(("terrain", city.stamp()), make)
    return answer(request, body, media_type=COLUMNS) if body else Response(status_code=204)


def _catalogue(city: City, tiles: Tiles) -> dict[str, Any]:
    workspace = city.workspace
    return {
        "workspace": {"name": workspace.name, "crs": workspace.crs, "division": workspace.division},
        "extent": city_extent(city),
        "layers": [_entry(city, tiles, layer) for layer in scene_layers()],
    }


def _entry(city: City, tiles: Tiles, layer: SceneLayer) -> dict[str, Any]:
    declared, count = layer.feature_class, city.workspace.count(layer.name)
    return {
        "name": layer.name,
        "zh": declared.title_zh,
        "en": declared.title_en,
        "group": declared.group,
        "kind": layer.kind,
        "geometry": declared.geometry,
        "color": layer.color,
        "color_by": layer.color_by,
        "color_prefix": layer.color_prefix,
        "visible": layer.visible,
        "size": layer.size,
        "width": layer.width,
        "min_zoom": layer.min_zoom,
        "count": count,
        "legend": legend(layer),
        "tiles": tiles.entry(layer, count),
    }


def _geojson(city: City, declared: FeatureClass, *, box: Any, limit: int) -> dict[str, Any]:
    frame = city.read(declared.name, bbox=box, limit=limit + 1)
    truncated = len(frame) > limit
    frame = frame.iloc[:limit]
    shapes = shapely.transform(frame.geometry.array, city.to_lonlat, interleaved=False) if len(frame) else []
    names = [column for column in frame.columns if column not in ("geometry", "id")]
    rows = zip(frame["id"], shapes, frame[names].to_dict("records"), strict=True)
    return {
        "type": "FeatureCollection",
        "truncated": truncated,
        "features": [
            {
                "type": "Feature",
                "id": str(feature_id),
                "geometry": _geometry(shape),
                "properties": {key: plain(value) for key, value in row.items()},
            }
            for feature_id, shape, row in rows
        ],
    }


def _geometry(shape: Any) -> Any:
    from shapely.geometry import mapping  # noqa: PLC0415

    return None if shape is None or shape.is_empty else mapping(shape)
