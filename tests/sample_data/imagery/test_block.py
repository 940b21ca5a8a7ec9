from __future__ import annotations

import numpy as np
import shapely

from sample_data.imagery.block import Block, block_over, overlap, rings

GRID = Block(1000.0, 2000.0, 0.25, 0, 0, 400, 800)


def test_bounds_and_centres() -> None:
    block = Block(1000.0, 2000.0, 0.25, 4, 8, 40, 80)
    assert block.bounds == (1002.0, 1989.0, 1022.0, 1999.0)
    assert block.x_of_columns()[0] == 1002.125
    assert block.y_of_rows()[0] == 1998.875


def test_a_pixel_centre_has_whole_numbers() -> None:
    assert GRID.pixels(np.array([[1000.125, 1999.875], [1000.625, 1999.375]])).tolist() == [[0, 0], [2, 2]]


def test_block_over_covers_and_pads() -> None:
    found = block_over((1001.1, 1998.1, 1002.0, 1999.0), GRID, 2)
    assert (found.row, found.column, found.rows, found.columns) == (2, 2, 8, 8)


def test_overlap_and_its_slices() -> None:
    first, second = Block(0, 0, 1, 0, 0, 10, 10), Block(0, 0, 1, 8, 6, 10, 10)
    shared = overlap(first, second)
    assert shared is not None
    assert shared.shape == (2, 4)
    assert shared.inside(second) == (slice(0, 2), slice(0, 4))
    assert overlap(first, Block(0, 0, 1, 10, 0, 3, 3)) is None


def test_rings_of_a_polygon_with_a_hole_and_of_nothing() -> None:
    polygon = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    assert [len(part) for part in rings(polygon)] == [2]
    assert rings(shapely.Polygon()) == []
