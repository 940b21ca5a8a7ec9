"""Chooses patches by status, grade and street and gives them as a layer."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Choice, Number, Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:patchexport`."""

    NAME = "patchexport"
    GROUP = "patch"
    TITLE = ("导出图斑", "Export patches")
    HELP = (
        "按状态、等级、街道筛选图斑，输出图层。",
        "Chooses patches by status, grade and street and gives them as a layer.",
    )
    METHOD = "patches.queue"
    INPUTS = (
        Texts(
            "STATUSES", "statuses", "审核状态（new、confirmed、legal…）", "Statuses (new, confirmed, legal …)"
        ),
        Choice(
            "GRADES",
            "grades",
            "等级",
            "Grades",
            several=True,
            options=(("A", "A", "A"), ("B", "B", "B"), ("C", "C", "C")),
        ),
        Text("STREET", "street", "街道代码（9位）", "Street (9 digits)"),
        Choice(
            "ORDER",
            "order",
            "排序",
            "Order",
            "grade",
            options=(
                ("grade", "等级", "Grade"),
                ("score", "得分", "Score"),
                ("newest", "最新", "Newest"),
                ("area", "面积", "Area"),
            ),
        ),
        Number("LIMIT", "limit", "最多行数", "Rows", 10000, advanced=True, least=1, most=10000, whole=True),
    )
    TABLES = (Table("PATCHES", "change_patch", "图斑", "Patches"),)
