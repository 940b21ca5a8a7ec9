"""Writes a workspace to one archive while others go on working."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Target


class Algorithm(CommandAlgorithm):
    """`gridtwin:workspacebackup`."""

    NAME = "workspacebackup"
    GROUP = "export"
    TITLE = ("备份工作区", "Back up a workspace")
    HELP = (
        "把工作区写入一个备份文件，他人可继续作业。",
        "Writes a workspace to one archive while others go on working.",
    )
    WORDS = ("backup", "{WORKSPACE}", "{OUT}")
    INPUTS = (
        Target("OUT", "", "备份文件", "Archive", required=True, filter="tar.gz (*.tar.gz);;tar (*.tar)"),
    )
