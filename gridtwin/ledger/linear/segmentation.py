"""Dynamic segmentation: routes cut into pieces on which events and section attributes are constant.

All routes lie one after the other on one axis, so that a whole city is one sweep. Pieces end at equations
too: the numbers of a piece are those of one part of the stationing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.linear.events import EventTable, Places, places_of
from gridtwin.ledger.linear.places import groups_of
from gridtwin.ledger.linear.routes import Route, Routes
from gridtwin.ledger.linear.stationing import format_station

Floats = NDArray[np.float64]
_SAME_M = 0.001
_JOIN = "；"


@dataclass(frozen=True, slots=True)
class Spans:
    """Values that hold along routes: one row a value.

    Attributes:
        column: of the table of pieces, (n,).
        value: text, (n,).
        code: route, (n,).
        from_m: along the route, (n,).
        to_m: along the route, (n,).
    """

    column: NDArray[np.object_]
    value: NDArray[np.object_]
    code: NDArray[np.object_]
    from_m: Floats
    to_m: Floats


def segment_routes(routes: Routes, spans: Iterable[Spans], points: EventTable | None = None) -> pd.DataFrame:
    """Pieces of routes on which all values are constant; neighbours with the same values are one piece.

    Args:
        routes: by code.
        spans: values along the routes; columns of the result in this order, None where nothing holds, several
            values at one place joined by "；".
        points: events at points: counted a piece in columns `<kind>_count`.

    Returns:
        route_code, piece, from_station, to_station, from_m, to_m, length_m and the columns. Lengths of the
        pieces of a route add up to its length, to the millimetre.
    """
    ordered = list(routes.values())
    axis = _Axis.of(ordered)
    given = [_only_known(span, axis) for span in spans]
    breaks = axis.breaks([axis.at(span.code, end) for span in given for end in (span.from_m, span.to_m)])
    columns = {name: _column(name, given, axis, breaks) for name in _names(given)}
    starts = _merged(axis, breaks, columns)
    table = _table(axis, breaks, starts)
    for name, texts in columns.items():
        table[name] = pd.Series(texts[starts], dtype=object)
    if points is not None:
        for name, counts in _counts(points, routes, axis, breaks[starts]).items():
            table[name] = counts
    return table


def segment_layer(table: pd.DataFrame, routes: Routes, crs: int) -> gpd.GeoDataFrame:
    """The pieces with their lines."""
    shapes = np.full(len(table), None, dtype=object)
    first, last = (table[name].to_numpy(float) for name in ("from_m", "to_m"))
    for code, rows in groups_of([str(code) for code in table["route_code"]]).items():
        shapes[rows] = routes[code].alignment.pieces(first[rows], last[rows])
    return gpd.GeoDataFrame(table, geometry=shapes, crs=crs)


def spans_of_events(table: EventTable, routes: Routes) -> Spans:
    """Values of segment events: a property under its title, other events as their titles under their kind."""
    places = places_of(table, routes)
    usable = places.is_segment & (places.to_m > places.from_m)
    kind, title, value = (table.texts(name)[usable] for name in ("kind", "title", "value"))
    is_property = kind == "property"
    named = np.where(is_property, np.where(value == "", title, value), title)
    return Spans(
        np.where(is_property, title, kind).astype(object),
        named.astype(object),
        table.texts("route_code")[usable],
        places.from_m[usable],
        places.to_m[usable],
    )


def spans_of_sections(sections: pd.DataFrame, ranges: pd.DataFrame, fields: Sequence[str]) -> list[Spans]:
    """Values of the sections' fields; `ranges` has id, code, from_m and to_m of each along its route."""
    both = ranges.merge(pd.DataFrame(sections[["id", *fields]]), on="id")
    made = []
    for name in fields:
        rows = both[both[name].notna()]
        made.append(
            Spans(
                np.full(len(rows), name, dtype=object),
                rows[name].astype(str).to_numpy(dtype=object),
                rows["code"].to_numpy(dtype=object),
                rows["from_m"].to_numpy(float),
                rows["to_m"].to_numpy(float),
            )
        )
    return made


@dataclass(frozen=True, slots=True)
class _Axis:
    """Routes one after the other: where each begins, and its number by code."""

    routes: list[Route]
    starts: Floats
    numbers: Mapping[str, int]

    @classmethod
    def of(cls, routes: list[Route]) -> _Axis:
        lengths = np.array([route.length_m for route in routes])
        starts = np.concatenate([[0.0], np.cumsum(lengths)])
        return cls(routes, starts, {route.code: at for at, route in enumerate(routes)})

    def at(self, codes: NDArray[np.object_], distances: Floats) -> Floats:
        numbers = np.array([self.numbers[str(code)] for code in codes], dtype=np.int64)
        made: Floats = np.clip(
            self.starts[numbers] + distances, self.starts[numbers], self.starts[numbers + 1]
        )
        return made

    def breaks(self, given: list[Floats]) -> Floats:
        """All places at which something may change, with both ends, none nearer than a millimetre."""
        equations = [
            self.starts[at] + point.distance_m
            for at, route in enumerate(self.routes)
            for point in route.calibration.equations
        ]
        fixed = np.unique(np.concatenate([self.starts, np.array(equations, dtype=float)]))
        free = np.unique(np.concatenate([np.empty(0), *given]))
        near = np.searchsorted(fixed, free)
        gap = np.minimum(
            np.abs(free - fixed[np.clip(near, 0, len(fixed) - 1)]),
            np.abs(free - fixed[np.clip(near - 1, 0, len(fixed) - 1)]),
        )
        free = free[gap > _SAME_M]
        free = free[np.concatenate([[True], np.diff(free) > _SAME_M])] if len(free) else free
        made: Floats = np.sort(np.concatenate([fixed, free]))
        return made

    def forced(self) -> Floats:
        """Places at which a piece always begins: routes and equations."""
        return self.breaks([])[:-1]


def _only_known(span: Spans, axis: _Axis) -> Spans:
    known = np.array([str(code) in axis.numbers for code in span.code], dtype=bool)
    return Spans(
        span.column[known], span.value[known], span.code[known], span.from_m[known], span.to_m[known]
    )


def _names(spans: list[Spans]) -> list[str]:
    return list(dict.fromkeys(str(name) for span in spans for name in pd.unique(span.column)))


def _column(name: str, spans: list[Spans], axis: _Axis, breaks: Floats) -> NDArray[np.object_]:
    """The value of each elementary piece: those of all spans over it, sorted and joined."""
    made = np.full(len(breaks) - 1, None, dtype=object)
    pieces, values = [], []
    for span in spans:
        mine = span.column == name
        first, last = (
            _nearest(breaks, axis.at(span.code[mine], end[mine])) for end in (span.from_m, span.to_m)
        )
        number = np.maximum(last - first, 0)
        offset = np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number)
        pieces.append(np.repeat(first, number) + offset)
        values.append(np.repeat(span.value[mine], number))
    over = pd.DataFrame({"piece": np.concatenate(pieces), "value": np.concatenate(values)})
    over = over.drop_duplicates().sort_values(["piece", "value"], kind="stable")
    alone = ~over["piece"].duplicated(keep=False)
    made[over["piece"][alone]] = over["value"][alone].to_numpy(dtype=object)
    several = over[~alone]
    if len(several):
        rows = zip(several["piece"].tolist(), several["value"].tolist(), strict=True)
        for piece, group in groupby(rows, key=itemgetter(0)):
            made[piece] = _JOIN.join(value for _, value in group)
    return made


def _nearest(breaks: Floats, places: Floats) -> NDArray[np.int64]:
    at = np.clip(np.searchsorted(breaks, places), 1, len(breaks) - 1)
    before = places - breaks[at - 1] < breaks[at] - places
    return (at - before).astype(np.int64)


def _merged(axis: _Axis, breaks: Floats, columns: Mapping[str, NDArray[np.object_]]) -> NDArray[np.int64]:
    """Elementary pieces at which a value changes, or a route or a part begins."""
    is_new = np.isin(breaks[:-1], axis.forced())
    for texts in columns.values():
        labels = pd.factorize(texts)[0]
        is_new |= np.diff(labels, prepend=labels[:1] - 1) != 0
    return np.flatnonzero(is_new)


def _table(axis: _Axis, breaks: Floats, starts: NDArray[np.int64]) -> pd.DataFrame:
    first, last = breaks[starts], np.append(breaks[starts[1:]], breaks[-1])
    number = np.searchsorted(axis.starts, first, side="right") - 1
    number = np.minimum(number, len(axis.routes) - 1)
    from_m, to_m = first - axis.starts[number], last - axis.starts[number]
    edges = np.searchsorted(number, np.arange(len(axis.routes) + 1))
    texts: dict[str, list[str]] = {"from_station": [], "to_station": []}
    piece = np.arange(len(first)) - edges[number] + 1
    for at, route in enumerate(axis.routes):
        mine = slice(edges[at], edges[at + 1])
        for name, places, is_back in (("from_station", from_m, False), ("to_station", to_m, True)):
            texts[name] += _texts(route, places[mine], is_back=is_back)
    from_mm, to_mm = from_m.round(3), to_m.round(3)
    return pd.DataFrame(
        {
            "route_code": np.array([route.code for route in axis.routes], dtype=object)[number],
            "piece": piece,
            **texts,
            "from_m": from_mm,
            "to_m": to_mm,
            "length_m": (to_mm - from_mm).round(3),
        }
    )


def _texts(route: Route, places: Floats, *, is_back: bool) -> list[str]:
    calibration = route.calibration
    numbers, parts = calibration.stations(np.clip(places, 0, calibration.length_m), is_back=is_back)
    twice = (
        calibration.is_ambiguous(numbers) if len(calibration.parts) > 1 else np.zeros(len(parts), dtype=bool)
    )
    return [
        format_station(number, part=int(part) if told else None)
        for number, part, told in zip(numbers.tolist(), parts, twice, strict=True)
    ]


def _counts(points: EventTable, routes: Routes, axis: _Axis, starts: Floats) -> dict[str, NDArray[np.int64]]:
    places: Places = places_of(points, routes)
    usable = ~places.is_segment & ~np.isnan(places.from_m)
    at = axis.at(points.texts("route_code")[usable], places.from_m[usable])
    codes = points.texts("route_code")[usable]
    # A point at the very end of a route belongs to its last piece, not to the next route.
    ends = axis.starts[np.array([axis.numbers[str(code)] + 1 for code in codes], dtype=np.int64)]
    piece = np.searchsorted(starts, np.minimum(at, np.nextafter(ends, -np.inf)), side="right") - 1
    kinds = points.texts("kind")[usable]
    return {
        f"{kind}_count": np.bincount(piece[kinds == kind], minlength=len(starts)) for kind in pd.unique(kinds)
    }
