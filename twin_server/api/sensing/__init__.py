"""`/sensing`: sensors, values, figures, alarms, maintenance windows and the live stream."""

from fastapi import APIRouter, Depends

from twin_server.api.sensing import alarms, card, observations, stream, summary, values, windows
from twin_server.api.sensing.parameters import known_parameters

router = APIRouter(prefix="/sensing", tags=["sensing"], dependencies=[Depends(known_parameters)])
for part in (values, card, summary, alarms, windows, stream, observations):
    router.include_router(part.router)

__all__ = ["router"]
