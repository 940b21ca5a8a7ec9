"""Sensors of the register, their newest values and curves, and how the intake does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import numpy as np
from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from gridtwin.sensing.alarms.life import State, find_alarms
from gridtwin.sensing.intake.keeping_up import read_status
from gridtwin.sensing.reading import Values
from gridtwin.sensing.store import asking
from gridtwin.sensing.store.following import newest_batch
from gridtwin.sensing.store.past import latest_at
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.sensing.parameters import Selected, channel_of, sensing_of
from twin_server.errors import BadRequest
from twin_server.sensing.events import VALUE_COLUMNS, value_tuples
from twin_server.sensing.register import Register
from twin_server.sensing.service import Sensing
from twin_server.sensing.states import in_maintenance, silent_after_s
from twin_server.sensing.times import parse_ms, to_ms, to_text

router = APIRouter()
_RESPONSES = answers_in(JSON)
_DAY = timedelta(days=1)
_LONGEST_MS = 10 * 366 * 86_400_000
_SENSOR_COLUMNS = (
    "code", "name", "sector", "property", "unit", "status", "thing", "grid_code",
)  # fmt: skip

Code = Annotated[str, Query(description="device number", min_length=1, max_length=80)]
Start = Annotated[str | None, Query(description="first moment; a day before the end if left out")]
End = Annotated[str | None, Query(description="the moment before which it ends; now if left out")]


@router.get("/sensors", responses=_RESPONSES, response_class=Response)
def sensors(
    request: Request,
    selection: Selected,
    limit: Annotated[int, Query(ge=1, le=10_000)] = 1000,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> Response:
    """Sensors of the register with place, unit, range and sector; `total` says how many there are."""
    register = sensing_of(request).register
    found = np.flatnonzero(selection.mask(register.channels))
    rows = told_sensors(sensing_of(request), register, found[offset : offset + limit].tolist())
    more = offset + limit if offset + limit < len(found) else None
    return json_answer(request, {"total": len(found), "next_offset": more, "sensors": rows})


@router.get("/latest", responses=_RESPONSES, response_class=Response)
def latest(
    request: Request,
    selection: Selected,
    at: Annotated[str | None, Query(description="as it was at that moment; now if left out")] = None,
) -> Response:
    """The newest value of each sensor. `batch` is where the stream goes on: `/stream?since=<batch>`."""
    sensing = sensing_of(request)
    register = sensing.register
    batch = newest_batch(sensing.store)
    values = asking.latest(sensing.store) if at is None else latest_at(sensing.store, parse_ms(at, "at"))
    if not selection.is_all:
        mask = register.mask(selection)
        known = values.channel < len(mask)
        known[known] = mask[values.channel[known]]
        values = values.taken(known)
    rows = value_tuples(register, values)
    return json_answer(request, {"batch": batch, "columns": VALUE_COLUMNS, "rows": rows})


@router.get("/curve", responses=_RESPONSES, response_class=Response)
def curve(
    request: Request,
    code: Code,
    start: Start = None,
    end: End = None,
    points: Annotated[int, Query(ge=10, le=10_000)] = 1000,
) -> Response:
    """The course of one sensor: single values for up to two hours, else least, most and mean by steps.

    `suspect` counts the values of a step that stand at their arrival, because the device's clock was wrong.
    """
    sensing = sensing_of(request)
    channels = sensing.register.channels
    channel = channel_of(channels, code)
    end_ms = to_ms(datetime.now(UTC)) if end is None else parse_ms(end, "end")
    start_ms = end_ms - int(_DAY.total_seconds() * 1000) if start is None else parse_ms(start, "start")
    if not 0 < end_ms - start_ms <= _LONGEST_MS:
        raise BadRequest(
            "start must be before end, by ten years at most", zh="start须早于end，且相差不超过十年"
        )
    made = asking.curve(sensing.store, channel, start_ms=start_ms, end_ms=end_ms, points=points)
    return json_answer(
        request,
        {
            "code": code,
            "unit": channels.unit[channels.position(channel)],
            "step_s": made.step_ms / 1000,
            "at": [to_text(moment) for moment in made.at_ms.tolist()],
            "count": made.count,
            "suspect": made.suspect,
            **{name: _numbers(getattr(made, name)) for name in ("least", "most", "mean")},
        },
    )


@router.get("/health", responses=_RESPONSES, response_class=Response)
def health(request: Request) -> Response:
    """How the intake does: what was heard, how many sensors are silent, counts, open alarms by severity."""
    sensing = sensing_of(request)
    channels, values = sensing.register.channels, asking.latest(sensing.store)
    tallies = asking.tallies(sensing.store)
    heard = np.zeros(
        int(max(channels.number.max(initial=0), values.channel.max(initial=0))) + 1, dtype=np.int64
    )
    heard[values.channel] = values.received_ms
    silent_ms = to_ms(datetime.now(UTC)) - heard[channels.number]
    late = silent_ms > 4000 * np.nan_to_num(channels.interval_s, nan=np.inf)
    newest = int(values.received_ms.max(initial=0))
    names = sorted({name for row in tallies for name in row} - {"channel"})
    alarms = find_alarms(sensing.store, limit=100_000)
    status = read_status(sensing.workspace.root)
    return json_answer(
        request,
        {
            "batch": newest_batch(sensing.store),
            "sensors": len(channels),
            "reporting": int((heard[channels.number] > 0).sum()),
            "silent": int((late & (heard[channels.number] > 0)).sum()),
            "last_received_at": to_text(newest) if newest else None,
            "counts": {name: sum(row[name] for row in tallies) for name in names},
            "open_alarms": _counted([row["severity"] for row in alarms]),
            "unacknowledged": sum(row["state"] == State.RAISED for row in alarms),
            "is_intake_here": sensing.intake is not None,
            "is_intake_running": sensing.intake is not None or status is not None,
            "rate_per_s": None if status is None else status.get("rate_per_s"),
        },
    )


@router.get("/refused", responses=_RESPONSES, response_class=Response)
def refused(request: Request, limit: Annotated[int, Query(ge=1, le=1000)] = 100) -> Response:
    """Messages that were not stored, the newest first, with the reason."""
    rows = asking.refused(sensing_of(request).store, limit=limit)
    told = [
        {
            "received_at": to_text(row["received"]),
            **{name: row[name] for name in ("code", "reason", "text")},
        }
        for row in rows
    ]
    return json_answer(request, {"refused": told})


def told_sensors(
    sensing: Sensing, register: Register, places: list[int]
) -> list[dict[str, Any]]:  # Any: JSON
    """Sensors at places of the register, with when each counts as offline and whether it is worked on."""
    silent = silent_after_s(register)
    resting = in_maintenance(register, sensing.store, now_ms=to_ms(datetime.now(UTC)))
    return [
        {
            **_sensor(register, at),
            "silent_after_s": _number(silent[at]),
            "is_in_maintenance": bool(resting[at]),
        }
        for at in places
    ]


def _sensor(register: Register, at: int) -> dict[str, Any]:  # Any: JSON
    channels, observed = register.channels, register.property_at(at)
    sector = register.sectors.get(channels.sector[at])
    numbers = {
        "range_min": channels.least, "range_max": channels.most, "interval_s": channels.interval_s,
        "lon": channels.lon, "lat": channels.lat,
    }  # fmt: skip
    return {
        "channel": int(channels.number[at]),
        "id": channels.sensor_id[at],
        **{name: getattr(channels, name)[at] for name in _SENSOR_COLUMNS},
        "sector_zh": sector.zh if sector else None,
        "sector_en": sector.en if sector else None,
        "property_zh": observed.zh if observed else None,
        "property_en": observed.en if observed else None,
        **{name: _number(column[at]) for name, column in numbers.items()},
    }


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _numbers(values: Values) -> list[float | None]:
    return [_number(value) for value in values.tolist()]


def _counted(words: list[str]) -> dict[str, int]:
    return {word: words.count(word) for word in sorted(set(words))}
