"""Icons, loaded by path: no compiled resources."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

from . import paths


def icon(name: str | Path) -> QIcon:
    """An icon by name (`icons/NAME.svg`) or by path; the plugin's own where the file is missing."""
    path = name if isinstance(name, Path) else paths.icon(name)
    return QIcon(str(path if path.is_file() else paths.icon("gridtwin")))
