"""Geometries as GeoPackage stores them: a header with the CRS and the envelope, then ISO WKB.

OGC 12-128r17 (GeoPackage 1.3), clause 2.1.3.
"""

from __future__ import annotations

import struct

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.store.geometries import Geometries

_LITTLE_ENDIAN = 0x01
_ENVELOPE_XY = 0x02
_EMPTY = 0x10
# Length of the envelope by the three bits that name its kind.
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def encode(shapes: Geometries, crs: int) -> list[bytes | None]:
    """The geometries as GeoPackage blobs; None stays None. Points carry no envelope, as GDAL writes them."""
    is_plain_point = (shapely.get_type_id(shapes) == 0) & ~shapely.has_z(shapes) & ~shapely.has_m(shapes)
    if len(shapes) and is_plain_point.all():
        return _encode_plain_points(shapes, crs)
    points = shapely.get_type_id(shapes) == 0
    bounds = shapely.bounds(shapes)[:, [0, 2, 1, 3]]
    bodies = shapely.to_wkb(shapes, flavor="iso", byte_order=1)
    short = struct.pack("<2sBBi", b"GP", 0, _LITTLE_ENDIAN, crs)
    long = struct.pack("<2sBBi", b"GP", 0, _LITTLE_ENDIAN | _ENVELOPE_XY, crs)
    return [
        None if body is None else (short if point else long + bound.tobytes()) + body
        for body, point, bound in zip(bodies, points, bounds, strict=True)
    ]


def decode(blobs: NDArray[np.object_]) -> Geometries:
    """The geometries of the blobs; None stays None."""
    bodies = [None if value is None else value[header_length(value) :] for value in blobs]
    shapes: Geometries = shapely.from_wkb(np.array(bodies, dtype=object))
    return shapes


def header_length(blob: bytes) -> int:
    """Number of bytes before the WKB."""
    return 8 + _ENVELOPE_BYTES[blob[3] >> 1 & 0x07]


def is_empty(blob: bytes) -> bool:
    """Whether the header says that the geometry has no vertices."""
    return bool(blob[3] & _EMPTY)


def bounds(blob: bytes) -> tuple[float, float, float, float]:
    """(min x, max x, min y, max y), from the envelope or, without one, from the vertices."""
    order = "<" if blob[3] & 0x01 else ">"
    if header_length(blob) > 8:
        min_x, max_x, min_y, max_y = struct.unpack_from(f"{order}4d", blob, 8)
        return min_x, max_x, min_y, max_y
    min_x, min_y, max_x, max_y = shapely.from_wkb(blob[8:]).bounds
    return min_x, max_x, min_y, max_y


def _encode_plain_points(shapes: Geometries, crs: int) -> list[bytes | None]:
    rows = np.zeros(len(shapes), dtype=_PLAIN_POINT)
    rows["magic"], rows["flags"], rows["crs"] = b"GP", _LITTLE_ENDIAN, crs
    rows["order"], rows["type"] = 1, 1
    rows["x"], rows["y"] = shapely.get_x(shapes), shapely.get_y(shapes)
    made: list[bytes | None] = rows.view(f"V{_PLAIN_POINT.itemsize}").tolist()
    return made


_PLAIN_POINT = np.dtype(
    [
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("crs", "<i4"),
        ("order", "u1"),
        ("type", "<u4"),
        ("x", "<f8"),
        ("y", "<f8"),
    ]
)
