"""Exports a layer of the workspace to a file; its ending says the format."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, FeatureClassChoice, Number, Target, Text, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:layerexport`."""

    NAME = "layerexport"
    GROUP = "export"
    TITLE = ("导出图层", "Export a layer")
    HELP = (
        "把工作区的一个图层导出为文件，格式由扩展名决定。",
        "Exports a layer of the workspace to a file; its ending says the format.",
    )
    WORDS = ("export", "{CLASS}", "{OUT}", "--workspace", "{WORKSPACE}")
    OPTIONS = (("--crs", "CRS"), ("--where", "WHERE"), ("--encoding", "ENCODING"), ("--titles", "TITLES"))
    INPUTS = (
        FeatureClassChoice("CLASS", "", "图层", "Layer", "unit_grid", required=True),
        Number(
            "CRS",
            "",
            "坐标系（EPSG，留空：工作区的）",
            "CRS (EPSG; empty: that of the workspace)",
            least=1024,
            whole=True,
        ),
        Texts("WHERE", "", "条件：字段=值", "Rows: FIELD=VALUE"),
        Text("ENCODING", "", "编码（Shapefile、CSV）", "Encoding (Shapefile, CSV)", advanced=True),
        Choice(
            "TITLES",
            "",
            "表头",
            "Headings of tables",
            "field",
            options=(("field", "字段名", "Field names"), ("zh", "中文", "Chinese")),
        ),
        Target(
            "OUT",
            "",
            "输出文件",
            "File",
            required=True,
            filter="GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp);;CSV (*.csv);;Excel (*.xlsx)",
        ),
    )
