"""Long section between two points or along lines: levels, cover, fall, crossings; draws it too."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Source, Target, Text, Texts


class Algorithm(EngineAlgorithm):
    """`gridtwin:pipelongsection`."""

    NAME = "pipelongsection"
    GROUP = "pipe"
    TITLE = ("纵断面", "Long section")
    HELP = (
        "两管点之间或依次若干管段的纵断面：高程、覆土、坡度、交叉管线，可出图。",
        "Long section between two points or along lines: levels, cover, fall, crossings; draws it too.",
    )
    METHOD = "pipes.long_section"
    INPUTS = (
        Text("START", "start", "起点点号", "Point where it begins"),
        Text("END", "end", "终点点号", "Point where it ends"),
        Texts("VIA", "via", "或依次经过的管段编号", "Or line numbers, in order"),
        Number("SCALE", "scale", "横向比例分母", "Horizontal scale 1:", least=1, whole=True, advanced=True),
        Number(
            "VERTICAL", "vertical", "纵向比例分母", "Vertical scale 1:", least=1, whole=True, advanced=True
        ),
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
    TABLES = (
        Table("PIPES", "pipes", "管段", "Pipes"),
        Table("CROSSINGS", "crossings", "交叉管线", "Crossings", optional=True),
    )
    TOLD = (Told("LENGTH_M", "length_m", "长度（米）", "Length (m)"),)
