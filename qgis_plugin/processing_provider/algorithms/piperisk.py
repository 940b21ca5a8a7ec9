"""Scores lines by age, material, condition and consequence; the formula is data."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Source, Target, Text, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:piperisk`."""

    NAME = "piperisk"
    GROUP = "pipe"
    TITLE = ("管线风险评分", "Risk of pipes")
    HELP = (
        "按管龄、材质、状况和后果给每条管线评分，公式可替换。",
        "Scores lines by age, material, condition and consequence; the formula is data.",
    )
    WORDS = ("pipes", "risk", "{WORKSPACE}", "--out", "{OUT}")
    OPTIONS = (
        ("--class", "CLASSES"),
        ("--formula", "FORMULA"),
        ("--extra", "EXTRA"),
        ("--on", "ON"),
        ("--picture", "PICTURE"),
    )
    INPUTS = (
        Texts("CLASSES", "", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Text("ON", "", "计算年限的日期（留空：今天）", "Day that ages count to (empty: today)"),
        Source("FORMULA", "", "自定义公式", "A formula of your own", advanced=True, filter="TOML (*.toml)"),
        Source("EXTRA", "", "附加属性表", "Table with more columns", advanced=True),
        Target("PICTURE", "", "风险图", "Map", filter="PNG (*.png);;SVG (*.svg)"),
        Target(
            "OUT",
            "",
            "评分图层",
            "Layer of scores",
            required=True,
            filter="GeoPackage (*.gpkg);;Excel (*.xlsx)",
        ),
    )
