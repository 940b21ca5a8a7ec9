"""What a surveyor gets before the first day: base map, field table, pipe tables; and the table mended.

Taken out of a sample city (`gridtwin demo create`); the mending follows its planted_defects.csv.
"""

from __future__ import annotations

import csv
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl

BASE_MAP, CENSUS, ANSWERS = "底图.gpkg", "部件普查.xlsx", "planted_defects.csv"
MENDED = "mended"  # what Excel would have written over the field table
_TWICE = "C09"  # a row that stands twice goes
_KEPT = {"C07", "C08", "C10"}  # not found where grids are new and nothing is stored


def prepare(city: Path, folder: Path) -> Path:
    """Copy a city's base map and survey into a folder, with the mended field table beside them; the folder.

    Raises:
        FileNotFoundError: the sample city is of an older version and has no base map.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(city / "base_map" / BASE_MAP, folder / BASE_MAP)
    for path in sorted((city / "survey").iterdir()):
        shutil.copy(path, folder / path.name)
    (folder / MENDED).mkdir(exist_ok=True)
    _mend(folder / CENSUS, planted(folder), folder / MENDED / CENSUS)
    return folder


def planted(folder: Path) -> list[dict[str, str]]:
    """The planted defects of the field table."""
    with (folder / ANSWERS).open(encoding="utf-8-sig", newline="") as stream:
        return [each for each in csv.DictReader(stream) if each["workbook"] == CENSUS]


def _mend(source: Path, defects: list[dict[str, str]], target: Path) -> None:
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    twice = []
    for each in defects:
        row = int(each["row"])
        if each["check"] == _TWICE:
            twice.append(row)
        elif each["check"] not in _KEPT:
            cell = sheet.cell(row, columns[each["column"]])
            if each["check"] == "C06":  # X and Y exchanged: the other one too
                sheet.cell(row, columns["X坐标"]).value = cell.value
            cell.value = _value(each["before"], each["column"])
    for row in sorted(twice, reverse=True):
        sheet.delete_rows(row)
    book.save(target)


def _value(text: str, column: str) -> Any:
    if not text:
        return None
    if column.endswith("日期"):
        return datetime.fromisoformat(text)
    return float(text) if column.endswith("坐标") else text
