"""A layer as one compact binary message: a JSON header, then plain little-endian arrays.

Layout: `GTC1`, uint32 length of the header, the header (UTF-8 JSON, padded so that arrays start at a multiple
of eight), the arrays. The header names each array with its type, offset and length. Positions are float32
offsets in degrees from `origin`, precise to a millimetre across a city; heights are metres above `origin[2]`.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import orjson
import pandas as pd
import shapely

from gridtwin.model.feature_class import Field, feature_classes
from twin_server.plausible import FARTHEST_M, implausible

MAGIC = b"GTC1"
_ALIGN = 8


@dataclass(slots=True)
class Message:
    """A message being built: a header and the arrays it names."""

    header: dict[str, Any]  # Any: whatever JSON carries
    arrays: list[np.ndarray] = field(default_factory=list)
    _offset: int = 0

    def add(self, values: np.ndarray) -> dict[str, Any]:
        """Append an array; returns the entry by which the header names it."""
        values = np.ascontiguousarray(values)
        entry = {"dtype": values.dtype.str.lstrip("<|"), "offset": self._offset, "length": int(values.size)}
        self.arrays.append(values)
        self._offset += -(-values.nbytes // _ALIGN) * _ALIGN
        return entry

    def to_bytes(self) -> bytes:
        """The finished message."""
        text = orjson.dumps(self.header)
        start = len(MAGIC) + 4 + len(text)
        text += b" " * (-start % _ALIGN)
        parts = [MAGIC, np.uint32(len(text)).tobytes(), text]
        for values in self.arrays:
            raw = values.tobytes()
            parts += [raw, b"\0" * (-len(raw) % _ALIGN)]
        return b"".join(parts)


def encode(
    frame: pd.DataFrame,
    columns: tuple[str, ...],
    *,
    name: str,
    to_lonlat: Any,
    about: dict[str, Any] | None = None,
) -> bytes:
    """Message with geometry, ids and the named columns; rows without a usable geometry are counted.

    A number outside the range that the class declares is sent as not known; the header counts them by column.

    Args:
        frame: features in the workspace's CRS, with an `id` column and a geometry.
        columns: what to carry beside id and geometry; text becomes a dictionary and codes.
        name: name of the feature class, for the header.
        to_lonlat: function (x, y) → (lon, lat) on arrays.
        about: what else the header says, such as the tile that the message is.
    """
    geometry = np.asarray(frame.geometry.array) if len(frame) else np.empty(0, dtype=object)
    usable = _is_usable(geometry, to_lonlat)
    rows = frame.loc[usable] if len(frame) else frame
    message = Message(
        {"class": name, "count": int(usable.sum()), "skipped": int((~usable).sum()), **(about or {})}
    )
    if usable.any():
        _add_geometry(message, geometry[usable], to_lonlat)
    message.header["ids"] = _add_ids(message, rows["id"] if len(rows) else pd.Series(dtype=str))
    fields = _fields(name)
    message.header["implausible"] = {}
    message.header["columns"] = {
        column: _add_column(message, rows[column], fields.get(column))
        for column in columns
        if column in rows.columns
    }
    return message.to_bytes()


def _fields(name: str) -> dict[str, Field]:
    """Fields of the class by name; none of a message that is no class of the model."""
    return {
        field.name: field
        for declared in feature_classes()
        if declared.name == name
        for field in declared.fields
    }


def _is_usable(geometry: np.ndarray, to_lonlat: Any) -> np.ndarray:
    """Whether a shape lies on the earth: one that does not would take the others of its message along."""
    bounds = shapely.bounds(geometry).reshape(-1, 4)
    usable: np.ndarray = np.isfinite(bounds).all(axis=1)
    far = usable & (np.abs(bounds) > FARTHEST_M).any(axis=1)
    if far.any():
        corners = bounds[far].reshape(-1, 2, 2)
        places = np.array(to_lonlat(corners[..., 0].ravel(), corners[..., 1].ravel()))
        usable[far] = np.isfinite(places).all(axis=0).reshape(-1, 2).all(axis=1)
    return usable


def _add_geometry(message: Message, geometry: np.ndarray, to_lonlat: Any) -> None:
    kind, coordinates, offsets = shapely.to_ragged_array(_one_kind(geometry))
    longitude, latitude = to_lonlat(coordinates[:, 0], coordinates[:, 1])
    height = coordinates[:, 2] if coordinates.shape[1] > 2 else np.zeros(len(coordinates))
    height = np.where(np.isfinite(height), height, 0.0)
    origin = [float(longitude.mean()), float(latitude.mean()), float(np.floor(np.median(height)))]
    positions = np.column_stack([longitude - origin[0], latitude - origin[1], height - origin[2]])
    if coordinates.shape[1] == 2:
        positions = positions[:, :2]
    message.header |= {"origin": origin, "dimensions": positions.shape[1], "geometry": kind.name.lower()}
    message.header["positions"] = message.add(positions.astype("<f4").ravel())
    names = ("rings", "polygons", "features")[: len(offsets)]
    if kind in (shapely.GeometryType.MULTILINESTRING, shapely.GeometryType.LINESTRING):
        names = ("parts", "features")[: len(offsets)]
    for name, starts in zip(names, offsets, strict=True):
        message.header[name] = message.add(np.asarray(starts).astype("<u4"))


def _one_kind(geometry: np.ndarray) -> np.ndarray:
    """Same geometries, points reduced to one point each and everything else to its multi-part form."""
    kinds = shapely.get_type_id(geometry)
    if np.isin(kinds, [0, 4]).all():
        return np.where(kinds == 4, shapely.centroid(geometry), geometry)
    lines = np.isin(kinds, [1, 5]).all()
    polygons = np.isin(kinds, [3, 6]).all()
    if not (lines or polygons):
        geometry = _largest_kind(geometry)
        lines = bool(np.isin(shapely.get_type_id(geometry), [5]).all())
    multi = shapely.MultiLineString if lines else shapely.MultiPolygon
    kinds = shapely.get_type_id(geometry)
    return np.array(
        [g if k in (5, 6) else multi([g]) for g, k in zip(geometry, kinds, strict=True)], dtype=object
    )


def _largest_kind(geometry: np.ndarray) -> np.ndarray:
    """Mixed geometries and collections as multi-part polygons, or as multi-part lines if there are none."""
    parts = [list(getattr(item, "geoms", [item])) for item in geometry]
    polygons = [[part for part in item if part.geom_type == "Polygon"] for item in parts]
    if any(polygons):
        return np.array([shapely.MultiPolygon(item) for item in polygons], dtype=object)
    lines = [[part for part in item if part.geom_type == "LineString"] for item in parts]
    return np.array([shapely.MultiLineString(item) for item in lines], dtype=object)


def _add_ids(message: Message, ids: pd.Series) -> dict[str, Any]:
    texts = ids.astype(str).tolist()
    try:
        raw = b"".join(uuid.UUID(text).bytes for text in texts)
    except ValueError:
        raw = None
    if raw is not None and all(len(text) == 36 for text in texts):
        return {"kind": "uuid", **message.add(np.frombuffer(raw, dtype=np.uint8))}
    joined = "\n".join(texts).encode()
    return {"kind": "text", **message.add(np.frombuffer(joined, dtype=np.uint8))}


def _add_column(message: Message, values: pd.Series, declared: Field | None) -> dict[str, Any]:
    if pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values):
        numbers = values.to_numpy(dtype="<f4", na_value=np.nan)
        wrong = implausible(declared, numbers) if declared else np.zeros(len(numbers), dtype=bool)
        if wrong.any():
            numbers = np.where(wrong, np.float32(np.nan), numbers)
            message.header["implausible"][str(values.name)] = int(wrong.sum())
        return {"kind": "number", **message.add(numbers)}
    codes, distinct = pd.factorize(values.astype("string"), use_na_sentinel=True)
    # 0 is "no value"; the dictionary starts at 1.
    width = "<u1" if len(distinct) < 255 else "<u2" if len(distinct) < 65535 else "<u4"
    entry = message.add((codes + 1).astype(width))
    return {"kind": "category", "values": [None, *map(str, distinct)], **entry}
