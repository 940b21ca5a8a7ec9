"""Base of the algorithms that work in QGIS on the workspace's project, in the window's thread."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm

from .algorithm import GridTwinAlgorithm


class ProjectAlgorithm(GridTwinAlgorithm):
    """It opens or uses the project's layers, which no other thread may do."""

    def flags(self) -> Any:
        """Not in a thread of its own."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading
