"""Stationing → position: the place on the ground of a number on a route, beside the line where asked."""

from __future__ import annotations

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import ArrayLike, NDArray

from gridtwin.ledger.errors import BadStationing, UnknownRoute
from gridtwin.ledger.linear.calibration import Found
from gridtwin.ledger.linear.routes import Route, Routes, unknown_route
from gridtwin.ledger.linear.stationing import Stationing, parse_station


def place_of(route: Route, station: Stationing | str | float, *, offset_m: float = 0.0) -> pd.Series:
    """x, y, heading_deg and distance_m of one stationing, `offset_m` to the right (left is negative).

    Raises:
        BadStationing, AmbiguousStationing: the route has no such number, or has it twice.
    """
    asked = station if isinstance(station, Stationing) else parse_station(station)
    try:
        distance = route.calibration.distance_of(asked)
    except BadStationing as error:
        raise type(error)(f"route {route.code}: {error}", zh=f"路线{route.code}：{error.zh}") from error
    x, y = route.alignment.places(distance, offset_m)[0]
    heading = route.alignment.headings(distance)[0]
    return pd.Series({"x": x, "y": y, "heading_deg": heading, "distance_m": distance})


def places_table(
    routes: Routes,
    codes: Sequence[str],
    stations_m: ArrayLike,
    *,
    parts: ArrayLike | None = None,
    offsets_m: ArrayLike = 0.0,
) -> pd.DataFrame:
    """x, y, heading_deg, distance_m and found (see `Found`) of many stationings; NaN where there is no place.

    A route that is not in `routes` counts as found BEYOND.
    """
    numbers = np.asarray(stations_m, dtype=float)
    told = np.zeros(len(numbers), np.int64) if parts is None else np.asarray(parts, np.int64)
    aside = np.broadcast_to(np.asarray(offsets_m, dtype=float), numbers.shape)
    made = np.full((len(numbers), 4), np.nan)
    found = np.full(len(numbers), int(Found.BEYOND))
    for code, rows in groups_of(codes).items():
        if code not in routes:
            continue
        route = routes[code]
        result = route.calibration.distances(numbers[rows], told[rows])
        found[rows] = result.found
        there = np.flatnonzero(result.found == Found.ONCE)
        distance = result.distance_m[there]
        made[rows[there], :2] = route.alignment.places(distance, aside[rows[there]])
        made[rows[there], 2] = route.alignment.headings(distance)
        made[rows[there], 3] = distance
    table = pd.DataFrame(made, columns=["x", "y", "heading_deg", "distance_m"])
    return table.assign(found=found)


def station_layer(routes: Routes, table: pd.DataFrame, crs: int) -> gpd.GeoDataFrame:
    """A table with route_code, station (text) and, if it has, offset_m as points.

    Adds x, y, heading_deg, distance_m, and why_en and why_zh where a stationing has no place.
    """
    asked: list[Stationing | None] = []
    why: list[tuple[str, str]] = []
    for text in table["station"]:
        try:
            asked.append(parse_station(text))
            why.append(("", ""))
        except BadStationing as error:
            asked.append(None)
            why.append((str(error), str(error.zh)))
    codes = [str(code) for code in table["route_code"]]
    numbers = [np.nan if station is None else station.metres for station in asked]
    parts = [0 if station is None else station.part or 0 for station in asked]
    offsets: ArrayLike = pd.to_numeric(table["offset_m"]).fillna(0.0) if "offset_m" in table else 0.0
    found = places_table(routes, codes, numbers, parts=parts, offsets_m=offsets)
    for at in np.flatnonzero(found["x"].isna()):
        station = asked[at]
        if station is not None:
            why[at] = _why_not(routes, codes[at], station)
    made = table.reset_index(drop=True).join(found.drop(columns="found").round(3))
    made["why_en"], made["why_zh"] = [one for one, _ in why], [one for _, one in why]
    shapes = shapely.points(found[["x", "y"]].to_numpy(float))
    shapes[found["x"].isna()] = None
    return gpd.GeoDataFrame(made, geometry=shapes, crs=crs)


def _why_not(routes: Routes, code: str, station: Stationing) -> tuple[str, str]:
    try:
        if code not in routes:
            raise unknown_route(code, routes)
        place_of(routes[code], station)
    except (BadStationing, UnknownRoute) as error:
        return str(error), str(error.zh)
    return "", ""


def groups_of(codes: Sequence[str]) -> dict[str, NDArray[np.int64]]:
    """Positions of each value, in order of first appearance."""
    numbers, uniques = pd.factorize(np.asarray(codes, dtype=object))
    order = np.argsort(numbers, kind="stable")
    order = order[numbers[order] >= 0]
    bounds = np.searchsorted(numbers[order], np.arange(len(uniques) + 1))
    return {str(code): order[bounds[at] : bounds[at + 1]] for at, code in enumerate(uniques)}
