"""The one ASGI application: pages, API and files on one origin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from twin_server.access.guard import Guard
from twin_server.access.pages import access_routes
from twin_server.access.proxy import ProxyHeaders
from twin_server.access.service import Access
from twin_server.api import create_api
from twin_server.city import City
from twin_server.compression import Compression
from twin_server.headers import KnownHosts, SecurityHeaders
from twin_server.pages import page_routes
from twin_server.settings import TwinSettings
from twin_server.warming import first_visit


def create_app(settings: TwinSettings, city: City, access: Access) -> Starlette:
    """Pages, API and scene of one workspace, all of it behind one guard."""
    api = create_api(city)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, Any]]:
        warming = asyncio.create_task(first_visit(api))
        yield {"city": city}
        warming.cancel()
        await asyncio.wait({warming})
        city.close()
        access.close()

    return Starlette(
        routes=[
            *access_routes(),
            Mount("/api", api),
            *page_routes(city.workspace.name, language=settings.language),
        ],
        middleware=[
            Middleware(ProxyHeaders, trusted=access.config.trusted_proxies),
            Middleware(KnownHosts, hosts=settings.known_hosts | access.config.public_hosts),
            Middleware(SecurityHeaders),
            Middleware(Compression),
            Middleware(Guard, access=access),
        ],
        lifespan=lifespan,
    )
