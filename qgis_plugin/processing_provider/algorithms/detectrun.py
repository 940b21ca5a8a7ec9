"""Compares images of two dates; suspected new construction is graded and stored."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Source, Target, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:detectrun`."""

    NAME = "detectrun"
    GROUP = "patch"
    TITLE = ("变化检测", "Detect changes")
    HELP = (
        "比较两期影像，检出疑似新增建设图斑，分级入库。影像留空时取工作区最新一对。",
        "Compares images of two dates; suspected new construction is graded and stored. Without "
        "images the newest pair of the workspace is taken.",
    )
    METHOD = "detect.run"
    CHANGES = True
    INPUTS = (
        Source("BEFORE", "before", "前时相影像", "Earlier image", filter="GeoTIFF (*.tif *.tiff)"),
        Source("AFTER", "after", "后时相影像", "Later image", filter="GeoTIFF (*.tif *.tiff)"),
        Text("DATE_BEFORE", "date_before", "前时相日期", "Date of the earlier image", advanced=True),
        Text("DATE_AFTER", "date_after", "后时相日期", "Date of the later image", advanced=True),
        Text("DETECTOR", "detector", "检测器或模型", "Detector or model", advanced=True),
        Number("MIN_AREA", "min_area", "最小图斑面积（平方米）", "Smallest patch (m²)", 25.0, least=1),
        Number(
            "GSD",
            "working_gsd",
            "最细工作分辨率（米）",
            "Finest pixel worked in (m)",
            0.5,
            advanced=True,
            least=0.05,
        ),
        Target(
            "OUT",
            "out",
            "同时输出图斑文件",
            "Also write the patches",
            filter="GeoPackage (*.gpkg);;GeoJSON (*.geojson)",
        ),
    )
    TABLES = (Table("PATCHES", "change_patch", "图斑", "Patches"),)
    TOLD = (
        Told("ADDED", "patches_added", "新增图斑数", "Patches added"),
        Told("RUN", "run_id", "批次", "Run", is_text=True),
    )
