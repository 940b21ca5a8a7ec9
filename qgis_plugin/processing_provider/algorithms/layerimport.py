"""Imports a file into a layer of the workspace; each row is checked: rows in = stored + reported."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, FeatureClassChoice, Flag, Source, Target, Text, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:layerimport`."""

    NAME = "layerimport"
    GROUP = "export"
    TITLE = ("导入图层", "Import a layer")
    HELP = (
        "把文件导入工作区的一个图层，逐行检查：读入行数＝入库＋问题。",
        "Imports a file into a layer of the workspace; each row is checked: rows in = stored + reported.",
    )
    WORDS = ("import", "{FILE}", "--into", "{INTO}", "--workspace", "{WORKSPACE}")
    OPTIONS = (
        ("--crs", "CRS"),
        ("--axes", "AXES"),
        ("--layer", "LAYER"),
        ("--map", "MAP"),
        ("--encoding", "ENCODING"),
        ("--ignore-unknown", "IGNORE"),
        ("--repair", "REPAIR"),
        ("--findings", "FINDINGS"),
    )
    INPUTS = (
        Source(
            "FILE",
            "",
            "文件（GeoPackage、GeoJSON、Shapefile、CSV、XLSX、DXF）",
            "File (GeoPackage, GeoJSON, Shapefile, CSV, XLSX, DXF)",
            required=True,
        ),
        FeatureClassChoice("INTO", "", "目标图层", "Into the layer", "building", required=True),
        Text("CRS", "", "文件坐标系（EPSG代码、gcj02、bd09）", "CRS of the file (EPSG code, gcj02, bd09)"),
        Choice(
            "AXES",
            "",
            "表格中X的含义",
            "What X means in a table",
            "auto",
            options=(
                ("auto", "自动判断", "find out"),
                ("north-east", "X为北（测量坐标）", "X is north (survey)"),
                ("east-north", "X为东", "X is east"),
            ),
        ),
        Text("LAYER", "", "文件中的图层或工作表", "Layer or sheet of the file", advanced=True),
        Texts("MAP", "", "列对应：列名=字段", "Columns: COLUMN=FIELD", advanced=True),
        Text("ENCODING", "", "文本编码", "Text encoding", advanced=True),
        Flag("IGNORE", "", "忽略未知列", "Leave unknown columns out", True),
        Flag("REPAIR", "", "修复自相交的面", "Mend polygons that cross themselves", False),
        Target("FINDINGS", "", "问题清单", "Findings", filter="CSV (*.csv)"),
    )
