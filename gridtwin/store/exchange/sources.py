"""Source files read as they are: columns, shapes where there are any, row numbers, and the CRS they state."""

from __future__ import annotations

import csv
import io
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import openpyxl
import pandas as pd
import pyarrow as pa
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.raw import read_arrow

from gridtwin.archives import refuse_bomb
from gridtwin.errors import UsageError
from gridtwin.store.errors import FileMissing
from gridtwin.store.exchange import broken_json, drawing, encodings, headings
from gridtwin.store.geometries import Geometries

_BYTES = "ISO-8859-1"  # each byte a character
TABLES = (".csv", ".txt", ".xlsx")
DRAWINGS = (".dxf",)
LAYERS = (".gpkg", ".geojson", ".json", ".shp")


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of a file. `rows` are their numbers there: lines of a table, order of features, of entities."""

    name: str
    frame: pd.DataFrame
    rows: NDArray[np.int64]
    shapes: Geometries | None = None
    crs: pyproj.CRS | None = None
    notes: tuple[str, ...] = ()
    refused: tuple[drawing.Refused, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Choice:
    """Which part of a file to read, and how: layer or sheet, drawing layers, encoding."""

    layer: str | None = None
    drawing_layers: tuple[str, ...] = ()
    encoding: str | None = None


def read(
    path: Path, choice: Choice, *, geometry: str, wanted: str, known: headings.Known | None = None
) -> Source:
    """Read a source file.

    Args:
        path: of the file.
        choice: which part of it.
        geometry: the kind that a drawing's entities are wanted as.
        wanted: the class.
        known: which headings of a table mean something, to find their row; those of the class by default.

    Raises:
        FileMissing: there is no such file.
        UsageError: it cannot be understood, or has no rows.
    """
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name the file in it", zh=f"{path}是文件夹；请给出其中的文件")
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")
    suffix = path.suffix.lower()
    if choice.layer is not None and suffix in (".csv", ".txt", *DRAWINGS):
        raise UsageError(
            f"{path.name} has no layers or sheets to choose from; leave --layer out",
            zh=f"{path.name}没有可选的图层或工作表；请去掉--layer",
        )
    if suffix == ".xlsx":
        source = _read_workbook(path, choice, known or headings.of_class(wanted))
    elif suffix in TABLES:
        source = _read_text(path, choice, known or headings.of_class(wanted))
    elif suffix in DRAWINGS:
        frame, shapes, refused = drawing.read(path, choice.drawing_layers, geometry)
        rows = np.array([entity.row for entity in refused], dtype=np.int64)
        kept = np.setdiff1d(np.arange(1, len(frame) + len(rows) + 1), rows)
        source = Source(path.name, frame, kept, shapes, refused=refused)
    elif suffix in LAYERS:
        source = _read_layer(path, choice, wanted)
    else:
        endings = ", ".join((*LAYERS, *TABLES, *DRAWINGS))
        raise UsageError(
            f"{path.name}: files ending in '{suffix}' cannot be imported; the endings are {endings}",
            zh=f"{path.name}：不能导入扩展名为“{suffix}”的文件；可导入的扩展名：{endings}",
        )
    if not len(source.frame) and not source.refused:
        raise UsageError(
            f"{path.name} has no rows; there is nothing to import", zh=f"{path.name}没有数据行，无可导入"
        )
    return source


def layer_names(path: Path) -> list[str]:
    """Names of the layers or sheets of a file, in its order; none of a file that has only one thing.

    Raises:
        FileMissing: there is no such file.
        UsageError: it cannot be understood.
    """
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        book = _open_workbook(path)
        try:
            return list(book.sheetnames)
        finally:
            book.close()
    if suffix not in LAYERS:
        return []
    try:
        return [str(name) for name in pyogrio.list_layers(path)[:, 0]]
    except pyogrio.errors.DataSourceError as error:
        raise _unreadable(path, error) from error


def taken_layer(names: list[str], *, wanted: str) -> str | None:
    """The layer that is read when none is chosen: the only one, or the one called as is wanted."""
    return wanted if wanted in names else names[0] if len(names) == 1 else None


def _unreadable(path: Path, error: Exception) -> UsageError:
    placed = broken_json.told(path)
    if placed is not None:
        return placed
    told = str(error).split("; It might help")[0]
    return UsageError(
        f"{path.name} cannot be read as the ending says: {told}",
        zh=f"{path.name}不能按其扩展名所示的格式读取：{told}",
    )


def _read_layer(path: Path, choice: Choice, wanted: str) -> Source:
    encoding, note = choice.encoding, None
    if path.suffix.lower() == ".shp" and encoding is None:
        encoding, note = encodings.of_shapefile(path)
    try:
        layer = choice.layer or _only_layer(path, wanted)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about M, which the WKB keeps
            try:
                meta, table = read_arrow(path, layer=layer, encoding=encoding)
            except (
                UnicodeDecodeError
            ):  # names and texts of a Shapefile end after so many bytes, not characters
                if encoding is None:
                    raise
                meta, table = read_arrow(path, layer=layer, encoding=_BYTES)
                table = _decoded(table, encoding)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError) as error:
        raise _unreadable(path, error) from error
    name = meta["geometry_name"] or "wkb_geometry"
    shapes = None
    if name in table.column_names:
        shapes = shapely.from_wkb(np.array(table.column(name).to_pylist(), dtype=object))
        table = table.drop_columns([name])
    frame = table.to_pandas()
    crs = pyproj.CRS.from_user_input(meta["crs"]) if meta["crs"] else None
    cut = encodings.cut_headings(path, encoding) if path.suffix.lower() == ".shp" and encoding else None
    notes = tuple(each for each in (note, cut) if each is not None)
    return Source(path.name, frame, np.arange(1, len(frame) + 1), shapes, crs, notes)


def _decoded(table: pa.Table, encoding: str) -> pa.Table:
    """A table read byte by byte with names and texts in an encoding; what was cut off in a character goes."""
    names = [_text(name, encoding) for name in table.column_names]
    names = [name if name not in names[:at] else f"{name}_{at}" for at, name in enumerate(names)]
    columns = [
        pa.array([None if one is None else _text(one, encoding) for one in column.to_pylist()])
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type)
        else column
        for column in table.columns
    ]
    return pa.table(columns, names=names)


def _text(read: str, encoding: str) -> str:
    return read.encode(_BYTES).decode(encoding, errors="ignore")


def _only_layer(path: Path, wanted: str) -> str:
    names = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
    taken = taken_layer(names, wanted=wanted)
    if taken is not None:
        return taken
    if not names:
        raise UsageError(f"{path.name} has no layers", zh=f"{path.name}没有图层")
    raise UsageError(
        f"{path.name} has the layers {', '.join(names)}; choose one with --layer",
        zh=f"{path.name}有多个图层：{', '.join(names)}；请用--layer选择",
    )


def _read_text(path: Path, choice: Choice, known: headings.Known) -> Source:
    data = path.read_bytes()
    encoding = choice.encoding or encodings.of_text(data, path.name)
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise UsageError(
            f"{path.name} is not {encoding} text: {error}; choose another --encoding",
            zh=f"{path.name}不是{encoding}编码的文本：{error}；请换一个--encoding",
        ) from error
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=headings.separator(text)))
    return _table(path, rows, None, known)


def _read_workbook(path: Path, choice: Choice, known: headings.Known) -> Source:
    book = _open_workbook(path)
    try:
        if choice.layer is not None and choice.layer not in book.sheetnames:
            raise UsageError(
                f"{path.name} has no sheet '{choice.layer}'; it has {', '.join(book.sheetnames)}",
                zh=f"{path.name}没有工作表“{choice.layer}”；现有工作表：{', '.join(book.sheetnames)}",
            )
        if choice.layer is None and len(book.sheetnames) > 1:
            raise UsageError(
                f"{path.name} has the sheets {', '.join(book.sheetnames)}; choose one with --layer",
                zh=f"{path.name}有多个工作表：{', '.join(book.sheetnames)}；请用--layer选择",
            )
        sheet = book[choice.layer or book.sheetnames[0]]
        return _table(path, [list(row) for row in sheet.iter_rows(values_only=True)], sheet.title, known)
    finally:
        book.close()


def _open_workbook(path: Path) -> Any:  # Any: openpyxl has no types
    refuse_bomb(path)
    try:
        return openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise UsageError(
            f"{path.name} is not an XLSX workbook: {error}", zh=f"{path.name}不是XLSX工作簿：{error}"
        ) from error


def _table(path: Path, rows: list[list[Any]], sheet: str | None, known: headings.Known) -> Source:
    """Blank rows do not count, nor do rows above the headings; the numbers of the others stay the file's."""
    filled = [(at, row) for at, row in enumerate(rows, start=1) if any(map(headings.is_filled, row))]
    name = f"{path.name}[{sheet}]" if sheet else path.name
    if not filled:
        raise UsageError(f"{name} has no rows; there is nothing to import", zh=f"{name}没有数据行，无可导入")
    top = headings.heading_row([row for _, row in filled], known)
    titles, body = _titles(filled[top][1], name), filled[top + 1 :]
    for at, row in body:
        if any(map(headings.is_filled, row[len(titles) :])):
            raise UsageError(
                f"{name}: row {at} has {len(row)} values under {len(titles)} titles (row {filled[top][0]}); "
                "delete the rows above the titles, or name the columns that have none",
                zh=f"{name}：第{at}行有{len(row)}个值，而标题（第{filled[top][0]}行）只有{len(titles)}个；"
                "请删去标题行以上的行，或补全列标题",
            )
    columns = {
        title: pd.Series([row[at] if at < len(row) else None for _, row in body], dtype=object)
        for at, title in enumerate(titles)
        if title
    }
    numbers = np.array([at for at, _ in body], dtype=np.int64)
    notes = (headings.note_of(filled[top][0], top),) if top else ()
    return Source(name, pd.DataFrame(columns), numbers, notes=notes)


def _titles(row: list[Any], name: str) -> list[str]:
    titles = ["" if value is None else str(value).strip() for value in row]
    while titles and not titles[-1]:
        titles.pop()
    twice = {title for title in titles if title and titles.count(title) > 1}
    if twice:
        raise UsageError(
            f"{name}: the title '{sorted(twice)[0]}' stands over two columns; rename one",
            zh=f"{name}：标题“{sorted(twice)[0]}”出现在两列上；请改名",
        )
    return titles
