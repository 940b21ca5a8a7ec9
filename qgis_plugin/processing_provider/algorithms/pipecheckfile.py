"""Recognises and checks a survey before it is imported; changes nothing."""

from __future__ import annotations

from ..engine_algorithm import FINDINGS_TABLE, EngineAlgorithm, Told
from ..files_in import PIPE_SURVEY


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipecheckfile`."""

    NAME = "pipecheckfile"
    GROUP = "pipe"
    TITLE = ("检查管线成果", "Check a pipe survey")
    HELP = (
        "入库前识别并检查管线成果，不改动工作区。",
        "Recognises and checks a survey before it is imported; changes nothing.",
    )
    METHOD = "pipes.import_check"
    INPUTS = PIPE_SURVEY
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REPORTED", "rows_reported", "拒收行数", "Rows reported"),
    )
