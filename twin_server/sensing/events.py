"""Changes of the store as server-sent events: made once, sent to many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import orjson

from gridtwin.sensing.reading import Numbers, Observations, Quality
from twin_server.sensing.register import Register
from twin_server.sensing.selection import Mask, Selection
from twin_server.sensing.times import to_text, to_texts

VALUE_COLUMNS = ("channel", "code", "at", "value", "quality")
_QUALITIES = {quality.value: quality.text for quality in Quality}
_ROWS = 5_000  # of one event


@dataclass(frozen=True, slots=True)
class AlarmEvent:
    """An event of an alarm, ready to be sent."""

    batch: int
    channel: int
    text: bytes


@dataclass(slots=True)
class Published:
    """What batches up to `batch` changed. One object serves all clients; what it makes for one it keeps.

    Attributes:
        batch: number of the last batch.
        register: the channels that masks are about.
        channel: of each row.
        rows: each row as JSON.
        alarms: events of alarms, in order.
    """

    batch: int
    register: Register
    channel: Numbers
    rows: list[bytes]
    alarms: list[AlarmEvent]
    _made: dict[Selection, list[bytes]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.rows) + len(self.alarms)

    def texts(self, selection: Selection, after: int) -> list[bytes]:
        """Events for who asked for the selection and has seen all up to the batch `after`."""
        mask = None if selection.is_all else self.register.mask(selection)
        seen = [
            alarm.text
            for alarm in self.alarms
            if alarm.batch > after and (mask is None or _is_in(mask, alarm.channel))
        ]
        return seen + self._values(selection, mask)

    def _values(self, selection: Selection, mask: Mask | None) -> list[bytes]:
        if selection not in self._made:
            rows = self.rows
            if mask is not None:
                wanted = self.channel < len(mask)
                wanted[wanted] = mask[self.channel[wanted]]
                rows = [self.rows[at] for at in np.flatnonzero(wanted).tolist()]
            self._made[selection] = _value_events(self.batch, rows)
        return self._made[selection]


def event(kind: str, data: Mapping[str, Any] | bytes, *, number: int | None = None) -> bytes:  # Any: JSON
    """One event; `number` is what a client says after a break: on the last event of a batch only."""
    text = data if isinstance(data, bytes) else orjson.dumps(data)
    head = b"" if number is None else b"id: %d\n" % number
    return head + b"event: " + kind.encode() + b"\ndata: " + text + b"\n\n"


def publish(
    register: Register, batch: int, values: Observations, events: Sequence[Mapping[str, Any]]
) -> Published:  # Any: columns of an event and its alarm
    """Changes made ready to be sent."""
    alarms = [_alarm(register, row) for row in events]
    rows = [orjson.dumps(row) for row in value_tuples(register, values)]
    return Published(batch, register, values.channel, rows, alarms)


def value_tuples(register: Register, values: Observations) -> list[tuple[Any, ...]]:  # Any: JSON
    """Rows with the columns of `VALUE_COLUMNS`."""
    codes, at = register.channels.code, register.at
    columns = (
        values.channel.tolist(),
        to_texts(values.at_ms),
        values.value.tolist(),
        values.quality.tolist(),
    )
    return [
        (
            channel,
            None if (place := at.get(channel)) is None else codes[place],
            text,
            value,
            _QUALITIES.get(quality),
        )
        for channel, text, value, quality in zip(*columns, strict=True)
    ]


def alarm_fields(register: Register, row: Mapping[str, Any]) -> dict[str, Any]:  # Any: columns, JSON
    """What is known of an alarm beyond its row: the words of its rule, its sensor and where that is."""
    rule, at = register.rules.get(row["rule"]), register.at.get(row["channel"])
    words = {
        "title_zh": rule.zh if rule else row["rule"],
        "title_en": rule.en if rule else row["rule"],
        **{name: getattr(rule, name, None) for name in ("kind", "above", "below", "change", "within_s")},
    }
    if at is None:
        return {**words, "channel": row["channel"], "code": None}
    channels = register.channels
    lon, lat = float(channels.lon[at]), float(channels.lat[at])
    return {
        **words,
        "channel": row["channel"],
        **{
            name: getattr(channels, name)[at]
            for name in ("code", "name", "sector", "property", "unit", "thing", "grid_code")
        },
        "lon": lon if lon == lon else None,  # noqa: PLR0124 - NaN is not equal to itself
        "lat": lat if lat == lat else None,  # noqa: PLR0124
    }


def _alarm(register: Register, row: Mapping[str, Any]) -> AlarmEvent:  # Any: columns
    told = {
        "no": row["id"],
        "batch": row["batch"],
        "event": row["event"],
        "at": to_text(row["at"]),
        "actor": row["actor"],
        "note": row["note"],
        **{name: row[name] for name in ("alarm_no", "rule", "severity", "state", "value")},
        **alarm_fields(register, row),
    }
    return AlarmEvent(row["batch"], row["channel"], event("alarm", told))


def _value_events(batch: int, rows: list[bytes]) -> list[bytes]:
    head = b'{"batch":%d,"columns":' % batch + orjson.dumps(VALUE_COLUMNS) + b',"rows":['
    starts = range(0, len(rows), _ROWS)
    return [event("values", head + b",".join(rows[start : start + _ROWS]) + b"]}") for start in starts]


def _is_in(mask: Mask, channel: int) -> bool:
    return channel < len(mask) and bool(mask[channel])
