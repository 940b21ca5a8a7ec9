"""Reading order and numbers."""

import numpy as np
import pytest
import shapely

from gridtwin.ledger.errors import CodesExhausted
from gridtwin.ledger.grids.linework import NOTHING, as_array
from gridtwin.ledger.grids.numbering import number_grids, reading_order

FOUR = as_array([shapely.box(x, y, x + 10, y + 10) for x, y in ((0, 0), (100, 100), (100, 0), (0, 100))])
WEST = np.array(["620102001001"] * 4, dtype=object)


def test_rows_from_north_to_south_and_west_to_east_in_a_row() -> None:
    assert reading_order(FOUR, 50).tolist() == [3, 1, 0, 2]
    assert len(reading_order(NOTHING, 50)) == 0


def test_grids_a_little_lower_stay_in_their_row() -> None:
    shifted = as_array([shapely.box(0, 80, 10, 90), shapely.box(100, 100, 110, 110)])
    assert reading_order(shifted, 50).tolist() == [0, 1]


def test_order_does_not_hang_on_where_a_ring_begins() -> None:
    turned = as_array([shapely.Polygon(list(shape.exterior.coords)[1:-1]) for shape in FOUR])
    assert reading_order(turned, 50).tolist() == reading_order(FOUR, 50).tolist()


def test_each_community_is_counted_by_itself() -> None:
    codes = np.array(["620102001001", "620102001002"] * 2, dtype=object)
    assert number_grids(FOUR, codes, 50, {"620102001002": 4}).tolist() == [
        "620102001001001",
        "620102001002006",
        "620102001001002",
        "620102001002005",
    ]


def test_the_thousandth_grid_is_refused() -> None:
    assert number_grids(FOUR, WEST, 50, {"620102001001": 995})[1].endswith("997")
    with pytest.raises(CodesExhausted, match="620102001001 would need grid number 1000"):
        number_grids(FOUR, WEST, 50, {"620102001001": 996})
