"""Stations of sections as metres along their road: numbers jump at equations 断链, metres do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.cards._check_rows import shape_lengths
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.conversion import STATION_COLUMNS
from gridtwin.ledger.cards.table import CardTable
from gridtwin.ledger.errors import BadCalibration
from gridtwin.ledger.linear.calibration import Calibration
from gridtwin.ledger.linear.routes import route_of_row
from gridtwin.ledger.linear.spans import spans_on

Floats = NDArray[np.float64]


def running_stations(context: CardContext, table: CardTable) -> tuple[Floats, Floats]:
    """Where sections begin and end: their numbers, or metres along the line where the route has equations.

    NaN where a number is missing, or where no two places of such a route have the numbers in this order.
    """
    start, end = (table.number(name).copy() for name in STATION_COLUMNS)
    codes = table.text("code")
    stated = table.number("length_m")
    for code, calibration in equations(context):
        at = np.flatnonzero(codes == code)
        if len(at):
            lengths = np.where(stated[at] > 0, stated[at], shape_lengths(table)[at])
            start[at], end[at] = spans_on(calibration, start[at], end[at], lengths)
    return start, end


def equations(context: CardContext) -> Iterator[tuple[str, Calibration]]:
    """Calibrations with equations, by the code of the road; a route that is not well formed has none."""
    for row in context.routes.to_dict("records"):
        found = _calibration({str(name): value for name, value in row.items()})
        if found is not None and found.equations:
            yield str(row["code"]), found


def _calibration(row: Mapping[str, Any]) -> Calibration | None:  # Any: values of a row
    points = row["calibration"]
    if not isinstance(points, list) or not any(point.get("after_m") is not None for point in points):
        return None
    try:
        return route_of_row(row).calibration
    except BadCalibration:
        return None
