"""A city's workspace: layers in a GeoPackage or in PostGIS, imagery, evidence. See docs/store.md."""

from gridtwin.store.database import Box, Where
from gridtwin.store.errors import LostUpdate
from gridtwin.store.latest import Latest
from gridtwin.store.questions import Asking
from gridtwin.store.reverting import kept_moment
from gridtwin.store.workspace import (
    UpdateReport,
    Workspace,
    WriteReport,
    create_workspace,
    migrate_workspace,
    open_workspace,
)

__all__ = [
    "Asking",
    "Box",
    "Latest",
    "LostUpdate",
    "UpdateReport",
    "Where",
    "Workspace",
    "WriteReport",
    "create_workspace",
    "kept_moment",
    "migrate_workspace",
    "open_workspace",
]
