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


def test_an_impossible_place_has_no_geometry_and_the_others_keep_theirs() -> None:
    right = np.array(
        [
            Point(9, 9),
            Point(1, 2),
            Point(1, 9, 3),
            LineString([(0, 0), (9, 1)]),
            LineString([(0, 0, 5), (1, 9, 6)]),
            MultiPoint([(1, 2), (9, 2)]),
            shapely.box(0, 0, 9, 1),
        ]
    )
    shapes = shapely.transform(
        right, lambda xy: np.where(xy == 9, np.inf, xy), include_z=True
    )  # as PROJ writes it
    assert all_as_json(shapes) == [None, {"type": "Point", "coordinates": [1, 2]}, *[None] * 5]
    assert [as_json(each) for each in shapes] == all_as_json(shapes)
