"""Readings judged: which sensor, is the clock believable, is the value in its range, is it late."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from gridtwin.sensing.channels import Channels
from gridtwin.sensing.intake.rules import IntakeRules
from gridtwin.sensing.reading import Numbers, Observations, Quality, Reading, Reason, Refusal, Values

_LONGEST_GAP_MS = 86_400_000  # times of an unset clock that lie further apart say nothing


def judge(
    readings: Sequence[Reading], channels: Channels, rules: IntakeRules
) -> tuple[Observations, list[Refusal]]:
    """Observations of readings whose sensor is known and whose value is a number; the others as refused.

    A time before `earliest_ms` (a clock never set) or more than `ahead_ms` after arrival is replaced by the
    time of arrival and the value marked suspect; a missing time is the time of arrival. Several different
    such values of one sensor in one portion keep the distances of their own times, or their order.
    """
    kept: list[Reading] = []
    refused: list[Refusal] = []
    for reading in readings:
        reason = _reason(reading, channels)
        if reason is None:
            kept.append(reading)
        else:
            text = f"value {reading.value}"[: rules.refused_text]
            refused.append(Refusal(reading.received_ms, reading.code[:80], reason, text))
    received = np.array([reading.received_ms for reading in kept], dtype=np.int64)
    told = np.array([-1 if r.at_ms is None else r.at_ms for r in kept], dtype=np.int64)
    has_none = np.array([reading.at_ms is None for reading in kept], dtype=bool)
    channel = np.array([channels.by_code[reading.code] for reading in kept], dtype=np.int64)
    value = np.array([reading.value for reading in kept], dtype=np.float64)
    wrong = ~has_none & ((told < rules.earliest_ms) | (told > received + rules.ahead_ms))
    at = np.where(wrong | has_none, received, told)
    _spread(at, channel, told, value, np.flatnonzero(wrong | has_none))
    where = channels.positions(channel)
    quality = np.full(len(kept), Quality.GOOD, dtype=np.int64)
    quality[received - at > rules.late_ms] = Quality.LATE
    quality[wrong] = Quality.SUSPECT
    # Comparisons with NaN are false: a sensor without a range has no value out of it.
    quality[(value < channels.least[where]) | (value > channels.most[where])] = Quality.OUT_OF_RANGE
    return Observations(channel, at, value, quality, received), refused


def _spread(at: Numbers, channel: Numbers, told: Numbers, value: Values, arrived: Numbers) -> None:
    """Give different values timed by their arrival, at these positions, a time each, in place."""
    groups: dict[int, dict[tuple[int, float], list[int]]] = {}
    for position in arrived.tolist():
        same = (int(told[position]), float(value[position]))  # told again word for word: a duplicate
        groups.setdefault(int(channel[position]), {}).setdefault(same, []).append(position)
    for group in groups.values():
        if len(group) > 1:
            _spread_group(at, told, list(group.values()))


def _spread_group(at: Numbers, told: Numbers, group: list[list[int]]) -> None:
    newest = max(int(told[same[0]]) for same in group)
    moments = [int(at[same[0]]) - _behind(int(told[same[0]]), newest) for same in group]
    latest: int | None = None
    for moment, nth in sorted(zip(moments, range(len(group)), strict=True), reverse=True):
        latest = moment if latest is None else min(moment, latest - 1)
        at[group[nth]] = latest


def _behind(told_ms: int, newest_ms: int) -> int:
    """How long before the newest a device measured, as its unset clock has it; 0 when that cannot be."""
    gap = newest_ms - told_ms
    return gap if told_ms >= 0 and gap <= _LONGEST_GAP_MS else 0


def _reason(reading: Reading, channels: Channels) -> Reason | None:
    """Why a reading cannot be stored."""
    if reading.code not in channels.by_code:
        return Reason.UNKNOWN_SENSOR
    return None if math.isfinite(reading.value) else Reason.NOT_A_NUMBER
