"""What the OpenAPI document says beyond the routes: feature classes, and errors as problem documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridtwin.model import feature_classes, json_schema
from twin_server.api.problems import MEDIA_TYPE

if TYPE_CHECKING:
    from fastapi import FastAPI

Json = dict[str, Any]
_NOT_OURS = "Validation Error"  # what FastAPI writes where a route says nothing of 422
_PROBLEM: Json = {
    "type": "object",
    "description": "RFC 9457; detail_zh says in Chinese what detail says in English",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "detail_zh": {"type": "string"},
        "instance": {"type": "string"},
    },
}


def describe(api: FastAPI) -> None:
    """Let the API's document carry the model and its errors."""
    make = api.openapi

    def described() -> Json:
        document = with_problems(make())
        schemas = document["components"]["schemas"]
        schemas.update({declared.name: json_schema(declared) for declared in feature_classes()})
        return document

    api.openapi = described  # type: ignore[method-assign]


def with_problems(document: Json) -> Json:
    """The document with every error of every operation as a problem document; it is changed in place."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = _PROBLEM
    error = {
        "description": "refused or failed: what is wrong, and the way out",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for methods in document["paths"].values():
        for operation in methods.values():
            if operation["responses"].get("422", {}).get("description") == _NOT_OURS:
                del operation["responses"]["422"]
            operation["responses"].update({"4XX": error, "5XX": error})
    return document
