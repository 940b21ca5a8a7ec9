"""Finds components of one class so near each other that they may be there twice."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm
from ..inputs import Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentduplicates`."""

    NAME = "componentduplicates"
    GROUP = "census"
    TITLE = ("疑似重复部件", "Duplicate components")
    HELP = (
        "查找位置和类别相近、可能重复采集的部件。",
        "Finds components of one class so near each other that they may be there twice.",
    )
    METHOD = "components.duplicates"
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
