"""Maintenance windows: listed for everybody, entered and ended by operators."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from gridtwin.sensing.alarms.windows import Scope, Window, add_window, end_window, list_windows
from twin_server.access.telling import tell_audit
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.bodies import json_object
from twin_server.api.sensing.parameters import allowed, only, sensing_of, text_of
from twin_server.errors import BadRequest
from twin_server.sensing.times import parse_ms, to_text

router = APIRouter()
_RESPONSES = answers_in(JSON)
_LARGEST_BODY = 16_384
_KEYS = ("scope", "target", "starts_at", "ends_at", "reason")
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["scope", "starts_at", "ends_at", "reason"],
                    "properties": {
                        "scope": {"type": "string", "enum": [scope.value for scope in Scope]},
                        "target": {
                            "type": "string",
                            "maxLength": 200,
                            "description": "a device number, a thing, a sector or a unit grid",
                        },
                        "starts_at": {"type": "string", "format": "date-time"},
                        "ends_at": {"type": "string", "format": "date-time"},
                        "reason": {"type": "string", "minLength": 1, "maxLength": 500},
                    },
                }
            }
        },
    }
}


@router.get("/windows", responses=_RESPONSES, response_class=Response)
def windows(request: Request) -> Response:
    """Windows that run or are to come."""
    rows = list_windows(sensing_of(request).store, now=datetime.now(UTC))
    return json_answer(request, {"windows": [told_window(row) for row in rows]})


@router.post("/windows", openapi_extra=_BODY, responses=_RESPONSES, response_class=Response)
async def enter_window(request: Request) -> Response:
    """From when to when a sensor, a thing, a sector, a unit grid or everything raises no alarm."""
    who = allowed(request, "operator", "operate").name
    window = _window(await json_object(request, limit=_LARGEST_BODY))
    tell_audit(
        request,
        scope=window.scope.value,
        target=window.target,
        starts_at=window.starts_at.isoformat(),
        ends_at=window.ends_at.isoformat(),
        reason=window.reason,
    )
    sensing = sensing_of(request)

    def enter() -> int:
        return add_window(sensing.store, window, sensing.register.channels, actor=who)

    return json_answer(request, {"number": await run_in_threadpool(enter)})


@router.post("/windows/{number}/end", responses=_RESPONSES, response_class=Response)
async def finish_window(request: Request, number: int) -> Response:
    """End a window now."""
    allowed(request, "operator", "operate")
    if not 0 < number < 2**31:
        raise BadRequest(f"there is no window {number}", zh=f"没有维护时段{number}")
    tell_audit(request, window=number)
    store = sensing_of(request).store
    await run_in_threadpool(lambda: end_window(store, number, now=datetime.now(UTC)))
    return json_answer(request, {"number": number})


def _window(body: dict[str, Any]) -> Window:  # Any: JSON
    only(body, *_KEYS)
    scope = text_of(body, "scope", longest=20)
    if scope not in list(Scope):
        raise BadRequest(
            f"scope is one of {', '.join(Scope)}, not '{scope}'",
            zh=f"scope须为{'、'.join(Scope)}之一，现为“{scope}”",
        )
    starts, ends = (
        datetime.fromtimestamp(parse_ms(text_of(body, name, longest=40), name) / 1000, tz=UTC)
        for name in ("starts_at", "ends_at")
    )
    target = text_of(body, "target", longest=200, is_required=scope != Scope.ALL)
    return Window(Scope(scope), target, starts, ends, text_of(body, "reason", longest=500))


def told_window(row: dict[str, Any]) -> dict[str, Any]:  # Any: columns, JSON
    """A window as the API tells it."""
    times = {name: to_text(row[name]) for name in ("starts_at", "ends_at")}
    return {
        "number": row["id"],
        **{name: row[name] for name in ("scope", "target", "reason", "actor")},
        **times,
    }
