"""Counts components, patches, alarms and more of each unit grid into a layer of grids."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:gridbalance`."""

    NAME = "gridbalance"
    GROUP = "grid"
    TITLE = ("网格均衡", "Balance of grids")
    HELP = (
        "统计每个单元网格的部件、图斑、报警等数量，输出网格图层。",
        "Counts components, patches, alarms and more of each unit grid into a layer of grids.",
    )
    METHOD = "grids.balance"
    INPUTS = (
        Texts(
            "FIGURES",
            "figures",
            "指标名称（留空：常用指标）",
            "Names of figures (empty: the usual ones)",
            advanced=True,
        ),
    )
    TABLES = (Table("GRIDS", "unit_grid", "网格指标", "Figures of the grids"),)
