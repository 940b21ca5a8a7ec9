"""What state each sensor is in: the register, maintenance windows and how long it has been silent."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from gridtwin.sensing.alarms.windows import Suppression
from gridtwin.sensing.reading import Observations, Quality, Values
from gridtwin.sensing.store.opening import SensingStore
from twin_server.sensing.register import Register

SILENT_INTERVALS = 4  # reporting intervals without a word, as in the rules `no_data` of the sectors
_BROKEN = (Quality.OUT_OF_RANGE, Quality.SUSPECT)


class SensorState(StrEnum):
    """State of a sensor; the values of the domain `sensor_status`."""

    ONLINE = "online"
    OFFLINE = "offline"
    FAULT = "fault"
    MAINTENANCE = "maintenance"


def silent_after_s(register: Register) -> Values:
    """After how many seconds without a word each sensor is offline; NaN where nobody knows its interval."""
    own = register.channels.interval_s.copy()
    for at in np.flatnonzero(~np.isfinite(own)).tolist():
        observed = register.property_at(at)
        if observed is not None and observed.interval_s:
            own[at] = observed.interval_s
    made: Values = SILENT_INTERVALS * own
    return made


def in_maintenance(register: Register, store: SensingStore, *, now_ms: int) -> NDArray[np.bool_]:
    """Whether each sensor is being worked on: by its status in the register or by a window."""
    channels = register.channels
    made: NDArray[np.bool_] = channels.status.astype(str) == SensorState.MAINTENANCE.value
    windows = Suppression(channels)
    with store.reading() as connection:
        windows.read(connection, now_ms=now_ms)
    for number in windows.spans:
        if windows(number, now_ms):
            made[channels.position(number)] = True
    return made


def sensor_states(
    register: Register, store: SensingStore, latest: Observations, *, now_ms: int
) -> NDArray[np.object_]:
    """A `SensorState` for each channel of the register.

    A sensor that was never heard of, or not for four of its intervals, is offline whatever the register
    says. One whose newest value is out of range or of a wrong clock has a fault, and so has one that the
    register calls faulty.
    """
    channels = register.channels
    size = int(max(channels.number.max(initial=0), latest.channel.max(initial=0))) + 1
    heard, is_broken = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=bool)
    heard[latest.channel] = latest.received_ms
    is_broken[latest.channel] = np.isin(latest.quality, _BROKEN)
    silent_ms = 1000 * np.nan_to_num(silent_after_s(register), nan=np.inf)
    own = heard[channels.number]
    is_silent = (own == 0) | (now_ms - own > silent_ms)
    is_faulty = (channels.status.astype(str) == SensorState.FAULT.value) | is_broken[channels.number]
    made = np.full(len(channels), SensorState.ONLINE, dtype=object)
    made[is_faulty] = SensorState.FAULT
    made[is_silent] = SensorState.OFFLINE
    made[in_maintenance(register, store, now_ms=now_ms)] = SensorState.MAINTENANCE
    return made
