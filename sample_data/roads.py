"""The road register: streets by sections, bridges and tunnels."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.lines import Line
from sample_data.names import names, street_name
from sample_data.plan import Plan
from sample_data.sizes import road_class
from sample_data.surfaces import bridge_decks
from sample_data.things import CRS


def street_names(plan: Plan) -> dict[int, str]:
    """Name of every street number; the two riverside streets carry the river's."""
    found: dict[int, str] = {}
    local = main = 0
    for line in plan.lines:
        if line.street in found:
            continue
        if line.axis == "h" and line.at == plan.main.south_bank:
            found[line.street] = names()["riverside"][0]
        elif line.axis == "h" and line.at == plan.main.north_bank:
            found[line.street] = names()["riverside"][1]
        elif line.road_class == "支路":
            found[line.street], local = street_name(local, line.road_class, line.axis), local + 1
        else:
            found[line.street], main = street_name(main, line.road_class, line.axis), main + 1
    return found


def roads_of(plan: Plan, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """Layer `road`: one row a section between junctions; column `section` counts plan.sections."""
    called = street_names(plan)
    sections = plan.sections
    lines = [plan.line(plan.path(r.axis, r.at, r.low, r.high)) for r in sections.itertuples()]
    shapes = shapely.intersection(np.array(lines, dtype=object), shapely.box(*plan.extent))
    frame = gpd.GeoDataFrame(
        {"section": sections.index, "street": sections["street"]}, geometry=shapes, crs=CRS
    )
    frame["road_class"] = sections["road_class"]
    frame = frame[shapely.length(shapes) > 3].explode(index_parts=False, ignore_index=True)
    years = {street: int(rng.integers(1978, 2019)) for street in sorted(called)}
    frame["code"] = [f"{names()['division']['code']}L{street + 1:04d}" for street in frame["street"]]
    frame["section_no"] = frame.groupby("street").cumcount() + 1
    frame["name"] = frame["street"].map(called)
    cross = {name: road_class(name) for name in frame["road_class"].unique()}
    frame["maintenance_grade"] = frame["road_class"].map({name: c.grade for name, c in cross.items()})
    frame["width_m"] = frame["road_class"].map({name: c.width_m for name, c in cross.items()})
    frame["lanes"] = frame["road_class"].map({name: c.lanes for name, c in cross.items()})
    frame["length_m"] = frame.length.round(1)
    frame["pavement"] = np.where(
        (frame["road_class"] == "支路") & (frame["street"] % 3 == 0), "concrete", "asphalt"
    )
    frame["built_year"] = frame["street"].map(years)
    frame["keeper_name"] = names()["keepers"]["road"]
    return frame


def bridges_of(plan: Plan) -> gpd.GeoDataFrame:
    """Layer `bridge`: the decks over the river, some 7 m above the bank."""
    called = street_names(plan)
    rows = []
    for number, (line, deck) in enumerate(zip(_crossing(plan), bridge_decks(plan), strict=True), start=1):
        width = road_class(line.road_class).width_m * 0.75
        length = plan.size.river.width_m + 44
        name = called[line.street].removesuffix("街").removesuffix("路")
        rows.append(
            {
                "code": f"{names()['division']['code']}Q{number:04d}",
                "name": f"{name}黄河大桥",
                "road_name": called[line.street],
                "crosses": "黄河",
                "structure": "rigid_frame" if number % 2 else "beam",
                "length_m": round(length, 1),
                "width_m": width,
                "spans": max(3, round(length / 45)),
                "deck_m": 1519.4,
                "load_class": "城-A",
                "built_year": 1994 + 7 * (number % 4),
                "grade": "ABAC"[number % 4],
                "keeper_name": names()["keepers"]["bridge"],
                "geometry": deck,
            }
        )
    return _clipped(plan, rows)


def tunnels_of(plan: Plan) -> gpd.GeoDataFrame:
    """Layer `tunnel`: straight between the feet of a hill, with heights."""
    called = street_names(plan)
    rows = []
    for number, line in enumerate([line for line in plan.lines if line.is_tunnel], start=1):
        points = plan.path("v", line.at, line.low + 14, line.high - 14)
        x, y = plan.frame.to_map(points[:, 0], points[:, 1])
        ends = plan.terrain.height_m(x[[0, -1]], y[[0, -1]])
        z = np.linspace(ends[0], ends[1], len(x)) + 0.2
        name = called[line.street].removesuffix("街").removesuffix("路")
        rows.append(
            {
                "code": f"{names()['division']['code']}S{number:04d}",
                "name": f"{name}隧道",
                "road_name": called[line.street],
                "length_m": round(float(np.hypot(np.diff(x), np.diff(y)).sum()), 1),
                "width_m": 23.0,
                "clear_height_m": 5.0,
                "built_year": 2011,
                "keeper_name": names()["keepers"]["bridge"],
                "geometry": shapely.LineString(np.column_stack((x, y, z.round(2)))),
            }
        )
    return _clipped(plan, rows)


def _crossing(plan: Plan) -> list[Line]:
    river = plan.size.river
    return [
        line
        for line in plan.lines
        if line.axis == "v"
        and line.low < river.t < line.high
        and line.at in plan.main.bridges
        and not line.is_tunnel
    ]


def _clipped(plan: Plan, rows: list[dict]) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs=CRS)
    inside = shapely.box(*plan.extent)
    return frame[frame.geometry.within(inside)].reset_index(drop=True)
