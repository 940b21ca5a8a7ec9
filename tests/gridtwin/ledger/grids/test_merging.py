"""Which neighbour a sliver joins."""

import numpy as np
import pytest
import shapely

from gridtwin.ledger import load_plan
from gridtwin.ledger.grids.linework import NOTHING, Geometries, as_array, boundaries_of, faces_of, node
from gridtwin.ledger.grids.merging import merge_slivers

PLAN = load_plan()


def faces(*boxes: tuple[float, float, float, float]) -> Geometries:
    return faces_of(node(boundaries_of(as_array([shapely.box(*box) for box in boxes])), 0.001))


def merged(
    shapes: Geometries, roads: Geometries = NOTHING, community: list[int] | None = None
) -> list[float]:
    numbers = np.zeros(len(shapes), dtype=np.int64) if community is None else np.array(community)
    return sorted(shapely.area(merge_slivers(shapes, numbers, roads, PLAN)[0]).round().tolist())


def test_sliver_joins_the_neighbour_with_the_longer_edge() -> None:
    three = faces((0, 0, 100, 100), (100, 0, 120, 100), (100, 100, 200, 200), (120, 0, 200, 100))
    assert merged(three) == [8000, 10000, 12000]


def test_sliver_does_not_cross_a_road() -> None:
    road = as_array([shapely.LineString([(100, 0), (100, 100)])])
    assert merged(faces((0, 0, 100, 100), (100, 0, 125, 100)), road) == [2500, 10000]


@pytest.mark.parametrize(
    "width",
    [pytest.param(5, id="traffic island below the tiny area"), pytest.param(12, id="median strip")],
)
def test_tiny_or_thin_sliver_may_cross_a_road(width: float) -> None:
    road = as_array([shapely.LineString([(100, 0), (100, 100)])])
    assert merged(faces((0, 0, 100, 100), (100, 0, 100 + width, 100)), road) == [10000 + 100 * width]


def test_sliver_never_joins_another_community() -> None:
    assert merged(faces((0, 0, 100, 100), (100, 0, 105, 100)), community=[0, 1]) == [500, 10000]


def test_sliver_without_a_neighbour_stays() -> None:
    assert merged(faces((0, 0, 20, 20))) == [400]


def test_chain_of_slivers_becomes_one_grid() -> None:
    chain = faces(*[(x, 0, x + 20, 100) for x in range(0, 100, 20)])
    assert sum(merged(chain)) == 10_000
    assert min(merged(chain)) >= PLAN.smallest_area_m2
