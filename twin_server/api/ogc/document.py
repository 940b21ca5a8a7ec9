"""The OpenAPI document of the OGC routes alone: no reference leads outside, so it works without internet."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from fastapi import APIRouter
from fastapi.openapi.utils import get_openapi

from gridtwin import __version__
from twin_server.api.describing import with_problems
from twin_server.api.ogc.collections import limits
from twin_server.layers import spatial_classes

Json = dict[str, Any]
_OF_COLLECTION = "/collections/{collection_id}"


def document(router: APIRouter, address: str) -> Json:
    """Paths relative to the address, those of collections once for each layer, as clients look for them."""
    made = with_problems(
        get_openapi(
            title="GridTwin — OGC API – Features",
            version=__version__,
            openapi_version="3.0.3",
            routes=router.routes,
        )
    )
    made["servers"] = [{"url": address}]
    paths: Json = {}
    for path, methods in made["paths"].items():
        local = path.removeprefix(router.prefix) or "/"
        if not local.startswith(_OF_COLLECTION):
            paths[local] = methods
            continue
        for declared in spatial_classes():
            paths[local.replace("{collection_id}", declared.name)] = _of_layer(methods, declared.name)
    made["paths"] = paths
    older: Json = _in_3_0(made)
    return older


def _in_3_0(value: Any) -> Any:  # Any: JSON
    """FastAPI writes schemas of OpenAPI 3.1; the standard and its clients go by 3.0."""
    if isinstance(value, list):
        return [_in_3_0(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: _in_3_0(one) for key, one in value.items()}
    if "examples" in made and isinstance(made["examples"], list):
        made["example"] = made.pop("examples")[0]
    choices = made.get("anyOf", [])
    if {"type": "null"} in choices:
        made.pop("anyOf")
        made |= next(one for one in choices if one != {"type": "null"})
    return made


def _of_layer(methods: Json, name: str) -> Json:
    made = deepcopy(methods)
    for operation in made.values():
        operation["operationId"] = f"{operation['operationId']}_{name}"
        operation["tags"] = [name]
        kept = [one for one in operation["parameters"] if one["name"] != "collection_id"]
        operation["parameters"] = kept
        for one in kept:
            if one["name"] == "limit":
                one["schema"] = {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": limits().max_items,
                    "default": limits().default_items,
                }
    return made
