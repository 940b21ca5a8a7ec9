"""Pipes in or near a pit or trench, guard measures, earthwork."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Shape, Source, Target


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipeexcavation`."""

    NAME = "pipeexcavation"
    GROUP = "pipe"
    TITLE = ("开挖分析", "Excavation")
    HELP = (
        "坑槽内外的管线、保护措施与土方量。给出基坑范围（面）或沟槽中线（线）。",
        "Pipes in or near a pit or trench, guard measures, earthwork. Give the outline of a pit "
        "or the axis of a trench.",
    )
    METHOD = "pipes.excavation"
    INPUTS = (
        Shape("POLYGON", "polygon", "基坑范围（一个面）", "Outline of the pit (one polygon)", polygon=True),
        Shape("LINE", "line", "或沟槽中线（一条线）", "Or axis of the trench (one line)"),
        Number("WIDTH", "width", "沟槽宽度（米）", "Width of the trench (m)", 2.0, least=0.1),
        Number("DEPTH", "depth", "开挖深度（米）", "Depth (m)", 3.0, least=0),
        Number("BATTER", "batter", "放坡系数", "Batter: metres out for one up", advanced=True, least=0),
        Number("GUARD", "guard", "统一保护距离（米）", "Guard distance for all (m)", advanced=True, least=0),
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
    TABLES = (Table("PIPES", "excavation", "涉及管线", "Pipes"),)
    TOLD = (
        Told("VOLUME_M3", "earthwork.volume_m3", "土方（立方米）", "Earthwork (m³)"),
        Told("AREA_M2", "earthwork.area_m2", "面积（平方米）", "Area (m²)"),
    )
