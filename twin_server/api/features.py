"""`/features`: everything about one feature, as a person reads it, for the card of the scene."""

from __future__ import annotations

from typing import Any

import pandas as pd
import shapely
from fastapi import APIRouter, Request
from shapely.geometry import mapping
from starlette.responses import Response

from gridtwin.model.feature_class import FeatureClass
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.city import City
from twin_server.evidence import evidence_files
from twin_server.labels import card_fields, plain
from twin_server.layers import spatial_class

router = APIRouter(tags=["features"])


@router.get("/features/{class_name}/{feature_id}", responses=answers_in(JSON), response_class=Response)
def feature(request: Request, class_name: str, feature_id: str) -> Response:
    """Titles, decoded values, geometry and evidence of one feature."""
    city: City = request.app.state.city
    spatial_class(class_name)
    declared, row = city.feature(class_name, feature_id)
    return json_answer(request, _card(city, declared, row))


def _card(city: City, declared: FeatureClass, row: pd.Series) -> dict[str, Any]:
    feature_id = str(row["id"])
    code = plain(row.get(declared.code_field)) if declared.code_field else None
    name = plain(row.get("name"))
    return {
        "class": declared.name,
        "id": feature_id,
        "class_zh": declared.title_zh,
        "class_en": declared.title_en,
        "code": code,
        "title": name or code or feature_id[:8],
        "fields": card_fields(declared, row),
        "row_version": plain(row.get("row_version")),
        "valid_from": plain(row.get("valid_from")),
        "edited_by": plain(row.get("edited_by")),
        "evidence": evidence_files(city, row) if declared.name == "change_patch" else [],
        **_place(city, row["geometry"]),
    }


def _place(city: City, geometry: Any) -> dict[str, Any]:
    if geometry is None or geometry.is_empty:
        return {"geometry": None, "center": None, "bbox": None}
    shape = shapely.transform(geometry, city.to_lonlat, interleaved=False)
    center = shape.point_on_surface() if shape.geom_type.endswith("Polygon") else shape.centroid
    return {"geometry": mapping(shape), "center": [center.x, center.y], "bbox": shape.bounds}
