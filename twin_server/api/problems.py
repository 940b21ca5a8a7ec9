"""Every error of the API is a problem document (RFC 9457): what is wrong, and the way out."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from gridtwin.errors import GridTwinError
from twin_server.errors import BadRequest, NotFound

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

MEDIA_TYPE = "application/problem+json"
_log = logging.getLogger(__name__)


def problem(status: int, detail: str, *, instance: str) -> Response:
    """A problem document."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": instance,
    }
    return Response(
        orjson.dumps(body), status_code=status, media_type=MEDIA_TYPE, headers={"Cache-Control": "no-store"}
    )


def add_problem_handlers(api: FastAPI) -> None:
    """Turn the errors of the twin, of the city model and of the framework into problem documents."""

    @api.exception_handler(GridTwinError)
    def _(request: Request, error: GridTwinError) -> Response:
        return problem(_status(error), str(error.args[0] if error.args else error), instance=request.url.path)

    @api.exception_handler(RequestValidationError)
    def _(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:])
        return problem(400, f"{where}: {first['msg']}", instance=request.url.path)

    @api.exception_handler(HTTPException)
    def _(request: Request, error: HTTPException) -> Response:
        return problem(error.status_code, str(error.detail), instance=request.url.path)

    @api.exception_handler(Exception)
    def _(request: Request, error: Exception) -> Response:
        _log.error("%s failed", request.url.path, exc_info=error)
        return problem(500, "the server failed; its log says why", instance=request.url.path)


def _status(error: GridTwinError) -> int:
    if isinstance(error, BadRequest):
        return 400
    if isinstance(error, NotFound):
        return 404
    return 500
