"""Sums the network by class, material, diameter, age or owner."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Choice, Target, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipestatistics`."""

    NAME = "pipestatistics"
    GROUP = "pipe"
    TITLE = ("管网统计", "Pipe statistics")
    HELP = (
        "按类型、材质、管径、管龄、权属等统计管网长度。",
        "Sums the network by class, material, diameter, age or owner.",
    )
    METHOD = "pipes.statistics"
    INPUTS = (
        Choice(
            "BY",
            "",
            "统计方式",
            "By",
            "class",
            options=(
                ("class", "类型", "Class"),
                ("material", "材质", "Material"),
                ("diameter", "管径", "Diameter"),
                ("age", "管龄", "Age"),
                ("owner", "权属单位", "Owner"),
                ("points", "管点", "Points"),
            ),
        ),
        Texts("CLASSES", "classes", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Target("OUT", "out", "同时输出表格", "Also write the table", filter="Excel (*.xlsx);;CSV (*.csv)"),
        Target("REPORT", "report", "图表报告", "Report with charts", filter="HTML (*.html)"),
    )
    TABLES = (Table("TABLE", "{BY}", "统计表", "Table"),)
    TOLD = (
        Told("LENGTH_M", "total_m", "总长（米）", "Length (m)"),
        Told("LINE_COUNT", "lines", "管线数", "Lines"),
        Told("POINT_COUNT", "points", "管点数", "Points"),
    )
