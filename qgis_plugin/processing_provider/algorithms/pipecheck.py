"""Check stored pipes."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Source, Target


class Algorithm(CommandAlgorithm):
    """`gridtwin:pipecheck`."""

    NAME = "pipecheck"
    GROUP = "pipe"
    TITLE = ("检查管网", "Check stored pipes")
    HELP = (
        "按数据、图形、拓扑各阶段检查库内管网，输出问题图层、表格或报告。",
        "Checks the stored networks stage by stage: data, geometry, topology; writes a layer of "
        "findings, a list or a report.",
    )
    ICON = "check"
    WORDS = ("pipes", "check", "{WORKSPACE}")
    OPTIONS = (("--layer", "FINDINGS"), ("--xlsx", "XLSX"), ("--html", "HTML"), ("--rules", "RULES"))
    INPUTS = (
        Target("FINDINGS", "", "问题图层", "Layer of findings", required=True, filter="GeoPackage (*.gpkg)"),
        Target("XLSX", "", "问题清单", "List of findings", filter="Excel (*.xlsx)"),
        Target("HTML", "", "带图的报告", "Report with a map", filter="HTML (*.html)"),
        Source(
            "RULES",
            "",
            "自定义检查参数（TOML）",
            "Other parameters (TOML)",
            advanced=True,
            filter="TOML (*.toml)",
        ),
    )
