"""Alarms: looked up by state, area and layer; acknowledged by inspectors, cleared by operators."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from gridtwin.sensing.alarms.life import (
    AlarmFilter,
    State,
    acknowledge,
    clear_by_hand,
    events_of,
    find_alarms,
)
from gridtwin.sensing.alarms.rules import Severity
from gridtwin.sensing.store.following import newest_batch
from twin_server.access.telling import tell_audit
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.bodies import json_object
from twin_server.api.sensing.parameters import Selected, allowed, numbers, only, sensing_of, text_of
from twin_server.errors import NotFound
from twin_server.sensing.events import alarm_fields
from twin_server.sensing.register import Register
from twin_server.sensing.times import parse_ms, to_text

router = APIRouter()
_RESPONSES = answers_in(JSON)
_LARGEST_BODY = 16_384
_LONGEST_NOTE = 1_000
_TIMES = ("raised_at", "acknowledged_at", "cleared_at")
_PLAIN = ("alarm_no", "rule", "severity", "state", "value", "acknowledged_by", "cleared_by", "note")


def _note_body(*, is_required: bool) -> dict[str, Any]:  # Any: JSON schema
    schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"note": {"type": "string", "maxLength": _LONGEST_NOTE}},
        **({"required": ["note"]} if is_required else {}),
    }
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


@router.get("/alarms", responses=_RESPONSES, response_class=Response)
def alarms(  # noqa: PLR0913 - one argument a parameter, so that OpenAPI has them
    request: Request,
    selection: Selected,
    *,
    state: Annotated[list[State], Query(description="open ones if left out")] = [],  # noqa: B006
    severity: Annotated[list[Severity], Query()] = [],  # noqa: B006
    rule: Annotated[list[str], Query(max_length=200)] = [],  # noqa: B006
    since: Annotated[str | None, Query(description="raised at that moment or later")] = None,
    until: Annotated[str | None, Query(description="raised before that moment")] = None,
    active_at: Annotated[str | None, Query(description="open at that moment, with the state of then")] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> Response:
    """Alarms, the newest first. `batch` is where the stream goes on: `/stream?since=<batch>`."""
    sensing = sensing_of(request)
    register = sensing.register
    then_ms = None if active_at is None else parse_ms(active_at, "active_at")
    asked = AlarmFilter(
        states=tuple(state) or (None if then_ms is not None else (State.RAISED, State.ACKNOWLEDGED)),
        channels=numbers(selection, register.channels),
        severities=tuple(one.value for one in severity) or None,
        rules=tuple(rule) or None,
        since_ms=None if since is None else parse_ms(since, "since"),
        until_ms=None if until is None else parse_ms(until, "until"),
        active_at_ms=then_ms,
    )
    batch = newest_batch(sensing.store)
    rows = find_alarms(sensing.store, asked, limit=limit + 1, offset=offset)
    told = [told_alarm(register, _as_of(row, then_ms)) for row in rows[:limit]]
    more = offset + limit if len(rows) > limit else None
    return json_answer(request, {"batch": batch, "next_offset": more, "alarms": told})


@router.get("/alarms/{alarm_no}", responses=_RESPONSES, response_class=Response)
def alarm(request: Request, alarm_no: str) -> Response:
    """One alarm with all that happened to it: who and when."""
    sensing = sensing_of(request)
    found = find_alarms(sensing.store, AlarmFilter(states=None, numbers=(alarm_no,)), limit=1)
    if not found:
        raise NotFound(f"there is no alarm '{alarm_no[:80]}'", zh=f"没有报警“{alarm_no[:80]}”")
    steps = [
        {"event": row["event"], "at": to_text(row["at"]), "actor": row["actor"], "note": row["note"]}
        for row in events_of(sensing.store, alarm_no)
    ]
    return json_answer(request, {**told_alarm(sensing.register, found[0]), "events": steps})


@router.post(
    "/alarms/{alarm_no}/acknowledge",
    openapi_extra=_note_body(is_required=False),
    responses=_RESPONSES,
    response_class=Response,
)
async def acknowledge_alarm(request: Request, alarm_no: str) -> Response:
    """Somebody has seen the alarm; 409 when somebody else was first."""
    who = allowed(request, "inspector", "review").name
    note = await _note(request, is_required=False)
    tell_audit(request, alarm=alarm_no, note=note)
    sensing, now = sensing_of(request), datetime.now(UTC)
    await run_in_threadpool(lambda: acknowledge(sensing.store, [alarm_no], actor=who, now=now, note=note))
    return await run_in_threadpool(alarm, request, alarm_no)


@router.post(
    "/alarms/{alarm_no}/clear",
    openapi_extra=_note_body(is_required=True),
    responses=_RESPONSES,
    response_class=Response,
)
async def clear_alarm(request: Request, alarm_no: str) -> Response:
    """Close an alarm though its condition may hold; the rule is silent until that is over."""
    who = allowed(request, "operator", "operate").name
    note = await _note(request, is_required=True)
    tell_audit(request, alarm=alarm_no, note=note)
    sensing, now = sensing_of(request), datetime.now(UTC)
    await run_in_threadpool(lambda: clear_by_hand(sensing.store, [alarm_no], actor=who, now=now, note=note))
    return await run_in_threadpool(alarm, request, alarm_no)


async def _note(request: Request, *, is_required: bool) -> str:
    body = await json_object(request, limit=_LARGEST_BODY)
    only(body, "note")
    return text_of(body, "note", longest=_LONGEST_NOTE, is_required=is_required)


def _as_of(row: dict[str, Any], then_ms: int | None) -> dict[str, Any]:  # Any: columns
    """An open alarm as it was then: what happened to it later is left out."""
    if then_ms is None:
        return row
    is_seen = row["acknowledged_at"] is not None and row["acknowledged_at"] <= then_ms
    later = ("cleared_at", "cleared_by", "note", *(() if is_seen else ("acknowledged_at", "acknowledged_by")))
    state = State.ACKNOWLEDGED if is_seen else State.RAISED
    return {**row, **dict.fromkeys(later), "state": state.value}


def told_alarm(register: Register, row: dict[str, Any]) -> dict[str, Any]:  # Any: columns, JSON
    """An alarm as the API tells it: its row, the words of its rule, its sensor and where that is."""
    times = {name: None if row[name] is None else to_text(row[name]) for name in _TIMES}
    return {**{name: row[name] for name in _PLAIN}, **times, **alarm_fields(register, row)}
