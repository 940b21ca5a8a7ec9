"""Traces up, down or everything connected from a point or line; gives layers of lines and points."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Choice, Number, Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipetrace`."""

    NAME = "pipetrace"
    GROUP = "pipe"
    TITLE = ("管网追踪", "Trace a network")
    HELP = (
        "从一个管点或管线出发追踪上游、下游或连通部分，输出管线和管点图层。",
        "Traces up, down or everything connected from a point or line; gives layers of lines and points.",
    )
    METHOD = "pipes.trace"
    INPUTS = (
        Text("START", "start", "管点或管线编号", "Number of the point or line", required=True),
        Choice(
            "DIRECTION",
            "direction",
            "方向",
            "Direction",
            "both",
            options=(
                ("both", "连通", "connected"),
                ("up", "上游", "upstream"),
                ("down", "下游", "downstream"),
            ),
        ),
        Text(
            "PIPE_CLASS",
            "pipe_class",
            "管线类型代码（留空：按起点）",
            "Pipe class (empty: that of the start)",
            advanced=True,
        ),
        Texts("BARRIERS", "barriers", "不得进入的管点或管线", "Not entered", advanced=True),
        Texts(
            "STOP_AT",
            "stop_at",
            "不再越过的管点、附属物或角色",
            "Not passed: points, appurtenances or roles",
            advanced=True,
        ),
        Number(
            "WITHIN_M",
            "within_m",
            "沿管线的最大距离（米）",
            "Farthest along the pipes (m)",
            least=0,
            advanced=True,
        ),
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
        Table("LINES", "trace_line", "管线", "Lines"),
        Table("POINTS", "trace_point", "管点", "Points"),
    )
    TOLD = (
        Told("LENGTH_M", "sums.length_m", "总长（米）", "Length (m)"),
        Told("LINE_COUNT", "links", "管线数", "Lines"),
        Told("POINT_COUNT", "nodes", "管点数", "Points"),
    )
