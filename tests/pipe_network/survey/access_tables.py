"""What `data/survey.mdb` holds, made up: points and lines of rain and water pipes, and a table of neither."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

Row = Sequence[str | float | int | date | None]
_DAY = date(2025, 3, 20)
_POINTS: Row = ["物探点号", "特征", "附属物", "X坐标", "Y坐标", "地面高程", "所在道路", "探测日期", "备注"]
_LINES: Row = [
    "起点点号",
    "终点点号",
    "管径",
    "材质",
    "起点埋深",
    "终点埋深",
    "起点管底高程",
    "终点管底高程",
    "埋设方式",
    "权属单位",
]
_WATER_LINES: Row = [*_LINES[:6], "起点管顶高程", "终点管顶高程", *_LINES[8:]]
_COUNT = 24


def _points(code: str, thing: str, north: float) -> list[Row]:
    rows: list[Row] = [_POINTS]
    for k in range(_COUNT):
        note = '井盖"破损",需更换' if k == 3 else None
        feature, kind = ("直线点", None) if k % 4 else (None, thing)
        place = (north + 12.5 * k, 391700.25 + 8.125 * k, 1520.125 - 0.05 * k)
        rows.append([f"{code}{k + 1}", feature, kind, *place, "庆阳路", _DAY, note])
    return rows


def _lines(code: str, material: str, headings: Row, size: int) -> list[Row]:
    rows: list[Row] = [headings]
    for k in range(_COUNT - 1):
        depth = (2.0 + 0.01 * k, 2.01 + 0.01 * k)
        level = (1518.125 - 0.06 * k, 1518.065 - 0.06 * k)
        levels = [round(value, 3) for value in (*depth, *level)]
        rows.append([f"{code}{k + 1}", f"{code}{k + 2}", size, material, *levels, "直埋", "市政管理所"])
    return rows


TABLES: dict[str, Sequence[Row]] = {
    "雨水管点表": _points("YS", "雨水篦", 3991400.5),
    "雨水管线表": _lines("YS", "混凝土", _LINES, 500),
    "给水管点表": _points("JS", "阀门井", 3992400.5),
    "给水管线表": _lines("JS", "球墨铸铁", _WATER_LINES, 300),
    "工程信息": [["项目", "内容"], ["工程名称", "庆阳路管线普查"], ["勘测单位", "某测绘院"]],
}
