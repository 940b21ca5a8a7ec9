"""Tables to workbooks and the list of planted defects, with the row a reader will see in the spreadsheet."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
from openpyxl import Workbook

from sample_data.pipes.utilities import utilities
from sample_data.survey.draft import Draft, Planted

SHEETS = {"P": "管点表", "L": "管线表"}
LIST_COLUMNS = ["check", "title", "workbook", "sheet", "row", "column", "object", "before", "after", "note"]


def workbook_name(pipe_class: str) -> str:
    """File name of the workbook of a pipe class."""
    title = next(utility.title for utility in utilities() if utility.code == pipe_class)
    return f"{title}_{pipe_class}.xlsx"


def write_workbooks(draft: Draft, folder: Path) -> list[Path]:
    """One workbook a pipe class, with a sheet of points and one of lines; the headings stand in row 1."""
    paths = []
    for utility in utilities():
        book = Workbook(write_only=True)
        for table, frame in (("P", draft.points), ("L", draft.lines)):
            rows = frame[frame["GXLX"] == utility.code]
            sheet = book.create_sheet(SHEETS[table])
            sheet.append(
                [draft.headings.get((utility.code, table, column), column) for column in frame.columns]
            )
            for row in rows.itertuples(index=False, name=None):
                sheet.append(row)
        path = folder / workbook_name(utility.code)
        book.save(path)
        paths.append(path)
    return paths


def planted_rows(draft: Draft, titles: dict[int, str]) -> list[dict[str, object]]:
    """The list of planted defects: what a check of these workbooks should find, at least."""
    positions = {table: _positions(frame) for table, frame in (("P", draft.points), ("L", draft.lines))}
    return [_row(planted, draft, positions[planted.table], titles) for planted in draft.planted]


def write_list(rows: list[dict[str, object]], path: Path) -> Path:
    """The list as CSV that spreadsheets open in the right encoding."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, LIST_COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def _positions(frame: pd.DataFrame) -> dict[int, int]:
    """Row number in its sheet of every label."""
    return dict(zip(frame.index, frame.groupby("GXLX").cumcount() + 2, strict=True))


def _row(
    planted: Planted, draft: Draft, positions: dict[int, int], titles: dict[int, str]
) -> dict[str, object]:
    if planted.label < 0:
        pipe_class, row, name = "LD", 1, ""
    else:
        frame = draft.points if planted.table == "P" else draft.lines
        cells = frame.loc[planted.label]
        pipe_class, row = cells["GXLX"], positions[planted.label]
        name = cells["WTDH"] if planted.table == "P" else f"{cells['GXQDDH']}-{cells['GXZDDH']}"
    return {
        "check": planted.check,
        "title": titles[planted.check],
        "workbook": workbook_name(pipe_class),
        "sheet": SHEETS[planted.table],
        "row": row,
        "column": planted.column,
        "object": name,
        "before": "" if planted.before is None else planted.before,
        "after": "" if planted.after is None else planted.after,
        "note": planted.note,
    }
