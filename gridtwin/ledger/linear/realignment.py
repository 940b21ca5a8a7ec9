"""A realignment of a stored route: the new line, its events and sections, the old version in the history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely import LineString

from gridtwin.errors import GridTwinError
from gridtwin.ledger.findings import Hit, findings_of, gather
from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.moving import Keep, MovedEvents, move_events
from gridtwin.ledger.linear.realigning import Realigned, Stationed, realign
from gridtwin.ledger.linear.registering import linear_rules, route_rows, store_ranges
from gridtwin.ledger.linear.routes import Route, route_of_row, unknown_route
from gridtwin.ledger.linear.sections import ranges_on_routes
from gridtwin.ledger.linear.settings import RouteTolerances, load_linear_settings
from gridtwin.store import Workspace
from gridtwin.store.database import Edit

_KEPT = ("geometry", "calibration", "start_station_m", "realigned_on")


@dataclass(frozen=True, slots=True)
class RealignmentWishes:
    """How to station the new part, what to keep of events, in force from when, why, or only to look."""

    day: date
    how: Stationed = Stationed.EQUATION
    keep: Keep = Keep.GROUND
    dry_run: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RealignmentReport:
    """What a realignment did: the route before and after, events that moved, sections, findings."""

    change: Realigned
    events: MovedEvents
    sections_changed: int
    findings: gpd.GeoDataFrame


def realign_route(
    workspace: Workspace,
    code: str,
    new_line: LineString,
    *,
    actor: str,
    now: datetime,
    wishes: RealignmentWishes,
) -> RealignmentReport:
    """Replace part of a stored route by a new line; on a dry run nothing is stored.

    Raises:
        UnknownRoute: no route has the code.
        BadRealignment: the new line does not fit.
    """
    rows = route_rows(workspace)
    if code not in rows:
        raise unknown_route(code, rows)
    settings = load_linear_settings(workspace.root / "standards")
    limits = settings.realignment
    change = realign(route_of_row(rows[code]), new_line, how=wishes.how, join_m=limits.join_m, day=wishes.day)
    table = event_table(workspace.read("linear_event", where={"route_code": code}))
    moved = move_events(change, table, keep=wishes.keep, carry_m=limits.carry_m)
    sections = workspace.read("road", where={"code": code})
    ranges, off = section_ranges(change.after, sections, settings.routes)
    filled = 0
    if not wishes.dry_run:
        edit = Edit(actor, now, wishes.reason or "realigned")
        _store(workspace, rows[code], change, moved, edit=edit)
        filled = store_ranges(workspace, sections, ranges, edit=edit)
    rules = linear_rules(workspace)
    found = [findings_of(rules["LR07"], off), findings_of(rules["LR08"], moved.hits)]
    return RealignmentReport(change, moved, filled, gather(found, workspace.crs))


def section_ranges(
    route: Route, sections: pd.DataFrame, tolerances: RouteTolerances
) -> tuple[pd.DataFrame, list[Hit]]:
    """Stationing of a road's sections that lie on its route, NaN for the others, which are told.

    Args:
        route: the route.
        sections: rows of `road` with id, code, section_no and geometry.
        tolerances: how near a section must lie, and with how much of it.
    """
    places = ranges_on_routes(sections, {route.code: route}, tolerances)
    first, _ = route.calibration.stations(places["from_m"])
    last, _ = route.calibration.stations(places["to_m"], is_back=True)
    ranges = pd.DataFrame(
        {"id": places["id"], "from_station_m": first.round(3), "to_station_m": last.round(3)}
    )
    hits = []
    for at in np.flatnonzero(places["from_m"].isna()):
        number = sections["section_no"].iloc[at]
        name = sections["id"].iloc[at] if pd.isna(number) else int(number)
        values: dict[str, object] = {"section": name, "distance_m": float(places["away_m"].iloc[at])}
        hits.append(Hit(route.code, sections["geometry"].iloc[at], values))
    return ranges, hits


def _store(
    workspace: Workspace, old: dict[str, Any], change: Realigned, moved: MovedEvents, *, edit: Edit
) -> None:
    """Store the route and its events; if the events cannot be, the route is put back."""
    after = change.after
    fresh = {
        "geometry": after.line,
        "calibration": after.calibration.as_json(),
        "start_station_m": after.calibration.points[0].station_m,
        "realigned_on": after.realigned_on,
    }
    _put(workspace, old, fresh, edit=edit)
    try:
        if len(moved.changes):
            workspace.update(
                "linear_event", moved.changes, actor=edit.actor, now=edit.moment, reason=edit.reason
            )
    except GridTwinError:
        newer = route_rows(workspace)[after.code]
        kept = {name: old[name] for name in _KEPT}
        _put(workspace, newer, kept, edit=replace(edit, reason="realignment undone"))
        raise


def _put(workspace: Workspace, row: dict[str, Any], values: dict[str, Any], *, edit: Edit) -> None:
    plain = {name: [value] for name, value in values.items() if name != "geometry"}
    frame = gpd.GeoDataFrame(
        {"id": [row["id"]], "row_version": [row["row_version"]], **plain},
        geometry=[values["geometry"]],
        crs=workspace.crs,
    )
    workspace.update("road_route", frame, actor=edit.actor, now=edit.moment, reason=edit.reason)
