"""House connections, and the gullies of storm sewers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from sample_data.frame import Array
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Crossings, Obstacles
from sample_data.pipes.ways import Ways
from sample_data.plan import Plan
from sample_data.sizes import road_class

_REACH_M = 48.0
_MOST_LINES = 4
_TRIED_TAPS = 3
_LEAST_COVER_M = 0.72
_HUMP_M = 0.5  # cables and pressure pipes run straight where the ground between is no rougher
_FALLS = (0.06, 0.04, 0.025, 0.015, 0.008)
_GULLY_MM = 300
_GULLY_DEPTH_M = 1.2  # below a carriageway, with the pipe's 0.3 m
_GULLY_BESIDE_M = 1.8
_GULLY_STEEP = 0.15


def connect_buildings(
    plan: Plan,
    network: Network,
    ground: tuple[Obstacles, Obstacles],
    houses: tuple[pd.Series, np.random.Generator],
) -> None:
    """Connect a share of the buildings to the nearest main, where no other building lies between.

    `ground`: the pipes that lie there, and the mains of all other kinds, laid or not. `houses` are footprints
    on the map, and chance. A point takes at most four lines, as fittings do. A connection that would cross
    another of its kind, or that no depth suits, is not laid.
    """
    rule = network.utility.services
    if not rule or not network.x:
        return
    shapes, rng = houses[0].to_numpy(), houses[1]
    wanted = np.flatnonzero(rng.random(len(shapes)) < rule["share"])
    taps = np.flatnonzero(np.isin(network.role, ["junction", "middle"]))
    places = shapely.points(np.array(network.x)[taps], np.array(network.y)[taps])
    near = shapely.STRtree(places)
    degree = network.degrees()
    section = _section_of(network)
    obstacles, streets = ground
    ways = Ways(network, obstacles, streets, shapely.STRtree(shapes))
    for house in wanted.tolist():
        found = near.query(shapes[house], predicate="dwithin", distance=_REACH_M)
        order = np.argsort(shapely.distance(shapes[house], places[found]), kind="stable")
        for tap in taps[found[order[:_TRIED_TAPS]]].tolist():
            way = ways.find(house, tap) if degree[tap] < _MOST_LINES else None
            if way is not None and _connect(plan, network, obstacles, way, (tap, section[tap])):
                ways.keep(way, tap)
                degree[tap] += 1
                break


def _section_of(network: Network) -> dict[int, int]:
    return {end: section for start, finish, section, _ in network.lines for end in (start, finish)}


def _connect(plan: Plan, network: Network, obstacles: Obstacles, xy: Array, tap: tuple[int, int]) -> bool:
    """Lay a connection, unless no depth suits."""
    utility, (number, section) = network.utility, tap
    ground = plan.terrain.height_m(*np.linspace(*xy, 11).T)
    size = int(utility.services.get("diameter_mm", 0))
    if utility.is_gravity:
        met = obstacles.crossed(xy[None], utility)
        levels = _falling(network.level[number], ground, (float(np.hypot(*(xy[1] - xy[0]))), size), met)
    else:
        levels = _straight(network.level[number], ground, utility.depth_m)
    if levels is None:
        return False
    house = network.add_point(*xy[0].tolist(), float(ground[0]), "service")
    network.level[house] = levels[0]
    network.add_line((house, number), section, "service", levels, size)
    return True


def _straight(tap: float, ground: Array, depth_m: float) -> tuple[float, float] | None:
    """Crown at the house and at the tap; None where the ground between is too rough for a straight line."""
    share = np.linspace(0, 1, len(ground))
    start = float(ground[0]) - depth_m
    cover = ground - (start + (tap - start) * share)
    if cover.min() < depth_m - _HUMP_M * 0.5 or cover.max() > depth_m + _HUMP_M:
        return None
    return round(start, 3), tap


def _falling(
    well: float, ground: Array, run_and_size: tuple[float, int], met: Crossings
) -> tuple[float, float] | None:
    """Inverts of a sewer to a well that passes below what it crosses; None where it would be too flat."""
    run, size = run_and_size
    share = np.linspace(0, 1, len(ground))
    places = np.concatenate((share[:-1], met.share))
    highest = np.concatenate((ground[:-1] - _LEAST_COVER_M, met.ceiling())) - size / 1000
    highest[0] = ground[0] - 1.4
    for fall in _FALLS:
        start = float((highest + fall * run * places).min())
        end = start - fall * run
        if end >= well:
            return round(start, 3), round(min(end, float(ground[-1]) - _LEAST_COVER_M - size / 1000), 3)
    return None


def add_gullies(plan: Plan, network: Network, obstacles: Obstacles, rng: np.random.Generator) -> None:
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
            _gully(plan, network, obstacles, place, (well, section[well]))


def _gully(
    plan: Plan, network: Network, obstacles: Obstacles, place: tuple[float, float], well: tuple[int, int]
) -> None:
    x, y = plan.frame.to_map(*place)
    ground = float(plan.terrain.height_m(x, y)) - 0.05
    xy = np.array([(float(x), float(y)), (network.x[well[0]], network.y[well[0]])])
    run = float(np.hypot(*(xy[1] - xy[0])))
    start = round(ground - _GULLY_DEPTH_M, 3)
    wanted = min(start - 0.02 * run - 0.3, network.ground[well[0]] - _GULLY_DEPTH_M)
    steepest = start - max(_GULLY_STEEP * run, 0.35)
    end = round(max(network.level[well[0]], wanted, steepest), 3)
    if run < 0.8 or end >= start or obstacles.is_beside(xy, _GULLY_BESIDE_M, branches=True):
        return
    if not _passes((start, end), obstacles.crossed(xy[None], network.utility)):
        return
    number = network.add_point(float(x), float(y), ground, "inlet")
    network.level[number] = start
    network.add_line((number, well[0]), well[1], "inlet", (start, end), _GULLY_MM)


def _passes(levels: tuple[float, float], met: Crossings) -> bool:
    """Whether a gully's pipe lies clear above or below everything that it crosses."""
    invert = levels[0] + (levels[1] - levels[0]) * met.share
    return bool(((invert >= met.floor()) | (invert + _GULLY_MM / 1000 <= met.ceiling())).all())
