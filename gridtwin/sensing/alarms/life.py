"""The life of an alarm: raised → acknowledged → cleared, each step with who and when."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from gridtwin.sensing.alarms.causes import Cause
from gridtwin.sensing.alarms.engine import Key, Transition
from gridtwin.sensing.alarms.memory import Event
from gridtwin.sensing.errors import UnknownAlarm, WrongAlarmState
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.store.batches import next_batch
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.schema import ALARM, ALARM_EVENT, COUNTER
from gridtwin.sensing.store.sets import one_of

ENGINE = "rule"  # who raises and clears by rule
_CHINA = timezone(timedelta(hours=8))


class State(StrEnum):
    """State of an alarm; the values of the domain `alarm_state`."""

    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class AlarmFilter:
    """Which alarms are asked for; None: all. `active_at_ms`: raised by then and not cleared by then."""

    states: tuple[State, ...] | None = (State.RAISED, State.ACKNOWLEDGED)
    channels: tuple[int, ...] | None = None
    severities: tuple[str, ...] | None = None
    rules: tuple[str, ...] | None = None
    numbers: tuple[str, ...] | None = None
    since_ms: int | None = None
    until_ms: int | None = None
    active_at_ms: int | None = None


def open_alarms(connection: sa.Connection) -> dict[Key, str]:
    """Ids of alarms that are not cleared, by rule and channel."""
    asked = sa.select(ALARM.c.rule, ALARM.c.channel, ALARM.c.id).where(ALARM.c.state != State.CLEARED)
    return {(row.rule, row.channel): row.id for row in connection.execute(asked)}


def store_transitions(
    connection: sa.Connection, transitions: Sequence[Transition], known: dict[Key, str], batch: int
) -> None:
    """Raise and clear alarms within the caller's transaction; `known` open alarms are brought up to date."""
    raised: list[tuple[str, Transition]] = []
    cleared: list[tuple[str, Transition]] = []
    for one in transitions:
        key = (one.rule.id, one.channel)
        if one.event is Event.RAISED and key not in known:
            known[key] = str(uuid.uuid4())
            raised.append((known[key], one))
        elif one.event is Event.CLEARED and key in known:
            cleared.append((known.pop(key), one))
    # What is raised and cleared within a batch is inserted before it is changed.
    _raise(connection, raised)
    _clear(connection, [(alarm_id, one.at_ms) for alarm_id, one in cleared], ENGINE, None)
    steps = sorted(
        [(one.at_ms, alarm_id, State.RAISED, one.cause) for alarm_id, one in raised]
        + [(one.at_ms, alarm_id, State.CLEARED, None) for alarm_id, one in cleared],
        key=lambda step: step[0],
    )
    _note(connection, steps, ENGINE, batch)


def clear_gone(connection: sa.Connection, gone: Sequence[tuple[str, Cause]], at_ms: int, batch: int) -> None:
    """Clear alarms, by their ids, that no rule can clear any more, within the caller's transaction."""
    _clear(connection, [(alarm_id, at_ms) for alarm_id, _ in gone], ENGINE, None)
    for cause in {cause for _, cause in gone}:
        ids = [alarm_id for alarm_id, own in gone if own is cause]
        connection.execute(
            ALARM.update()
            .where(ALARM.c.id == sa.bindparam("alarm_id"))
            .values(note=sa.func.coalesce(sa.func.nullif(ALARM.c.note, ""), cause.value)),
            [{"alarm_id": alarm_id} for alarm_id in ids],
        )
    _note(connection, [(at_ms, alarm_id, State.CLEARED, cause) for alarm_id, cause in gone], ENGINE, batch)


def find_alarms(
    store: SensingStore, asked: AlarmFilter = AlarmFilter(), *, limit: int = 1000, offset: int = 0
) -> list[dict[str, Any]]:  # Any: columns
    """Alarms, the newest first."""
    statement = sa.select(ALARM).order_by(ALARM.c.raised_at.desc(), ALARM.c.alarm_no.desc())
    for column, values in (
        (ALARM.c.state, asked.states),
        (ALARM.c.severity, asked.severities),
        (ALARM.c.rule, asked.rules),
        (ALARM.c.alarm_no, asked.numbers),
    ):
        if values is not None:
            statement = statement.where(column.in_(values))
    if asked.channels is not None:
        statement = statement.where(one_of(store, ALARM.c.channel, asked.channels))
    if asked.since_ms is not None:
        statement = statement.where(ALARM.c.raised_at >= asked.since_ms)
    if asked.until_ms is not None:
        statement = statement.where(ALARM.c.raised_at < asked.until_ms)
    if asked.active_at_ms is not None:
        is_open = sa.or_(ALARM.c.cleared_at.is_(None), ALARM.c.cleared_at > asked.active_at_ms)
        statement = statement.where(ALARM.c.raised_at <= asked.active_at_ms, is_open)
    with store.reading() as connection:
        rows = connection.execute(statement.limit(limit).offset(offset)).mappings()
        return [dict(row) for row in rows]


def events_of(store: SensingStore, alarm_no: str) -> list[dict[str, Any]]:  # Any: columns
    """All that happened to an alarm, in order.

    Raises:
        UnknownAlarm: there is none of that number.
    """
    with store.reading() as connection:
        alarm = _alarm(connection, alarm_no)
        rows = connection.execute(
            sa.select(ALARM_EVENT).where(ALARM_EVENT.c.alarm_id == alarm["id"]).order_by(ALARM_EVENT.c.id)
        )
        return [dict(row) for row in rows.mappings()]


def acknowledge(
    store: SensingStore, numbers: Iterable[str], *, actor: str, now: datetime, note: str = ""
) -> int:
    """Somebody has seen these alarms; all or none. Also an alarm that cleared by itself can be acknowledged.

    Raises:
        UnknownAlarm: there is none of that number.
        WrongAlarmState: it is acknowledged already; the message says by whom.
    """
    at_ms = ms_of(now)
    with store.writing() as connection:
        batch = next_batch(connection)
        done = 0
        for number in numbers:
            alarm = _alarm(connection, number)
            if alarm["acknowledged_at"] is not None:
                raise _acknowledged_before(alarm)
            is_open = alarm["state"] == State.RAISED
            connection.execute(
                ALARM.update()
                .where(ALARM.c.id == alarm["id"])
                .values(
                    acknowledged_at=at_ms,
                    acknowledged_by=actor,
                    state=State.ACKNOWLEDGED.value if is_open else alarm["state"],
                    note=note or alarm["note"],
                )
            )
            _note(connection, [(at_ms, alarm["id"], State.ACKNOWLEDGED, note)], actor, batch)
            done += 1
    return done


def clear_by_hand(
    store: SensingStore, numbers: Iterable[str], *, actor: str, now: datetime, note: str
) -> int:
    """Somebody closes alarms whose condition may still hold; the rule stays silent until it is over.

    Raises:
        UnknownAlarm: there is none of that number.
        WrongAlarmState: it is cleared already.
    """
    with store.writing() as connection:
        batch = next_batch(connection)
        done = 0
        for number in numbers:
            alarm = _alarm(connection, number)
            if alarm["state"] == State.CLEARED:
                raise WrongAlarmState(
                    f"alarm {number} is cleared already, by {alarm['cleared_by']}",
                    zh=f"报警{number}已由{alarm['cleared_by']}解除",
                )
            _clear(connection, [(alarm["id"], ms_of(now))], actor, note)
            _note(connection, [(ms_of(now), alarm["id"], State.CLEARED, note)], actor, batch)
            done += 1
    return done


def _raise(connection: sa.Connection, raised: Sequence[tuple[str, Transition]]) -> None:
    """Insert alarms with the next numbers."""
    if not raised:
        return
    step = COUNTER.update().where(COUNTER.c.name == "alarm").values(value=COUNTER.c.value + len(raised))
    last = connection.execute(step.returning(COUNTER.c.value)).scalar_one()
    rows = [
        {
            "id": alarm_id,
            "alarm_no": f"BJ{datetime.fromtimestamp(one.at_ms / 1000, tz=_CHINA):%Y%m%d}{count:06d}",
            "channel": one.channel,
            "rule": one.rule.id,
            "severity": one.rule.severity.value,
            "state": State.RAISED.value,
            "value": one.value,
            "raised_at": one.at_ms,
            "note": None if one.cause is None else one.cause.value,
        }
        for count, (alarm_id, one) in enumerate(raised, last - len(raised) + 1)
    ]
    connection.execute(ALARM.insert(), rows)


def _clear(
    connection: sa.Connection, cleared: Sequence[tuple[str, int]], actor: str, note: str | None
) -> None:
    """Clear alarms at their moments."""
    if not cleared:
        return
    values: dict[str, object] = {
        "state": State.CLEARED.value,
        "cleared_at": sa.bindparam("at_ms"),
        "cleared_by": actor,
    }
    if note:
        values["note"] = note
    connection.execute(
        ALARM.update().where(ALARM.c.id == sa.bindparam("alarm_id")).values(values),
        [{"alarm_id": alarm_id, "at_ms": at_ms} for alarm_id, at_ms in cleared],
    )


def _note(
    connection: sa.Connection,
    steps: Sequence[tuple[int, str, State, str | None]],
    actor: str,
    batch: int,
) -> None:
    """Note steps in the life of alarms with what is to be said of each, in order."""
    rows = [
        {
            "batch": batch,
            "alarm_id": alarm_id,
            "event": state.value,
            "at": at_ms,
            "actor": actor,
            "note": None if note is None else str(note),
        }
        for at_ms, alarm_id, state, note in steps
    ]
    if rows:
        connection.execute(ALARM_EVENT.insert(), rows)


def _alarm(connection: sa.Connection, alarm_no: str) -> dict[str, Any]:  # Any: columns
    row = connection.execute(sa.select(ALARM).where(ALARM.c.alarm_no == alarm_no)).mappings().first()
    if row is None:
        raise UnknownAlarm(
            f"there is no alarm {alarm_no}; 'gridtwin sense alarms' lists them",
            zh=f"没有报警{alarm_no}；可用gridtwin sense alarms查看",
        )
    return dict(row)


def _acknowledged_before(alarm: dict[str, Any]) -> WrongAlarmState:  # Any: columns
    when = datetime.fromtimestamp(alarm["acknowledged_at"] / 1000, tz=UTC).astimezone(_CHINA)
    return WrongAlarmState(
        f"alarm {alarm['alarm_no']} was acknowledged by {alarm['acknowledged_by']} on {when:%Y-%m-%d %H:%M}",
        zh=f"报警{alarm['alarm_no']}已由{alarm['acknowledged_by']}于{when:%Y-%m-%d %H:%M}确认",
    )
