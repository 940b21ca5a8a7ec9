"""`/patches/…/evidence/…`: the pictures that show what changed."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from twin_server.api.answers import answer, answers_in
from twin_server.city import City
from twin_server.evidence import evidence_file

router = APIRouter(tags=["patches"])


@router.get(
    "/patches/{patch_id}/evidence/{name}",
    responses=answers_in("image/png", "image/jpeg", "image/webp"),
    response_class=Response,
)
def evidence(request: Request, patch_id: str, name: str) -> Response:
    """One evidence picture of a patch."""
    city: City = request.app.state.city
    path, media_type = evidence_file(city, patch_id, name)
    return answer(request, path.read_bytes(), media_type=media_type, cache="private, max-age=300")
