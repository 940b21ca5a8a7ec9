"""Linear events under check: a table of them, where they lie on their routes, and what is stored beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.linear.calibration import Found
from gridtwin.ledger.linear.places import places_table
from gridtwin.ledger.linear.routes import Routes
from gridtwin.ledger.linear.settings import LinearSettings
from gridtwin.ledger.linear.stationing import format_station
from gridtwin.model.feature_class import feature_class

EVENT = feature_class("linear_event")
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Places:
    """Where events begin and end along their route; NaN where there is no such place, or no end."""

    from_m: Floats
    to_m: Floats
    from_found: NDArray[np.int64]
    to_found: NDArray[np.int64]
    is_segment: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class EventTable:
    """Events with all fields of the class.

    Attributes:
        frame: one row an event, RangeIndex.
        rows: number of each in its source; None for stored events.
        columns: field → heading of the source's column.
    """

    frame: pd.DataFrame
    rows: NDArray[np.int64] | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def texts(self, name: str) -> NDArray[np.object_]:
        """A column as texts, "" where it is empty."""
        return (
            self.frame[name].astype(object).where(self.frame[name].notna(), "").astype(str).to_numpy(object)
        )

    def numbers(self, name: str) -> Floats:
        """A column as floats, NaN where it is empty."""
        column = pd.to_numeric(self.frame[name]).astype("Float64")
        made: Floats = column.to_numpy(np.float64, na_value=np.nan).astype(np.float64)
        return made

    def days(self, name: str) -> NDArray[np.datetime64]:
        """A column of dates, NaT where it is empty."""
        return pd.to_datetime(self.frame[name]).to_numpy("datetime64[D]")

    def station(self, end: str, at: int) -> str:
        """The stationing of the `from` or `to` end of one event."""
        part = self.numbers(f"{end}_part")[at]
        number = self.numbers(f"{end}_station_m")[at]
        if np.isnan(number):
            return ""
        return format_station(float(number), part=None if np.isnan(part) else int(part))


@dataclass(frozen=True, slots=True)
class EventContext:
    """Events under check with their places, the routes, the settings, and what is stored already."""

    table: EventTable
    places: Places
    routes: Routes
    settings: LinearSettings
    allowed: Mapping[str, frozenset[Any]]  # Any: values of domains
    stored: EventTable
    stored_places: Places

    def name_of(self, at: int) -> str:
        """How an event of the table is called: its row, or its title and place."""
        if self.table.rows is not None:
            return f"[{self.table.rows[at]}]"
        return f"{self.table.texts('title')[at]} {self.table.station('from', at)}"


def event_table(
    frame: pd.DataFrame, *, rows: NDArray[np.int64] | None = None, columns: Mapping[str, str] | None = None
) -> EventTable:
    """A table of events; fields that the frame lacks are empty."""
    names = [known.name for known in EVENT.fields]
    extra = [name for name in ("id", "row_version") if name in frame]
    full = pd.DataFrame(frame).reset_index(drop=True).reindex(columns=[*extra, *names])
    return EventTable(full, rows, columns or {})


def no_events() -> EventTable:
    """An empty table."""
    return event_table(pd.DataFrame({known.name: pd.Series(dtype=object) for known in EVENT.fields}))


def places_of(table: EventTable, routes: Routes) -> Places:
    """Where the events lie along their routes."""
    codes = [str(code) for code in table.texts("route_code")]
    to_station = table.numbers("to_station_m")
    is_segment = ~np.isnan(to_station)
    made = []
    for end in ("from", "to"):
        parts = np.nan_to_num(table.numbers(f"{end}_part")).astype(np.int64)
        made.append(places_table(routes, codes, table.numbers(f"{end}_station_m"), parts=parts))
    first, last = made
    return Places(
        first["distance_m"].to_numpy(float),
        last["distance_m"].to_numpy(float),
        first["found"].to_numpy(np.int64),
        np.where(is_segment, last["found"].to_numpy(np.int64), int(Found.ONCE)),
        is_segment,
    )
