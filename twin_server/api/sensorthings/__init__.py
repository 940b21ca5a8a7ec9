"""OGC SensorThings API 1.1, sensing part (OGC 18-088)."""

from twin_server.api.sensorthings.routes import router

__all__ = ["router"]
