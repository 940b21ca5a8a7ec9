"""What lies and stands about in yards: parked cars, pallets, tarpaulins. Much of it moves between flights.

None of it is a change in the sense of the truth; all of it tempts a detector.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from sample_data.imagery.cars import Cars, all_cars, parked_cars
from sample_data.imagery.style import Style

# Square metres per group by ground style: parked cars, loose goods.
_ROWS_M2 = {"yard": 650.0, "plaza": 3000.0}
_GOODS_M2 = {"yard": 900.0, "alley": 140.0, "soil": 900.0, "haul_road": 300.0}
_HARD = {"yard", "plaza", "alley", "soil", "haul_road", "parking", "lane"}
_GOODS_COLORS = (
    (150, 142, 130),
    (176, 170, 160),
    (96, 92, 88),
    (84, 104, 134),
    (134, 104, 80),
    (204, 202, 196),
    (92, 106, 86),
    (120, 78, 64),
)
_STAYS = 0.65


def yard_clutter(
    plots: list[tuple[shapely.Geometry, str]], style: Style, angle: float, seeds: tuple[int, int]
) -> tuple[Cars, Cars]:
    """(parked cars, goods) in the yards, never on lawns, beds or water.

    Args:
        plots: (polygon, style) of the first date's ground in painting order; the topmost decides.
        style: the look of the city.
        angle: direction of the street grid.
        seeds: of the place (the same on both flights) and of the flight.
    """
    place, flight = np.random.default_rng(seeds[0]), np.random.default_rng([*seeds])
    tree = shapely.STRtree([geometry for geometry, _ in plots])
    hard = np.array([key in _HARD for _, key in plots])
    rows = [_spots(geometry, _ROWS_M2.get(key, 0.0), place) for geometry, key in plots]
    heaps = [_spots(geometry, _GOODS_M2.get(key, 0.0), place) for geometry, key in plots]
    cars = _car_rows(np.concatenate([np.empty((0, 2)), *rows]), angle, place, style, flight)
    goods = _goods(np.concatenate([np.empty((0, 2)), *heaps]), angle, place, flight)
    return cars.where(_on_top(cars, tree, hard)), goods.where(_on_top(goods, tree, hard))


def _on_top(boxes: Cars, tree: shapely.STRtree, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which boxes stand on ground whose topmost plot is wanted."""
    box, plot = tree.query(shapely.points(boxes.x, boxes.y), predicate="within")
    topmost = np.full(len(boxes.x), -1)
    np.maximum.at(topmost, box, plot)
    return (topmost >= 0) & wanted[topmost]


def _spots(geometry: shapely.Geometry, per_m2: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Random places inside a polygon, one per so many square metres on average."""
    if not per_m2:
        return np.empty((0, 2))
    minx, miny, maxx, maxy = geometry.bounds
    tries = rng.uniform((minx, miny), (maxx, maxy), (rng.poisson((maxx - minx) * (maxy - miny) / per_m2), 2))
    return tries[shapely.contains_xy(geometry, tries[:, 0], tries[:, 1])]


def _car_rows(
    spots: NDArray[np.float64],
    angle: float,
    place: np.random.Generator,
    style: Style,
    flight: np.random.Generator,
) -> Cars:
    """Cars side by side, square to the street grid."""
    bays = [np.empty((0, 3))]
    for spot in spots:
        heading = angle + (np.pi / 2 if place.random() < 0.7 else 0.0)
        across = np.array([-np.sin(heading), np.cos(heading)])
        count = int(place.integers(2, 8))
        places = spot + np.outer(np.arange(count) * 2.7, across)
        bays.append(np.column_stack([places, np.full(count, heading)]))
    return parked_cars(np.concatenate(bays), style.traffic, flight)


def _goods(
    spots: NDArray[np.float64], angle: float, place: np.random.Generator, flight: np.random.Generator
) -> Cars:
    """Groups of boxes, stacks and covered heaps; about a third of the groups is there on one date only."""
    groups = [_group(spot, angle, place) for spot in spots]
    kept = [group for group in groups if flight.random() < _STAYS + 0.35 * (1 - _STAYS)]
    empty = Cars(np.empty(0), np.empty(0), np.empty(0), np.empty((0, 3)), np.empty((0, 3), np.int64))
    return all_cars(empty, *kept)


def _group(spot: NDArray[np.float64], angle: float, rng: np.random.Generator) -> Cars:
    count = int(rng.integers(1, 7))
    places = spot + rng.normal(0, 2.2, (count, 2))
    heading = angle + rng.choice([0.0, np.pi / 2], count) + rng.normal(0, 0.08, count)
    size = np.column_stack(
        [rng.uniform(0.8, 3.4, count), rng.uniform(0.7, 1.8, count), rng.uniform(0.3, 1.6, count)]
    )
    color = np.array(_GOODS_COLORS)[rng.integers(0, len(_GOODS_COLORS), count)]
    return Cars(places[:, 0], places[:, 1], heading, size, color)
