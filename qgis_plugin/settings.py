"""The plugin's settings, kept by QGIS below `gridtwin/`: one line each, with its default."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings

DEFAULTS: dict[str, Any] = {
    "language": "auto",  # auto, zh, en
    "program": "",  # path of the program `gridtwin`; empty: searched for
    "editor": "",  # name written into edited_by; empty: name of the user account
    "saved_into": "",  # folder that a file was saved into last
    "recent": [],  # folders of workspaces, newest first
    "check_before_commit": True,
    "live_grid_check": True,  # G01–G11 after each edit of unit grids
    "engine_timeout_s": 600,
}


def get(name: str) -> Any:
    """A setting's value, in the type of its default."""
    default = DEFAULTS[name]
    value = QgsSettings().value(f"gridtwin/{name}", default)
    if isinstance(default, bool):
        return str(value).lower() in {"true", "1"}
    if isinstance(default, int):
        return int(value)
    if isinstance(default, list):
        return [value] if isinstance(value, str) else list(value or [])
    return str(value or "")


def put(name: str, value: Any) -> None:
    """Keep a value.

    Raises:
        KeyError: there is no such setting.
    """
    if name not in DEFAULTS:
        raise KeyError(name)
    QgsSettings().setValue(f"gridtwin/{name}", value)
