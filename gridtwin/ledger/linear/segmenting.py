"""Dynamic segmentation of the stored roads by their events and the fields of their sections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.linear.events import event_table
from gridtwin.ledger.linear.routes import Route, load_routes, no_routes
from gridtwin.ledger.linear.sections import ranges_on_routes
from gridtwin.ledger.linear.segmentation import segment_routes, spans_of_events, spans_of_sections
from gridtwin.ledger.linear.settings import load_linear_settings
from gridtwin.model.feature_class import feature_class
from gridtwin.store import Workspace


def segment_workspace(
    workspace: Workspace,
    codes: Iterable[str] | None = None,
    *,
    kinds: Sequence[str] | None = None,
    fields: Sequence[str] = (),
) -> tuple[pd.DataFrame, dict[str, Route]]:
    """Pieces of the stored routes (see `segment_routes`), and the routes.

    Args:
        workspace: has routes, events and sections.
        codes: roads; all by default.
        kinds: kinds of events; all by default.
        fields: fields of the class road whose values hold along each section.

    Raises:
        UnknownRoute: a code that no route has, or there are no routes.
        UsageError: `road` has no such field.
    """
    known = {field.name for field in feature_class("road").fields}
    unknown = [name for name in fields if name not in known]
    if unknown:
        raise UsageError(
            f"road has no field '{unknown[0]}'; it has {', '.join(sorted(known))}",
            zh=f"道路没有字段“{unknown[0]}”；现有字段：{', '.join(sorted(known))}",
        )
    routes = load_routes(workspace, codes)
    if not routes:
        raise no_routes()
    where: dict[str, Any] = {"route_code": list(routes)}  # Any: values of fields
    if kinds is not None:
        where["kind"] = list(kinds)
    table = event_table(workspace.read("linear_event", where=where))
    spans = [spans_of_events(table, routes)]
    if fields:
        columns = ["id", "code", *fields, "geometry"]
        tolerances = load_linear_settings(workspace.root / "standards").routes
        sections = workspace.read("road", where={"code": list(routes)}, columns=list(dict.fromkeys(columns)))
        ranges = ranges_on_routes(sections, routes, tolerances).dropna(subset=["from_m", "to_m"])
        spans += spans_of_sections(sections, ranges, fields)
    return segment_routes(routes, spans, table), routes
