"""Judges a planned pipe against everything that exists; gives verdicts and the smallest move."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Shape, Source, Target, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipeplanned`."""

    NAME = "pipeplanned"
    GROUP = "pipe"
    TITLE = ("规划管线核对", "Check a planned pipe")
    HELP = (
        "把规划管线与现状核对，给出逐项结论及最小调整。",
        "Judges a planned pipe against everything that exists; gives verdicts and the smallest move.",
    )
    METHOD = "pipes.planned"
    INPUTS = (
        Shape("LINE", "line", "规划管线轴线（一条）", "Axis (one line)", required=True),
        Text("PIPE_CLASS", "pipe_class", "管线类型代码", "Pipe class code", "JS", required=True),
        Number("DIAMETER_MM", "diameter_mm", "管径（外径，毫米）", "Outer diameter (mm)", 200.0, least=1),
        Number("DEPTH", "depth", "埋深（米）", "Depth (m)", 1.5, least=0),
        Text("PRESSURE", "pressure", "燃气设计压力", "Design pressure of gas", advanced=True),
        Number(
            "VOLTAGE",
            "voltage_kv",
            "电力电缆电压（千伏）",
            "Voltage of power cables (kV)",
            advanced=True,
            least=0,
        ),
        Source(
            "TERRAIN",
            "terrain",
            "地形栅格（留空：工作区的）",
            "Terrain raster (empty: that of the workspace)",
            advanced=True,
            filter="GeoTIFF (*.tif *.tiff)",
        ),
        Target("OUT", "out", "同时输出表格", "Also write the table", filter="Excel (*.xlsx);;CSV (*.csv)"),
    )
    TABLES = (Table("VERDICTS", "planned_pipe", "核对结果", "Verdicts"),)
    TOLD = (
        Told("LENGTH_M", "length_m", "长度（米）", "Length (m)"),
        Told("IS_CLEAR", "is_clear", "是否满足", "Is clear"),
    )
