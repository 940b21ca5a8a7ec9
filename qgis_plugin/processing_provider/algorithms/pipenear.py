"""Finds the lines and points around a place."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Number, Place, Target, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipenear`."""

    NAME = "pipenear"
    GROUP = "pipe"
    TITLE = ("周边管线", "Pipes near a place")
    HELP = (
        "查询一处周围的管线与管点。",
        "Finds the lines and points around a place.",
    )
    METHOD = "pipes.near"
    INPUTS = (
        Place("AT", "at", "位置", "Place", required=True, shape=True),
        Number("RADIUS", "radius", "距离（米）", "Distance (m)", 20.0, least=0.1),
        Texts("CLASSES", "classes", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
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
    TABLES = (
        Table("LINES", "near_line", "管线", "Lines"),
        Table("POINTS", "near_point", "管点", "Points"),
        Table("SUMS", "near_sum", "按类型合计", "Sums by class", optional=True),
    )
