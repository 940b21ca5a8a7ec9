"""Linear events checked by rules L01 and L03–L14 against routes, each other, and what is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import geopandas as gpd

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.findings import gather
from gridtwin.ledger.linear import _check_events, _check_stations
from gridtwin.ledger.linear.event_findings import findings_of_rule, points_of
from gridtwin.ledger.linear.events import EVENT, EventContext, EventTable, event_table, no_events, places_of
from gridtwin.ledger.linear.registering import linear_rules
from gridtwin.ledger.linear.routes import Routes, load_routes
from gridtwin.ledger.linear.settings import load_linear_settings
from gridtwin.model import domain
from gridtwin.store import Workspace

Check = Callable[[EventContext, Mapping[str, Any]], Iterable[Breach]]  # Any: parameters of a rule
CHECKS: dict[str, Check] = {
    "L01": _check_stations.route_known,
    "L03": _check_stations.on_road,
    "L04": _check_stations.not_missing,
    "L05": _check_stations.part_told,
    "L06": _check_stations.part_right,
    "L07": _check_stations.not_reversed,
    "L08": _check_events.no_overlap,
    "L09": _check_events.offset_agrees,
    "L10": _check_events.shape_fits,
    "L11": _check_events.days_in_order,
    "L12": _check_events.values_in_lists,
    "L13": _check_events.offset_plausible,
    "L14": _check_events.entered_once,
}


def check_events(
    workspace: Workspace, table: EventTable, *, with_stored: bool = True, routes: Routes | None = None
) -> gpd.GeoDataFrame:
    """Findings of all rules for the events of a table.

    Args:
        workspace: has the routes, the rules and lists of the city, and the stored events.
        table: events to check.
        with_stored: whether to look for overlaps and repeats among the stored events too.
        routes: routes already read.
    """
    known = load_routes(workspace) if routes is None else routes
    stored = event_table(workspace.read("linear_event")) if with_stored else no_events()
    context = EventContext(
        table,
        places_of(table, known),
        known,
        load_linear_settings(workspace.root / "standards"),
        _allowed(workspace),
        stored,
        places_of(stored, known),
    )
    points = points_of(context)
    rules = linear_rules(workspace)
    found = [
        findings_of_rule(rules[name], check(context, rules[name].parameters), context, points)
        for name, check in CHECKS.items()
    ]
    return gather(found, workspace.crs).sort_values(["row", "rule"], kind="stable", ignore_index=True)


def check_stored_events(workspace: Workspace) -> gpd.GeoDataFrame:
    """Findings of all stored events."""
    return check_events(workspace, event_table(workspace.read("linear_event")), with_stored=False)


def _allowed(workspace: Workspace) -> dict[str, frozenset[Any]]:
    override = workspace.root / "standards"
    return {
        field.name: domain(field.domain, override_dir=override).allowed
        for field in EVENT.fields
        if field.domain is not None
    }
