"""Checks of events among themselves: L08–L14."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.census.breaches import Breach
from gridtwin.ledger.linear import overlaps
from gridtwin.ledger.linear.events import EVENT, EventContext, EventTable, Places
from gridtwin.ledger.linear.settings import Shape
from gridtwin.model import domain

Parameters = Mapping[str, Any]  # Any: values of a rule table
_SIDES = {"left": -1.0, "right": 1.0}
_KEY = ("route_code", "kind", "title", "from_station_m", "to_station_m", "from_part", "to_part", "side")


def no_overlap(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L08: events of an exclusive kind do not overlap on one side at one time; the later one is to blame."""
    segments, places = _with_stored(context)
    usable = places.is_segment & (places.to_m > places.from_m) & _is_exclusive(context, segments)
    rows = np.flatnonzero(usable)
    groups = pd.factorize(_exclusive_key(context, segments)[rows])[0].astype(np.int64)
    one, other, length = overlaps.overlapping_pairs(groups, places.from_m[rows], places.to_m[rows])
    one, other = rows[one], rows[other]
    sides = segments.texts("side")
    days = [segments.days("started_on"), segments.days("ended_on")]
    meet = overlaps.sides_meet(sides[one], sides[other])
    meet &= overlaps.days_meet((days[0][one], days[0][other]), (days[1][one], days[1][other]))
    number = len(context.table.frame)
    # New events stand before stored ones; of two new ones the one in the later row is to blame.
    blamed = np.where(np.maximum(one, other) < number, np.maximum(one, other), np.minimum(one, other))
    meet &= blamed < number
    against = np.where(blamed == one, other, one)[meet]
    yield Breach(
        blamed[meet],
        "from_station_m",
        {
            "other": [_called(context, segments, int(at)) for at in against],
            **_titled("kind", segments.texts("kind")[against]),
            "other_from": [segments.station("from", int(at)) for at in against],
            "other_to": [segments.station("to", int(at)) for at in against],
            "overlap_m": length[meet].tolist(),
        },
    )


def offset_agrees(context: EventContext, parameters: Parameters) -> Iterable[Breach]:
    """L09: the offset lies on the stated side."""
    offsets, sides = context.table.numbers("offset_m"), context.table.texts("side")
    wanted = np.array([_SIDES.get(str(side), 0.0) for side in sides])
    wrong = (wanted * offsets < 0) | (
        (sides == "centre") & (np.abs(offsets) > float(parameters["centre_limit_m"]))
    )
    at = np.flatnonzero(wrong)
    is_left = offsets[at] < 0
    values = {
        **_titled("side", sides[at]),
        "actual_en": np.where(is_left, "left of", "right of").tolist(),
        "actual_zh": np.where(is_left, "线路左侧", "线路右侧").tolist(),
    }
    yield Breach(at, "offset_m", values)


def _titled(name: str, values: NDArray[np.object_]) -> dict[str, list[str]]:
    """Values of a coded field of events as messages name them: `name` in English, `name_zh` in Chinese."""
    listed = domain(EVENT.field(name).domain or "")
    return {
        name: [listed.title(value, "en") for value in values],
        f"{name}_zh": [listed.title(value) for value in values],
    }


def shape_fits(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L10: points or segments as the kind asks."""
    kinds = context.table.texts("kind")
    texts = {
        Shape.POINT: ("points", "点事件", "leave the end out", "请去掉终点桩号"),
        Shape.SEGMENT: ("segments", "段事件", "give the end", "请填写终点桩号"),
    }
    for shape, words in texts.items():
        names = [name for name, kind in context.settings.kinds.items() if kind.shape is shape]
        wrong = np.isin(kinds.astype(str), names) & (context.places.is_segment == (shape is Shape.POINT))
        at = np.flatnonzero(wrong)
        keys = ("wanted_en", "wanted_zh", "mend_en", "mend_zh")
        yield Breach(
            at, "to_station_m", {**_titled("kind", kinds[at]), **dict(zip(keys, words, strict=True))}
        )


def days_in_order(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L11: an event ends on or after the day it begins."""
    start, end = context.table.days("started_on"), context.table.days("ended_on")
    at = np.flatnonzero(end < start)
    yield Breach(at, "ended_on", {"start": [str(day) for day in start[at]]})


def values_in_lists(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L12: kind and side are values of their domains."""
    for name, allowed in context.allowed.items():
        given = context.table.texts(name)
        wrong = ~np.isin(given.astype(str), [*map(str, allowed), *([] if _is_required(name) else [""])])
        told_zh, told = domain(EVENT.field(name).domain or "").told()
        yield Breach(np.flatnonzero(wrong), name, {"allowed": told, "allowed_zh": told_zh})


def offset_plausible(context: EventContext, parameters: Parameters) -> Iterable[Breach]:
    """L13: offsets are not larger than a road is wide."""
    limit = float(parameters["limit_m"])
    yield Breach(
        np.flatnonzero(np.abs(context.table.numbers("offset_m")) > limit), "offset_m", {"limit_m": limit}
    )


def entered_once(context: EventContext, _: Parameters) -> Iterable[Breach]:
    """L14: the same event is not there twice."""
    both, _places = _with_stored(context)
    number = len(context.table.frame)
    # Stored ones first, so that the new one counts as the repeat.
    order = np.concatenate([np.arange(number, len(both.frame)), np.arange(number)])
    keys = _keys(both).iloc[order]
    labels = keys.groupby(list(keys.columns), dropna=False, sort=False).ngroup().to_numpy()
    first = pd.Series(order).groupby(labels).transform("first").to_numpy()
    repeated = (first != order) & (order < number)
    values = {"other": [_called(context, both, int(at)) for at in first[repeated]]}
    yield Breach(order[repeated], "title", values)


def _keys(table: EventTable) -> pd.DataFrame:
    columns: dict[str, NDArray[Any]] = {name: table.texts(name) for name in _KEY if "_m" not in name}
    for name in ("from_station_m", "to_station_m"):
        columns[name] = np.nan_to_num(table.numbers(name), nan=-1e9).round(3)
    for name in ("started_on", "ended_on"):
        columns[name] = table.days(name).astype(str)
    return pd.DataFrame(columns)


def _with_stored(context: EventContext) -> tuple[EventTable, Places]:
    """The events of the table and, after them, the stored ones."""
    parts = [context.table.frame, context.stored.frame]
    frame = pd.concat([part.astype(object) for part in parts if len(part)] or parts[:1], ignore_index=True)
    new, old = context.places, context.stored_places
    places = Places(
        np.concatenate([new.from_m, old.from_m]),
        np.concatenate([new.to_m, old.to_m]),
        np.concatenate([new.from_found, old.from_found]),
        np.concatenate([new.to_found, old.to_found]),
        np.concatenate([new.is_segment, old.is_segment]),
    )
    return EventTable(frame), places


def _is_exclusive(context: EventContext, table: EventTable) -> NDArray[np.bool_]:
    names = [name for name, kind in context.settings.kinds.items() if kind.is_exclusive]
    return np.isin(table.texts("kind").astype(str), names)


def _exclusive_key(context: EventContext, table: EventTable) -> NDArray[np.object_]:
    named = [name for name, kind in context.settings.kinds.items() if kind.per_title]
    kinds = table.texts("kind")
    titles = np.where(np.isin(kinds.astype(str), named), table.texts("title"), "")
    key: NDArray[np.object_] = table.texts("route_code") + "\x1f" + kinds + "\x1f" + titles
    return key


def _called(context: EventContext, both: EventTable, at: int) -> str:
    if at < len(context.table.frame):
        return context.name_of(at)
    return f"{both.texts('title')[at]} {both.station('from', at)}"


def _is_required(name: str) -> bool:
    return any(field.name == name and field.required for field in EVENT.fields)
