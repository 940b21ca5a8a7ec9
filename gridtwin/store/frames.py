"""Frames on their way in and out: columns named as declared, values of the declared types.

A conformed frame has every column of its feature class in order: text as str, integers as Int64, reals as
float64, booleans as boolean, dates as datetime64, moments as aware datetime64, JSON as text, `geometry` last.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Mapping
from typing import Any, cast

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute
import pyproj

from gridtwin.model.feature_class import FeatureClass, Field, FieldType, GeometryKind
from gridtwin.store import geometries
from gridtwin.store.columns import HOME_ZONE
from gridtwin.store.errors import BadValue, DuplicateCode, MissingCrs, UnknownColumn
from gridtwin.store.tables import all_fields

GEOMETRY = "geometry"
_ID_LENGTH = 36
_HEX_DIGITS = np.frombuffer(b"0123456789abcdef", dtype=np.uint8)
_DIGIT_PLACES = [at for at in range(_ID_LENGTH) if at not in (8, 13, 18, 23)]


def conform(
    declared: FeatureClass, frame: pd.DataFrame, *, crs: int, actor: str, now: datetime.datetime
) -> pd.DataFrame:
    """The rows in the form in which the store writes them; missing system fields are filled in.

    Raises:
        UnknownColumn, MissingCrs, BadValue, BadGeometry, DuplicateCode: what does not fit.
    """
    columns = conform_values(declared, frame, all_fields(declared))
    _fill_system_fields(columns, len(frame), actor=actor, now=now)
    _check_required(declared, columns)
    _check_unique(declared, columns)
    result = pd.DataFrame(columns, copy=False)
    if declared.geometry is GeometryKind.NONE:
        return result
    shapes = conform_geometry(declared, frame, crs)
    spatial: pd.DataFrame = gpd.GeoDataFrame(result, geometry=shapes, crs=crs)
    return spatial


def conform_values(
    declared: FeatureClass, frame: pd.DataFrame, fields: tuple[Field, ...]
) -> dict[str, pd.Series[Any]]:
    """The fields' columns with values of the declared types; a field that the frame lacks becomes empty.

    Raises:
        UnknownColumn: the frame has a column that is not declared.
        BadValue: a value is not of its field's type, or longer than the field.
    """
    _check_names(declared, frame)
    rows = pd.RangeIndex(len(frame))
    columns = {}
    for field in fields:
        if field.name in frame.columns:
            given = frame[field.name].set_axis(rows)
        else:
            given = pd.Series(None, index=rows, dtype=object)
        columns[field.name] = _conform_column(declared, field, given)
    return columns


def conform_geometry(declared: FeatureClass, frame: pd.DataFrame, crs: int) -> geometries.Geometries:
    """The frame's geometries in the workspace's CRS, as the layer keeps them.

    Raises:
        MissingCrs: the frame has no geometry column or it has no CRS.
        BadGeometry: a geometry does not fit.
    """
    if not isinstance(frame, gpd.GeoDataFrame) or frame.active_geometry_name is None:
        raise MissingCrs(
            f"{declared.name} needs geometry: pass a GeoDataFrame with its CRS",
            zh=f"{declared.name}需要图形；请给出带坐标系的GeoDataFrame",
        )
    if frame.crs is None:
        raise MissingCrs(
            f"the geometries for {declared.name} have no coordinate system; say which one, "
            f"for example frame.set_crs({crs}) or --crs {crs}",
            zh=f"{declared.name}的图形没有坐标系；请指明坐标系，例如frame.set_crs({crs})或--crs {crs}",
        )
    shapes = frame.geometry
    if shapes.crs.to_epsg() != crs:
        shapes = shapes.to_crs(pyproj.CRS.from_epsg(crs))
    return geometries.conform(declared, np.asarray(shapes.array, dtype=object))


def new_ids(count: int, moment: datetime.datetime) -> pd.Series[Any]:
    """That many fresh UUIDs of version 7 (RFC 9562), ascending, so that indexes grow at one end."""
    raw = np.empty((count, 16), dtype=np.uint8)
    raw[:, :6] = np.frombuffer(int(moment.timestamp() * 1000).to_bytes(6, "big"), dtype=np.uint8)
    raw[:, 6:8] = np.frombuffer(os.urandom(2), dtype=np.uint8)
    raw[:, 8:] = np.sort(np.frombuffer(os.urandom(8 * count), dtype=">u8") >> 2).view(np.uint8).reshape(-1, 8)
    raw[:, 6] = raw[:, 6] & 0x0F | 0x70
    raw[:, 8] = raw[:, 8] & 0x3F | 0x80
    digits = _HEX_DIGITS[np.stack([raw >> 4, raw & 0x0F], axis=2).reshape(count, 32)]
    letters = np.full((count, _ID_LENGTH), ord("-"), dtype=np.uint8)
    letters[:, _DIGIT_PLACES] = digits
    offsets = np.arange(count + 1, dtype=np.int64) * _ID_LENGTH
    buffers = [None, pa.py_buffer(offsets), pa.py_buffer(letters.tobytes())]
    made: pd.Series[Any] = pa.Array.from_buffers(pa.large_string(), count, buffers).to_pandas().astype("str")
    return made


def _check_names(declared: FeatureClass, frame: pd.DataFrame) -> None:
    known = {field.name for field in all_fields(declared)}
    geometry = frame.active_geometry_name if isinstance(frame, gpd.GeoDataFrame) else None
    unknown = [str(name) for name in frame.columns if name not in known and name != geometry]
    if unknown:
        raise UnknownColumn(
            f"{declared.name} has no field {', '.join(repr(name) for name in unknown)}; rename or drop it. "
            f"Its fields: {', '.join(sorted(known))} (docs/data-dictionary.md)",
            zh=f"{declared.name}没有字段{', '.join(repr(name) for name in unknown)}；请改名或舍去。"
            f"现有字段：{', '.join(sorted(known))}（docs/data-dictionary.md）",
        )


def _fill_system_fields(
    columns: dict[str, pd.Series[Any]], count: int, *, actor: str, now: datetime.datetime
) -> None:
    ids = columns["id"]
    if ids.isna().all():
        columns["id"] = new_ids(count, now)
    elif ids.isna().any():
        columns["id"] = ids.where(ids.notna(), new_ids(count, now))
    columns["row_version"] = columns["row_version"].fillna(1)
    moment = pd.Timestamp(now).tz_convert("UTC").as_unit("ms")
    columns["valid_from"] = columns["valid_from"].fillna(moment)
    columns["edited_by"] = columns["edited_by"].fillna(actor)


def _check_required(declared: FeatureClass, columns: Mapping[str, pd.Series[Any]]) -> None:
    for field in all_fields(declared):
        missing = columns[field.name].isna() if field.required else None
        if missing is not None and missing.any():
            raise BadValue(
                f"{declared.name}.{field.name} ({field.zh}) is required; row {int(missing.argmax())} has "
                f"none ({int(missing.sum())} such rows); fill it in",
                zh=f"{declared.name}.{field.name}（{field.zh}）为必填字段；"
                f"第{int(missing.argmax())}行为空（此类行共{int(missing.sum())}行）；请填写",
            )


def _check_unique(declared: FeatureClass, columns: Mapping[str, pd.Series[Any]]) -> None:
    for field in all_fields(declared):
        if not field.unique:
            continue
        given = columns[field.name].dropna()
        twice = given[given.duplicated()]
        if len(twice):
            raise DuplicateCode(
                f"{declared.name}.{field.name} must be unique; '{twice.iloc[0]}' stands more than once "
                f"({len(twice)} surplus rows); give each row its own",
                zh=f"{declared.name}.{field.name}不得重复；"
                f"“{twice.iloc[0]}”出现多次（多出{len(twice)}行）；请为每行给出各自的值",
            )


def _conform_column(declared: FeatureClass, field: Field, given: pd.Series[Any]) -> pd.Series[Any]:
    try:
        made = _CONVERTERS[field.type](given)
    except (TypeError, ValueError, OverflowError) as error:
        raise BadValue(
            f"{declared.name}.{field.name} ({field.zh}) takes {field.type.value} values: {error}",
            zh=f"{declared.name}.{field.name}（{field.zh}）的值类型应为{field.type.value}：{error}",
        ) from error
    if field.length is not None and field.type is FieldType.TEXT:
        _check_length(declared, field, made)
    return made


def _check_length(declared: FeatureClass, field: Field, made: pd.Series[Any]) -> None:
    lengths = pyarrow.compute.utf8_length(pa.Array.from_pandas(made))
    longest = pyarrow.compute.max(lengths).as_py() or 0
    if longest > (field.length or longest):
        row = pyarrow.compute.index(lengths, longest).as_py()
        raise BadValue(
            f"{declared.name}.{field.name} ({field.zh}) takes at most {field.length} characters; row {row} "
            f"has '{made.iloc[row]}'",
            zh=f"{declared.name}.{field.name}（{field.zh}）最多{field.length}个字符；"
            f"第{row}行为“{made.iloc[row]}”",
        )


def _to_text(given: pd.Series[Any]) -> pd.Series[Any]:
    if given.dtype != "str":
        kind = pd.api.types.infer_dtype(given, skipna=True)
        if kind not in ("string", "empty") and not given.isna().all():
            culprit = next(value for value in given.dropna() if not isinstance(value, str))
            raise ValueError(f"{culprit!r} is not text; codes with leading zeros must stay text")
    return given.astype("str")


def _to_integer(given: pd.Series[Any]) -> pd.Series[Any]:
    return pd.to_numeric(given).astype("Int64")


def _to_real(given: pd.Series[Any]) -> pd.Series[Any]:
    made = pd.to_numeric(given).astype("Float64").astype("float64")
    if np.isinf(made).any():
        raise ValueError("infinity is not a measured value")
    return made


def _to_boolean(given: pd.Series[Any]) -> pd.Series[Any]:
    return given.astype("boolean")


def _to_date(given: pd.Series[Any]) -> pd.Series[Any]:
    dtype = given.dtype
    if isinstance(dtype, pd.DatetimeTZDtype):
        given = given.dt.tz_convert(HOME_ZONE).dt.tz_localize(None)
    elif dtype.kind != "M":
        plain = given.astype(object).where(given.notna(), None)
        given = pd.Series(
            np.array([_day(value) for value in plain], dtype="datetime64[D]").astype("datetime64[s]")
        )
    return given.astype("datetime64[s]").dt.normalize()


def _day(value: object) -> object:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, str):
        return datetime.date.fromisoformat(value)
    return value


def _to_moment(given: pd.Series[Any]) -> pd.Series[Any]:
    if given.isna().all():
        return pd.Series(pd.NaT, index=given.index, dtype="datetime64[ms, UTC]")
    if not isinstance(given.dtype, pd.DatetimeTZDtype):
        for value in given.dropna():
            moment = datetime.datetime.fromisoformat(value) if isinstance(value, str) else value
            if getattr(moment, "tzinfo", None) is None:
                raise ValueError(f"'{value}' has no time zone; use aware datetimes")
    return cast("pd.Series[Any]", pd.to_datetime(given, utc=True).astype("datetime64[ms, UTC]"))


def _to_json(given: pd.Series[Any]) -> pd.Series[Any]:
    return pd.Series([_json_text(value) for value in given], index=given.index, dtype="str")


def _json_text(value: object) -> str | None:
    if isinstance(value, str):
        json.loads(value)
        return value
    if value is None or (isinstance(value, float) and np.isnan(value)) or value is pd.NA:
        return None
    return json.dumps(value, ensure_ascii=False, default=str)


_CONVERTERS: Mapping[FieldType, Callable[[pd.Series[Any]], pd.Series[Any]]] = {
    FieldType.TEXT: _to_text,
    FieldType.INTEGER: _to_integer,
    FieldType.REAL: _to_real,
    FieldType.BOOLEAN: _to_boolean,
    FieldType.DATE: _to_date,
    FieldType.DATETIME: _to_moment,
    FieldType.JSON: _to_json,
}
