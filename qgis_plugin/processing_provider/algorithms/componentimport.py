"""Import a census file."""

from __future__ import annotations

from ..engine_algorithm import COUNTS, FINDINGS_TABLE, EngineAlgorithm, Told
from ..inputs import Choice, Source, Text


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
        Text("REASON", "reason", "修改原因（记入历史）", "Reason (kept in the history)", advanced=True),
    )
    TABLES = (FINDINGS_TABLE,)
    TOLD = (
        Told("ROWS", "rows_in", "读入行数", "Rows read"),
        Told("STORED", "rows_stored", "入库行数", "Rows stored"),
        Told("REFUSED", "rows_refused", "拒收行数", "Rows refused"),
        *COUNTS,
    )
