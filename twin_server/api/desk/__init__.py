"""`/desk`: queue, patches, claims, decisions, field checks and figures of the inspectors' desk."""

from fastapi import APIRouter

from twin_server.api.desk import audit, claims, decisions, field_checks, figures, patches, queue

router = APIRouter(tags=["desk"])
for part in (queue, patches, claims, decisions, field_checks, figures, audit):
    router.include_router(part.router)

__all__ = ["router"]
