"""Checks of events against their routes: L01 and L03–L07."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.linear.calibration import Calibration, Found
from gridtwin.ledger.linear.events import EventContext
from gridtwin.ledger.linear.stationing import format_station

Parameters = Mapping[str, Any]  # Any: values of a rule table


def route_known(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L01: the route exists."""
    yield Breach(np.flatnonzero(~_has_route(context)), "route_code")


def on_road(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L03: stationings lie on the road."""
    for end, at in _ends(context, Found.BEYOND):
        calibrations = [_calibration(context, row) for row in at]
        yield Breach(
            at,
            f"{end}_station_m",
            {
                "first": [str(calibration.first) for calibration in calibrations],
                "last": [str(calibration.last) for calibration in calibrations],
            },
        )


def not_missing(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L04: no number that a short equation leaves out."""
    for end, at in _ends(context, Found.MISSING):
        numbers = context.table.numbers(f"{end}_station_m")[at]
        sides = [
            _calibration(context, row).sides_of_gap(float(number))
            for row, number in zip(at, numbers, strict=True)
        ]
        values = {
            "back": [format_station(back) for back, _ in sides],
            "ahead": [format_station(ahead) for _, ahead in sides],
        }
        yield Breach(at, f"{end}_station_m", values)


def part_told(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L05: the part is told where a number occurs twice."""
    for end, at in _ends(context, Found.TWICE):
        numbers = context.table.numbers(f"{end}_station_m")[at]
        held = [
            _calibration(context, row).parts_with(float(number))
            for row, number in zip(at, numbers, strict=True)
        ]
        values = {
            "choices": [", ".join(map(str, parts)) for parts in held],
            "example": [
                format_station(float(number), part=parts[-1])
                for number, parts in zip(numbers, held, strict=True)
            ],
        }
        yield Breach(at, f"{end}_station_m", values)


def part_right(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L06: the stated part has the number."""
    for end, at in _ends(context, Found.NOT_IN_PART):
        numbers = context.table.numbers(f"{end}_station_m")[at]
        parts = context.table.numbers(f"{end}_part")[at]
        held = [
            ", ".join(map(str, _calibration(context, row).parts_with(float(number))))
            for row, number in zip(at, numbers, strict=True)
        ]
        values: dict[str, list[object]] = {
            "part": [int(part) for part in parts],
            "hint_en": [f"it is in part {found}" for found in held],
            "hint_zh": [f"它在第{found}段" for found in held],
        }
        yield Breach(at, f"{end}_station_m", values)


def not_reversed(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L07: an event ends after it begins."""
    back = context.places.from_m - context.places.to_m
    at = np.flatnonzero(context.places.is_segment & (back >= 0))
    values = {
        "back_m": back[at].tolist(),
        "start": [context.table.station("from", int(row)) for row in at],
    }
    yield Breach(at, "to_station_m", values)


def _ends(context: EventContext, found: Found) -> Iterable[tuple[str, NDArray[np.int64]]]:
    known = _has_route(context)
    stated = ~np.isnan(context.table.numbers("from_station_m"))
    yield "from", np.flatnonzero(known & stated & (context.places.from_found == found))
    yield "to", np.flatnonzero(known & context.places.is_segment & (context.places.to_found == found))


def _has_route(context: EventContext) -> NDArray[np.bool_]:
    return np.isin(context.table.texts("route_code").astype(str), list(context.routes))


def _calibration(context: EventContext, row: int) -> Calibration:
    return context.routes[str(context.table.frame["route_code"].iloc[row])].calibration
