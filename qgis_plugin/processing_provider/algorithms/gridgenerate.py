"""Draws unit grids along communities, streets and natural borders and codes them."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm, Table, Told
from ..inputs import Flag, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:gridgenerate`."""

    NAME = "gridgenerate"
    GROUP = "grid"
    TITLE = ("生成单元网格", "Generate unit grids")
    HELP = (
        "按社区、道路和自然边界划分单元网格并编码。默认只生成草案图层，不入库；取消“仅草案”后入库并记入历史。",
        "Draws unit grids along communities, streets and natural borders and codes them. A draft "
        "layer by default; without “draft only” they are stored and kept in the history.",
    )
    METHOD = "grids.generate"
    CHANGES = True
    INPUTS = (
        Text("COMMUNITY", "community", "社区代码（12位，留空：全部）", "Community (12 digits; empty: all)"),
        Flag("DRAFT", "draft", "仅草案，不入库", "Draft only, store nothing", True),
        Flag("REPLACE", "replace", "先注销已有网格", "Retire the grids that are there", False),
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TABLES = (
        Table("GRIDS", "unit_grid", "网格草案", "Draft of the grids", optional=True),
        FINDINGS_TABLE,
    )
    TOLD = (Told("STORED", "stored", "入库网格数", "Grids stored"), *COUNTS)
