"""What stands in for the plugin where QGIS brings a Python older than the city model can run on."""

from __future__ import annotations

import sys
from typing import Any


class TooOld:
    """Says once what is missing and does nothing else."""

    def __init__(self, iface: Any, oldest: tuple[int, int]) -> None:
        self._iface = iface
        self._oldest = oldest

    def initGui(self) -> None:
        """Show the one message."""
        wanted = ".".join(map(str, self._oldest))
        found = ".".join(map(str, sys.version_info[:2]))
        self._iface.messageBar().pushWarning(
            "GridTwin",
            f"This QGIS brings Python {found}; GridTwin needs {wanted}: install QGIS 3.34 or newer. "
            f"本QGIS自带Python {found}，GridTwin需要{wanted}：请安装QGIS 3.34或更高版本。",
        )

    def unload(self) -> None:
        """Nothing was loaded."""
