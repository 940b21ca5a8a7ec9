"""A delivery written anew with its repairs, and the list of what was changed. Originals are only read."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from gridtwin.store.outputs import output
from pipe_network.checks.repaired_text import write_text
from pipe_network.checks.repairs import Change
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import Staged, SurveyTable
from pipe_network.survey.notes import Note

LIST_NAME = "repairs.csv"
TEXTS = (".csv", ".txt", ".tsv")
_COLUMNS = ("repair", "workbook", "sheet", "row", "column", "object", "old", "new", "note_en", "note_zh")


@dataclass(frozen=True, slots=True)
class Written:
    """Files of a repaired delivery: those with changes, those as they were, the list of changes."""

    repaired: tuple[Path, ...]
    copied: tuple[Path, ...]
    changes: Path


def write_repaired(staged: Staged, changes: Sequence[Change], folder: Path) -> Written:
    """The whole delivery in `folder`, and `repairs.csv`; what has no change is copied byte for byte.

    Rows keep their numbers: rows that go are emptied, rows that come stand at the end of their sheet.

    Raises:
        BadPipeData: the folder is that of an original, two files bear one name, or one to repair is neither.
    """
    tables = staged.delivery.tables
    books = list(dict.fromkeys(table.workbook for table in tables))
    touched = list(dict.fromkeys(tables[change.table].workbook for change in changes))
    _check(books, touched, folder)
    folder.mkdir(parents=True, exist_ok=True)
    repaired = [_write(book, tables, changes, folder / book.name) for book in touched]
    copied = [_copy(book, folder / book.name) for book in books if book not in touched]
    path = folder / LIST_NAME
    with output(path) as partial:
        partial.write_text(repairs_csv(staged, changes), encoding="utf-8-sig")
    return Written(tuple(repaired), tuple(copied), path)


def repairs_csv(staged: Staged, changes: Iterable[Change]) -> str:
    """Every change as a row: where, which object, old and new."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(_COLUMNS)
    writer.writerows(row.values() for row in listed(staged, changes))
    return file.getvalue()


def listed(staged: Staged, changes: Iterable[Change]) -> list[dict[str, object]]:
    """Every change as a mapping of plain values."""
    rows = []
    for change in changes:
        table = staged.delivery.tables[change.table]
        note = _note(change, table)
        rows.append(
            dict(
                zip(
                    _COLUMNS,
                    (
                        str(change.repair),
                        table.workbook.name,
                        table.sheet,
                        change.row,
                        table.heading_of(change.name) if change.name else "",
                        change.about,
                        change.old,
                        change.new,
                        note,
                        note.zh,
                    ),
                    strict=True,
                )
            )
        )
    return rows


def _note(change: Change, table: SurveyTable) -> Note:
    if change.is_dropped:
        return Note("row emptied", zh="该行清空")
    if change.new_row:
        values = [f"{table.heading_of(name)}={value}" for name, value in change.new_row.items()]
        return Note(f"row added: {', '.join(values)}", zh=f"新增行：{'、'.join(values)}")
    return Note("", zh="")


def _check(books: Sequence[Path], touched: Sequence[Path], folder: Path) -> None:
    named: dict[str, Path] = {LIST_NAME: folder / LIST_NAME}
    for book in books:
        _refuse_folder(book, folder)
        other = named.setdefault(book.name.casefold(), book)
        if other is not book:
            raise BadPipeData(
                f"{book} and {other} would both be written as {folder / book.name}; rename one of them",
                zh=f"{book}与{other}都将写为{folder / book.name}；请将其中之一改名",
            )
    for book in touched:
        if book.suffix.lower() not in (".xlsx", *TEXTS) or _is_misnamed(book):
            raise BadPipeData(
                f"{book.name}: workbooks (.xlsx) and text tables (.csv, .txt, .tsv) are repaired; "
                "save or export it as one of them first",
                zh=f"{book.name}：可修复工作簿（.xlsx）和文本表（.csv、.txt、.tsv），请先另存或导出为其中一种",
            )


def _is_misnamed(book: Path) -> bool:
    """Whether a text table is a workbook in truth, or the other way round."""
    with book.open("rb") as file:
        return (file.read(2) == b"PK") != (book.suffix.lower() == ".xlsx")


def _refuse_folder(book: Path, folder: Path) -> None:
    if book.parent.resolve() == folder.resolve():
        raise BadPipeData(
            f"{folder} is the folder of {book.name}; originals are never changed, name another folder",
            zh=f"{folder}即{book.name}所在文件夹；不改动原始成果，请另指定文件夹",
        )


def _copy(book: Path, path: Path) -> Path:
    with output(path) as partial:
        shutil.copy2(book, partial)
    return path


def _write(book: Path, tables: Sequence[SurveyTable], changes: Sequence[Change], path: Path) -> Path:
    if book.suffix.lower() == ".xlsx":
        return _write_book(book, tables, changes, path)
    (number,) = (number for number, table in enumerate(tables) if table.workbook == book)  # text has one
    return write_text(book, tables[number], [one for one in changes if one.table == number], path)


def _write_book(book: Path, tables: Sequence[SurveyTable], changes: Sequence[Change], path: Path) -> Path:
    opened = load_workbook(book)
    try:
        for change in changes:
            table = tables[change.table]
            if table.workbook == book:
                _apply(opened[table.sheet], table, change)
        with output(path) as partial:
            opened.save(partial)
    finally:
        opened.close()
    return path


def _apply(sheet: Any, table: SurveyTable, change: Change) -> None:  # Any: an openpyxl sheet
    if change.is_dropped:
        for cell in sheet[change.row]:
            cell.value = None
    elif change.new_row:
        # Cells of the row that this repair has already shortened still hold the far end: see the old values.
        last = sheet.max_row + 1
        for cell in sheet[change.row]:
            sheet.cell(last, cell.column, cell.value)
        for name in ("end_point", "end_depth_m", "end_level_m"):
            if name in table.columns:
                sheet.cell(last, table.columns[name] + 1, table.cells.at[change.row, name])
        for name, value in change.new_row.items():
            sheet.cell(last, table.columns[name] + 1, value)
    else:
        sheet.cell(change.row, table.columns[change.name] + 1, change.new)
