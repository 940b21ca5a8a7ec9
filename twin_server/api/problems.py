"""Every error of the API is a problem document (RFC 9457): what is wrong, and the way out."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from change_detection.errors import BadVerdict, NoEvidence, UnknownPatch
from gridtwin.errors import GridTwinError, UsageError
from gridtwin.fonts import FontMissing
from gridtwin.sensing.errors import (
    BadReading,
    BadSensingTable,
    BadWindow,
    IntakeRuns,
    UnknownAlarm,
    UnknownSensor,
    WrongAlarmState,
)
from gridtwin.store.errors import (
    CannotWrite,
    LostUpdate,
    OutdatedWorkspace,
    ReadOnlyWorkspace,
    StoreFailure,
    StoreFull,
    UnknownFeature,
    WorkspaceBusy,
)
from twin_server.desk.errors import BadReviewTable
from twin_server.errors import BadRequest, BrokenScene, Busy, Conflict, NotAllowed, NotFound, TooMuch

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

MEDIA_TYPE = "application/problem+json"
_log = logging.getLogger(__name__)
# The first that fits counts.
_STATUSES: tuple[tuple[type[GridTwinError], int], ...] = (
    (TooMuch, 413),
    (NotAllowed, 403),
    (Busy, 503),
    (Conflict, 409),
    (BadRequest, 400),
    (NotFound, 404),
    (UnknownFeature, 404),
    (UnknownPatch, 404),
    (NoEvidence, 404),
    (FontMissing, 503),
    (BadReviewTable, 503),
    (BrokenScene, 503),
    (BadVerdict, 400),
    (LostUpdate, 409),
    (UsageError, 400),
    (ReadOnlyWorkspace, 503),
    (WorkspaceBusy, 503),
    (OutdatedWorkspace, 503),
    (StoreFull, 507),
    (CannotWrite, 507),
    (StoreFailure, 503),
    (UnknownAlarm, 404),
    (UnknownSensor, 404),
    (WrongAlarmState, 409),
    (BadWindow, 400),
    (BadReading, 400),
    (IntakeRuns, 503),
    (BadSensingTable, 503),
)


def problem(status: int, detail: str, *, instance: str, zh: str | None = None) -> Response:
    """A problem document; `zh` says the same in Chinese."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **({"detail_zh": zh} if zh else {}),
        "instance": instance,
    }
    return Response(
        orjson.dumps(body), status_code=status, media_type=MEDIA_TYPE, headers={"Cache-Control": "no-store"}
    )


def add_problem_handlers(api: FastAPI) -> None:
    """Turn the errors of the twin, of the city model and of the framework into problem documents."""

    @api.exception_handler(GridTwinError)
    def _(request: Request, error: GridTwinError) -> Response:
        detail = str(error.args[0] if error.args else error)
        return problem(_status(error), detail, instance=request.url.path, zh=error.zh)

    @api.exception_handler(RequestValidationError)
    def _(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:])
        said = f"{where}: {first['msg']}"
        return problem(400, said, instance=request.url.path, zh=f"{where}：值不符合要求（{first['msg']}）")

    @api.exception_handler(HTTPException)
    def _(request: Request, error: HTTPException) -> Response:
        made = problem(error.status_code, str(error.detail), instance=request.url.path)
        made.headers.update(error.headers or {})
        return made

    @api.exception_handler(Exception)
    def _(request: Request, error: Exception) -> Response:
        _log.error("%s failed", request.url.path, exc_info=error)
        return problem(
            500,
            "the server failed; its log says why",
            instance=request.url.path,
            zh="服务器出错；原因见其日志",
        )


def _status(error: GridTwinError) -> int:
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), 500)
