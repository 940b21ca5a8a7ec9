"""Makes one grid of neighbours; components and others get their new grid code."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Told
from ..inputs import Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:gridmerge`."""

    NAME = "gridmerge"
    GROUP = "grid"
    TITLE = ("合并网格", "Merge grids")
    HELP = (
        "合并相邻的单元网格，部件等的网格编码随之更新。",
        "Makes one grid of neighbours; components and others get their new grid code.",
    )
    METHOD = "grids.merge"
    CHANGES = True
    INPUTS = (
        Texts("CODES", "codes", "网格编码（两个以上）", "Grid codes (two or more)", required=True),
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TOLD = (
        Told("NEW", "new_codes", "新网格数", "New grids"),
        Told("OLD", "old_codes", "原网格数", "Old grids"),
    )
