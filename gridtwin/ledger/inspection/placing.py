"""Where a defect lies: its coordinates, else its stationing on the route, else the point that the host is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.errors import BadCalibration, BadStationing, UnknownRoute
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.linear.places import place_of
from gridtwin.ledger.linear.routes import Route, load_route
from gridtwin.ledger.linear.spans import spans_on
from gridtwin.ledger.linear.stationing import Stationing
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_SLACK_M = 0.001  # stored stations are rounded to the millimetre


def defect_points(
    workspace: Workspace, host: Host, defects: Sequence[Mapping[str, Any]]
) -> NDArray[np.object_]:
    """A point for each defect in the workspace's CRS; None where nothing says where it is."""
    made = np.array([None] * len(defects), dtype=object)
    needs_route = any(each["point"] is None and each["station_m"] is not None for each in defects)
    route = route_of(workspace, host) if needs_route else None
    shape = host.row.get("geometry")
    own = shape if isinstance(shape, shapely.Point) else None
    for at, defect in enumerate(defects):
        made[at] = defect["point"] or _on_route(route, defect["station_m"]) or own
    return made


def route_of(workspace: Workspace, host: Host) -> Route | None:
    """The route of a section; None where there is none that is well formed."""
    if host.class_name != "road":
        return None
    try:
        return load_route(workspace, str(host.row["code"]))
    except (UnknownRoute, BadCalibration):
        return None


def is_on_section(route: Route, host: Host, station: Stationing) -> bool:
    """Whether a stationing lies on a section, along the line: numbers jump at equations."""
    low, high, length = (
        np.array([_number(host.row.get(name))]) for name in ("from_station_m", "to_station_m", "length_m")
    )
    first, last = spans_on(route.calibration, low, high, length)
    parts = [each.number for each in route.calibration.parts if station.part in (None, each.number)]
    if not parts or np.isnan(first[0]):
        return False
    asked = np.full(len(parts), station.metres)
    along = route.calibration.distances(asked, np.array(parts)).distance_m
    return bool(((along >= first - _SLACK_M) & (along <= last + _SLACK_M)).any())


def _number(value: object) -> float:
    return np.nan if is_missing(value) else float(str(value))


def _on_route(route: Route | None, station_m: float | None) -> shapely.Point | None:
    if route is None or station_m is None:
        return None
    try:
        place = place_of(route, station_m)
    except BadStationing:  # twice on the route, or in a gap of it
        return None
    return shapely.Point(float(place["x"]), float(place["y"]))
