"""Parts a unit grid along a line; components and others get their new grid code."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Told
from ..inputs import Shape, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:gridsplit`."""

    NAME = "gridsplit"
    GROUP = "grid"
    TITLE = ("按线拆分网格", "Split a grid by a line")
    HELP = (
        "用一条线把一个单元网格拆分为几个，部件等的网格编码随之更新。线留空时取最佳位置。",
        "Parts a unit grid along a line; components and others get their new grid code. Without a "
        "line the best place is taken.",
    )
    METHOD = "grids.split"
    CHANGES = True
    INPUTS = (
        Text("CODE", "code", "网格编码（15位）", "Grid code (15 digits)", required=True),
        Shape("LINE", "line", "拆分线（一条）", "Where to cut (one line)"),
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TOLD = (
        Told("NEW", "new_codes", "新网格数", "New grids"),
        Told("OLD", "old_codes", "原网格数", "Old grids"),
    )
