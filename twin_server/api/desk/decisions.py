"""`/desk/patches/{patch_id}/decision`, `/desk/decisions`: deciding, one's last decisions, taking one back."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from change_detection.verdict import LONGEST_NOTE, statuses
from twin_server.access.principal import principal_of
from twin_server.api.answers import JSON, answers_in, json_answer
from twin_server.api.desk.common import INSPECTOR, allowed, body_schema, desk_of, fields_of, now_of, store_of
from twin_server.desk import deciding, decisions
from twin_server.desk.deciding import LONGEST_TEXT, Ruling
from twin_server.desk.decisions import Decision
from twin_server.desk.dossier import told
from twin_server.errors import BadRequest

router = APIRouter()
_RESPONSES = answers_in(JSON)
_LARGEST_VERSION = 2**31
_KINDS: dict[str, type | tuple[type, ...]] = {
    "status": str,
    "row_version": int,
    "reason": str,
    "note": str,
    "seen": list,
    "evidence_sha256": str,
    "key": str,
}
_TEXT = {"type": "string", "maxLength": LONGEST_TEXT}
_BODY = body_schema(
    {
        "status": {"type": "string", "enum": list(statuses())},
        "row_version": {
            "type": "integer",
            "minimum": 1,
            "description": "version of the patch that was looked at",
        },
        "reason": {"type": "string", "description": "code of a reason, see /desk/options"},
        "note": {"type": "string", "maxLength": LONGEST_NOTE},
        "seen": {"type": "array", "items": _TEXT, "description": "pictures and scenes that were shown"},
        "evidence_sha256": {"type": "string", "description": "digest of the evidence that was shown"},
        "key": {
            "type": "string",
            "maxLength": LONGEST_TEXT,
            "description": "sent twice with one key, it counts once",
        },
    },
    ["status", "row_version"],
)


@router.post(
    "/desk/patches/{patch_id}/decision", openapi_extra=_BODY, responses=_RESPONSES, response_class=Response
)
async def decide(request: Request, patch_id: str) -> Response:
    """Decide on a patch; 409 when somebody else has it open or changed it since `row_version`."""
    who, store = allowed(request, INSPECTOR)
    ruling = _ruling(await fields_of(request, _KINDS, {"status", "row_version"}))
    desk, now = desk_of(request), now_of(request)

    def store_it() -> Decision:
        return deciding.decide(desk.bench(store), patch_id, ruling, who, now=now)

    made = await run_in_threadpool(store_it)
    desk.queue.decided(made)
    return json_answer(request, told(made))


@router.get("/desk/decisions", responses=_RESPONSES, response_class=Response)
def own_decisions(request: Request, limit: Annotated[int, Query(ge=1, le=200)] = 20) -> Response:
    """One's own last decisions, newest first; nothing in the demo."""
    store, found = store_of(request), []
    if store is not None:
        with store.reading() as link:
            found = decisions.latest_of(link, principal_of(request).name, limit=limit)
    return json_answer(request, {"decisions": [told(one) for one in found]})


@router.post("/desk/decisions/{number}/undo", responses=_RESPONSES, response_class=Response)
def undo(request: Request, number: int) -> Response:
    """Take one's own last decision on a patch back, by a new one; the audit keeps both."""
    who, store = allowed(request, INSPECTOR)
    desk = desk_of(request)
    if not 0 < number < _LARGEST_VERSION:
        raise BadRequest(f"{number} is no number of a decision", zh=f"{number}不是决定编号")
    made = deciding.undo(desk.bench(store), number, who, now=now_of(request))
    desk.queue.decided(made)
    return json_answer(request, told(made))


def _ruling(body: dict[str, Any]) -> Ruling:
    version, seen = body["row_version"], body.get("seen", [])
    texts = {name: str(body.get(name, "")) for name in ("status", "reason", "note", "key", "evidence_sha256")}
    too_long = [name for name in ("key", "evidence_sha256") if len(texts[name]) > LONGEST_TEXT]
    if not 1 <= version < _LARGEST_VERSION or not all(isinstance(one, str) for one in seen) or too_long:
        raise BadRequest(
            "row_version is the whole number that was read with the patch, seen a list of texts, key and "
            f"evidence_sha256 at most {LONGEST_TEXT} characters",
            zh=f"row_version为读取图斑时的版本号，seen为文本列表，key与evidence_sha256最多{LONGEST_TEXT}个字符",
        )
    return Ruling(
        status=texts["status"],
        row_version=version,
        reason=texts["reason"],
        note=texts["note"],
        seen=tuple(map(str, seen)),
        evidence_sha256=texts["evidence_sha256"] or None,
        key=texts["key"],
    )
