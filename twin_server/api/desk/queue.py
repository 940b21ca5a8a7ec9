"""`/desk/queue`, `/desk/options`: what there is to review, and what can be chosen."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from twin_server.access.principal import principal_of
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import desk_of, now_of, store_of
from twin_server.desk import assignments, claims
from twin_server.desk.dossier import told
from twin_server.desk.queue import Filter
from twin_server.domains import domain_labels
from twin_server.errors import BadRequest
from twin_server.labels import plain

router = APIRouter()
_RESPONSES = answers_in(JSON)
_LABELS = {
    "statuses": "patch_status",
    "grades": "patch_grade",
    "classes": "change_class",
    "permit_check": "permit_check",
    "zone_check": "zone_check",
    "lineage": "patch_lineage",
}
Texts = Annotated[list[str], Query(max_length=20)]


@router.get("/desk/queue", responses=_RESPONSES, response_class=Response)
def queue(  # noqa: PLR0913 - one argument a parameter, so that OpenAPI has them
    request: Request,
    *,
    status: Texts = [],  # noqa: B006
    grade: Texts = [],  # noqa: B006
    change_class: Texts = [],  # noqa: B006
    street: Annotated[str, Query(max_length=12)] = "",
    grid: Annotated[str, Query(max_length=15, description="beginning of the code of a unit grid")] = "",
    q: Annotated[str, Query(max_length=40, description="part of the patch number")] = "",
    assigned: Annotated[str, Query(max_length=63, description="me, any, or nothing")] = "",
    near: Annotated[str | None, Query(max_length=60, description="lon,lat in degrees")] = None,
    order: Annotated[str, Query(max_length=20)] = "grade",
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> Response:
    """A page of patches, how many there are in all, counts by filter, live claims and assignments."""
    desk, store = desk_of(request), store_of(request)
    held, given = [], []
    if store is not None:
        with store.reading() as link:
            held, given = claims.live(link, now=now_of(request)), assignments.everyone(link)
    wanted = Filter(
        statuses=tuple(status),
        grades=tuple(grade),
        classes=tuple(change_class),
        street=street,
        grid=grid,
        text=q,
        ids=_assigned(assigned, given, principal_of(request).name),
        near=_place(near),
        order=order,
    )
    page = desk.queue.page(wanted, offset=offset, limit=limit)
    own = {one.patch_id: told(one) for one in given}
    rows = [{**row, "assignment": own.get(row["id"])} for row in page.rows]
    told_claims = [told(one) for one in held]
    return json_answer(
        request, {"rows": rows, "total": page.total, "counts": page.counts, "claims": told_claims}
    )


@router.get("/desk/options", responses=_RESPONSES, response_class=Response)
def options(request: Request) -> Response:
    """Verdicts with keys and reasons, titles of values, streets, times."""
    desk = desk_of(request)
    table, times = desk.table, desk.table.times
    statuses = domain_labels("patch_status")
    verdicts = [
        {
            "status": one.status,
            "key": one.key,
            "color": one.color,
            "zh": statuses[one.status][0],
            "en": statuses[one.status][1],
            "reasons": [
                {"code": why.code, "zh": why.zh, "en": why.en, "needs_note": why.needs_note}
                for why in table.reasons_of(one.status)
            ],
        }
        for one in table.choices
    ]
    streets = desk.city.read("street", columns=("code", "name"))
    return json_answer(
        request,
        {
            "workspace": {"name": desk.city.workspace.name, "crs": desk.city.workspace.crs},
            "verdicts": verdicts,
            "labels": {
                name: {value: {"zh": zh, "en": en} for value, (zh, en) in domain_labels(of).items()}
                for name, of in _LABELS.items()
            },
            "streets": [{"code": str(one.code), "name": plain(one.name)} for one in streets.itertuples()],
            "extent": desk.city.kept_extent("change_patch"),
            "renew_s": times.renew_s,
            "due_days": times.due_days,
        },
    )


@router.get("/desk/claims", responses=_RESPONSES, response_class=Response)
def live_claims(request: Request) -> Response:
    """Who has which patch open now, and a stamp that changes with the workspace: for polling."""
    store, held = store_of(request), []
    if store is not None:
        with store.reading() as link:
            held = claims.live(link, now=now_of(request))
    return json_answer(
        request, {"stamp": desk_of(request).city.stamp(), "claims": [told(one) for one in held]}
    )


def _assigned(wanted: str, given: list[assignments.Assignment], own: str) -> frozenset[str] | None:
    if not wanted:
        return None
    if wanted not in ("me", "any"):
        raise BadRequest(
            f"assigned is me, any or nothing, not '{wanted[:40]}'",
            zh=f"assigned应为me、any或空，而不是“{wanted[:40]}”",
        )
    return frozenset(one.patch_id for one in given if wanted == "any" or one.assignee == own)


def _place(text: str | None) -> tuple[float, float] | None:
    if not text:
        return None
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        lon = lat = float("nan")
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise BadRequest(
            f"near '{text[:60]}' is no place; write longitude,latitude in degrees, for example 103.80,36.05",
            zh=f"near“{text[:60]}”不是坐标；应为经度,纬度（度），例如103.80,36.05",
        )
    return lon, lat
