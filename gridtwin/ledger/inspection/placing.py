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
from gridtwin.store import Workspace


def defect_points(
    workspace: Workspace, host: Host, defects: Sequence[Mapping[str, Any]]
) -> NDArray[np.object_]:
    """A point for each defect in the workspace's CRS; None where nothing says where it is."""
    made = np.array([None] * len(defects), dtype=object)
    needs_route = any(each["point"] is None and each["station_m"] is not None for each in defects)
    route = _route(workspace, host) if needs_route and host.class_name == "road" else None
    shape = host.row.get("geometry")
    own = shape if isinstance(shape, shapely.Point) else None
    for at, defect in enumerate(defects):
        made[at] = defect["point"] or _on_route(route, defect["station_m"]) or own
    return made


def _route(workspace: Workspace, host: Host) -> Route | None:
    try:
        return load_route(workspace, str(host.row["code"]))
    except (UnknownRoute, BadCalibration):
        return None


def _on_route(route: Route | None, station_m: float | None) -> shapely.Point | None:
    if route is None or station_m is None:
        return None
    try:
        place = place_of(route, station_m)
    except BadStationing:  # twice on the route, or in a gap of it
        return None
    return shapely.Point(float(place["x"]), float(place["y"]))
