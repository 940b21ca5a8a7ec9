"""Rates the condition of roads, bridges or tunnels of a year from the inspections, and stores it."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, Number, Target


class Algorithm(CommandAlgorithm):
    """`gridtwin:ledgerrate`."""

    NAME = "ledgerrate"
    GROUP = "road"
    TITLE = ("技术状况评定", "Rate the condition")
    HELP = (
        "由一年的检查记录评定道路、桥梁或隧道的技术状况并入库。",
        "Rates the condition of roads, bridges or tunnels of a year from the inspections, and stores it.",
    )
    WORDS = ("{LEDGER}", "rate", "{WORKSPACE}", "--year", "{YEAR}")
    OPTIONS = (("--findings", "FINDINGS"),)
    INPUTS = (
        Choice(
            "LEDGER",
            "",
            "台账",
            "Ledger",
            "roads",
            options=(
                ("roads", "道路", "Roads"),
                ("bridges", "桥梁", "Bridges"),
                ("tunnels", "隧道", "Tunnels"),
            ),
        ),
        Number("YEAR", "", "年度", "Year", 2026, required=True, least=1949, most=2200, whole=True),
        Target("FINDINGS", "", "问题清单", "Findings", filter="Excel (*.xlsx);;GeoPackage (*.gpkg)"),
    )
