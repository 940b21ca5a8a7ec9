"""Figures of sensing: alarms that are active, their last day by hour, sensors by state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from gridtwin.sensing.alarms.life import find_alarms
from gridtwin.sensing.alarms.rules import Severity
from gridtwin.sensing.alarms.trend import Trend as AlarmTrend
from gridtwin.sensing.alarms.trend import alarm_trend
from gridtwin.sensing.store import asking
from gridtwin.store.columns import HOME_ZONE
from twin_server.city import City
from twin_server.domains import domain_labels
from twin_server.overview.counted import RECEIVED, AsOf, Counted, Part, Point, Trend
from twin_server.overview.declared import Words, listing_of
from twin_server.sensing.events import alarm_fields
from twin_server.sensing.register import Register
from twin_server.sensing.states import SensorState, sensor_states
from twin_server.sensing.times import to_ms, to_text

SEVERITY_COLORS = {"critical": "#ff3b4e", "major": "#ff9a2e", "minor": "#ffd84a", "info": "#7fa8c9"}
STATE_COLORS = {"online": "#2f9e9b", "offline": "#8ea3b7", "fault": "#f2934e", "maintenance": "#b79cf0"}
_SECTOR_COLORS = {"water": "#41c7f4", "drainage": "#8f7bea", "gas": "#ff7fa3", "heat": "#ffb547"}
_MOST_ALARMS = 100_000
_ZONE = ZoneInfo(HOME_ZONE)

Alarm = dict[str, Any]  # Any: columns of an alarm with what is known of its rule and sensor


@dataclass(frozen=True, slots=True)
class Sensed:
    """Sensing at one moment.

    Attributes:
        register: sensors, sectors and rules.
        states: of each sensor of the register.
        alarms: those active, the newest first, with `sensor_id`.
        last_received_ms: 0 while nothing was ever heard.
    """

    register: Register
    states: NDArray[np.object_]
    alarms: list[Alarm]
    trend: AlarmTrend
    last_received_ms: int

    @property
    def as_of(self) -> AsOf:
        """When something was heard last."""
        at = datetime.fromisoformat(to_text(self.last_received_ms)) if self.last_received_ms else None
        return AsOf(at, RECEIVED)


def read_sensed(city: City, now: datetime) -> Sensed | None:
    """Sensing as it is now; None without sensors."""
    sensing = city.sensing
    register, store, now_ms = sensing.register, sensing.store, to_ms(now)
    if not len(register.channels):
        return None
    latest = asking.latest(store)
    states = sensor_states(register, store, latest, now_ms=now_ms)
    alarms = [_known(register, row) for row in find_alarms(store, limit=_MOST_ALARMS)]
    trend = alarm_trend(store, now_ms=now_ms)
    return Sensed(register, states, alarms, trend, int(latest.received_ms.max(initial=0)))


def alarms(sensed: Sensed | None) -> Counted | None:
    """Active alarms by severity; None while nothing was heard."""
    if sensed is None or not sensed.last_received_ms:
        return None
    labels = domain_labels("alarm_severity")
    counts = Counter(str(row["severity"]) for row in sensed.alarms)
    parts = [Part(name, Words(*labels[name]), counts[name], color) for name, color in SEVERITY_COLORS.items()]
    unseen = sum(row["state"] == "raised" for row in sensed.alarms)
    return Counted(
        len(sensed.alarms), of=unseen, parts=parts, trend=_by_hour(sensed.trend), as_of=sensed.as_of
    )


def pipe_alarms(sensed: Sensed | None) -> Counted | None:
    """Active alarms of the pipes by sector."""
    if sensed is None or not sensed.last_received_ms:
        return None
    labels = domain_labels("sensor_sector")
    counts = Counter(str(row.get("sector")) for row in sensed.alarms)
    parts = [
        Part(name, Words(*labels[name]), counts[name], _SECTOR_COLORS.get(name)) for name in pipe_sectors()
    ]
    return Counted(sum(int(part.number) for part in parts), parts=parts, as_of=sensed.as_of)


def sensors(sensed: Sensed | None) -> Counted | None:
    """Sensors online, by state; None while nothing was heard."""
    if sensed is None or not sensed.last_received_ms:
        return None
    labels = domain_labels("sensor_status")
    counts = Counter(str(state) for state in sensed.states)
    parts = [Part(name, Words(*labels[name]), counts[name], color) for name, color in STATE_COLORS.items()]
    return Counted(counts[SensorState.ONLINE], of=len(sensed.states), parts=parts, as_of=sensed.as_of)


def pipe_sectors() -> Sequence[str]:
    """Sectors of the pipes, as the figure declares them."""
    return listing_of("pipe_alarms").where["sector"]


def _known(register: Register, row: Alarm) -> Alarm:
    at = register.at.get(row["channel"])
    sensor = None if at is None else str(register.channels.sensor_id[at])
    return {**row, **alarm_fields(register, row), "sensor_id": sensor}


def _by_hour(trend: AlarmTrend) -> Trend:
    points = []
    for at, start in enumerate(trend.start_ms.tolist()):
        parts = {str(name.value): int(trend.raised[name][at]) for name in reversed(Severity)}
        moment = datetime.fromtimestamp(start / 1000, tz=_ZONE)
        points.append(Point(moment.isoformat(), sum(parts.values()), parts))
    return Trend("hour", tuple(points))
