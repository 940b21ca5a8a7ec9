"""The API of the twin: read-only, JSON, map tiles and columnar layers. `create_api` makes the application."""

from twin_server.api.application import create_api

__all__ = ["create_api"]
