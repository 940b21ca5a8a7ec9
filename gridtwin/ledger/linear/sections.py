"""Where sections lie on their routes, by their shape: both ends on the line, and most of what is between."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.linear.positions import RouteIndex
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.settings import RouteTolerances

_SAMPLES = np.linspace(0, 1, 11)
_END_M = 0.01

Floats = NDArray[np.float64]


def ranges_on_routes(
    sections: pd.DataFrame, routes: Mapping[str, Route], tolerances: RouteTolerances
) -> pd.DataFrame:
    """id, code, from_m, to_m and away_m of sections on their routes; from_m and to_m are NaN off the line.

    Args:
        sections: rows of `road` with id, code and geometry; codes that no route has are left out.
        routes: by code.
        tolerances: how near a section must lie, and how much of it.
    """
    mine = sections[sections["code"].isin(list(routes))]
    lines = shapely.line_merge(shapely.force_2d(np.asarray(mine["geometry"], dtype=object)))
    usable = (shapely.get_type_id(lines) == 1) & ~shapely.is_empty(lines)
    made = pd.DataFrame({"id": mine["id"].to_numpy(object), "code": mine["code"].to_numpy(object)})
    made[["from_m", "to_m", "away_m"]] = np.nan
    if usable.any():
        codes = made.loc[usable, "code"].to_numpy(dtype=object)
        values = _measured(lines[usable], codes, routes, tolerances)
        made.loc[usable, ["from_m", "to_m", "away_m"]] = values
    return made


def _measured(
    lines: NDArray[np.object_],
    codes: NDArray[np.object_],
    routes: Mapping[str, Route],
    tolerances: RouteTolerances,
) -> Floats:
    points = shapely.line_interpolate_point(lines[:, None], _SAMPLES, normalized=True)
    asked = np.repeat(codes, len(_SAMPLES))
    found = RouteIndex(routes).locate(shapely.get_coordinates(points.ravel()), [str(code) for code in asked])
    away = found.away_m.reshape(points.shape)
    is_near = away <= tolerances.on_line_m
    is_on = is_near[:, 0] & is_near[:, -1] & (is_near.mean(axis=1) >= tolerances.section_check)
    whole = np.array([routes[str(code)].length_m for code in codes])
    places = _unwrapped(found.distance_m.reshape(points.shape), whole, codes, routes)
    first, last = places[:, [0, -1]].min(axis=1), places[:, [0, -1]].max(axis=1)
    is_all = np.abs(shapely.length(lines) - whole) <= tolerances.on_line_m
    first, last = np.where(is_all, 0.0, first), np.where(is_all, whole, last)
    return np.column_stack([np.where(is_on, first, np.nan), np.where(is_on, last, np.nan), away.max(axis=1)])


def _unwrapped(
    places: Floats, whole: Floats, codes: NDArray[np.object_], routes: Mapping[str, Route]
) -> Floats:
    """On a ring its start is its end too: an end there belongs to the half in which the section lies."""
    is_ring = np.array([shapely.is_closed(routes[str(code)].line) for code in codes])[:, None]
    middle = places[:, places.shape[1] // 2][:, None]
    length = whole[:, None]
    made = np.where(is_ring & (places < _END_M) & (middle > length / 2), length, places)
    return np.where(is_ring & (places > length - _END_M) & (middle < length / 2), 0.0, made)
