"""New x and y for geometries with M, which shapely's own transform would drop: their ISO WKB is walked."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.store.geometries import Geometries

Numbers = NDArray[np.float64]
Move = Callable[[Numbers, Numbers], tuple[Numbers, Numbers]]

_POINT, _POLYGON = 1, 3


def with_moved_vertices(shapes: Geometries, move: Move) -> Geometries:
    """The geometries with `move` applied to x and y; Z and M stay as they are."""
    made: Geometries = np.empty(len(shapes), dtype=object)
    for at, shape in enumerate(shapes):
        data = bytearray(shapely.to_wkb(shape, flavor="iso", byte_order=1))
        for start, count, size in _runs(data):
            run = np.frombuffer(data, dtype="<f8", count=count * size, offset=start).reshape(count, size)
            run[:, 0], run[:, 1] = move(run[:, 0].copy(), run[:, 1].copy())
        made[at] = shapely.from_wkb(bytes(data))
    return made


def _runs(data: bytearray) -> Iterator[tuple[int, int, int]]:
    """Where runs of vertices begin, how many vertices they have, and how many numbers a vertex."""
    at, parts = 0, 1
    while parts:
        parts -= 1
        (code,) = struct.unpack_from("<I", data, at + 1)
        at += 5
        kind, size = code % 1000, (2, 3, 3, 4)[code // 1000]
        if kind == _POINT:
            yield at, 1, size
            at += 8 * size
            continue
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
        if kind > _POLYGON:
            parts += count
            continue
        for _ in range(count if kind == _POLYGON else 1):
            vertices = count
            if kind == _POLYGON:
                (vertices,) = struct.unpack_from("<I", data, at)
                at += 4
            yield at, vertices, size
            at += 8 * size * vertices
