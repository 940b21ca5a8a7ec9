"""`/sensorthings/v1.1`: OGC SensorThings API 1.1, sensing part, over the register and the observations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response

from twin_server.api.answers import to_json
from twin_server.api.bodies import json_body, json_object
from twin_server.api.sensing.parameters import allowed, sensing_of
from twin_server.api.sensorthings.answering import answer_property, answer_set, entities
from twin_server.api.sensorthings.book import Book
from twin_server.api.sensorthings.creating import Sent, keep_refused, read_arrays, read_one, store
from twin_server.api.sensorthings.fields import Json
from twin_server.api.sensorthings.kinds import KINDS, SETS
from twin_server.api.sensorthings.options import read_options
from twin_server.api.sensorthings.paths import Segment, read_path
from twin_server.api.sensorthings.resolving import resolve
from twin_server.api.sensorthings.view import View
from twin_server.errors import BadRequest, Busy, NotFound
from twin_server.sensing.register import Register
from twin_server.sensing.service import Sensing

PREFIX = "/sensorthings/v1.1"
router = APIRouter(prefix=PREFIX, tags=["sensorthings"])
_HOST = re.compile(r"[A-Za-z0-9._:\[\]-]{1,255}")
_LARGEST_ONE, _LARGEST_MANY = 65_536, 16_777_216
_JSON = "application/json"
_CONFORMANCE = (
    "http://www.opengis.net/spec/iot_sensing/1.1/req/datamodel",
    "http://www.opengis.net/spec/iot_sensing/1.1/req/resource-path/resource-path-to-entities",
    "http://www.opengis.net/spec/iot_sensing/1.1/req/request-data",
    "http://www.opengis.net/spec/iot_sensing/1.1/req/data-array/data-array",
)
_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"description": "a set, an entity or a property", "content": {_JSON: {}, "text/plain": {}}},
}
_CREATED: dict[int | str, dict[str, Any]] = {201: {"description": "stored", "content": {_JSON: {}}}}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {_JSON: {"schema": {"description": "an Observation, or data arrays"}}},
    }
}
Text = Annotated[str | None, Query()]
_last: list[
    tuple[Register, Book]
] = []  # the book of the last register; making one takes long for many sensors


@router.get("/", responses=_RESPONSES, response_class=Response, include_in_schema=False)
@router.get("", responses=_RESPONSES, response_class=Response)
def root(request: Request) -> Response:
    """Which sets there are, and which parts of the standard are followed."""
    base = _base(request)
    sets = [{"name": name, "url": f"{base}/{name}"} for name in SETS]
    return _answer({"value": sets, "serverSettings": {"conformance": list(_CONFORMANCE)}})


@router.get("/{path:path}", responses=_RESPONSES, response_class=Response)
def read(  # noqa: PLR0913 - one argument an option, so that OpenAPI has them
    request: Request,
    path: str,
    *,
    filter: Annotated[str | None, Query(alias="$filter")] = None,  # noqa: A002 - names of the standard
    expand: Annotated[str | None, Query(alias="$expand")] = None,
    select: Annotated[str | None, Query(alias="$select")] = None,
    orderby: Annotated[str | None, Query(alias="$orderby")] = None,
    top: Annotated[str | None, Query(alias="$top")] = None,
    skip: Annotated[str | None, Query(alias="$skip")] = None,
    count: Annotated[str | None, Query(alias="$count")] = None,
) -> Response:
    """A set, an entity or a property: `Things(1)/Datastreams?$expand=Observations($top=1)`."""
    del filter, expand, select, orderby, top, skip, count
    given = _options(request)
    segments = read_path(path)
    sensing = sensing_of(request)
    with View(book_of(sensing), sensing.store, _base(request)) as view:
        target = resolve(view, segments)
        if target.field is not None:
            name, value = answer_property(view, target)
            return _raw(value) if target.is_raw else _answer({name: value})
        options = read_options(target.kind, given)
        if target.is_set:
            return _answer(answer_set(view, target, options, f"{view.base}/{_written(request)}"))
        if target.is_links:
            raise NotFound("$ref stands behind a set", zh="$ref须位于集合之后")
        assert target.keys is not None  # noqa: S101 - an entity has a key
        return _answer(entities(view, target.kind, target.keys, options)[0])


@router.post(
    "/{path:path}", status_code=201, responses=_CREATED, response_class=Response, openapi_extra=_BODY
)
async def create(request: Request, path: str) -> Response:
    """Observations, to `Observations` or `Datastreams(1)/Observations`; arrays to `CreateObservations`."""
    segments = read_path(path)
    is_array = [segment.name for segment in segments] == ["CreateObservations"]
    if not is_array and not _takes_observations(segments):
        raise HTTPException(
            405,
            "only Observations are made here; things and sensors are entered in the register (layer sensor)",
            {"Allow": "GET"},
        )
    allowed(request, "operator", "ingest")
    sensing = sensing_of(request)
    if is_array:
        body = await json_body(request, limit=_LARGEST_MANY)
        return await run_in_threadpool(_create_many, request, sensing, body)
    body = await json_object(request, limit=_LARGEST_ONE)
    try:
        return await run_in_threadpool(_create_one, request, sensing, segments, body)
    except (BadRequest, NotFound) as error:
        await run_in_threadpool(keep_refused, sensing, path, [str(error)])
        raise


def book_of(sensing: Sensing) -> Book:
    """The book of the register as it is now."""
    register = sensing.register
    for known, book in tuple(_last):
        if known is register:
            return book
    book = Book(register)
    _last[:] = [(register, book)]
    return book


def _create_one(request: Request, sensing: Sensing, segments: list[Segment], body: Json) -> Response:
    book = book_of(sensing)
    datastream: int | None = None
    if len(segments) == 2:
        datastream = KINDS["Datastream"].find(book, segments[0].id or 0)
        if datastream is None:
            raise NotFound(f"there is no Datastream {segments[0].id}", zh=f"没有数据流{segments[0].id}")
    made = store(sensing, book, [read_one(book, body, datastream)])[0]
    if not made.is_kept and made.is_refused:  # a sensor so new that the intake does not know it yet
        raise Busy(
            "the intake does not know this sensor yet; try again shortly",
            zh="接收进程尚未读取该传感器；请稍后再试",
        )
    if not made.is_kept:
        raise HTTPException(409, "there is another value for that time already; the first one stays")
    link = f"{_base(request)}/Observations('{made.id}')"
    return Response(
        to_json({"@iot.id": made.id, "@iot.selfLink": link}), 201, {"Location": link}, media_type=_JSON
    )


def _create_many(request: Request, sensing: Sensing, body: Any) -> Response:  # Any: JSON
    book = book_of(sensing)
    sent = read_arrays(book, body)
    good: list[Sent] = [one for one in sent if one is not None]
    stored = iter(store(sensing, book, good) if good else ())
    base = _base(request)
    refused = [f"row {nth} cannot be kept" for nth, one in enumerate(sent) if one is None]
    keep_refused(sensing, "CreateObservations", refused)
    links = []
    for one in sent:
        made = None if one is None else next(stored)
        links.append(f"{base}/Observations('{made.id}')" if made is not None and made.is_kept else "error")
    return Response(to_json(links), 201, media_type=_JSON)


def _takes_observations(segments: list[Segment]) -> bool:
    names = [segment.name for segment in segments]
    if names == ["Observations"]:
        return segments[0].id is None
    is_below = names == ["Datastreams", "Observations"]
    return is_below and isinstance(segments[0].id, int) and segments[1].id is None


def _options(request: Request) -> dict[str, str]:
    pairs = request.query_params.multi_items()
    made = dict(pairs)
    if len(made) != len(pairs):
        raise BadRequest("a query option stands twice", zh="查询参数重复")
    return made


def _base(request: Request) -> str:
    host = request.url.netloc
    if not _HOST.fullmatch(host):
        raise BadRequest(f"host '{host[:80]}' is no host name", zh=f"“{host[:80]}”不是主机名")
    return f"{request.url.scheme}://{host}{request.scope.get('root_path', '')}{PREFIX}"


def _written(request: Request) -> str:
    """The path behind the service root, as it was written."""
    return str(request.url.path).split(f"{PREFIX}/", 1)[-1]


def _raw(value: Any) -> Response:  # Any: JSON
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    return Response(text, media_type="text/plain", headers={"Cache-Control": "no-store"})


def _answer(body: Mapping[str, Any]) -> Response:  # Any: JSON
    return Response(to_json(body), media_type=_JSON, headers={"Cache-Control": "no-cache"})
