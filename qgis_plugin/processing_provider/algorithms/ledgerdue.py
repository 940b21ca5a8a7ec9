"""Lists inspections that are due or overdue, with their places."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Choice, Flag, Number, Target, Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:ledgerdue`."""

    NAME = "ledgerdue"
    GROUP = "road"
    TITLE = ("检查到期清单", "Inspections due")
    HELP = (
        "列出到期和逾期的检查，带位置。",
        "Lists inspections that are due or overdue, with their places.",
    )
    METHOD = "ledgers.due"
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
        Text("AS_OF", "as_of", "日期（留空：今天）", "Day (empty: today)"),
        Texts("KINDS", "kinds", "检查类型", "Kinds of inspection", advanced=True),
        Text("KEEPER", "keeper", "养护单位", "Maintainer", advanced=True),
        Flag("WITH_DONE", "with_done", "含未到期", "Also what is not due yet", False),
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
        Table("DUE", "due", "到期清单", "Due"),
        Table("SUMMARY", "due_summary", "按检查类型", "By kind", optional=True),
    )
