"""`/sensing`: sensors, values, figures, alarms, maintenance windows and the live stream."""

from fastapi import APIRouter

from twin_server.api.sensing import alarms, observations, stream, summary, values, windows

router = APIRouter(prefix="/sensing", tags=["sensing"])
for part in (values, summary, alarms, windows, stream, observations):
    router.include_router(part.router)

__all__ = ["router"]
