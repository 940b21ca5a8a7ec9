"""Inputs that checking a file and importing it have in common: what is checked is what would be imported."""

from __future__ import annotations

from .inputs import Choice, Input, Number, Source, Sources, Text

PIPE_SURVEY: tuple[Input, ...] = (
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
CENSUS_FILE: tuple[Input, ...] = (
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
REASON = Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True)
