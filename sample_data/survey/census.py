"""A field table of newly surveyed components (部件普查表), with defects C01–C16 planted."""

from __future__ import annotations

from datetime import date
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.model.feature_class import feature_class

WORKBOOK = "部件普查.xlsx"
SHEET = "部件普查"
_FIELDS = [
    "class_code", "name", "dept_code", "dept_name", "owner_code", "owner_name", "keeper_code", "keeper_name",
    "grid_code", "state", "start_date", "change_date", "data_source", "accuracy", "location", "set_location",
    "shape", "material", "code", "pipe_point_id", "note",
]  # fmt: skip
_TITLES = {name: feature_class("component").field(name).zh for name in _FIELDS}

# check → (Chinese title, field, value): cells that are simply wrong.
_CELLS: dict[str, list[tuple[str, str, Any]]] = {
    "C01": [("必填属性为空", "dept_name", None)],
    "C02": [("部件类别代码不存在", "class_code", "0999")],
    "C03": [("名称与类别不符", "name", "电话亭")],
    "C04": [("状态不在值域内", "state", "良好"), ("数据来源不在值域内", "data_source", "估计")],
    "C05": [("坐标为空", "X", None)],
    "C07": [("所填单元网格不存在", "grid_code", "620102999999999")],
    "C11": [("定位精度低于要求", "accuracy", "C")],
    "C13": [
        ("变更日期早于初始日期", "change_date", date(2001, 1, 1)),
        ("日期不可读", "start_date", "2023年底"),
    ],
    "C15": [("标识码只有15位", "code", "620102010100001")],
    "C16": [("文本超长", "pipe_point_id", "x" * 40)],
}


def census_tables(
    new: gpd.GeoDataFrame, stored: gpd.GeoDataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, list[dict[str, object]]]:
    """The table (Chinese titles, X = north) and the list of what was planted in it.

    `new` are components that are not in the register; `stored` are those that are.
    """
    table = pd.DataFrame(
        {name: new[name].to_numpy(dtype=object) if name in new else None for name in _FIELDS}
    )
    table["code"] = None  # the census gives the codes
    table["pipe_point_id"] = None
    table["X"], table["Y"] = new.geometry.y.round(3).astype(object), new.geometry.x.round(3).astype(object)
    planted: list[dict[str, object]] = []
    free = [int(k) for k in rng.permutation(len(table))]
    for check, cells in _CELLS.items():
        for title, field, value in cells:
            _set(table, planted, (check, title), (free.pop(), field), value)
    _misplaced(table, planted, free, stored)
    _states(table, planted, free)
    _doubles(table, planted, free, stored)
    return table.rename(columns={**_TITLES, "X": "X坐标", "Y": "Y坐标"}), planted


def _set(
    table: pd.DataFrame,
    planted: list[dict[str, object]],
    what: tuple[str, str],
    cell: tuple[int, str],
    value: Any,
) -> None:
    row, field = cell
    before = table.at[row, field]
    table.at[row, field] = value
    column = {"X": "X坐标", "Y": "Y坐标"}.get(field) or _TITLES[field]
    planted.append(
        {
            "check": what[0],
            "title": what[1],
            "workbook": WORKBOOK,
            "sheet": SHEET,
            "row": row + 2,
            "column": column,
            "object": table.at[row, "name"],
            "before": "" if before is None else before,
            "after": "" if value is None else value,
            "note": "",
        }
    )


def _misplaced(
    table: pd.DataFrame, planted: list[dict[str, object]], free: list[int], stored: gpd.GeoDataFrame
) -> None:
    row = free.pop()
    north, east = table.at[row, "X"], table.at[row, "Y"]
    table.at[row, "X"] = east
    _set(table, planted, ("C06", "X、Y颠倒，落在网格之外"), (row, "Y"), north)
    row = free.pop()
    other = next(code for code in stored["grid_code"] if code[:12] != table.at[row, "grid_code"][:12])
    _set(table, planted, ("C08", "位置不在所填网格内"), (row, "grid_code"), other)


def _states(table: pd.DataFrame, planted: list[dict[str, object]], free: list[int]) -> None:
    tree = next(k for k in free if table.at[k, "class_code"] == "0402")
    free.remove(tree)
    _set(table, planted, ("C12", "行道树不可能被占用"), (tree, "state"), "占用")
    row = next(k for k in free if table.at[k, "class_code"] in ("0221", "0402", "0305"))
    free.remove(row)
    table.at[row, "change_date"] = None
    _set(table, planted, ("C14", "丢失而无变更日期"), (row, "state"), "丢失")


def _doubles(
    table: pd.DataFrame, planted: list[dict[str, object]], free: list[int], stored: gpd.GeoDataFrame
) -> None:
    first = table.loc[free.pop()].copy()
    first["X"] = round(first["X"] + 0.12, 3)
    table.loc[len(table)] = first
    _set(table, planted, ("C09", "表内重复，相距0.12米"), (len(table) - 1, "X"), first["X"])
    known = stored[stored["class_code"] == "0402"].iloc[0]
    row = table.loc[free.pop()].copy()
    for field in ("class_code", "name", "grid_code", "accuracy"):
        row[field] = known[field]
    row["state"], row["change_date"] = "完好", None
    row["Y"] = round(known.geometry.x + 0.1, 3)
    table.loc[len(table)] = row
    _set(
        table,
        planted,
        ("C10", f"与库内{known['code']}相距0.1米"),
        (len(table) - 1, "X"),
        round(known.geometry.y, 3),
    )
