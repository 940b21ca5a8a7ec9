"""Networks as the layers pipe_point and pipe_line, with the facts a survey notes."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.frame import Array
from sample_data.pipes.bodies import lay_down, sections_of
from sample_data.pipes.gravity import lay_gravity
from sample_data.pipes.mains import Route, mains_of, routes_of
from sample_data.pipes.network import Network
from sample_data.pipes.obstacles import Obstacles
from sample_data.pipes.point_names import name_points
from sample_data.pipes.pressure import lay_pressure
from sample_data.pipes.services import add_gullies, connect_buildings
from sample_data.pipes.settling import settle
from sample_data.pipes.sources import mark_sources
from sample_data.pipes.utilities import Utility, utilities
from sample_data.plan import Plan
from sample_data.roads import street_names
from sample_data.things import CRS

PROJECT_NO = "LZ2025-GX-07"
SURVEY_DATE = date(2025, 3, 20)


def pipes_of(
    plan: Plan, buildings: pd.Series, rng: np.random.Generator
) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Layers `pipe_point` and `pipe_line` of all utilities; points also have role, x, y, level_m.

    `buildings` are the footprints that may be connected; a city's survey has mains only.
    """
    classes = {"主干路", "次干路"} if plan.size.spacing_m else {"主干路", "次干路", "支路"}
    points, lines = {}, {}
    routes = {utility.code: routes_of(plan, utility, classes) for utility in utilities()}
    obstacles = Obstacles()
    for utility in sorted(utilities(), key=lambda one: one.depth_m):  # from the top down
        network = _laid(plan, utility, routes[utility.code], obstacles, rng)
        if not plan.size.spacing_m:
            streets = mains_of({code: found for code, (_, found) in routes.items()}, utility)
            connect_buildings(plan, network, (obstacles, streets), (buildings, rng))
            add_gullies(plan, network, obstacles, rng)
        if not utility.is_gravity:
            settle(plan, network, obstacles)
        lay_down(plan, network, obstacles)
        mark_sources(network)
        found = _points(plan, network, rng)
        points[utility.code], lines[utility.code] = found, _lines(plan, network, found, rng)
    layers = [
        pd.concat([part[utility.code] for utility in utilities()], ignore_index=True)
        for part in (points, lines)
    ]
    return gpd.GeoDataFrame(layers[0], crs=CRS), gpd.GeoDataFrame(layers[1], crs=CRS)


def _laid(
    plan: Plan,
    utility: Utility,
    way: tuple[dict[int, Array], list[Route]],
    obstacles: Obstacles,
    rng: np.random.Generator,
) -> Network:
    """Mains: cables and pressure pipes below what was laid before them where they cross it, sewers lowest."""
    nodes, routes = way
    if utility.is_gravity:
        return lay_gravity(plan, utility, nodes, routes, obstacles)
    return lay_pressure(utility, nodes, routes, rng)


def _points(plan: Plan, network: Network, rng: np.random.Generator) -> gpd.GeoDataFrame:
    utility, count = network.utility, len(network.x)
    frame = pd.DataFrame({"role": network.role, "x": network.x, "y": network.y})
    frame["point_no"] = [f"{utility.code}{number:05d}" for number in range(1, count + 1)]
    frame["map_no"] = frame["point_no"]
    frame["pipe_class"] = utility.code
    frame["ground_m"] = np.round(network.ground, 3)
    frame["level_m"] = network.level
    name_points(frame, network, rng)
    is_well = frame["appurtenance"].notna() & ~frame["appurtenance"].isin(
        ["消防栓", "灯杆", "箱变", "调压箱", "接线箱"]
    )
    deep = frame["ground_m"] - frame["level_m"] + (0.0 if utility.is_gravity else 0.5)
    frame["well_depth_m"] = deep.round(2).where(is_well)
    frame["bottom_m"] = (frame["ground_m"] - frame["well_depth_m"]).round(3)
    frame["owner_name"] = utility.owner
    frame["road_name"] = _point_roads(plan, network)
    frame["project_no"] = PROJECT_NO
    frame["survey_date"] = SURVEY_DATE
    geometry = shapely.points(frame["x"], frame["y"], frame["ground_m"])
    return gpd.GeoDataFrame(frame, geometry=geometry, crs=CRS)


def _point_roads(plan: Plan, network: Network) -> list[str]:
    called, street = street_names(plan), plan.sections["street"].to_numpy()
    found = [""] * len(network.x)
    for start, end, section, _ in network.lines:
        name = called[int(street[section])]
        found[start], found[end] = found[start] or name, found[end] or name
    return found


def _lines(
    plan: Plan, network: Network, points: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    utility, table = network.utility, network.line_table()
    start, end = table["start"].to_numpy(dtype=int), table["end"].to_numpy(dtype=int)
    frame = pd.DataFrame({"role": table["role"]})
    frame["line_no"] = [f"{utility.code}L{number:05d}" for number in range(1, len(table) + 1)]
    frame["start_point"], frame["end_point"] = (
        points["point_no"].to_numpy()[start],
        points["point_no"].to_numpy()[end],
    )
    frame["pipe_class"] = utility.code
    frame["feature_code"] = utility.feature_code.get("line")
    is_main = (table["role"] != "service") & (table["role"] != "inlet")
    frame["material"] = np.where(is_main, utility.material, utility.service_material)
    ground = points["ground_m"].to_numpy()
    for name, ends, levels in (("start", start, table["start_level"]), ("end", end, table["end_level"])):
        frame[f"{name}_level_m"] = levels.round(3)
        frame[f"{name}_depth_m"] = np.round(ground[ends] - levels, 3)
    frame["level_reference"] = "invert" if utility.is_gravity else "crown"
    _sizes(plan, network, table, frame, rng)
    frame["flow_direction"] = pd.array([0 if utility.is_gravity else None] * len(frame), dtype="Int64")
    frame["embedding"] = np.where(is_main, utility.embedding, "直埋" if utility.flow != "cable" else "管埋")
    frame["status"] = "在用"
    street = plan.sections["street"].to_numpy()[table["section"].to_numpy(dtype=int)] if len(table) else []
    frame["built_month"] = [f"{1992 + (int(k) * 7) % 30}{1 + int(k) % 12:02d}" for k in street]
    frame["owner_name"] = utility.owner
    frame["keeper_name"] = utility.owner
    called = street_names(plan)
    frame["road_name"] = [called[int(k)] for k in street]
    xyz = np.stack(
        [
            np.column_stack((points["x"].to_numpy()[k], points["y"].to_numpy()[k], z))
            for k, z in ((start, table["start_level"]), (end, table["end_level"]))
        ],
        axis=1,
    )
    return gpd.GeoDataFrame(frame, geometry=shapely.linestrings(xyz), crs=CRS)


def _sizes(
    plan: Plan, network: Network, table: pd.DataFrame, frame: pd.DataFrame, rng: np.random.Generator
) -> None:
    """Diameter or section, pressure or voltage, holes of ducts."""
    utility = network.utility
    if utility.flow != "cable":
        frame["diameter_mm"] = table["diameter"].astype("Int64")
        frame["pressure"] = utility.pressure
        return
    road = (
        plan.sections["road_class"].to_numpy()[table["section"].to_numpy(dtype=int)]
        if len(table)
        else np.array([])
    )
    is_main = (table["role"] == "main").to_numpy()
    frame["section"] = sections_of(plan, network)
    holes = np.where(is_main, pd.Series(road).map(utility.holes), 2).astype(int)
    used = np.maximum(1, np.round(holes * rng.uniform(0.4, 0.95, len(holes)))).astype(int)
    frame["hole_count"], frame["used_holes"] = pd.array(holes, dtype="Int64"), pd.array(used, dtype="Int64")
    frame["cable_count"] = pd.array(used + 1, dtype="Int64")
    frame["voltage_kv"] = utility.voltage_kv
