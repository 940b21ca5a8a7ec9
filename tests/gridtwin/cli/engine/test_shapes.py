"""Geometries in answers: heights where all are known, else the plane, because JSON has no NaN."""

import numpy as np
import shapely
from shapely import LineString, MultiPoint, Point

from gridtwin.cli.engine.shapes import all_as_json, as_json

NAN = float("nan")


def test_known_heights_stay_and_unknown_ones_are_left_out() -> None:
    shapes = np.array(
        [
            LineString([(0, 0, 5), (1, 0, 6)]),
            LineString([(0, 0, NAN), (1, 0, 6)]),
            LineString([(0, 0), (2, 0)]),
            Point(1, 2),
            Point(1, 2, 3),
            MultiPoint([(1, 2, NAN)]),
            None,
        ]
    )
    found = [each["coordinates"] if each else None for each in all_as_json(shapes)]
    assert found == [
        [[0, 0, 5], [1, 0, 6]],
        [[0, 0], [1, 0]],
        [[0, 0], [2, 0]],
        [1, 2],
        [1, 2, 3],
        [[1, 2]],
        None,
    ]
    assert as_json(shapes[1]) == {"type": "LineString", "coordinates": [[0, 0], [1, 0]]}
    assert as_json(shapely.Point()) is None
