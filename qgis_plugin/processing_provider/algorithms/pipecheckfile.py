"""Recognises and checks a survey before it is imported; changes nothing."""

from __future__ import annotations

from ..engine_algorithm import FINDINGS_TABLE, EngineAlgorithm, Told
from ..inputs import Number, Source, Sources, Text


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
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REPORTED", "rows_reported", "拒收行数", "Rows reported"),
    )
