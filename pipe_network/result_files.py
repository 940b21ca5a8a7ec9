"""Results as files: a layer (.gpkg, .geojson) or a table with x and y (.csv, .xlsx, .json)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

from gridtwin.store.outputs import check_output, output
from pipe_network.errors import BadPipeData
from pipe_network.wording import for_people, sheet_title

LAYERS = (".gpkg", ".geojson")
TABLES = (".csv", ".xlsx", ".json")


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of a workbook, and headings of columns that only this table has."""

    chinese: bool = False
    own: Mapping[str, str] = field(default_factory=dict)


_ENGLISH = Wording()


def check_result_path(path: Path, *, endings: tuple[str, ...] = (*LAYERS, *TABLES)) -> Path:
    """The path, if its ending is one of those and nothing of a workspace is there.

    Raises:
        BadPipeData: another ending.
    """
    if path.suffix.lower() not in endings:
        raise BadPipeData(
            f"result file '{path}': end it in one of {', '.join(endings)}",
            zh=f"结果文件“{path}”：扩展名应为{'、'.join(endings)}之一",
        )
    return check_output(path)


def write_result(frame: gpd.GeoDataFrame, path: Path, *, name: str, wording: Wording = _ENGLISH) -> None:
    """Write a layer or a table; `name` is the layer's or the sheet's.

    A workbook is for people: headings and codes are words of one language. All else keeps its names.

    Raises:
        BadPipeData: a file ending that is none of `LAYERS` and `TABLES`.
    """
    check_result_path(path)
    with output(path) as partial:
        if path.suffix.lower() in LAYERS:
            partial.unlink()  # the driver wants to make the file itself
            options = {"layer": name, "VERSION": "1.3"} if path.suffix.lower() == ".gpkg" else {}
            frame.to_file(partial, engine="pyogrio", **options)
        else:
            write_table(plain(frame), partial, sheet=name, wording=wording)


def plain(frame: gpd.GeoDataFrame) -> pd.DataFrame:
    """The table without geometry, with x and y of a place on each shape."""
    table = pd.DataFrame(frame.drop(columns=frame.geometry.name))
    places = shapely.point_on_surface(frame.geometry.to_numpy())
    table["x"], table["y"] = shapely.get_x(places).round(3), shapely.get_y(places).round(3)
    return table


def write_table(table: pd.DataFrame, path: Path, *, sheet: str, wording: Wording = _ENGLISH) -> None:
    """Write a table by the ending of `path`, which is a place to write to, not the final one."""
    if path.suffix.lower() == ".csv":
        table.to_csv(path, index=False, encoding="utf-8-sig")
    elif path.suffix.lower() == ".xlsx":
        shown = for_people(table, chinese=wording.chinese, own=wording.own)
        shown.to_excel(path, index=False, sheet_name=sheet_title(sheet, chinese=wording.chinese))
    else:
        path.write_text(json.dumps(rows_of(table), ensure_ascii=False, indent=1) + "\n", "utf-8")


def rows_of(table: pd.DataFrame) -> list[dict[str, object]]:
    """Rows for JSON: plain values, None where there is none."""
    rows: list[dict[str, object]] = json.loads(table.to_json(orient="records", force_ascii=False))
    return rows
