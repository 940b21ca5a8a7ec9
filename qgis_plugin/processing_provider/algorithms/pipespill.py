"""Estimates how far a spill gets in a drainage network, and when (an estimate)."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipespill`."""

    NAME = "pipespill"
    GROUP = "pipe"
    TITLE = ("泄漏扩散", "Spread of a spill")
    HELP = (
        "估算排水管网中泄漏物的扩散范围与到达时间（估算值）。",
        "Estimates how far a spill gets in a drainage network, and when (an estimate).",
    )
    METHOD = "pipes.spill"
    INPUTS = (
        Text("START", "start", "管点或管线编号", "Number of the point or line", required=True),
        Text(
            "PIPE_CLASS",
            "pipe_class",
            "管线类型代码（留空：按起点）",
            "Pipe class (empty: that of the start)",
            advanced=True,
        ),
        Number("MINUTES", "minutes", "仅该时间内（分钟）", "Only within this time (min)", least=0),
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
    TABLES = (
        Table("LINES", "spill_line", "流经管线", "Lines reached"),
        Table("POINTS", "spill_point", "到达管点", "Points reached"),
    )
    TOLD = (
        Told("LENGTH_M", "sums.length_m", "总长（米）", "Length (m)"),
        Told("OUTLETS", "outlets", "到达的出口数", "Outlets reached"),
    )
