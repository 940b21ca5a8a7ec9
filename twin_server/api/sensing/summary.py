"""`/sensing/summary`: sensors by state and sector, active alarms by severity, and their last day by hour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from gridtwin.sensing.alarms.life import State, find_alarms
from gridtwin.sensing.alarms.rules import Severity
from gridtwin.sensing.alarms.trend import alarm_trend
from gridtwin.sensing.reading import Numbers
from gridtwin.sensing.store import asking
from gridtwin.sensing.store.following import newest_batch
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.sensing.parameters import sensing_of
from twin_server.sensing.register import Register
from twin_server.sensing.states import SensorState, sensor_states
from twin_server.sensing.times import to_ms, to_text, to_texts

router = APIRouter()
_RESPONSES = answers_in(JSON)
_MOST_ALARMS = 100_000
_HOUR_S = 3600


@router.get("/summary", responses=_RESPONSES, response_class=Response)
def summary(request: Request) -> Response:
    """Sensors by state, active alarms by severity, and how many were raised and active in the last day."""
    sensing = sensing_of(request)
    register, store, now_ms = sensing.register, sensing.store, to_ms(datetime.now(UTC))
    batch, latest = newest_batch(store), asking.latest(store)
    states = sensor_states(register, store, latest, now_ms=now_ms)
    alarms = find_alarms(store, limit=_MOST_ALARMS)
    in_alarm = Counter(_sector_of(register, channel) for channel in {row["channel"] for row in alarms})
    trend = alarm_trend(store, now_ms=now_ms)
    newest = int(latest.received_ms.max(initial=0))
    return json_answer(
        request,
        {
            "batch": batch,
            "last_received_at": to_text(newest) if newest else None,
            "sensors": {
                "total": len(states),
                "states": _tally(states.tolist()),
                "sectors": _sectors(register, states.tolist(), in_alarm),
            },
            "alarms": {
                "active": len(alarms),
                "unacknowledged": sum(row["state"] == State.RAISED for row in alarms),
                "severities": {one.value: _of(alarms, one) for one in reversed(Severity)},
            },
            "trend": {
                "step_s": _HOUR_S,
                "at": to_texts(trend.start_ms),
                "raised": _lists(trend.raised),
                "active": _lists(trend.active),
            },
        },
    )


def _sectors(register: Register, states: list[SensorState], in_alarm: Counter[str]) -> list[dict[str, Any]]:
    """One entry a sector that has sensors, the largest first."""  # Any: JSON
    found: dict[str, list[SensorState]] = {}
    for sector, state in zip(register.channels.sector.tolist(), states, strict=True):
        found.setdefault(sector, []).append(state)
    made = []
    for name, own in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        known = register.sectors.get(name)
        words = {"zh": known.zh if known else name, "en": known.en if known else name}
        made.append(
            {"value": name, **words, "total": len(own), "states": _tally(own), "in_alarm": in_alarm[name]}
        )
    return made


def _tally(states: list[SensorState]) -> dict[str, int]:
    counts = Counter(states)
    return {state.value: counts[state] for state in SensorState}


def _of(alarms: list[dict[str, Any]], severity: Severity) -> int:  # Any: columns
    return sum(row["severity"] == severity for row in alarms)


def _lists(numbers: Mapping[Severity, Numbers]) -> dict[str, list[int]]:
    return {severity.value: numbers[severity].tolist() for severity in reversed(Severity)}


def _sector_of(register: Register, channel: int) -> str:
    at = register.at.get(channel)
    return "" if at is None else str(register.channels.sector[at])
