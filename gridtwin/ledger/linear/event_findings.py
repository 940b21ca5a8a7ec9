"""Breaches of event rules made into findings, with row, column and place on the map."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.findings import COLUMNS
from gridtwin.ledger.linear.events import EventContext
from gridtwin.ledger.linear.places import groups_of
from gridtwin.ledger.rules import Rule


def findings_of_rule(
    rule: Rule, breaches: Iterable[Breach], context: EventContext, points: NDArray[np.object_]
) -> pd.DataFrame:
    """Findings of one rule; `points` are the places of all events of the table, None where there is none."""
    parts = [_rows(rule, breach, context, points) for breach in breaches if len(breach.at)]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*COLUMNS, "geometry"])


def points_of(context: EventContext) -> NDArray[np.object_]:
    """The place on the line at which each event begins; None where it has none."""
    made = np.full(len(context.table.frame), None, dtype=object)
    for code, rows in groups_of([str(code) for code in context.table.texts("route_code")]).items():
        if code in context.routes:
            there = rows[~np.isnan(context.places.from_m[rows])]
            xy = context.routes[code].alignment.places(context.places.from_m[there])
            made[there] = shapely.points(xy)
    return made


def _rows(rule: Rule, breach: Breach, context: EventContext, points: NDArray[np.object_]) -> pd.DataFrame:
    table, number = context.table, len(breach.at)
    field = breach.field or ""
    column = table.columns.get(field, field)
    values = _values(breach, context)
    filled = {name: [given] * number if isinstance(given, str | float) else list(given)
              for name, given in breach.values.items()}  # fmt: skip
    entries = [
        {"value": value, **{name: given[at] for name, given in filled.items()}}
        for at, value in enumerate(values)
    ]
    return pd.DataFrame(
        {
            "rule": rule.id,
            "severity": str(rule.severity),
            "code": table.texts("route_code")[breach.at],
            "row": pd.array([pd.NA] * number if table.rows is None else table.rows[breach.at], dtype="Int64"),
            "column": column,
            "value": values,
            "message_en": [rule.message_en.format(**entry) for entry in entries],
            "message_zh": [rule.message_zh.format(**entry) for entry in entries],
            "geometry": points[breach.at],
        }
    )


def _values(breach: Breach, context: EventContext) -> list[str]:
    """The values to blame; stationings as people write them."""
    field = breach.field or ""
    if field in ("from_station_m", "to_station_m"):
        return [context.table.station(field.split("_", maxsplit=1)[0], int(at)) for at in breach.at]
    if field in ("started_on", "ended_on"):
        return [str(day) for day in context.table.days(field)[breach.at]]
    return [str(value) for value in context.table.texts(field)[breach.at]] if field else [""] * len(breach.at)
