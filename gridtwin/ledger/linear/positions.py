"""Position → stationing: nearest route, distance along it, signed offset and side; for many at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd
import shapely
from numpy.typing import ArrayLike, NDArray

from gridtwin.ledger.errors import TooFarFromRoute
from gridtwin.ledger.linear.calibration import Calibration
from gridtwin.ledger.linear.routes import Route, Routes, unknown_route
from gridtwin.ledger.linear.settings import PositionLimits, load_linear_settings
from gridtwin.ledger.linear.stationing import format_stations

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Located:
    """Where points lie along routes; arrays (n,), with route -1 and NaN where none is near enough.

    Attributes:
        route: number of the route in `RouteIndex.routes`.
        distance_m: along the route, in plan.
        offset_m: from the line, right positive, left negative.
        is_past_end: the nearest place is an end of the route and the point lies beyond it.
        away_m: distance to the nearest route asked, however far.
    """

    route: NDArray[np.int64]
    distance_m: Floats
    offset_m: Floats
    is_past_end: NDArray[np.bool_]
    away_m: Floats


class RouteIndex:
    """The segments of routes in a tree; finds the nearest place on any of them, or on a named one."""

    def __init__(self, routes: Routes) -> None:
        self.routes: list[Route] = list(routes.values())
        lines = [route.alignment for route in self.routes]
        self._number = {route.code: at for at, route in enumerate(self.routes)}
        sizes = np.array([len(line.along) - 1 for line in lines], dtype=np.int64)
        self._of = np.repeat(np.arange(len(lines)), sizes)
        self._first = np.concatenate([[0], np.cumsum(sizes)])
        self._start = _stack([line.xy[:-1] for line in lines], 2)
        self._unit = _stack([line.directions for line in lines], 2)
        self._along = _stack([line.along[:-1] for line in lines], 0)
        self._size = _stack([np.diff(line.along) for line in lines], 0)
        ends = self._start + self._unit * self._size[:, None]
        self._shapes = shapely.linestrings(np.stack([self._start, ends], axis=1))
        self._tree = shapely.STRtree(self._shapes)

    def locate(
        self, xy: ArrayLike, codes: Sequence[str] | None = None, *, limit_m: float | None = None
    ) -> Located:
        """Where points (n, 2) lie; on the route with the point's code, where codes are given.

        Raises:
            UnknownRoute: a code that is not in the index.
        """
        points = np.asarray(xy, dtype=float).reshape(-1, 2)
        segment = self._nearest(points) if codes is None else self._nearest_on(points, codes)
        found = segment >= 0
        step = np.where(found, segment, 0)
        return self._measured(points, step, found, limit_m) if len(self._of) else _nowhere(len(points))

    def _nearest(self, points: Floats) -> NDArray[np.int64]:
        made = np.full(len(points), -1, dtype=np.int64)
        usable = np.isfinite(points).all(axis=1)
        if len(self._of) and usable.any():
            at, segment = self._tree.query_nearest(shapely.points(points[usable]), all_matches=False)
            made[np.flatnonzero(usable)[at]] = segment
        return made

    def _nearest_on(self, points: Floats, codes: Sequence[str]) -> NDArray[np.int64]:
        made = np.full(len(points), -1, dtype=np.int64)
        numbers, uniques = pd.factorize(np.asarray(codes, dtype=object))
        order = np.argsort(numbers, kind="stable")
        bounds = np.searchsorted(numbers[order], np.arange(len(uniques) + 1))
        for group, code in enumerate(uniques):
            if code not in self._number:
                raise unknown_route(str(code), self._number)
            rows = order[bounds[group] : bounds[group + 1]]
            rows = rows[np.isfinite(points[rows]).all(axis=1)]
            route = self._number[code]
            low, high = self._first[route], self._first[route + 1]
            tree = shapely.STRtree(self._shapes[low:high])
            at, segment = tree.query_nearest(shapely.points(points[rows]), all_matches=False)
            made[rows[at]] = segment + low
        return made

    def _measured(
        self, points: Floats, step: NDArray[np.int64], found: NDArray[np.bool_], limit_m: float | None
    ) -> Located:
        away = points - self._start[step]
        unit, size = self._unit[step], self._size[step]
        raw = (away * unit).sum(axis=1)
        inside = np.clip(raw, 0, size)
        foot = self._start[step] + unit * inside[:, None]
        gap = np.hypot(*(points - foot).T)
        normal = self._normals(step, raw, size)
        cross = normal[:, 0] * (points - foot)[:, 1] - normal[:, 1] * (points - foot)[:, 0]
        route = self._of[step]
        is_first, is_last = step == self._first[route], step == self._first[route + 1] - 1
        past = found & ((is_first & (raw < -1e-9)) | (is_last & (raw > size + 1e-9)))
        kept = found if limit_m is None else found & (gap <= limit_m)
        return Located(
            np.where(kept, route, -1),
            np.where(kept, self._along[step] + inside, np.nan),
            np.where(kept, np.where(cross > 0, -gap, gap), np.nan),
            past & kept,
            np.where(found, gap, np.nan),
        )

    def _normals(self, step: NDArray[np.int64], raw: Floats, size: Floats) -> Floats:
        """Direction that says left or right; at a vertex the mean of both, else a corner misleads."""
        unit = self._unit[step].copy()
        for at, neighbour in ((raw <= 0, step - 1), (raw >= size, step + 1)):
            other = np.clip(neighbour, 0, len(self._of) - 1)
            joined = at & (neighbour == other) & (self._of[other] == self._of[step])
            unit[joined] += self._unit[other[joined]]
        return unit


def locate_table(
    index: RouteIndex,
    xy: ArrayLike,
    codes: Sequence[str] | None = None,
    *,
    limits: PositionLimits | None = None,
) -> pd.DataFrame:
    """One row a point: its route, stationing, distance along it, offset, side and heading.

    Columns: route_code, station, station_m, part (where the number is repeated), distance_m, offset_m, side,
    heading_deg, away_m, is_past_end. A point farther than `limits.farthest_m` from all has only away_m.
    """
    given = limits or load_linear_settings().positions
    found = index.locate(xy, codes, limit_m=given.farthest_m)
    numbers, parts = np.full(len(found.route), np.nan), np.zeros(len(found.route), np.int64)
    headings = np.full(len(found.route), np.nan)
    needed = np.zeros(len(found.route), dtype=bool)
    order = np.argsort(found.route, kind="stable")
    ordered = found.route[order]
    edges = np.flatnonzero(np.diff(ordered, prepend=-2, append=len(index.routes) + 1))
    for low, high in pairwise(edges):
        if ordered[low] < 0:
            continue
        rows, route = order[low:high], index.routes[int(ordered[low])]
        numbers[rows], parts[rows] = route.calibration.stations(found.distance_m[rows])
        headings[rows] = route.alignment.headings(found.distance_m[rows])
        needed[rows] = _needs_part(route.calibration, numbers[rows])
    told = pd.array(np.where(needed, parts, 0), dtype="Int64")
    told[~needed] = pd.NA
    codes_found = np.array([route.code for route in index.routes] + [None], dtype=object)[found.route]
    return pd.DataFrame(
        {
            "route_code": pd.Series(codes_found, dtype=object),
            "station": format_stations(numbers, told),
            "station_m": numbers.round(3),
            "part": told,
            "distance_m": found.distance_m.round(3),
            "offset_m": found.offset_m.round(3),
            "side": sides_of(found.offset_m, given.centre_m),
            "heading_deg": headings.round(2),
            "away_m": found.away_m.round(3),
            "is_past_end": found.is_past_end,
        }
    )


def locate_point(
    index: RouteIndex, x: float, y: float, *, code: str | None = None, limits: PositionLimits | None = None
) -> pd.Series:
    """The row of `locate_table` of one point.

    Raises:
        TooFarFromRoute: no route within the limit; the message has the distance.
    """
    given = limits or load_linear_settings().positions
    row = locate_table(index, [(x, y)], None if code is None else [code], limits=given).iloc[0]
    if pd.isna(row["distance_m"]):
        which = "any route" if code is None else f"route {code}"
        raise TooFarFromRoute(
            f"{x:.2f}, {y:.2f} lies {row['away_m']:,.1f} m from {which}, farther than "
            f"{given.farthest_m:g} m; check the coordinates and their order, or allow more with --max",
            zh=f"位置{x:.2f}, {y:.2f}距{'最近的路线' if code is None else f'路线{code}'}"
            f"{row['away_m']:,.1f}米，超过{given.farthest_m:g}米；请核对坐标及其顺序，或用--max放宽",
        )
    return row


def sides_of(offsets_m: Iterable[float], centre_m: float) -> NDArray[np.object_]:
    """left, centre or right (domain road_side) of offsets; None where there is none."""
    offsets = np.asarray(offsets_m, dtype=float)
    made = np.where(offsets > 0, "right", "left").astype(object)
    made[np.abs(offsets) <= centre_m] = "centre"
    made[np.isnan(offsets)] = None
    return made


def _needs_part(calibration: Calibration, numbers: Floats) -> NDArray[np.bool_]:
    if len(calibration.parts) == 1:
        return np.zeros(len(numbers), dtype=bool)
    return calibration.is_ambiguous(numbers)


def _stack(parts: list[Floats], width: int) -> Floats:
    return np.concatenate(parts) if parts else np.empty((0, width) if width else 0)


def _nowhere(number: int) -> Located:
    empty = np.full(number, np.nan)
    return Located(np.full(number, -1), empty, empty, np.zeros(number, dtype=bool), empty)
