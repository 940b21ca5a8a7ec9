"""Counts components by class, grid, owner or state."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Choice, Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentstatistics`."""

    NAME = "componentstatistics"
    GROUP = "census"
    TITLE = ("部件统计", "Component statistics")
    HELP = (
        "按类别、网格、权属或状态统计部件。",
        "Counts components by class, grid, owner or state.",
    )
    METHOD = "components.statistics"
    INPUTS = (
        Choice(
            "BY",
            "",
            "统计方式",
            "By",
            "class",
            options=(
                ("class", "类别", "Class"),
                ("grid", "单元网格", "Unit grid"),
                ("owner", "权属单位", "Owner"),
                ("state", "状态", "State"),
                ("class_state", "类别与状态", "Class and state"),
            ),
        ),
        Target("OUT", "out", "同时输出全部统计表", "Also write all tables", filter="Excel (*.xlsx)"),
    )
    TABLES = (Table("TABLE", "{BY}", "统计表", "Table"),)
