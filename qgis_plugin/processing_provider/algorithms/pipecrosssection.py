"""Cuts all pipes along a line: offsets, levels, cover, clear distances; draws it too."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Shape, Source, Target, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipecrosssection`."""

    NAME = "pipecrosssection"
    GROUP = "pipe"
    TITLE = ("横断面", "Cross section")
    HELP = (
        "沿一条线切取全部管线：位置、高程、覆土、净距，可出图。",
        "Cuts all pipes along a line: offsets, levels, cover, clear distances; draws it too.",
    )
    METHOD = "pipes.cross_section"
    INPUTS = (
        Shape("LINE", "line", "断面线（一条）", "Where to cut (one line)", required=True),
        Texts("CLASSES", "classes", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Source(
            "TERRAIN",
            "terrain",
            "地形栅格（留空：工作区的）",
            "Terrain raster (empty: that of the workspace)",
            advanced=True,
            filter="GeoTIFF (*.tif *.tiff)",
        ),
        Target(
            "OUT", "out", "断面图", "Drawing", filter="PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;HTML (*.html)"
        ),
    )
    TABLES = (Table("PIPES", "pipes", "管线", "Pipes"),)
    TOLD = (Told("LENGTH_M", "length_m", "长度（米）", "Length (m)"),)
