"""Checks a field table or layer before it is imported; changes nothing."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm, Told
from ..files_in import CENSUS_FILE


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentcheckfile`."""

    NAME = "componentcheckfile"
    GROUP = "census"
    TITLE = ("检查部件普查成果", "Check a census file")
    HELP = (
        "导入前检查普查表或图层，不改动工作区。",
        "Checks a field table or layer before it is imported; changes nothing.",
    )
    METHOD = "components.check_file"
    INPUTS = CENSUS_FILE
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("RIGHT", "rows_right", "正确行数", "Rows right"),
        *COUNTS,
    )
