"""The queue: patches in the order in which they are worth looking at, filtered, counted, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from time import monotonic
from typing import Any

import numpy as np
import pandas as pd

from twin_server.city import City
from twin_server.desk.decisions import Decision
from twin_server.errors import BadRequest
from twin_server.labels import plain

_COLUMNS = (
    "patch_no",
    "grade",
    "score",
    "status",
    "change_class",
    "area_m2",
    "height_change_m",
    "grid_code",
    "date_after",
    "permit_state",
    "zone_state",
    "lineage_state",
    "row_version",
    "edited_by",
)
_SHOWN = (*_COLUMNS, "id", "lon", "lat", "distance_m")
ORDERS = ("grade", "score", "distance", "newest", "area")
_PATCH = "change_patch"
_STREET_DIGITS = 9
_FRESH_S = 1.0
_PATCHED_S = 60.0  # what others wrote while rows were changed here is read after so long at the latest
_COUNTED = {
    "statuses": "status",
    "grades": "grade",
    "classes": "change_class",
    "streets": "street",
    "dates": "date_after",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which patches; empty means any.

    Attributes:
        area_m2: least and most.
        taken: first and last day of the later image.
        ids: those assigned.
        near: lon, lat; where distances begin.
    """

    statuses: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    street: str = ""
    grid: str = ""
    text: str = ""
    area_m2: tuple[float | None, float | None] = (None, None)
    taken: tuple[date | None, date | None] = (None, None)
    ids: frozenset[str] | None = None
    near: tuple[float, float] | None = None
    order: str = "grade"


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a page, how many there are in all, and counts by what can be filtered."""

    rows: list[dict[str, Any]]
    total: int
    counts: Mapping[str, dict[str, int]] = field(default_factory=dict)


class Queue:
    """All patches of a city in memory, read again when one of them has changed."""

    def __init__(self, city: City) -> None:
        self._city = city
        self._frame: pd.DataFrame | None = None
        self._state, self._read_at, self._is_patched = "", 0.0, False
        self._lock = Lock()

    def page(self, wanted: Filter, *, offset: int, limit: int) -> Page:
        """The rows from `offset` on.

        Raises:
            BadRequest: the order is none, or distances are asked for without a place.
        """
        if wanted.order not in ORDERS or (wanted.order == "distance" and wanted.near is None):
            raise BadRequest(
                f"order is one of {', '.join(ORDERS)}, not '{wanted.order[:40]}'; "
                "distance needs near=lon,lat",
                zh=f"排序应为{'、'.join(ORDERS)}之一，而不是“{wanted.order[:40]}”；按距离排序需要near=经度,纬度",
            )
        frame = self.frame()
        rows = frame[_fitting(frame, wanted)]
        ordered = _ordered(_with_distance(self._city, rows, wanted.near), wanted.order)
        shown = ordered.iloc[offset : offset + limit]
        names = [name for name in _SHOWN if name in shown]
        made = [
            {name: plain(value) for name, value in row.items()} for row in shown[names].to_dict("records")
        ]
        return Page(made, len(rows), _counts(frame, wanted))

    def frame(self) -> pd.DataFrame:
        """All patches; at most a second old."""
        with self._lock:
            state, age_s = self._city.state(_PATCH), monotonic() - self._read_at
            is_old = state != self._state and age_s > _FRESH_S
            if self._frame is None or is_old or (self._is_patched and age_s > _PATCHED_S):
                self._frame, self._state, self._read_at = _read(self._city), state, monotonic()
                self._is_patched = False
            return self._frame

    def decided(self, one: Decision) -> None:
        """A patch was decided here: its row is changed, which takes less than to read all again."""
        with self._lock:
            if self._frame is None:
                return
            here = self._frame["id"] == one.patch_id
            changed = {"status": one.status, "row_version": one.row_version, "edited_by": one.actor}
            self._frame = self._frame.assign(
                **{name: self._frame[name].mask(here, value) for name, value in changed.items()}
            )
            self._state, self._is_patched = self._city.state(_PATCH), True


def _read(city: City) -> pd.DataFrame:
    rows = city.read(_PATCH, columns=(*_COLUMNS, "geometry"))
    points = rows.geometry.representative_point() if len(rows) else rows.geometry
    lon, lat = city.to_lonlat(points.x.to_numpy(), points.y.to_numpy()) if len(rows) else ([], [])
    frame = pd.DataFrame(rows.drop(columns="geometry"))
    frame["street"] = frame["grid_code"].astype("string").str[:_STREET_DIGITS].fillna("")
    return frame.assign(x=points.x, y=points.y, lon=np.round(lon, 7), lat=np.round(lat, 7))


def _fitting(frame: pd.DataFrame, wanted: Filter, *, but: str = "") -> pd.Series[bool]:
    """Rows that meet all conditions, except that on the column `but`."""
    fits = pd.Series(data=True, index=frame.index)
    chosen: dict[str, Sequence[str]] = {
        "status": wanted.statuses,
        "grade": wanted.grades,
        "change_class": wanted.classes,
        "street": (wanted.street,) if wanted.street else (),
    }
    for column, values in chosen.items():
        if values and column != but:
            fits &= frame[column].isin(values)
    if wanted.grid:
        fits &= frame["grid_code"].astype("string").str.startswith(wanted.grid).fillna(value=False)
    if wanted.text:
        fits &= (
            frame["patch_no"]
            .astype("string")
            .str.casefold()
            .str.contains(wanted.text.casefold(), regex=False)
        )
    fits &= _within(frame["area_m2"], wanted.area_m2)
    if but != "date_after":
        fits &= _within(frame["date_after"], wanted.taken)
    if wanted.ids is not None:
        fits &= frame["id"].isin(wanted.ids)
    return fits


def _within(values: pd.Series[Any], ends: tuple[Any, Any]) -> pd.Series[bool]:
    """Between two ends, each of which may be open; a row without a value is within open ends alone."""
    fits = pd.Series(data=True, index=values.index)
    least, most = (pd.Timestamp(end) if isinstance(end, date) else end for end in ends)
    known = pd.to_datetime(values) if isinstance(least or most, pd.Timestamp) else values
    if least is not None:
        fits &= known >= least
    if most is not None:
        fits &= known <= most
    return fits


def _counts(frame: pd.DataFrame, wanted: Filter) -> dict[str, dict[str, int]]:
    """For each filter how many patches each of its values would show, with the other filters as they are."""
    found = {}
    for name, column in _COUNTED.items():
        values = frame.loc[_fitting(frame, wanted, but=column), column].astype(str)
        found[name] = {str(value): int(number) for value, number in values.value_counts().items()}
    return found


def _with_distance(city: City, rows: pd.DataFrame, near: tuple[float, float] | None) -> pd.DataFrame:
    if near is None:
        return rows
    x, y = city.from_lonlat(*near)
    return rows.assign(distance_m=np.round(np.hypot(rows["x"] - x, rows["y"] - y), 1))


def _ordered(rows: pd.DataFrame, order: str) -> pd.DataFrame:
    keys: dict[str, tuple[list[str], list[bool]]] = {
        "grade": (["grade", "score", "patch_no"], [True, False, True]),
        "score": (["score", "patch_no"], [False, True]),
        "distance": (["distance_m", "patch_no"], [True, True]),
        "newest": (["date_after", "patch_no"], [False, True]),
        "area": (["area_m2", "patch_no"], [False, True]),
    }
    names, ascending = keys[order]
    return rows.sort_values(names, ascending=ascending, kind="stable")
