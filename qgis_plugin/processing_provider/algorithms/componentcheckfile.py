"""Checks a field table or layer before it is imported; changes nothing."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm, Told
from ..inputs import Choice, Source, Text


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
    INPUTS = (
        Source("FILE", "file", "普查表或图层文件", "Field table or layer", required=True),
        Text("LAYER", "layer", "图层或工作表", "Layer or sheet", advanced=True),
        Text(
            "CRS",
            "crs",
            "文件未注明时的坐标系，如EPSG:4544",
            "CRS where the file has none, such as EPSG:4544",
        ),
        Choice(
            "AXES",
            "axes",
            "X、Y的含义",
            "What X and Y mean",
            "auto",
            options=(
                ("auto", "自动判断", "find out"),
                ("east-north", "X为东", "X is east"),
                ("north-east", "X为北（测量坐标）", "X is north (survey)"),
            ),
        ),
        Text("ENCODING", "encoding", "文本编码", "Text encoding", advanced=True),
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("RIGHT", "rows_right", "正确行数", "Rows right"),
        *COUNTS,
    )
