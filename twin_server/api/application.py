"""The FastAPI application under `/api`: routes, error documents, schema. Read-only."""

from __future__ import annotations

from fastapi import FastAPI

from gridtwin import __version__
from twin_server.access import api as access
from twin_server.api import (
    coordinates,
    desk,
    dossier,
    exports,
    features,
    figures,
    grid_figures,
    imagery,
    layers,
    ogc,
    overview,
    patches,
    scene3d,
    search,
    sensing,
    sensorthings,
    tiles,
    timeline,
    vector,
    verdicts,
    views,
)
from twin_server.api.clean_requests import CleanRequests
from twin_server.api.describing import describe
from twin_server.api.problems import add_problem_handlers
from twin_server.basemap import BaseMap
from twin_server.city import City
from twin_server.desk.service import ReviewDesk
from twin_server.overview.board import Board
from twin_server.tiles.service import Tiles


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
    api.state.ogc = ogc.Service(city)
    api.state.base_map = BaseMap(city)
    api.state.overview = Board(city)
    api.state.desk = ReviewDesk(city)
    api.state.tiles = Tiles(city)
    add_problem_handlers(api)
    api.add_middleware(CleanRequests)
    for module in (
        layers,
        tiles,
        vector,
        features,
        dossier,
        imagery,
        patches,
        verdicts,
        desk,
        figures,
        overview,
        grid_figures,
        search,
        coordinates,
        timeline,
        views,
        exports,
        access,
        sensing,
        sensorthings,
        scene3d,
    ):
        api.include_router(module.router)
    api.include_router(ogc.router)
    describe(api)
    return api
