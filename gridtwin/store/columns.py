"""Columns between a database and a frame, as Arrow tables: typed, without a Python object for each value."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import shapely
from geopandas.array import GeometryArray

from gridtwin.model.feature_class import FeatureClass, Field, FieldType
from gridtwin.store import geometries
from gridtwin.store.tables import all_fields

HOME_ZONE = "Asia/Shanghai"
ARROW_TYPES: Mapping[FieldType, pa.DataType] = {
    FieldType.TEXT: pa.large_string(),
    FieldType.INTEGER: pa.int64(),
    FieldType.REAL: pa.float64(),
    FieldType.BOOLEAN: pa.bool_(),
    FieldType.DATE: pa.date32(),
    FieldType.DATETIME: pa.timestamp("ms", tz="UTC"),
    FieldType.JSON: pa.large_string(),
}
_TEXT = pd.StringDtype(na_value=np.nan)  # what pandas calls str; made at once, without Python's strings
_DECODER = json.JSONDecoder()
# A WKB point without Z or M: byte order, type, x, y.
_POINT = np.dtype([("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")])


def to_frame(
    declared: FeatureClass, table: pa.Table, names: Sequence[str], *, geometry: str | None, crs: int
) -> pd.DataFrame:
    """The named columns as `Workspace.read` promises them, with the shapes of a column of WKB."""
    fields = {field.name: field for field in all_fields(declared)}
    frame = pd.DataFrame(
        {name: _series(fields[name], table.column(name)) for name in names},
        index=pd.RangeIndex(table.num_rows),
        copy=False,
    )
    if geometry is None:
        return frame
    shapes = geometries.simplest(shapes_of(table.column(geometry)))
    frame["geometry"] = GeometryArray(shapes, crs=crs)  # given as it is kept, the frame is made twice as fast
    spatial: pd.DataFrame = gpd.GeoDataFrame(frame, geometry="geometry")
    return spatial


def to_arrow(field: Field, column: pd.Series[Any]) -> pa.ChunkedArray:
    """One column of a conformed frame."""
    made = pa.Array.from_pandas(column)
    chunks = made if isinstance(made, pa.ChunkedArray) else pa.chunked_array([made])
    return chunks.cast(ARROW_TYPES[field.type], safe=False)


def shapes_of(column: pa.ChunkedArray) -> geometries.Geometries:
    """Geometries from a column of WKB; nothing gives None."""
    whole = column.combine_chunks()
    if isinstance(whole, pa.ChunkedArray):
        whole = pa.concat_arrays(whole.chunks) if whole.num_chunks else pa.array([], column.type)
    points = _plain_points(whole)
    if points is not None:
        return points
    shapes: geometries.Geometries = shapely.from_wkb(np.array(whole.to_pylist(), dtype=object))
    return shapes


def wkb_of(shapes: geometries.Geometries) -> pa.Array:
    """Geometries as a column of ISO WKB; None gives nothing."""
    is_plain_point = (shapely.get_type_id(shapes) == 0) & ~shapely.has_z(shapes) & ~shapely.has_m(shapes)
    if not is_plain_point.all() or not len(shapes):
        return pa.array(list(shapely.to_wkb(shapes, flavor="iso", byte_order=1)), pa.large_binary())
    rows = np.empty(len(shapes), dtype=_POINT)
    rows["order"], rows["type"] = 1, 1
    rows["x"], rows["y"] = shapely.get_x(shapes), shapely.get_y(shapes)
    offsets = np.arange(len(shapes) + 1, dtype=np.int64) * _POINT.itemsize
    return pa.Array.from_buffers(
        pa.large_binary(), len(shapes), [None, pa.py_buffer(offsets), pa.py_buffer(rows.tobytes())]
    )


def _plain_points(column: pa.Array) -> geometries.Geometries | None:
    """The geometries when all are little-endian points without Z and M; otherwise None."""
    if not len(column) or column.null_count or not pa.types.is_binary(column.type):
        return None
    _, offsets, data = column.buffers()
    ends = np.frombuffer(offsets, dtype=np.int32)[column.offset : column.offset + len(column) + 1]
    if (np.diff(ends) != _POINT.itemsize).any():
        return None
    rows = np.frombuffer(data, dtype=np.uint8)[ends[0] : ends[-1]].view(_POINT)
    if (rows["order"] != 1).any() or (rows["type"] != 1).any():
        return None
    points: geometries.Geometries = shapely.points(rows["x"], rows["y"])
    points[np.isnan(rows["x"])] = shapely.Point()
    return points


def _series(field: Field, column: pa.ChunkedArray) -> pd.Series[Any]:
    values = column.cast(ARROW_TYPES[field.type])
    match field.type:
        case FieldType.INTEGER if values.null_count:
            made = values.to_pandas(types_mapper={pa.int64(): pd.Int64Dtype()}.get)
        case FieldType.BOOLEAN if values.null_count:
            made = values.to_pandas(types_mapper={pa.bool_(): pd.BooleanDtype()}.get)
        case FieldType.DATE:
            made = values.to_pandas(date_as_object=False).astype("datetime64[s]")
        case FieldType.DATETIME:
            made = values.to_pandas().dt.tz_convert(HOME_ZONE)
        case FieldType.JSON:
            texts = values.to_pylist()
            made = pd.Series([None if text is None else _parsed(text) for text in texts], dtype=object)
        case FieldType.TEXT:
            made = values.to_pandas(types_mapper={pa.large_string(): _TEXT}.get)
        case _:
            made = values.to_pandas()
    series: pd.Series[Any] = made
    return series


def _parsed(text: str) -> Any:  # Any: whatever JSON holds
    """The same as `json.loads`, at half the cost for the plain texts that the store writes."""
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError:
        return json.loads(text)
    return value if end == len(text) else json.loads(text)
