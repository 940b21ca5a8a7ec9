"""Number, length, area and condition; writes tables and charts too."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Told
from ..inputs import Choice, Number, Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:ledgerstatistics`."""

    NAME = "ledgerstatistics"
    GROUP = "road"
    TITLE = ("台账统计", "Ledger statistics")
    HELP = (
        "统计数量、长度、面积和技术状况，可输出表格和统计图。",
        "Number, length, area and condition; writes tables and charts too.",
    )
    METHOD = "ledgers.statistics"
    INPUTS = (
        Choice(
            "LEDGER",
            "ledger",
            "台账",
            "Ledger",
            "bridges",
            options=(
                ("roads", "道路", "Roads"),
                ("bridges", "桥梁", "Bridges"),
                ("tunnels", "隧道", "Tunnels"),
                ("facilities", "设施", "Facilities"),
            ),
        ),
        Number("YEAR", "year", "技术状况年度", "Year of the condition", least=1949, most=2200, whole=True),
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
            "统计表文件",
            "File of tables",
            required=True,
            filter="Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)",
        ),
        Target("CHARTS", "charts", "统计图目录", "Folder of charts", folder=True),
    )
    TOLD = (Told("TABLE_COUNT", "tables", "统计表数", "Tables"),)
