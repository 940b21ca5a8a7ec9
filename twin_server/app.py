"""The one ASGI application: Streamlit's pages, the API and the scene's files on one origin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from streamlit import config

from twin_server.access.guard import Guard
from twin_server.access.page_guard import USER_HEADERS
from twin_server.access.pages import access_routes
from twin_server.access.proxy import ProxyHeaders
from twin_server.access.service import Access
from twin_server.api import create_api
from twin_server.city import City
from twin_server.headers import KnownHosts, SecurityHeaders
from twin_server.settings import TwinSettings

_STREAMLIT = {
    "browser.gatherUsageStats": False,
    "client.showErrorLinks": False,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "server.fileWatcherType": "none",
    "server.headless": True,
    "server.maxUploadSize": 1,
    "server.trustedUserHeaders": USER_HEADERS,
    "theme.base": "dark",
    "theme.backgroundColor": "#0b131d",
    "theme.primaryColor": "#4dd4ff",
}


def create_app(settings: TwinSettings, city: City, access: Access) -> st.App:
    """Pages, API and scene of one workspace, all of it behind one guard."""
    for name, value in _STREAMLIT.items():
        config.set_option(name, value)
    config.set_option("server.port", settings.port)
    config.set_option("server.address", settings.host)

    @asynccontextmanager
    async def lifespan(_: st.App) -> AsyncIterator[dict[str, Any]]:
        yield {"city": city}
        city.close()
        access.close()

    static = Path(str(files("twin_server") / "scene" / "static"))
    return st.App(
        Path(__file__).with_name("page.py"),
        secrets={"gridtwin": {"name": city.workspace.name, "language": settings.language}},
        routes=[
            *access_routes(),
            Mount("/api", create_api(city)),
            Mount("/scene", StaticFiles(directory=static)),
        ],
        middleware=[
            Middleware(ProxyHeaders, trusted=access.config.trusted_proxies),
            Middleware(KnownHosts, hosts=settings.known_hosts | access.config.public_hosts),
            Middleware(SecurityHeaders),
            Middleware(Guard, access=access),
        ],
        lifespan=lifespan,
    )
