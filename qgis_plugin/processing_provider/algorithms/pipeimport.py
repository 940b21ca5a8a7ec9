"""Import a pipe survey."""

from __future__ import annotations

from ..engine_algorithm import FINDINGS_TABLE, EngineAlgorithm, Told
from ..inputs import Number, Source, Sources, Text


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
    INPUTS = (
        Sources("FILE", "files", "成果表或图层文件", "Survey workbook or layer", required=True),
        Text("CRS", "crs", "坐标系（留空：工作区坐标系）", "CRS (empty: that of the workspace)"),
        Source(
            "MAPPING",
            "mapping",
            "表头与字段的对应文件（TOML）",
            "Headings and fields (TOML)",
            advanced=True,
            filter="TOML (*.toml)",
        ),
        Text(
            "PIPE_CLASS",
            "pipe_class",
            "文件未注明时的管线类型代码",
            "Class where the file says none",
            advanced=True,
        ),
        Number(
            "LIMIT",
            "limit",
            "每张表的最多行数",
            "Most rows of each table",
            100000,
            advanced=True,
            least=1,
            most=1000000,
            whole=True,
        ),
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REPORTED", "rows_reported", "拒收行数", "Rows reported"),
    )
