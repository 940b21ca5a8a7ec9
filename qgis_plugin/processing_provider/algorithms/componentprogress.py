"""How far a census round has come since its first day: by street, class or surveyor."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Choice, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentprogress`."""

    NAME = "componentprogress"
    GROUP = "census"
    TITLE = ("部件普查进度", "Progress of a census")
    HELP = (
        "统计一轮普查自开始日以来的进度：按街道、类别或作业员。",
        "How far a census round has come since its first day: by street, class or surveyor.",
    )
    METHOD = "components.progress"
    INPUTS = (
        Text(
            "SINCE",
            "since",
            "本轮开始日期（YYYY-MM-DD）",
            "First day of the round (YYYY-MM-DD)",
            required=True,
        ),
        Choice(
            "BY",
            "",
            "统计方式",
            "By",
            "street",
            options=(
                ("street", "街道", "Street"),
                ("class", "类别", "Class"),
                ("editor", "作业员", "Surveyor"),
            ),
        ),
    )
    TABLES = (Table("TABLE", "{BY}", "进度表", "Progress"),)
