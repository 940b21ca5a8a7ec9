"""Checks clearances by GB 50289: side by side, crossing, buildings, trees, poles."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm
from ..inputs import Flag, Number, Place, Target, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipeclearance`."""

    NAME = "pipeclearance"
    GROUP = "pipe"
    TITLE = ("净距检查", "Clearances")
    HELP = (
        "按GB 50289检查管线之间及与建筑、树木、杆柱的水平、垂直净距。",
        "Checks clearances by GB 50289: side by side, crossing, buildings, trees, poles.",
    )
    METHOD = "pipes.clearance"
    INPUTS = (
        Texts("CLASSES", "classes", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Place("AT", "at", "仅某处周围", "Only near this place", shape=True),
        Number("RADIUS", "radius", "周围距离（米）", "How near (m)", 50.0, least=1),
        Flag(
            "WITH_THINGS", "with_things", "同时检查建筑物、树木、杆柱", "Also buildings, trees, poles", True
        ),
        Target("OUT", "out", "同时输出表格", "Also write the table", filter="Excel (*.xlsx);;CSV (*.csv)"),
        Number(
            "LIMIT",
            "limit",
            "每张表的最多行数",
            "Most rows of each table",
            100000,
            advanced=True,
            least=1,
            most=1000000,
            whole=True,
        ),
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = (*COUNTS,)
