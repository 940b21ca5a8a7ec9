"""Roads that go on without a gap, their stationing, and the routes along them."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from sample_data.ids import uuids
from sample_data.things import CRS

_TOUCH_M = 5.0  # ends of neighbouring sections meet within the junction
_BEYOND = ("北段", "北段二")  # names of what goes on beyond a river or a hill


def continuous(
    roads: gpd.GeoDataFrame, tunnels: gpd.GeoDataFrame, rng: np.random.Generator
) -> gpd.GeoDataFrame:
    """The sections with those inside tunnels added; a street cut by the river is two roads."""
    numbers = roads["code"].str.slice(7).astype(int)
    division, free = str(roads["code"].iloc[0])[:7], int(numbers.max())
    parts = []
    for _, sections in roads.sort_values(["code", "section_no"]).groupby("code", sort=True):
        runs = _runs(sections, tunnels, rng)
        for number, run in enumerate(runs):
            if number:
                free += 1
                run["code"] = f"{division}{free:04d}"
                run["name"] = run["name"] + _BEYOND[number - 1]
            run["section_no"] = np.arange(1, len(run) + 1)
            parts.append(run)
    return gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), geometry="geometry", crs=CRS)


def _runs(
    sections: gpd.GeoDataFrame, tunnels: gpd.GeoDataFrame, rng: np.random.Generator
) -> list[pd.DataFrame]:
    """Sections that follow each other, with the missing one where a tunnel bridges the gap."""
    runs, current = [], [sections.iloc[0].to_dict()]
    for row in sections.iloc[1:].to_dict("records"):
        end, start = shapely.get_point(current[-1]["geometry"], -1), shapely.get_point(row["geometry"], 0)
        if end.distance(start) > _TOUCH_M:
            inside = _inside(shapely.LineString([end, start]), tunnels)
            if inside is None:
                runs.append(pd.DataFrame(current))
                current = []
            else:
                joined = shapely.LineString([end, *shapely.get_coordinates(inside), start])
                added = {**row, "id": uuids(1, rng)[0], "geometry": joined}
                current.append({**added, "length_m": round(joined.length, 1)})
        current.append(row)
    return [*runs, pd.DataFrame(current)]


def _inside(gap: shapely.LineString, tunnels: gpd.GeoDataFrame) -> shapely.Geometry | None:
    """The tunnel of a gap, drawn from its beginning to its end."""
    for line in tunnels.geometry:
        flat = shapely.force_2d(line)
        if flat.distance(gap.centroid) < flat.length / 2:
            first = shapely.get_point(flat, 0)
            is_forward = first.distance(shapely.get_point(gap, 0)) < first.distance(
                shapely.get_point(gap, -1)
            )
            return flat if is_forward else shapely.reverse(flat)
    return None


def with_stations(roads: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The sections with the stationing of their ends, counted from the first one of each road."""
    frame = roads.copy()
    length = pd.Series(frame.length.to_numpy(), index=frame.index)
    ends = length.groupby(frame["code"]).cumsum()
    frame["from_station_m"], frame["to_station_m"] = (ends - length).round(3), ends.round(3)
    return frame


def routes_of(roads: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Layer `road_route`: one line a road, stationed from its first section."""
    rows = []
    for code, sections in roads.groupby("code", sort=True):
        points = np.vstack([shapely.get_coordinates(line) for line in sections.geometry])
        is_new = np.r_[True, np.abs(np.diff(points, axis=0)).sum(axis=1) > 0]
        name = sections["name"].iloc[0]
        line = shapely.LineString(points[is_new])
        rows.append({"code": code, "name": name, "start_station_m": 0.0, "geometry": line})
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs=CRS)
