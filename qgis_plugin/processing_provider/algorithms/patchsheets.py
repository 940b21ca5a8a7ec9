"""Writes the sheets of patches for inspectors as one PDF."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, Target, Text, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:patchsheets`."""

    NAME = "patchsheets"
    GROUP = "patch"
    TITLE = ("违建核查表", "Evidence sheets")
    HELP = (
        "把图斑核查表合并输出为一个PDF。",
        "Writes the sheets of patches for inspectors as one PDF.",
    )
    WORDS = ("detect", "sheet", "*PATCHES", "--workspace", "{WORKSPACE}", "--out", "{OUT}")
    OPTIONS = (("--grade", "GRADE"), ("--run", "RUN"))
    INPUTS = (
        Texts("PATCHES", "", "图斑编号（留空：全部）", "Patch numbers (empty: all)"),
        Choice("GRADE", "", "等级", "Grade", options=(("A", "A", "A"), ("B", "B", "B"), ("C", "C", "C"))),
        Text("RUN", "", "检测批次", "Run", advanced=True),
        Target("OUT", "", "核查表", "Sheets", required=True, filter="PDF (*.pdf)"),
    )
