"""The tables as one workbook, one CSV or JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd

from gridtwin.store.outputs import output
from pipe_network.result_files import TABLES, check_result_path, rows_of
from pipe_network.statistics.tables import Statistics
from pipe_network.wording import for_people, sheet_title

_SHEET_LENGTH = 31  # as spreadsheets want it


def write_statistics(found: Statistics, path: Path, *, chinese: bool = False) -> None:
    """Write all tables: a sheet each (.xlsx), one long table with a column `dimension` (.csv), or .json.

    Only the workbook is in one language: headings, names and sheets.

    Raises:
        BadPipeData: another ending.
    """
    check_result_path(path, endings=TABLES)
    with output(path) as partial:
        if path.suffix.lower() == ".xlsx":
            _write_workbook(found, partial, chinese)
        elif path.suffix.lower() == ".csv":
            _long(found).to_csv(partial, index=False, encoding="utf-8-sig")
        else:
            partial.write_text(json.dumps(as_value(found), ensure_ascii=False, indent=1) + "\n", "utf-8")


def as_value(found: Statistics) -> dict[str, object]:
    """All tables as plain values for JSON."""
    return {
        "total_m": found.total_m,
        "lines": found.lines,
        "points": found.points,
        "length_by": {name: rows_of(table) for name, table in found.by.items()},
        "points_by": rows_of(found.point_counts),
    }


def _write_workbook(found: Statistics, path: Path, chinese: bool) -> None:
    total = {"title_en": "total", "title_zh": "合计", "length_m": found.total_m}
    with pd.ExcelWriter(path, engine="openpyxl") as book:
        for dimension in found.shown:
            table = found.by[dimension.id].drop(columns="key")
            whole = pd.concat([table, pd.DataFrame([total])], ignore_index=True)
            title = dimension.title[1][:_SHEET_LENGTH] if chinese else dimension.id
            for_people(whole, chinese=chinese).to_excel(book, index=False, sheet_name=title)
        points = for_people(found.point_counts, chinese=chinese)
        points.to_excel(book, index=False, sheet_name=sheet_title("points", chinese=chinese))


def _long(found: Statistics) -> pd.DataFrame:
    parts = [table.assign(dimension=name) for name, table in found.by.items() if len(table)]
    points = found.point_counts.assign(dimension="points")
    whole = pd.concat([*parts, points], ignore_index=True)
    return whole[["dimension", *[column for column in whole.columns if column != "dimension"]]]
