"""A layer into a file: GeoPackage, GeoJSON, Shapefile, CSV, XLSX or DXF; there wholly or not at all."""

from __future__ import annotations

import codecs
import io
import json
import shutil
import tempfile
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import pyarrow as pa
import pyproj
import pyproj.exceptions
import shapely
from openpyxl.cell import WriteOnlyCell
from pyogrio.raw import write_arrow

from gridtwin.errors import UsageError
from gridtwin.model.feature_class import FeatureClass, Field, FieldType, GeometryKind, feature_class
from gridtwin.progress import Progress, silent
from gridtwin.store.columns import to_arrow, wkb_of
from gridtwin.store.database import Where
from gridtwin.store.exchange import drawing, placing
from gridtwin.store.exchange.placing import Axes
from gridtwin.store.outputs import check_output, writing
from gridtwin.store.tables import all_fields
from gridtwin.store.workspace import Workspace

_WGS84 = 4326


class Titles(StrEnum):
    """What heads the columns of a table: field names, or Chinese titles."""

    FIELD = "field"
    CHINESE = "zh"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to write a file. `chinese_titles` heads columns of tables with the fields' Chinese titles."""

    crs: int | None = None
    where: Where | None = None
    encoding: str = "UTF-8"
    axes: Axes = Axes.EAST_NORTH
    chinese_titles: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Where the rows went, how many, and in which CRS (EPSG)."""

    path: Path
    rows: int
    crs: int | None


def export_layer(
    workspace: Workspace,
    class_name: str,
    path: Path | str,
    *,
    options: ExportOptions | None = None,
    progress: Progress = silent,
) -> ExportReport:
    """Write the current rows of a class to a file, over one that is there.

    Raises:
        UsageError: the ending is unknown, or the class has no geometry to draw.
    """
    declared, given, target = feature_class(class_name), options or ExportOptions(), Path(path).absolute()
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        raise UsageError(
            f"{target.name}: write to a file that ends in one of {', '.join(_WRITERS)}",
            zh=f"{target.name}：输出文件的扩展名应为{', '.join(_WRITERS)}之一",
        )
    check_output(target)
    _check_encoding(given.encoding)
    frame = workspace.read(class_name, where=given.where)
    progress(0.4)
    crs = None if declared.geometry is GeometryKind.NONE else _target_crs(target, workspace.crs, given)
    if crs is not None and crs != workspace.crs:
        shapes = np.asarray(frame.geometry.array, dtype=object)
        moved = placing.to_crs(shapes, pyproj.CRS.from_epsg(workspace.crs), crs)
        frame = gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=moved, crs=crs)
    with writing(target), tempfile.TemporaryDirectory(prefix=".export-", dir=target.parent) as folder:
        writer(Path(folder) / target.name, declared, frame, given)
        for made in sorted(Path(folder).iterdir(), key=lambda file: file.suffix == target.suffix):
            shutil.move(made, target.parent / made.name)
    progress(1.0)
    return ExportReport(target, len(frame), crs)


def _check_encoding(name: str) -> None:
    try:
        codecs.lookup(name)
    except LookupError as error:
        raise UsageError(
            f"'{name}' is no known text encoding; try UTF-8 or GBK",
            zh=f"“{name}”不是已知的文字编码；请用UTF-8或GBK",
        ) from error


def _target_crs(path: Path, crs: int, given: ExportOptions) -> int:
    """GeoJSON is in longitude and latitude (RFC 7946) unless the user says otherwise."""
    if given.crs is not None:
        try:
            pyproj.CRS.from_epsg(given.crs)
        except (pyproj.exceptions.CRSError, OverflowError) as error:
            raise UsageError(
                f"EPSG:{given.crs} is no known coordinate system; CGCS2000 zones are 4513 to 4554",
                zh=f"EPSG:{given.crs}不是已知的坐标系；CGCS2000各带为4513至4554",
            ) from error
        return given.crs
    return _WGS84 if path.suffix.lower() in (".geojson", ".json") else crs


def _write_layer(path: Path, declared: FeatureClass, frame: pd.DataFrame, given: ExportOptions) -> None:
    is_shapefile = path.suffix.lower() == ".shp"
    columns = {field.name: _arrow(field, frame[field.name], is_shapefile) for field in all_fields(declared)}
    options = dict(_DRIVERS[path.suffix.lower()])
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = np.asarray(frame.geometry.array, dtype=object)
        columns["geometry"] = wkb_of(shapes)
        options |= {"geometry_name": "geometry", "geometry_type": _kind(declared, shapes, is_shapefile)}
        options["crs"] = f"EPSG:{frame.crs.to_epsg()}"
        if frame.crs.to_epsg() == _WGS84 and options["driver"] == "GeoJSON":
            options["RFC7946"] = "YES"
    elif is_shapefile:
        raise UsageError(
            f"{declared.name} has no geometry; write it to CSV, XLSX or GeoPackage",
            zh=f"{declared.name}没有图形；请输出为CSV、XLSX或GeoPackage",
        )
    if is_shapefile:
        options["encoding"] = given.encoding
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # GDAL shortens column names for Shapefiles and says so for each
        write_arrow(pa.table(columns), path, layer=path.stem if is_shapefile else declared.name, **options)


def _arrow(field: Field, column: pd.Series[Any], is_shapefile: bool) -> Any:
    """Shapefiles have no moments and no truth values: those become text and numbers."""
    if field.type is FieldType.JSON:
        column = column.map(_json_text, na_action="ignore").astype("str")
    made = to_arrow(field, column)
    if is_shapefile and field.type is FieldType.DATETIME:
        return made.cast(pa.string())
    if is_shapefile and field.type is FieldType.BOOLEAN:
        return made.cast(pa.int32())
    return made


def _json_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _kind(declared: FeatureClass, shapes: Any, is_shapefile: bool) -> str:
    if not is_shapefile:
        return "Unknown" if shapely.has_m(shapes).any() else _plain_kind(declared, shapes)
    return _plain_kind(declared, shapes)


def _plain_kind(declared: FeatureClass, shapes: Any) -> str:
    many = bool((shapely.get_type_id(shapes) > 3).any())
    name = {GeometryKind.POINT: "Point", GeometryKind.LINE: "LineString", GeometryKind.POLYGON: "Polygon"}
    kind = f"{'Multi' if many else ''}{name[declared.geometry]}"
    return f"{kind} Z" if shapely.has_z(shapes).any() else kind


def _rows(declared: FeatureClass, frame: pd.DataFrame, given: ExportOptions) -> pd.DataFrame:
    """The frame as a table of plain values, with coordinate columns or WKT."""
    table: dict[str, Any] = {}
    for field in all_fields(declared):
        column = frame[field.name]
        if field.type is FieldType.DATE:
            column = column.dt.strftime("%Y-%m-%d")
        elif field.type is FieldType.DATETIME:
            column = column.map(lambda moment: moment.isoformat(), na_action="ignore")
        elif field.type is FieldType.JSON:
            column = column.map(_json_text, na_action="ignore")
        table[field.zh if given.chinese_titles else field.name] = column.astype(object)
    if isinstance(frame, gpd.GeoDataFrame):
        table |= _position(declared, frame, given)
    made = pd.DataFrame(table)
    return made.where(made.notna(), None)


def _position(declared: FeatureClass, frame: gpd.GeoDataFrame, given: ExportOptions) -> dict[str, Any]:
    shapes = np.asarray(frame.geometry.array, dtype=object)
    if declared.geometry is not GeometryKind.POINT:
        return {"wkt": shapely.to_wkt(shapes, rounding_precision=-1)}
    east, north = shapely.get_x(shapes), shapely.get_y(shapes)
    if given.axes is Axes.NORTH_EAST:
        places = {"北坐标": north, "东坐标": east}
    else:
        places = (
            {"东坐标": east, "北坐标": north}
            if given.chinese_titles
            else {"easting": east, "northing": north}
        )
    if shapely.has_z(shapes).any():
        places["z"] = shapely.get_z(shapes)
    return places


def _write_csv(path: Path, declared: FeatureClass, frame: pd.DataFrame, given: ExportOptions) -> None:
    encoding = "utf-8-sig" if given.encoding.upper() == "UTF-8" else given.encoding
    _rows(declared, frame, given).to_csv(path, index=False, encoding=encoding)


def _write_xlsx(path: Path, declared: FeatureClass, frame: pd.DataFrame, given: ExportOptions) -> None:
    table = _rows(declared, frame, given)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(declared.title_zh if given.chinese_titles else declared.name)
    sheet.append(list(table.columns))
    for row in table.itertuples(index=False):
        sheet.append([_cell(sheet, value) for value in row])
    made = io.BytesIO()  # a zip file that cannot be finished complains once more when it is thrown away
    book.save(made)
    path.write_bytes(made.getvalue())


def _cell(sheet: Any, value: object) -> object:
    """Text stays text: codes keep their zeros, and what begins with = is no formula."""
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.number_format, cell.data_type = "@", "s"
    return cell


def _write_dxf(path: Path, declared: FeatureClass, frame: pd.DataFrame, given: ExportOptions) -> None:
    if not isinstance(frame, gpd.GeoDataFrame):
        raise UsageError(
            f"{declared.name} has no geometry to draw; write it to CSV or XLSX",
            zh=f"{declared.name}没有图形可绘；请输出为CSV或XLSX",
        )
    table = _rows(declared, frame, replace(given, chinese_titles=False))[
        [field.name for field in all_fields(declared)]
    ]
    drawing.write(path, declared.name, table, frame.geometry)


Writer = Callable[[Path, FeatureClass, pd.DataFrame, ExportOptions], None]
_WRITERS: Mapping[str, Writer] = {
    ".gpkg": _write_layer,
    ".geojson": _write_layer,
    ".json": _write_layer,
    ".shp": _write_layer,
    ".csv": _write_csv,
    ".xlsx": _write_xlsx,
    ".dxf": _write_dxf,
}
_DRIVERS: Mapping[str, Mapping[str, Any]] = {
    ".gpkg": {"driver": "GPKG", "VERSION": "1.3"},
    ".geojson": {"driver": "GeoJSON"},
    ".json": {"driver": "GeoJSON"},
    ".shp": {"driver": "ESRI Shapefile"},
}
