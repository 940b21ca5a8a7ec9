"""Events after a realignment: kept on their ground or at their numbers, and what moved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.findings import Hit
from gridtwin.ledger.linear.calibration import Calibration
from gridtwin.ledger.linear.events import EventTable, places_of
from gridtwin.ledger.linear.realigning import Realigned, new_distances
from gridtwin.ledger.linear.stationing import format_stations

Floats = NDArray[np.float64]
_MM = 0.0005
_FAR = (
    "the new line is too far from its place",
    "新线距其原位置过远",
)
_NO_NUMBER = (
    "its number does not exist on the new line, or no longer in this order",
    "新线上没有该桩号或起止顺序颠倒",
)
_NO_PLACE = ("it had no place on the old line either", "在原线上就没有有效位置")


class Keep(StrEnum):
    """What stays of an event: its place on the ground, or its numbers."""

    GROUND = "ground"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class MovedEvents:
    """What a realignment does to events.

    Attributes:
        changes: id, row_version and the new stationings of the events whose numbers change.
        report: one row an event whose numbers or place change: kind, title, from_old, to_old, from_new,
            to_new, and moved_m on the ground.
        hits: events that must be looked at, for rule LR08.
    """

    changes: pd.DataFrame
    report: pd.DataFrame
    hits: list[Hit]


@dataclass(frozen=True, slots=True)
class _End:
    """New places and numbers of one end of the events."""

    distance_m: Floats
    number: Floats
    part: pd.Series


def move_events(change: Realigned, table: EventTable, *, keep: Keep, carry_m: float) -> MovedEvents:
    """New stationings of the events of a realigned route; those that cannot be moved keep their numbers."""
    old = places_of(table, {change.before.code: change.before})
    ends = {}
    for name, places in (("from", old.from_m), ("to", old.to_m)):
        ground = new_distances(change, places, carry_m=carry_m)
        if keep is Keep.GROUND:
            ends[name] = _numbered(change.after.calibration, ground, is_back=name == "to")
        else:
            ends[name] = _same_number(change.after.calibration, table.numbers(f"{name}_station_m"), ground)
    segment = old.is_segment
    had = ~np.isnan(old.from_m) & (~segment | ~np.isnan(old.to_m))
    lost = np.isnan(ends["from"].distance_m) | (segment & np.isnan(ends["to"].distance_m))
    lost |= segment & ~(ends["to"].distance_m > ends["from"].distance_m)
    good = had & ~lost
    changes = _changes(table, ends, good, segment)
    why = _FAR if keep is Keep.GROUND else _NO_NUMBER
    hits = [_hit(change, table, int(at), why if had[at] else _NO_PLACE) for at in np.flatnonzero(~good)]
    return MovedEvents(changes, _report(change, table, ends, good, changes), hits)


def _same_number(calibration: Calibration, numbers: Floats, ground: Floats) -> _End:
    """Where the events' numbers lie along the new line; of two places the one nearer to the old."""
    made, parts = np.full(len(numbers), np.nan), np.zeros(len(numbers), np.int64)
    for part in calibration.parts:
        found = calibration.distances(numbers, np.full(len(numbers), part.number)).distance_m
        nearer = np.isnan(made) | (np.abs(found - ground) < np.abs(made - ground))
        chosen = ~np.isnan(found) & nearer
        made, parts = np.where(chosen, found, made), np.where(chosen, part.number, parts)
    return _End(made, numbers, _told(calibration, numbers, parts))


def _numbered(calibration: Calibration, distances: Floats, *, is_back: bool) -> _End:
    numbers, parts = calibration.stations(distances, is_back=is_back)
    return _End(distances, numbers.round(6), _told(calibration, numbers, parts))


def _told(calibration: Calibration, numbers: Floats, parts: NDArray[np.int64]) -> pd.Series:
    """The parts of numbers that occur more than once."""
    return pd.Series(parts, dtype="Int64").where(pd.Series(calibration.is_ambiguous(numbers)))


def _changes(
    table: EventTable, ends: dict[str, _End], good: NDArray[np.bool_], segment: NDArray[np.bool_]
) -> pd.DataFrame:
    made = table.frame[["id", "row_version"]].copy()
    is_new = np.zeros(len(made), dtype=bool)
    for name, end in ends.items():
        applies = good & (segment if name == "to" else True)
        old_number = table.numbers(f"{name}_station_m")
        old_part = table.frame[f"{name}_part"].astype("Int64").reset_index(drop=True)
        made[f"{name}_station_m"] = np.where(applies, end.number, old_number)
        made[f"{name}_part"] = end.part.where(pd.Series(applies), old_part)
        is_new |= applies & (np.abs(end.number - old_number) > _MM)
        is_new |= applies & (end.part.fillna(0) != old_part.fillna(0)).to_numpy(dtype=bool)
    return made[is_new].reset_index(drop=True)


def _report(
    change: Realigned,
    table: EventTable,
    ends: dict[str, _End],
    good: NDArray[np.bool_],
    changes: pd.DataFrame,
) -> pd.DataFrame:
    old = places_of(table, {change.before.code: change.before})
    moved = np.zeros(len(table.frame))
    for places, end in ((old.from_m, ends["from"]), (old.to_m, ends["to"])):
        before = change.before.alignment.places(np.nan_to_num(places))
        after = change.after.alignment.places(np.nan_to_num(end.distance_m))
        gap = np.hypot(*(before - after).T)
        moved = np.where(np.isnan(places) | np.isnan(end.distance_m), moved, np.maximum(moved, gap))
    frame = pd.DataFrame(
        {"id": table.frame["id"], "kind": table.texts("kind"), "title": table.texts("title")}
    )
    for name in ("from", "to"):
        frame[f"{name}_old"] = [table.station(name, at) for at in range(len(frame))]
    for name in ("from", "to"):
        frame[f"{name}_new"] = format_stations(ends[name].number, ends[name].part)
    frame["moved_m"] = moved.round(3)
    shown = good & (frame["id"].isin(changes["id"]).to_numpy() | (moved > 0.005))
    return frame[shown].reset_index(drop=True)


def _hit(change: Realigned, table: EventTable, at: int, why: tuple[str, str]) -> Hit:
    place = places_of(table, {change.before.code: change.before}).from_m[at]
    point = None if np.isnan(place) else shapely.Point(change.before.alignment.places(place)[0])
    values: dict[str, object] = {
        "title": table.texts("title")[at],
        "place": table.station("from", at),
        "why_en": why[0],
        "why_zh": why[1],
    }
    return Hit(change.before.code, point, values)
