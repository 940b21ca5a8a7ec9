"""Every route of an application, as (method, path)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from starlette.routing import Mount


def served(routes: Iterable[Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Routes with their methods; a mount that does not tell its routes is everything below it."""
    for route in routes:
        if hasattr(route, "original_router"):  # FastAPI's include_router
            yield from served(route.original_router.routes, prefix + route.include_context.prefix)
        elif isinstance(route, Mount) and route.routes:
            yield from served(route.routes, prefix + route.path)
        elif isinstance(route, Mount):
            yield "GET", f"{prefix}{route.path}/{{path:path}}"
        else:
            for method in sorted((route.methods or {"GET"}) - {"HEAD"}):
                yield method, prefix + route.path
