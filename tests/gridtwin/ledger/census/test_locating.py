"""Positions in grids, with the answer of a plain loop beside it."""

import numpy as np
import shapely

from gridtwin.ledger.census import locating
from gridtwin.ledger.census.locating import GridIndex
from tests.gridtwin.ledger.cities import quarters


def test_inside_outside_boundary_and_nothing() -> None:
    index = GridIndex.of(quarters())
    found = index.locate(np.array([50.0, 100.0, -1.0, np.nan, 399.0]), np.array([150.0, 150.0, 0, 0, 1]))
    assert [None if n < 0 else str(index.codes[n])[-6:] for n in found] == [
        "001001",
        "001001",
        None,
        None,
        "002004",
    ]


def test_same_as_a_loop_also_in_several_chunks(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(locating, "_CHUNK", 7)
    random = np.random.default_rng(1)
    x, y = random.uniform(-50, 450, 100), random.uniform(-50, 250, 100)
    index = GridIndex.of(quarters())
    expected = [
        next((n for n, shape in enumerate(index.shapes) if shape.intersects(shapely.Point(a, b))), -1)
        for a, b in zip(x, y, strict=True)
    ]
    assert index.locate(x, y).tolist() == expected


def test_no_points_and_codes_that_no_grid_has() -> None:
    index = GridIndex.of(quarters())
    assert index.locate(np.empty(0), np.empty(0)).tolist() == []
    codes = quarters()["code"].iloc[[2]].tolist()
    assert index.number_of(quarters()["code"].iloc[[2]]).tolist() == [index.codes.tolist().index(codes[0])]
    assert index.distance_m(np.array([0]), np.array([110.0]), np.array([150.0])).tolist() == [10.0]
