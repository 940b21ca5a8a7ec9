"""Where the plugin's own files lie, both in the packaged plugin and in a checkout."""

from __future__ import annotations

from pathlib import Path

PLUGIN = Path(__file__).resolve().parent


def styles() -> Path:
    """Folder of QML files: inside the packaged plugin, beside it in a checkout."""
    inside = PLUGIN / "styles"
    return inside if inside.is_dir() else PLUGIN.parent / "styles"


def tables() -> Path:
    """Folder of the ledgers' tables: inside the packaged plugin, of the library in a checkout."""
    inside = PLUGIN / "tables"
    return inside if inside.is_dir() else PLUGIN.parent / "gridtwin" / "ledger" / "data"


def pipe_tables() -> Path:
    """Folder of the pipes' tables: inside the packaged plugin, of the library in a checkout."""
    inside = PLUGIN / "tables" / "pipes"
    return inside if inside.is_dir() else PLUGIN.parent / "pipe_network" / "data"


def icon(name: str) -> Path:
    """An icon of the plugin's own, by name without ending."""
    return PLUGIN / "icons" / f"{name}.svg"
