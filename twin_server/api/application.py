"""The FastAPI application under `/api`: routes, error documents, schema. Read-only."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from gridtwin import __version__
from gridtwin.model import feature_classes, json_schema
from twin_server.api import features, figures, imagery, layers, patches, search
from twin_server.api.problems import add_problem_handlers
from twin_server.basemap import BaseMap
from twin_server.city import City


def create_api(city: City) -> FastAPI:
    """The API over one workspace; `/openapi.json` carries the feature classes of the model as schemas."""
    api = FastAPI(
        title="GridTwin API",
        version=__version__,
        description="Read access to one GridTwin workspace. Coordinates are longitude, latitude (EPSG:4490).",
        docs_url=None,  # the usual pages load scripts from a CDN
        redoc_url=None,
        license_info={"name": "GPL-2.0-or-later"},
    )
    api.state.city = city
    api.state.base_map = BaseMap(city)
    add_problem_handlers(api)
    for module in (layers, features, imagery, patches, figures, search):
        api.include_router(module.router)
    _describe_model(api)
    return api


def _describe_model(api: FastAPI) -> None:
    make = api.openapi

    def with_model() -> dict[str, Any]:
        document = make()
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        schemas.update({declared.name: json_schema(declared) for declared in feature_classes()})
        return document

    api.openapi = with_model  # type: ignore[method-assign]
