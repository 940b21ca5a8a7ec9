"""Due lists as files: XLSX and CSV for offices, GeoPackage and GeoJSON for maps, JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.inspection.due import DueList
from gridtwin.model import GeometryKind, feature_class
from gridtwin.store import Workspace
from gridtwin.store.outputs import check_output, output

ENDINGS = (".xlsx", ".csv", ".json", ".gpkg", ".geojson")
TITLES = {
    "host_class": ("对象类", "Class"),
    "host_code": ("对象编号", "Object"),
    "host_name": ("名称", "Name"),
    "kind": ("检查类型", "Inspection"),
    "last_done": ("上次检查", "Last done"),
    "due_on": ("应检日期", "Due on"),
    "overdue_after": ("最迟日期", "Overdue after"),
    "overdue_days": ("超期天数", "Days overdue"),
    "state": ("状态", "State"),
    "keeper_name": ("养护单位", "Maintainer"),
    "grid_code": ("单元网格", "Unit grid"),
    "is_assumed": ("等级为推定", "Grade assumed"),
    "to_confirm": ("周期待与标准核对", "Cycle to be confirmed against the standard"),
}
NEVER = ("从未检查", "never inspected")
STATES_ZH = {"overdue": "超期", "due": "应检", "done": "未到期"}


def check_due_path(path: Path) -> None:
    """Refuse, before any work, a place the list cannot be written to.

    Raises:
        UsageError: another ending, or a part of a workspace.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"due list '{path}': the ending must be one of {', '.join(ENDINGS)}",
            zh=f"检查到期清单“{path}”：扩展名应为{', '.join(ENDINGS)}之一",
        )
    check_output(path)


def write_due_list(workspace: Workspace, found: DueList, path: Path) -> None:
    """Write the list; maps show points of facilities and points on roads, bridges and tunnels.

    Raises:
        UsageError, CannotWrite: the file cannot be written there.
    """
    check_due_path(path)
    suffix = path.suffix.lower()
    with output(path) as partial:
        if suffix in (".gpkg", ".geojson"):
            partial.unlink()
            options = {"layer": "inspection_due", "VERSION": "1.3"} if suffix == ".gpkg" else {}
            due_layer(workspace, found).to_file(partial, engine="pyogrio", **options)
        elif suffix == ".json":
            partial.write_text(json.dumps(as_json(found), ensure_ascii=False, indent=2), "utf-8")
        elif suffix == ".csv":
            office_table(found).to_csv(partial, index=False, encoding="utf-8-sig")
        else:
            _write_workbook(found, partial)


def office_table(found: DueList) -> pd.DataFrame:
    """The list with titles in both languages and days as text."""
    table = found.table[list(TITLES)].copy()
    for name in ("last_done", "due_on", "overdue_after"):
        table[name] = table[name].dt.strftime("%Y-%m-%d")
    table["state"] = table["state"].map(lambda state: f"{STATES_ZH[state]} {state}")
    table["overdue_days"] = days_or_never(table, " ".join(NEVER))
    for name in ("is_assumed", "to_confirm"):
        table[name] = np.where(table[name].astype(bool), "是 yes", "")
    return table.rename(columns={name: f"{zh} {en}" for name, (zh, en) in TITLES.items()})


def days_or_never(table: pd.DataFrame, never: str) -> pd.Series[Any]:
    """Days overdue, and the words for never where an object was never inspected."""
    days = table["overdue_days"].astype(object)
    return days.where(table["last_done"].notna(), never)


def as_json(found: DueList) -> dict[str, Any]:
    """The list and its numbers for a program; days as ISO text, None where there is none."""
    return {
        "as_of": found.as_of.isoformat(),
        "summary": found.summary.to_dict("records"),
        "due": json.loads(found.table.to_json(orient="records", force_ascii=False, date_format="iso")),
    }


def due_layer(workspace: Workspace, found: DueList) -> gpd.GeoDataFrame:
    """The list as points in the workspace's CRS."""
    table = found.table.copy()
    places = pd.Series([None] * len(table), index=table.index, dtype=object)
    for host_class, rows in table.groupby("host_class"):
        if feature_class(str(host_class)).geometry is GeometryKind.NONE:
            continue
        ids = rows["host_id"].unique().tolist()
        hosts = workspace.read(str(host_class), where={"id": ids}, columns=["id", "geometry"])
        points = pd.Series(hosts.geometry.representative_point().to_numpy(), index=hosts["id"], dtype=object)
        places[rows.index] = points.reindex(rows["host_id"]).to_numpy()
    for name in ("last_done", "due_on", "overdue_after"):
        table[name] = table[name].dt.strftime("%Y-%m-%d")
    return gpd.GeoDataFrame(table, geometry=places.to_numpy(), crs=workspace.crs)


def _write_workbook(found: DueList, path: Path) -> None:
    with pd.ExcelWriter(path, engine="openpyxl") as book:
        office_table(found).to_excel(book, sheet_name="到期清单 Due", index=False)
        found.summary.to_excel(book, sheet_name="汇总 Summary", index=False)
        for sheet in book.sheets.values():
            sheet.freeze_panes = "A2"
            for cells in sheet.columns:
                sheet.column_dimensions[cells[0].column_letter].width = 18
