from __future__ import annotations

import numpy as np
import shapely

from gridtwin.store.geopackage import blob


def test_blobs_as_the_standard_writes_them() -> None:
    shapes = np.array([shapely.Point(1, 2), None, shapely.LineString([(0, 5), (3, 1)])], dtype=object)
    point, nothing, line = blob.encode(shapes, 4544)
    assert point is not None
    assert line is not None
    assert point[:8] == b"GP\x00\x01" + (4544).to_bytes(4, "little")  # little-endian, no envelope
    assert nothing is None
    assert line[3] == 0x03  # little-endian, envelope of x and y
    assert (blob.header_length(point), blob.header_length(line)) == (8, 40)
    assert blob.bounds(point) == (1, 1, 2, 2)
    assert blob.bounds(line) == (0, 3, 1, 5)
    assert not blob.is_empty(line)
    assert blob.decode(np.array([point, nothing, line], dtype=object)).tolist() == shapes.tolist()


def test_many_plain_points_take_the_short_way() -> None:
    shapes = shapely.points([1.5, 2.5], [3.5, 4.5])
    assert blob.encode(shapes, 4544) == [
        b"GP\x00\x01" + (4544).to_bytes(4, "little") + shapely.to_wkb(shape, byte_order=1) for shape in shapes
    ]


def test_heights_and_measures_survive() -> None:
    shapes = shapely.from_wkt(["POINT Z (1 2 3)", "LINESTRING ZM (0 0 1 2, 1 1 3 4)", "POINT M (1 2 9)"])
    back = blob.decode(np.array(blob.encode(shapes, 4544), dtype=object))
    assert [shape.wkt for shape in back] == [shape.wkt for shape in shapes]
