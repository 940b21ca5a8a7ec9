"""Import a pipe survey."""

from __future__ import annotations

from ..engine_algorithm import FINDINGS_TABLE, EngineAlgorithm, Told
from ..files_in import PIPE_SURVEY, REASON


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipeimport`."""

    NAME = "pipeimport"
    GROUP = "pipe"
    TITLE = ("导入管线成果", "Import a pipe survey")
    HELP = (
        "识别并检查管线成果表（xlsx、csv、mdb）或图层，正确的行入库，其余列入检查结果。",
        "Recognises and checks survey workbooks (xlsx, csv, mdb) or layers; right rows are "
        "stored, the others come as findings.",
    )
    METHOD = "pipes.import_accept"
    CHANGES = True
    INPUTS = (*PIPE_SURVEY, REASON)
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REPORTED", "rows_reported", "拒收行数", "Rows reported"),
    )
