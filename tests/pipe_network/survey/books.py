"""Survey workbooks of several schools, small enough to check by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Rows = Sequence[Sequence[Any]]

# Two points and the line between them; survey X is north.
EPS_POINTS: Rows = [
    ["TSDH", "WTDH", "TZ", "FSW", "QDX", "QDY", "DMGC", "GXLX", "XMBH"],
    ["JS1", "JS1", None, "阀门井", 3991400.5, 391700.25, 1520.0, "JS", "LZ-1"],
    ["JS2", "JS2", "弯头", None, 3991430.5, 391740.25, 1521.0, "JS", "LZ-1"],
]
EPS_LINES: Rows = [
    ["GXQDDH", "GXZDDH", "GC", "GJ", "DMCC", "GXQDMS", "GXZDMS", "GXQDGDGC", "GXZDGDGC", "FSFS", "JCNY"],
    ["JS1", "JS2", "球墨铸铁", 300, None, 1.5, 1.6, 1518.5, 1519.4, "直埋", "201304"],
]
ENGLISH_POINTS: Rows = [
    ["Prj_No", "Exp_No", "X", "Y", "High", "Code", "Feature", "Subsid", "WellDeep", "SDate"],
    ["P1", "WS1", "3991400.5", "391700.25", "1520.00", None, None, "污水井", "3.0", "2025-03-20"],
    ["P1", "WS2", "3991430.5", "391740.25", "1521.00", None, None, "污水井", "4.2", "2025-03-20"],
]
ENGLISH_LINES: Rows = [
    [
        "Prj_No",
        "S_Exp",
        "S_X",
        "S_Y",
        "S_Deep",
        "E_Exp",
        "E_X",
        "E_Y",
        "E_Deep",
        "Material",
        "PSize",
        "FlowDir",
    ],
    ["P1", "WS1", 3991400.5, 391700.25, 3.0, "WS2", 3991430.5, 391740.25, 4.2, "T", "600X400", "+"],
]
CHINESE_POINTS: Rows = [
    ["雨水管点成果表", None, None, None, None, None],
    ["物探点号", "特征", "附属物", "坐标（m）", None, "地面高程（m）"],
    [None, None, None, "X", "Y", None],
    ["Y1", None, "雨水篦", 3991400.5, 391700.25, 1520],
    ["Y2", "出水口", None, 3991430.5, 391740.25, 1519],
]
CHINESE_LINES: Rows = [
    ["雨水管线成果表", None, None, None, None, None, None, None],
    ["起点点号", "终点点号", "管径(mm)", "材质", "埋深(m)", None, "管底高程", None],
    [None, None, None, None, "起点", "终点", "起点", "终点"],
    ["Y1", "Y2", 500, "混凝土", 2, 1.5, 1518, 1517.5],
]


def write(
    path: Path, sheets: Mapping[str, Rows], *, merged: Mapping[str, Sequence[str]] | None = None
) -> Path:
    """A workbook of these sheets."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in (merged or {}).get(name, ()):
            sheet.merge_cells(area)
    book.save(path)
    return path
