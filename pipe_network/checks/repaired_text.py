"""Repairs of a text file (CSV): rows without changes keep every byte, and so do encoding and separator."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from gridtwin.store.exchange import encodings
from gridtwin.store.outputs import output
from pipe_network.checks.repairs import Change
from pipe_network.survey.delivery import SurveyTable
from pipe_network.survey.files import separator_of

_FAR_END = ("end_point", "end_depth_m", "end_level_m")


def write_text(book: Path, table: SurveyTable, changes: Sequence[Change], path: Path) -> Path:
    """The file with its changes. Rows keep their numbers: emptied ones stay, new ones stand at the end."""
    data = book.read_bytes()
    encoding = encodings.of_text(data, book.name)
    text = data.decode(encoding)
    separator, records = separator_of(text), _records(text)
    rows = {number: _cells(records[number - 1], separator) for number in {one.row for one in changes}}
    added = [row for change in changes if (row := _applied(rows[change.row], table, change)) is not None]
    for number, cells in rows.items():
        raw = records[number - 1]
        records[number - 1] = _line(cells, separator) + raw[len(raw.rstrip("\r\n")) :]
    ending = "\r\n" if "\r\n" in text else "\n"
    whole = "".join(records)
    if added:
        whole = whole.rstrip("\r\n") + ending + "".join(_line(row, separator) + ending for row in added)
    with output(path) as partial:
        partial.write_bytes(whole.encode(encoding))
    return path


def _records(text: str) -> list[str]:
    """The raw text of each record; a quoted cell may hold the end of a line."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=separator_of(text))
    found, before = [], 0
    for _ in reader:
        found.append("".join(lines[before : reader.line_num]))
        before = reader.line_num
    return found


def _cells(record: str, separator: str) -> list[str]:
    return next(csv.reader(io.StringIO(record, newline=""), delimiter=separator))


def _line(cells: Sequence[str], separator: str) -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="").writerow(cells)
    return file.getvalue()


def _applied(cells: list[str], table: SurveyTable, change: Change) -> list[str] | None:
    """Change the cells of a row in place; the new row, where the change is one."""
    width = max(len(cells), max(table.columns.values()) + 1)
    cells.extend([""] * (width - len(cells)))
    if change.is_dropped:
        cells[:] = [""] * width
        return None
    if not change.new_row:
        cells[table.columns[change.name]] = _text(change.new)
        return None
    # The row has been shortened already: the far end of the new one is that of the original.
    made = list(cells)
    far = {name: table.cells.at[change.row, name] for name in _FAR_END if name in table.columns}
    for name, value in {**far, **change.new_row}.items():
        made[table.columns[name]] = _text(value)
    return made


def _text(value: object) -> str:
    return "" if value is None else str(value)
