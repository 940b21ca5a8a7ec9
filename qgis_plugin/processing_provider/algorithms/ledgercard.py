"""Writes the card of a road, bridge, tunnel or facility."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm
from ..inputs import Choice, Number, Target, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:ledgercard`."""

    NAME = "ledgercard"
    GROUP = "road"
    TITLE = ("资料卡", "Card")
    HELP = (
        "输出一条道路、一座桥梁、隧道或设施的资料卡。",
        "Writes the card of a road, bridge, tunnel or facility.",
    )
    METHOD = "ledgers.card"
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
        Text("CODE", "code", "对象编号", "Number of the object", required=True),
        Number("SECTION", "section", "路段号", "Section of a road", least=1, whole=True),
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
