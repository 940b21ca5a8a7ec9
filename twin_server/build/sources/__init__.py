"""All that a scene can be made from. A new kind of source is a file here and a line in `all_sources`."""

from __future__ import annotations

from gridtwin.store import Workspace
from twin_server.build.source import Source


def all_sources(workspace: Workspace) -> list[Source]:
    """The sources of a workspace, in the order in which they are made."""
    from twin_server.build.sources import buildings, layers, models, orthophotos, pipes  # noqa: PLC0415 - heavy

    return [
        *buildings.sources(workspace),
        *pipes.sources(workspace),
        *models.sources(workspace),
        *orthophotos.sources(workspace),
        *layers.sources(workspace),
    ]
