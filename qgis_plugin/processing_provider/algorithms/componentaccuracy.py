"""Finds components whose position is not exact enough."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm
from ..inputs import Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentaccuracy`."""

    NAME = "componentaccuracy"
    GROUP = "census"
    TITLE = ("部件定位精度", "Accuracy of components")
    HELP = (
        "查找定位精度不足的部件。",
        "Finds components whose position is not exact enough.",
    )
    METHOD = "components.accuracy"
    INPUTS = (
        Target(
            "FILE",
            "findings_file",
            "同时输出问题清单",
            "Also write the findings",
            filter="Excel (*.xlsx);;GeoPackage (*.gpkg)",
        ),
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = COUNTS
