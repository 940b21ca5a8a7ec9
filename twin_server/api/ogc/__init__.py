"""OGC API – Features over the layers of the workspace: pygeoapi with a provider of our own."""

from twin_server.api.ogc.routes import router
from twin_server.api.ogc.service import Service

__all__ = ["Service", "router"]
