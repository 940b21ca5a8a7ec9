"""`POST /observations`: JSON, NDJSON or CSV of any length, stored in batches while it arrives."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from gridtwin.errors import GridTwinError
from gridtwin.sensing.errors import BadReading, IntakeRuns
from gridtwin.sensing.intake.bodies import BodyReader, BodyTooLarge, Row
from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.reading import Reading, Reason, Refusal
from gridtwin.store.errors import StoreFull
from twin_server.api.problems import problem

_SHOWN = 100  # refusals told with their place; the store keeps the others as well
_log = logging.getLogger(__name__)
FindIntake = Callable[[], Intake | None]


@dataclass(slots=True)
class _Upload:
    """One request: rows waiting for their batch, and what became of those before."""

    intake: Intake
    reader: BodyReader
    rows: int = 0
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("in", "stored", "duplicates", "conflicts", "refused"), 0)
    )
    shown: list[dict[str, Any]] = field(default_factory=list)  # Any: JSON
    readings: list[Reading] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)

    def feed(self, piece: bytes) -> None:
        """Read a piece and store what is a batch by now."""
        self._add(self.reader.feed(piece))

    def end(self) -> None:
        """Read and store the rest."""
        self._add(self.reader.end())
        self._store()

    def _add(self, rows: Iterable[Row]) -> None:
        known, limit = self.intake.pipeline.channels.by_code, self.intake.settings.limits.upload_rows
        for row in rows:
            self.rows += 1
            if self.rows > limit:
                self.rows -= 1
                self._store()
                raise BodyTooLarge(
                    f"more than {limit} rows in one request; the first {limit} are stored, "
                    "send the rest apart",
                    zh=f"一次请求超过{limit}行；前{limit}行已存入，请分批发送其余部分",
                )
            kept = row
            if isinstance(row, Reading) and row.code not in known:
                kept = Refusal(row.received_ms, row.code, Reason.UNKNOWN_SENSOR, f"value {row.value}")
            if isinstance(kept, Reading):
                self.readings.append(kept)
            else:
                self._refuse(kept)
            if len(self.readings) + len(self.refusals) >= self.intake.pipeline.rules.batch_rows:
                self._store()

    def _refuse(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)
        if len(self.shown) < _SHOWN:
            told = {
                "row": self.rows,
                "code": refusal.code,
                "reason": refusal.reason.value,
                "text": refusal.text,
            }
            self.shown.append(told)

    def _store(self) -> None:
        if not self.readings and not self.refusals:
            return
        taken = self.intake.take(self.readings, self.refusals)
        self.counts["in"] += taken.rows_in
        for name in ("stored", "duplicates", "conflicts", "refused"):
            self.counts[name] += getattr(taken, name)
        self.readings, self.refusals = [], []


def observations_app(find_intake: FindIntake) -> Starlette:
    """The application; `find_intake` gives the intake of this process, or None where another one has it."""

    async def post(request: Request) -> Response:
        return await receive_observations(request, find_intake())

    return Starlette(routes=[Route("/observations", post, methods=["POST"])])


async def receive_observations(request: Request, intake: Intake | None) -> Response:
    """Store the observations of a request as they arrive, and say what became of them."""
    where = request.url.path
    if intake is None:
        return problem(
            503,
            "another process takes in the observations of this workspace; send them to its port",
            instance=where,
            zh="本工作区的观测由另一进程接收；请发送到其端口",
        )
    if request.headers.get("content-encoding", "identity") != "identity":
        return problem(415, "send the body uncompressed", instance=where, zh="请不要压缩请求体")
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    upload: _Upload | None = None
    try:
        reader = BodyReader(
            kind,
            intake.settings.limits,
            lambda: ms_of(intake.clock()),
            intake.pipeline.rules.refused_text,
        )
        upload = _Upload(intake, reader)
        await _receive(request, upload)
    except ClientDisconnect:
        return Response(status_code=400)
    except (GridTwinError, OSError) as error:
        return _failed(error, upload, where)
    except Exception as error:  # noqa: BLE001 - told to the sender as a problem, to the log in full
        _log.exception("observations cannot be stored")
        return _failed(error, upload, where)
    return _answer(upload)


async def _receive(request: Request, upload: _Upload) -> None:
    async for piece in request.stream():
        await to_thread.run_sync(upload.feed, piece)
    await to_thread.run_sync(upload.end)


def _answer(upload: _Upload) -> Response:
    counts = upload.counts
    is_refused = counts["refused"] == counts["in"] > 0
    body = {**counts, "refusals": upload.shown}
    return Response(orjson.dumps(body), status_code=422 if is_refused else 200, media_type="application/json")


def _failed(error: Exception, upload: _Upload | None, where: str) -> Response:
    """A problem document, with what is stored already."""
    status = _status(error)
    detail, zh = str(error.args[0] if error.args else error), getattr(error, "zh", None)
    if status == 500:
        detail, zh = "the server failed; its log says why", "服务器出错；原因见其日志"
    if upload is None or not upload.counts["in"]:
        return problem(status, detail, instance=where, zh=zh)
    stored = upload.counts["in"]
    made = problem(
        status,
        f"{detail} (the first {stored} rows are dealt with; sending all of them again does no harm)",
        instance=where,
        zh=f"{zh or detail}（前{stored}行已处理；全部重发不会造成重复）",
    )
    body = orjson.loads(made.body) | upload.counts
    return Response(orjson.dumps(body), status_code=status, media_type=made.media_type)


def _status(error: Exception) -> int:
    if isinstance(error, BodyTooLarge):
        return 413
    if isinstance(error, BadReading):
        return 415 if "is sent as" in str(error) else 400
    if isinstance(error, StoreFull):
        return 507
    if isinstance(error, IntakeRuns | OSError):
        return 503
    return 503 if isinstance(error, GridTwinError) else 500
