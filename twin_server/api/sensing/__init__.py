"""`/sensing`: sensors, values, alarms, maintenance windows and the live stream."""

from fastapi import APIRouter

from twin_server.api.sensing import alarms, observations, stream, values, windows

router = APIRouter(prefix="/sensing", tags=["sensing"])
for part in (values, alarms, windows, stream, observations):
    router.include_router(part.router)

__all__ = ["router"]
