"""`/desk/figures`: the inspector's day in figures; for operators that of all."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.access.principal import principal_of
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import OPERATOR, ZONE, allowed, desk_of, now_of, store_of
from twin_server.desk import decisions
from twin_server.desk.decisions import Decision
from twin_server.desk.figures import by_person, figures_of
from twin_server.desk.store import DeskStore

router = APIRouter()
_RESPONSES = answers_in(JSON)
Day = Annotated[date | None, Query(description="today, if left out")]


@router.get("/desk/figures", responses=_RESPONSES, response_class=Response)
def own_figures(request: Request, day: Day = None) -> Response:
    """One's own day: decided, pace, verdicts, median time a patch, agreement with the detector's grades."""
    principal, store = principal_of(request), store_of(request)
    wanted = day or now_of(request).date()
    decided = _decided(store, wanted, principal.name) if store is not None else []
    told = figures_of(decided, pause=_pause(request), zone=ZONE)
    return json_answer(request, {"day": wanted.isoformat(), "name": principal.name, **told})


@router.get("/desk/figures/all", responses=_RESPONSES, response_class=Response)
def all_figures(request: Request, day: Day = None) -> Response:
    """The day of all together and of each."""
    _, store = allowed(request, OPERATOR)
    wanted = day or now_of(request).date()
    decided = _decided(store, wanted, None)
    told: dict[str, Any] = figures_of(decided, pause=_pause(request), zone=ZONE)
    people = by_person(decided, pause=_pause(request), zone=ZONE)
    together = {
        name: told[name]
        for name in ("decided", "undone", "by_verdict", "by_hour", "agreement", "median_seconds")
    }
    return json_answer(request, {"day": wanted.isoformat(), **together, "people": people})


def _decided(store: DeskStore, day: date, actor: str | None) -> list[Decision]:
    since = datetime.combine(day, datetime.min.time(), ZONE)
    with store.reading() as link:
        return decisions.between(link, since, since + timedelta(days=1), actor=actor)


def _pause(request: Request) -> timedelta:
    return timedelta(minutes=desk_of(request).table.times.pause_min)
