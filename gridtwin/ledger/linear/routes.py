"""Routes: a road's line with its calibration, read from the layer `road_route`, today's or of a date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd
import shapely
from shapely import LineString
from shapely.geometry.base import BaseGeometry

from gridtwin.ledger.errors import BadCalibration, UnknownRoute
from gridtwin.ledger.linear.alignment import Alignment
from gridtwin.ledger.linear.calibration import Calibration, make_calibration, points_of
from gridtwin.store import Workspace

_SHOWN = 8


@dataclass(frozen=True)
class Route:
    """A whole road that stationing runs along, in the CRS of the workspace."""

    code: str
    name: str
    line: LineString
    calibration: Calibration
    realigned_on: date | None = None

    @cached_property
    def alignment(self) -> Alignment:
        """The line by its vertices."""
        return Alignment.of(self.line)

    @property
    def length_m(self) -> float:
        """Length in plan, metres."""
        return self.calibration.length_m


Routes = Mapping[str, Route]


def make_route(
    code: str,
    line: BaseGeometry,
    *,
    name: str = "",
    start_m: float = 0.0,
    calibration: Sequence[Mapping[str, Any]] | None = None,  # Any: JSON
) -> Route:
    """A route of a line and of what `road_route` keeps beside it.

    Raises:
        BadCalibration: the line is not one line with a length, or the points do not fit it.
    """
    single = _single(code, line)
    points = points_of(calibration)
    try:
        made = make_calibration(Alignment.of(single).length_m, start_m, points)
    except BadCalibration as error:
        raise BadCalibration(f"route {code}: {error}", zh=f"路线{code}：{error.zh}") from error
    return Route(code, name or code, single, made)


def load_routes(
    workspace: Workspace, codes: Iterable[str] | None = None, *, on: date | None = None
) -> dict[str, Route]:
    """Routes by code; on a date before a realignment, the alignment in force then, from the history.

    Raises:
        UnknownRoute: a code that no route has.
        BadCalibration: a stored route is not well formed.
    """
    wanted = None if codes is None else list(dict.fromkeys(codes))
    rows = workspace.read("road_route", where=None if wanted is None else {"code": wanted})
    found = {
        str(row["code"]): route_of_row(_in_force(workspace, {str(k): v for k, v in row.items()}, on))
        for row in rows.to_dict("records")
    }
    for code in wanted or ():
        if code not in found:
            raise unknown_route(code, workspace.read("road_route", columns=["code"])["code"])
    return found


def load_route(workspace: Workspace, code: str, *, on: date | None = None) -> Route:
    """One route by its code; see `load_routes`."""
    return load_routes(workspace, [code], on=on)[code]


def route_of_row(row: Mapping[str, Any]) -> Route:  # Any: values of a row
    """The route that a row of `road_route` describes."""
    made = make_route(
        str(row["code"]),
        row["geometry"],
        name=str(row["name"]),
        start_m=float(row["start_station_m"]),
        calibration=row["calibration"] if isinstance(row["calibration"], list) else None,
    )
    return Route(made.code, made.name, made.line, made.calibration, _day(row["realigned_on"]))


def unknown_route(code: str, known: Iterable[str]) -> UnknownRoute:
    """What to say when no route has the code."""
    codes = sorted(known)
    if not codes:
        return no_routes()
    shown = ", ".join(codes[:_SHOWN]) + (f" … ({len(codes)})" if len(codes) > _SHOWN else "")
    return UnknownRoute(
        f"no route '{code}'; there are {shown}; make it (gridtwin roads route; in QGIS: Routes of roads)",
        zh=f"没有路线“{code}”；现有{shown}；请先生成（gridtwin roads route，QGIS中为“桩号路线”）",
    )


def no_routes() -> UnknownRoute:
    """What to say when a workspace has no routes at all."""
    return UnknownRoute(
        "the workspace has no routes yet; make them (gridtwin roads route; in QGIS: Routes of roads)",
        zh="工作区尚无桩号路线；请先生成（gridtwin roads route，QGIS中为“桩号路线”）",
    )


def _in_force(workspace: Workspace, row: Mapping[str, Any], on: date | None) -> Mapping[str, Any]:
    """The newest version that was aligned on the date or before it."""
    if on is None or (day := _day(row["realigned_on"])) is None or day <= on:
        return row
    past = workspace.history("road_route", str(row["id"]))
    for version in reversed(past.to_dict("records")):
        day = _day(version["row"].get("realigned_on"))
        if version["geometry"] is not None and (day is None or day <= on):
            return {**version["row"], "geometry": version["geometry"]}
    return row


def _day(value: Any) -> date | None:  # Any: a date of a row, today's or in the history
    return None if pd.isna(value) else pd.Timestamp(str(value)).date()


def _single(code: str, line: BaseGeometry | None) -> LineString:
    merged = None if line is None else shapely.line_merge(shapely.force_2d(line))
    if not isinstance(merged, LineString) or merged.is_empty or merged.length <= 0:
        raise BadCalibration(
            f"route {code} is not one line with a length; draw it in one piece, or build it from the "
            "sections with gridtwin roads route",
            zh=f"路线{code}不是一条有长度的连续线；请绘成一段，或用gridtwin roads route由路段生成",
        )
    return merged
