"""Simulates water (EPANET), storm sewers (SWMM), gas or heat (pandapipes); results go into a folder."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, Flag, Number, Source, Target, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:pipesimulate`."""

    NAME = "pipesimulate"
    GROUP = "pipe"
    TITLE = ("管网模拟", "Simulate a network")
    HELP = (
        "供水（EPANET）、雨水（SWMM）、燃气或热力（pandapipes）模拟，结果写入文件夹。",
        "Simulates water (EPANET), storm sewers (SWMM), gas or heat (pandapipes); results go into a folder.",
    )
    WORDS = ("pipes", "simulate", "{NETWORK}", "--engine", "{ENGINE}", "--out", "{OUT}")
    OPTIONS = (
        ("--duration", "DURATION"),
        ("--closed", "CLOSED"),
        ("--source", "SOURCES"),
        ("--maps", "MAPS"),
    )
    NEEDS_WORKSPACE = False
    INPUTS = (
        Source(
            "NETWORK", "", "工作区目录、图层或模型文件", "Workspace folder, layers or a model", required=True
        ),
        Choice(
            "ENGINE",
            "",
            "模拟引擎",
            "Engine",
            "epanet",
            options=(
                ("epanet", "供水 EPANET", "Water: EPANET"),
                ("swmm", "雨水 SWMM", "Storm sewers: SWMM"),
                ("gas", "燃气", "Gas"),
                ("heat", "热力", "Heat"),
            ),
        ),
        Number("DURATION", "", "时长（小时）", "Duration (hours)", least=0),
        Texts("CLOSED", "", "关闭的管段", "Links that are shut"),
        Texts("SOURCES", "", "供应点编号", "Points that feed it"),
        Flag("MAPS", "", "同时输出每步地图", "A map of every step too", False),
        Target("OUT", "", "结果文件夹（新建）", "New folder of results", required=True, folder=True),
    )
