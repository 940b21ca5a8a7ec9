"""`/sensing/card`: all that is worth knowing of one sensor at once: values, limits, alarms, maintenance."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np
from fastapi import APIRouter, Request
from starlette.responses import Response

from gridtwin.sensing.alarms.life import AlarmFilter, find_alarms
from gridtwin.sensing.alarms.rules import Rule
from gridtwin.sensing.alarms.windows import windows_of
from gridtwin.sensing.reading import Quality
from gridtwin.sensing.store import asking
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.sensing.alarms import told_alarm
from twin_server.api.sensing.parameters import channel_of, sensing_of
from twin_server.api.sensing.values import Code, told_sensors
from twin_server.api.sensing.windows import told_window
from twin_server.sensing.register import Register
from twin_server.sensing.service import Sensing
from twin_server.sensing.times import to_text

router = APIRouter()
_RESPONSES = answers_in(JSON)
_ALARMS = 20
_LIMITS = ("kind", "severity", "zh", "en", "above", "below", "clear", "for_s", "change", "within_s",
           "direction", "intervals", "after_s", "advice_zh", "advice_en", "confidence")  # fmt: skip


@router.get("/card", responses=_RESPONSES, response_class=Response)
def card(request: Request, code: Code) -> Response:
    """A sensor with the newest values of all that its thing observes, its alarm rules, alarms and windows."""
    sensing = sensing_of(request)
    register = sensing.register
    channels = register.channels
    channel = channel_of(channels, code)
    at = channels.position(channel)
    beside = np.flatnonzero(channels.thing == channels.thing[at]).tolist()
    beside.sort(key=lambda other: other != at)
    alarms = find_alarms(sensing.store, AlarmFilter(states=None, channels=(channel,)), limit=_ALARMS)
    return json_answer(
        request,
        {
            "values": _values(sensing, register, beside),
            "rules": [_rule(rule) for rule in register.rules.values() if _looks_at(rule, register, at)],
            "alarms": [told_alarm(register, row) for row in alarms],
            "windows": [
                told_window(row)
                for row in windows_of(sensing.store, channels, channel, now=datetime.now(UTC))
            ],
        },
    )


def _values(sensing: Sensing, register: Register, places: list[int]) -> list[dict[str, Any]]:  # Any: JSON
    """The sensor itself first, then others at its thing; each with its newest value or none."""
    numbers = register.channels.number[places].tolist()
    latest = asking.latest(sensing.store, numbers)
    columns = (latest.channel, latest.at_ms, latest.value, latest.quality, latest.received_ms)
    found = {row[0]: row[1:] for row in zip(*(column.tolist() for column in columns), strict=True)}
    made = []
    for number, sensor in zip(numbers, told_sensors(sensing, register, places), strict=True):
        at, value, quality, received = found.get(number, (None, None, None, None))
        made.append(
            {
                **sensor,
                "value": value,
                "at": None if at is None else to_text(at),
                "received_at": None if received is None else to_text(received),
                "quality": None if quality is None else Quality(quality).text,
            }
        )
    return made


def _looks_at(rule: Rule, register: Register, at: int) -> bool:
    channels = register.channels
    return (
        rule.sector == channels.sector[at]
        and rule.property in ("", channels.property[at])
        and (not rule.codes or channels.code[at] in rule.codes)
        and not rule.is_silent
    )


def _rule(rule: Rule) -> dict[str, Any]:  # Any: JSON
    return {"rule": rule.id, **{name: getattr(rule, name) for name in _LIMITS}}
