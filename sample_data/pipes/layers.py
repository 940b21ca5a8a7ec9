"""Networks as the layers pipe_point and pipe_line, with the facts a survey notes."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.pipes.gravity import lay_gravity
from sample_data.pipes.mains import routes_of
from sample_data.pipes.network import Network
from sample_data.pipes.point_names import name_points
from sample_data.pipes.pressure import lay_pressure
from sample_data.pipes.services import add_gullies, connect_buildings
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
    points, lines = [], []
    for utility in utilities():
        network = _laid(plan, utility, classes, rng)
        if not plan.size.spacing_m:
            connect_buildings(plan, network, buildings, rng)
            add_gullies(plan, network, rng)
        found = _points(plan, network, rng)
        points.append(found)
        lines.append(_lines(plan, network, found, rng))
    point, line = pd.concat(points, ignore_index=True), pd.concat(lines, ignore_index=True)
    return gpd.GeoDataFrame(point, crs=CRS), gpd.GeoDataFrame(line, crs=CRS)


def _laid(plan: Plan, utility: Utility, classes: set[str], rng: np.random.Generator) -> Network:
    nodes, routes = routes_of(plan, utility, classes)
    if utility.is_gravity:
        return lay_gravity(plan, utility, nodes, routes)
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
    _sizes(plan, utility, table, frame, rng)
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
    plan: Plan, utility: Utility, table: pd.DataFrame, frame: pd.DataFrame, rng: np.random.Generator
) -> None:
    """Diameter or section, pressure or voltage, holes of ducts."""
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
    service = utility.services.get("section", "100X100")
    frame["section"] = np.where(is_main, pd.Series(road).map(utility.section), service)
    holes = np.where(is_main, pd.Series(road).map(utility.holes), 2).astype(int)
    used = np.maximum(1, np.round(holes * rng.uniform(0.4, 0.95, len(holes)))).astype(int)
    frame["hole_count"], frame["used_holes"] = pd.array(holes, dtype="Int64"), pd.array(used, dtype="Int64")
    frame["cable_count"] = pd.array(used + 1, dtype="Int64")
    frame["voltage_kv"] = utility.voltage_kv
