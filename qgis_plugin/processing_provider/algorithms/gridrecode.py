"""Gives unit grids fresh codes; the old ones are retired, components and others follow."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Told
from ..inputs import Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:gridrecode`."""

    NAME = "gridrecode"
    GROUP = "grid"
    TITLE = ("网格重新编码", "Recode grids")
    HELP = (
        "给单元网格重新编码，旧编码不再使用，部件等的网格编码随之更新。",
        "Gives unit grids fresh codes; the old ones are retired, components and others follow.",
    )
    METHOD = "grids.recode"
    CHANGES = True
    INPUTS = (
        Texts("CODES", "codes", "网格编码（留空：全部）", "Grid codes (empty: all)"),
        Text("COMMUNITY", "community", "社区代码（12位，留空：全部）", "Community (12 digits; empty: all)"),
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TOLD = (
        Told("NEW", "new_codes", "新网格数", "New grids"),
        Told("OLD", "old_codes", "原网格数", "Old grids"),
    )
