"""Writes the condition report of a year."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm
from ..inputs import Choice, Number, Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:ledgeryearly`."""

    NAME = "ledgeryearly"
    GROUP = "road"
    TITLE = ("年度技术状况报告", "Yearly report")
    HELP = (
        "输出一年的技术状况报告。",
        "Writes the condition report of a year.",
    )
    METHOD = "ledgers.yearly_report"
    INPUTS = (
        Choice(
            "LEDGERS",
            "ledgers",
            "台账",
            "Ledgers",
            ("roads", "bridges"),
            required=True,
            several=True,
            options=(
                ("roads", "道路", "Roads"),
                ("bridges", "桥梁", "Bridges"),
                ("tunnels", "隧道", "Tunnels"),
                ("facilities", "设施", "Facilities"),
            ),
        ),
        Number("YEAR", "year", "年度", "Year", 2026, required=True, least=1949, most=2200, whole=True),
        Choice(
            "LANGUAGE",
            "language",
            "文件语言",
            "Language of the file",
            "zh",
            options=(("zh", "中文", "Chinese"), ("en", "英文", "English")),
        ),
        Target(
            "OUT",
            "out",
            "输出文件",
            "File",
            required=True,
            filter="PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)",
        ),
    )
