"""GridTwin 网格孪生 for QGIS. In the packaged plugin this folder is called `gridtwin`, beside the city model.

Nothing is imported before QGIS asks for the plugin, and nothing at all where Python is too old for the model.
"""

from __future__ import annotations

import sys
from typing import Any

__version__ = "0.1.0"
OLDEST_PYTHON = (3, 11)


def classFactory(iface: Any) -> Any:
    """The plugin object that QGIS starts and stops.

    Args:
        iface: QGIS's own interface object.
    """
    if sys.version_info < OLDEST_PYTHON:
        from .too_old import TooOld

        return TooOld(iface, OLDEST_PYTHON)
    from .plugin import Plugin

    return Plugin(iface)
