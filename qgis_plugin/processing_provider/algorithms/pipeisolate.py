"""Burst: valves to close."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Choice, Number, Target, Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipeisolate`."""

    NAME = "pipeisolate"
    GROUP = "pipe"
    TITLE = ("爆管关阀", "Burst: valves to close")
    HELP = (
        "爆管处给出依次关闭的阀门、停供管线和受影响用户，可输出爆管关阀报告、通知单和关阀图。",
        "For a burst: valves to close in order, lines without supply, buildings affected; writes "
        "a report, an order to print and a map.",
    )
    METHOD = "pipes.isolate"
    INPUTS = (
        Text("START", "start", "管点或管线编号", "Number of the point or line", required=True),
        Text(
            "PIPE_CLASS",
            "pipe_class",
            "管线类型代码（留空：按起点）",
            "Pipe class (empty: that of the start)",
            advanced=True,
        ),
        Texts("FAILED", "failed", "无法关闭的阀门", "Valves that do not close"),
        Texts("SOURCES", "sources", "水源（供应点）编号", "Points that feed the network", advanced=True),
        Target("ORDER", "order", "关阀通知单", "Order to print", filter="HTML (*.html)"),
        Target(
            "REPORT",
            "report",
            "爆管关阀报告",
            "Report",
            filter="PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)",
        ),
        Choice(
            "LANGUAGE",
            "language",
            "报告语言",
            "Language of the report",
            "zh",
            options=(("zh", "中文", "Chinese"), ("en", "英文", "English")),
            advanced=True,
        ),
        Target("PICTURE", "picture", "关阀图", "Map", filter="PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"),
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
        Table("CLOSE", "close", "依次关闭的阀门", "Valves to close"),
        Table("ISOLATED", "isolated", "隔离的管线", "Lines cut off"),
        Table("LOST", "lost", "连带停供的管线", "Lines that lose supply too"),
        Table("BUILDINGS", "buildings", "受影响建筑", "Buildings affected"),
    )
    TOLD = (
        Told("VALVES", "close", "阀门数", "Valves"),
        Told("LENGTH_M", "isolated.sums.length_m", "隔离长度（米）", "Length cut off (m)"),
    )
