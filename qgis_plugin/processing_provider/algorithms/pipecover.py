"""Checks the cover along every line; gives the places with too little."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table
from ..inputs import Number, Source, Target, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipecover`."""

    NAME = "pipecover"
    GROUP = "pipe"
    TITLE = ("覆土检查", "Cover")
    HELP = (
        "检查全部管线的覆土，输出覆土不足处。",
        "Checks the cover along every line; gives the places with too little.",
    )
    METHOD = "pipes.cover"
    INPUTS = (
        Texts("CLASSES", "classes", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Source(
            "TERRAIN",
            "terrain",
            "地形栅格（留空：工作区的）",
            "Terrain raster (empty: that of the workspace)",
            advanced=True,
            filter="GeoTIFF (*.tif *.tiff)",
        ),
        Target("OUT", "out", "同时输出表格", "Also write the table", filter="Excel (*.xlsx);;CSV (*.csv)"),
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
    TABLES = (Table("SHALLOW", "too_shallow", "覆土不足处", "Too little cover"),)
