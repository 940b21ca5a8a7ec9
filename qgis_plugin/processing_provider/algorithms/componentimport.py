"""Import a census file."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm, Told
from ..files_in import CENSUS_FILE, REASON


class Algorithm(EngineAlgorithm):
    """`gridtwin:componentimport`."""

    NAME = "componentimport"
    GROUP = "census"
    TITLE = ("导入部件普查成果", "Import a census file")
    HELP = (
        "检查普查表或图层，正确的行入库，其余列入检查结果：读入行数＝入库＋拒收。",
        "Checks a field table or layer; right rows are stored, the others come as findings: rows "
        "in = stored + refused.",
    )
    METHOD = "components.accept"
    CHANGES = True
    INPUTS = (*CENSUS_FILE, REASON)
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REFUSED", "rows_refused", "拒收行数", "Rows refused"),
        *COUNTS,
    )
