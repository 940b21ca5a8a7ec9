"""House connections, and the gullies of storm sewers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from sample_data.pipes.network import Network
from sample_data.plan import Plan
from sample_data.sizes import road_class

_REACH_M = 48.0
_WALL_GAP_M = 1.2
_MOST_LINES = 4


def connect_buildings(plan: Plan, network: Network, buildings: pd.Series, rng: np.random.Generator) -> None:
    """Connect a share of the buildings to the nearest main, where no other building lies between.

    `buildings` are footprints on the map. A point takes at most four lines, as fittings do.
    """
    rule = network.utility.services
    if not rule or not network.x:
        return
    shapes = buildings.to_numpy()
    wanted = np.flatnonzero(rng.random(len(shapes)) < rule["share"])
    taps = np.flatnonzero(np.isin(network.role, ["junction", "middle"]))
    points = shapely.points(np.array(network.x)[taps], np.array(network.y)[taps])
    pairs = shapely.STRtree(points).query_nearest(shapes[wanted], max_distance=_REACH_M, all_matches=False)
    ways = shapely.shortest_line(shapes[wanted[pairs[0]]], points[pairs[1]])
    crossed = shapely.STRtree(shapes).query(ways, predicate="intersects")[0]
    alone = np.bincount(crossed, minlength=len(ways)) == 1
    degree = network.degrees()
    section = _section_of(network)
    for way, tap in zip(ways[alone], taps[pairs[1][alone]], strict=True):
        if degree[tap] < _MOST_LINES and way.length > 3 * _WALL_GAP_M:
            degree[tap] += _connect(plan, network, way, (int(tap), section[int(tap)]))


def _section_of(network: Network) -> dict[int, int]:
    return {end: section for start, finish, section, _ in network.lines for end in (start, finish)}


def _connect(plan: Plan, network: Network, way: shapely.LineString, tap: tuple[int, int]) -> int:
    utility, (number, section) = network.utility, tap
    spot = way.interpolate(_WALL_GAP_M)
    ground = float(plan.terrain.height_m(np.array(spot.x), np.array(spot.y)))
    run = float(way.length - _WALL_GAP_M)
    size = int(utility.services.get("diameter_mm", 0))
    if utility.is_gravity:
        start = max(ground - 1.4, network.level[number] + 0.008 * run)
        if start > ground - 0.65:
            return 0
        finish = max(network.level[number], min(start - 0.06 * run, network.ground[number] - 0.8))
        start, finish = round(start, 3), round(finish, 3)
    else:
        start, finish = round(ground - utility.depth_m, 3), network.level[number]
    house = network.add_point(spot.x, spot.y, ground, "service")
    network.level[house] = start
    network.add_line((house, number), section, "service", (start, finish), size)
    return 1


def add_gullies(plan: Plan, network: Network, rng: np.random.Generator) -> None:
    """Gullies (雨水箅) at both kerbs beside some of the wells."""
    share = network.utility.inlets
    if not share:
        return
    section = _section_of(network)
    wells = [k for k, role in enumerate(network.role) if role == "middle" and rng.random() < share]
    for well in wells:
        row = plan.sections.loc[section[well]]
        kerb = road_class(row.road_class).carriageway_m / 2 - 0.35
        s, t = plan.frame.to_plan(network.x[well], network.y[well])
        for side in (-kerb, kerb):
            place = (row["at"] + side, float(t)) if row["axis"] == "v" else (float(s), row["at"] + side)
            _gully(plan, network, place, (well, section[well]))


def _gully(plan: Plan, network: Network, place: tuple[float, float], well: tuple[int, int]) -> None:
    x, y = plan.frame.to_map(*place)
    ground = float(plan.terrain.height_m(x, y)) - 0.05
    run = float(np.hypot(x - network.x[well[0]], y - network.y[well[0]]))
    start = round(ground - 0.95, 3)
    end = round(max(network.level[well[0]], min(start - 0.02 * run - 0.3, network.ground[well[0]] - 0.8)), 3)
    if run < 0.8 or end >= start:
        return
    number = network.add_point(float(x), float(y), ground, "inlet")
    network.level[number] = start
    network.add_line((number, well[0]), well[1], "inlet", (start, end), 300)
