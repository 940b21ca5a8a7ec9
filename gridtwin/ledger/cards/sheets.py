"""Tables of a file as they stand: headings in one row or two, rows with their numbers, shapes of layers."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import openpyxl
import pandas as pd
import pyogrio
import pyproj
from numpy.typing import NDArray

from gridtwin.archives import refuse_bomb
from gridtwin.errors import UsageError
from gridtwin.ledger.cards.headings import Heading
from gridtwin.store.errors import FileMissing
from gridtwin.store.exchange import encodings, sources
from gridtwin.store.exchange.headings import heading_row, is_filled, note_of, separator, texts
from gridtwin.store.geometries import Geometries

Row = tuple[Any, ...]  # Any: cells as the file has them
Known = Callable[[Heading], bool]
_LAYERS = (".gpkg", ".geojson", ".json", ".shp")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a file.

    Attributes:
        name: as messages name it, `file.xlsx[道路]`.
        title: name of the sheet or layer; the stem of a file that has none.
        headings: of the columns, in order.
        frame: the values; column names are positions.
        rows: number of each row in the file.
        shapes, crs: of a layer.
    """

    name: str
    title: str
    headings: tuple[Heading, ...]
    frame: pd.DataFrame
    rows: NDArray[np.int64]
    shapes: Geometries | None = None
    crs: pyproj.CRS | None = None
    notes: tuple[str, ...] = ()


def sheet_titles(path: Path) -> list[str]:
    """Names of the sheets or layers of a file; the stem where it has none.

    Raises:
        FileMissing, UsageError: there is no such file, or it is not what its ending says.
    """
    _check_there(path)
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        book = _workbook(path)
        try:
            return list(book.sheetnames)
        finally:
            book.close()
    if suffix == ".gpkg":
        try:
            return [str(name) for name in pyogrio.list_layers(path)[:, 0]]
        except pyogrio.errors.DataSourceError as error:
            raise _unreadable(path, str(error)) from error
    return [path.stem]


def read_sheet(path: Path, title: str, *, encoding: str | None, known: Known) -> Sheet:
    """One table; `known` says which headings mean something, to find the row they stand in.

    Raises:
        FileMissing, UsageError: the file cannot be used.
    """
    _check_there(path)
    suffix = path.suffix.lower()
    if suffix in _LAYERS:
        return _layer(path, title if suffix == ".gpkg" else None, encoding)
    if suffix == ".xlsx":
        book = _workbook(path)
        try:
            if title not in book.sheetnames:
                raise UsageError(
                    f"{path.name} has no sheet '{title}'; it has {', '.join(book.sheetnames)}",
                    zh=f"{path.name}没有工作表“{title}”；现有工作表：{'、'.join(book.sheetnames)}",
                )
            rows = [tuple(row) for row in book[title].iter_rows(values_only=True)]
        finally:
            book.close()
        return _table(f"{path.name}[{title}]", title, rows, known)
    if suffix in (".csv", ".txt"):
        return _table(path.name, path.stem, _text_rows(path, encoding), known)
    kinds = ", ".join((".xlsx", ".csv", ".txt", *_LAYERS))
    raise UsageError(
        f"{path.name}: cards come from {kinds}; save the table as one of these",
        zh=f"{path.name}：资料卡可从{kinds}导入；请另存为其中一种",
    )


def _check_there(path: Path) -> None:
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name the file in it", zh=f"{path}是文件夹；请给出其中的文件")
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")


def _unreadable(path: Path, why: str) -> UsageError:
    return UsageError(
        f"{path.name} cannot be read as its ending says: {why}",
        zh=f"{path.name}不能按其扩展名所示的格式读取：{why}",
    )


def _workbook(path: Path) -> openpyxl.Workbook:
    refuse_bomb(path)
    try:
        return openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise _unreadable(path, str(error)) from error


def _layer(path: Path, layer: str | None, encoding: str | None) -> Sheet:
    source = sources.read(path, sources.Choice(layer, (), encoding), geometry="line", wanted="road")
    headings = tuple(Heading("", str(name)) for name in source.frame.columns)
    frame = source.frame.set_axis(range(len(headings)), axis=1).astype(object)
    name = f"{path.name}[{layer}]" if layer else path.name
    return Sheet(
        name, layer or path.stem, headings, frame, source.rows, source.shapes, source.crs, source.notes
    )


def _text_rows(path: Path, encoding: str | None) -> list[Row]:
    data = path.read_bytes()
    name = encoding or encodings.of_text(data, path.name)
    try:
        text = data.decode(name)
    except (UnicodeDecodeError, LookupError) as error:
        raise UsageError(
            f"{path.name} is not {name} text: {error}; choose another --encoding",
            zh=f"{path.name}不是{name}编码的文本：{error}；请换一个--encoding",
        ) from error
    try:
        read = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
        return [tuple(row) for row in read]
    except csv.Error as error:
        raise _unreadable(path, str(error)) from error


def _table(name: str, title: str, rows: Iterable[Row], known: Known) -> Sheet:
    filled = [(at, row) for at, row in enumerate(rows, start=1) if any(map(is_filled, row))]
    if len(filled) < 2:
        raise UsageError(f"{name} has no rows; there is nothing to import", zh=f"{name}没有数据行，无可导入")
    top = _heading_row(filled, known)
    headings, depth = _headings(filled, top, known)
    body = filled[top + depth :]
    if not body:
        raise UsageError(
            f"{name} has no rows below its headings; there is nothing to import",
            zh=f"{name}的标题下没有数据行，无可导入",
        )
    _check_width(name, headings, body)
    columns = {
        at: pd.Series([row[at] if at < len(row) else None for _, row in body], dtype=object)
        for at in range(len(headings))
    }
    kept = [at for at, heading in enumerate(headings) if heading.title]
    frame = pd.DataFrame({new: columns[old] for new, old in enumerate(kept)})
    numbers = np.array([at for at, _ in body], dtype=np.int64)
    notes = (note_of(filled[top][0], top),) if top else ()
    return Sheet(name, title, tuple(headings[at] for at in kept), frame, numbers, notes=notes)


def _heading_row(filled: list[tuple[int, Row]], known: Known) -> int:
    def with_next(top: int) -> int:
        return sum(map(known, _pairs(filled, top))) if top + 1 < len(filled) else 0

    return heading_row([row for _, row in filled], lambda text: known(Heading("", text)), with_next=with_next)


def _headings(filled: list[tuple[int, Row]], top: int, known: Known) -> tuple[list[Heading], int]:
    """Headings, and whether they take one row or two: two when the second row means more."""
    single = [Heading("", text) for text in texts(filled[top][1])]
    while single and not single[-1].title:
        single.pop()
    if top + 1 >= len(filled):
        return single, 1
    double = _pairs(filled, top)
    below = sum(bool(one.block) and known(one) for one in double)
    return (double, 2) if below >= 2 and sum(map(known, double)) > sum(map(known, single)) else (single, 1)


def _pairs(filled: list[tuple[int, Row]], top: int) -> list[Heading]:
    """Headings of two rows: a block's title stands over its first column only, as merged cells do."""
    upper, lower = texts(filled[top][1]), texts(filled[top + 1][1])
    width = max(len(upper), len(lower))
    upper, lower = ([*row, *[""] * (width - len(row))] for row in (upper, lower))
    made, block = [], ""
    for above, below in zip(upper, lower, strict=True):
        block = above or block
        made.append(Heading(block, below) if below else Heading("", above))
        block = block if below else ""
    while made and not made[-1].title:
        made.pop()
    return [replace(one, block="") if one.block == one.title else one for one in made]


def _check_width(name: str, headings: list[Heading], body: list[tuple[int, Row]]) -> None:
    for at, row in body:
        if any(map(is_filled, row[len(headings) :])):
            raise UsageError(
                f"{name}: row {at} has {len(row)} values under {len(headings)} titles",
                zh=f"{name}：第{at}行有{len(row)}个值，而标题只有{len(headings)}个",
            )
