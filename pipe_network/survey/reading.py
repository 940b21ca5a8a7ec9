"""A delivery read: every sheet recognised, its cells kept raw with their row numbers, the rest listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.progress import Progress, silent
from pipe_network.errors import UnusableSource
from pipe_network.survey.delivery import Delivery, SurveyTable, TableKind
from pipe_network.survey.files import Book, Row, Sheet, open_book
from pipe_network.survey.notes import Note
from pipe_network.survey.recognise import LOOK_AT_ROWS, Layout, missing_fields, recognise
from pipe_network.survey.schools import SurveyMapping
from pipe_network.survey.titles import class_of_titles
from pipe_network.wording import title_of

ENDINGS = (".xlsx", ".xlsm", ".csv", ".txt", ".tsv", ".mdb", ".accdb")
_KIND_ZH = {TableKind.POINT: "管点表", TableKind.LINE: "管线表"}


def read_delivery(
    paths: Sequence[Path], *, mapping: SurveyMapping | None = None, progress: Progress = silent
) -> Delivery:
    """The tables of survey files; a folder stands for all survey files in it.

    Sheets that are no tables of points or lines are listed in `notes`, as is every column without a field.

    Raises:
        SourceMissing, UnusableSource: a file cannot be read, or nothing in all of them is a table.
    """
    files = [file for path in paths for file in survey_files(Path(path))]
    tables: list[SurveyTable] = []
    notes: list[str] = []
    for number, file in enumerate(files):
        progress(number / max(len(files), 1), file.name)
        with open_book(file) as book:
            notes += book.notes
            for sheet in book.sheets:
                table, said = _table(book, sheet, mapping)
                tables += [table] if table else []
                notes += said
    progress(1.0)
    if not tables:
        raise UnusableSource(
            "no table of points or lines found: " + "; ".join(notes),
            zh="未找到管点表或管线表：" + "；".join(getattr(note, "zh", note) for note in notes),
        )
    return Delivery(tuple(tables), tuple(notes))


def survey_files(path: Path) -> list[Path]:
    """The survey files that a path stands for: itself, or those in a folder.

    Raises:
        UnusableSource: a folder without any.
    """
    if not path.is_dir():
        return [path]
    found = sorted(
        file for file in path.iterdir() if file.suffix.lower() in ENDINGS and not file.name.startswith("~$")
    )
    if not found:
        raise UnusableSource(
            f"{path} holds no survey file ({', '.join(ENDINGS)})",
            zh=f"{path}中没有测量成果文件（{'、'.join(ENDINGS)}）",
        )
    return found


def _table(book: Book, sheet: Sheet, mapping: SurveyMapping | None) -> tuple[SurveyTable | None, list[Note]]:
    where = f"{book.path.name}[{sheet.name}]"
    rows = sheet.rows()
    head = list(islice(rows, LOOK_AT_ROWS))
    layout = recognise(head, mapping)
    if layout is None:
        return None, [_left_out(where, head, mapping)]
    picked, repeated = _picked(head, rows, layout)
    picked = _computed(picked, sheet, layout)
    own_names = mapping.class_names if mapping else {}
    if own_names and "pipe_class" in picked:
        column = picked["pipe_class"]
        picked["pipe_class"] = column.where(~column.isin(own_names), column.map(own_names))
    table = SurveyTable(
        workbook=book.path,
        sheet=sheet.name,
        kind=layout.kind,
        school=layout.school,
        heading_row=layout.at + 1,
        headings=layout.headings,
        columns=layout.columns,
        cells=picked,
        pipe_class=class_of_titles([sheet.name, *layout.titles, book.path.stem], own_names),
    )
    return table, [*_column_notes(where, layout), *_row_notes(where, len(picked), repeated)]


def _picked(head: list[Row], rest: Iterator[Row], layout: Layout) -> tuple[pd.DataFrame, int]:
    """The cells of the fields, one row a filled row of the sheet, and how often the headings are repeated."""
    columns = list(layout.columns.values())
    width = max(columns) + 1
    heading = tuple(_cell(value) for value in head[layout.at])
    numbers: list[int] = []
    cells: list[list[Any]] = [[] for _ in columns]  # Any: what a cell holds
    repeated = 0
    for at, raw in enumerate((row for part in (head, rest) for row in part), start=1):
        if at <= layout.at + 1 or not any(map(_is_filled, raw)):
            continue
        row = raw if len(raw) >= width else (*raw, *(None,) * (width - len(raw)))
        if row[columns[0]] == heading[columns[0]] and tuple(map(_cell, raw)) == heading:
            repeated += 1
            continue
        numbers.append(at)
        for values, column in zip(cells, columns, strict=True):
            values.append(row[column])
    return _frame(cells, numbers, layout), repeated


def _frame(cells: list[list[Any]], numbers: list[int], layout: Layout) -> pd.DataFrame:
    columns = {}
    for name, values in zip(layout.columns, cells, strict=True):
        kept = np.empty(len(values), object)
        kept[:] = [_cell(value) for value in values]
        columns[name] = kept
    return pd.DataFrame(columns, index=pd.Index(numbers, dtype="int64"), dtype=object)


def _computed(frame: pd.DataFrame, sheet: Sheet, layout: Layout) -> pd.DataFrame:
    """Formulas replaced by the values that the spreadsheet program last computed; else they stay as text."""
    has_formula = {name: _is_formula(frame[name].to_numpy()) for name in frame.columns}
    if sheet.values is None or not any(found.any() for found in has_formula.values()):
        return frame
    numbers = frame.index.to_numpy()
    wanted = set(numbers.tolist())
    known = {at: row for at, row in enumerate(sheet.values(), start=1) if at in wanted}
    for name, found in has_formula.items():
        column = layout.columns[name]
        for place in np.flatnonzero(found):
            row = known.get(int(numbers[place]), ())
            value = _cell(row[column]) if column < len(row) else None
            if value is not None:
                frame[name].array[place] = value
    return frame


def _is_formula(values: Any) -> Any:  # Any: arrays of objects and of truth values
    return np.fromiter((isinstance(v, str) and v.startswith("=") for v in values), bool, len(values))


def _cell(value: Any) -> Any:  # Any: what a cell holds
    """The value as it is; None for blank text and numbers that are none."""
    if isinstance(value, str):
        return value if value.strip() else None
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124 - NaN


def _is_filled(value: object) -> bool:
    return value is not None and (not isinstance(value, str) or bool(value.strip()))


def _left_out(where: str, head: list[Row], mapping: SurveyMapping | None) -> Note:
    if not any(_is_filled(value) for row in head for value in row):
        return Note(f"{where} is empty; left out", zh=f"{where}为空表，未导入")
    near = missing_fields(head, mapping)
    if near is None:
        return Note(
            f"{where} is no table of points or lines; left out", zh=f"{where}不是管点表或管线表，未导入"
        )
    kind, name, count = near
    return Note(
        f"{where} looks like a table of {kind.value}s ({count} known headings), but no heading stands for "
        f"{name}; left out. Name it in a --mapping file",
        zh=f"{where}像是{_KIND_ZH[kind]}（识别出{count}个表头），"
        f"但没有表示“{title_of(name, chinese=True)}”（{name}）的列，未导入；可用--mapping文件指定",
    )


def _column_notes(where: str, layout: Layout) -> list[Note]:
    taken = set(layout.columns.values())
    spare = [text for at, text in enumerate(layout.headings) if text and at not in taken]
    if not spare:
        return []
    return [
        Note(
            f"{where}: columns without a field: {', '.join(spare)}",
            zh=f"{where}：以下列没有对应字段：{'、'.join(spare)}",
        )
    ]


def _row_notes(where: str, count: int, repeated: int) -> list[Note]:
    notes = []
    if repeated:
        notes.append(
            Note(
                f"{where}: the headings are repeated {repeated} times; not read as rows",
                zh=f"{where}：表头重复{repeated}次，未作数据读取",
            )
        )
    if not count:
        notes.append(Note(f"{where} has headings but no rows", zh=f"{where}只有表头，没有数据"))
    return notes
