"""`/ogc`: OGC API – Features over the layers, answered by pygeoapi."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Query, Request
from pygeoapi import api as core  # type: ignore[import-untyped]
from pygeoapi.api import itemtypes  # type: ignore[import-untyped]
from starlette.responses import Response

from twin_server.api.answers import GEOJSON
from twin_server.api.language import language_of
from twin_server.api.ogc import asked
from twin_server.api.ogc.collections import collection
from twin_server.api.ogc.document import document
from twin_server.api.ogc.service import Service
from twin_server.api.problems import problem
from twin_server.errors import BadRequest

router = APIRouter(prefix="/ogc", tags=["ogc"])
Answer = Callable[..., tuple[dict[str, str], int, Any]]
_HOST = re.compile(r"[A-Za-z0-9._:\[\]-]{1,255}")
_KINDS = ("application/json", "application/ld+json", "text/html")
_DEAD_LINKS = ("/processes", "/jobs", "/TileMatrixSets")
_SCHEMA = "application/schema+json"
_OPENAPI = "application/vnd.oai.openapi+json;version=3.0"

Format = Annotated[str | None, Query(alias="f", description="json, html or jsonld", examples=["json"])]
Language = Annotated[str | None, Query(description="zh or en", examples=["zh"])]
Crs = Annotated[str | None, Query(description="URI of the system of the answer; CRS84 if left out")]


def _content(*media_types: str) -> dict[int | str, dict[str, Any]]:
    kinds = (*media_types, "application/ld+json", "text/html")
    return {200: {"content": {kind: {} for kind in kinds}, "description": "as asked for"}}


_JSON = _content("application/json")


@router.get("/", responses=_JSON, response_class=Response, include_in_schema=False)
@router.get("", responses=_JSON, response_class=Response)
def landing_page(request: Request, f: Format = None, lang: Language = None) -> Response:
    """Where everything is."""
    del f, lang
    _check_form(request)
    return _answer(request, core.landing_page)


@router.get("/conformance", responses=_JSON, response_class=Response)
def conformance(request: Request, f: Format = None, lang: Language = None) -> Response:
    """Which parts of the standards are followed."""
    del f, lang
    _check_form(request)
    return _answer(request, core.conformance)


@router.get("/openapi", responses=_content(_OPENAPI), response_class=Response)
def openapi(request: Request, f: Format = None, lang: Language = None) -> Response:
    """These routes as an OpenAPI document of their own."""
    del f, lang
    _check_form(request)
    return _answer(request, core.openapi_)


@router.get("/collections", responses=_JSON, response_class=Response)
def collections(request: Request, f: Format = None, lang: Language = None) -> Response:
    """All layers with their extents and systems."""
    del f, lang
    _check_form(request)
    return _answer(request, core.describe_collections)


@router.get("/collections/{collection_id}", responses=_JSON, response_class=Response)
def one_collection(request: Request, collection_id: str, f: Format = None, lang: Language = None) -> Response:
    """One layer with its extent and systems."""
    del f, lang
    _check_form(request)
    return _answer(request, core.describe_collections, collection(collection_id).name)


@router.get("/collections/{collection_id}/schema", responses=_content(_SCHEMA), response_class=Response)
def schema(request: Request, collection_id: str, f: Format = None, lang: Language = None) -> Response:
    """JSON Schema of a layer's properties."""
    del f, lang
    _check_form(request)
    return _answer(request, core.get_collection_schema, collection(collection_id).name)


@router.get("/collections/{collection_id}/queryables", responses=_content(_SCHEMA), response_class=Response)
def queryables(request: Request, collection_id: str, f: Format = None, lang: Language = None) -> Response:
    """Properties by which features can be selected."""
    del f, lang
    _check_form(request)
    return _answer(request, itemtypes.get_collection_queryables, collection(collection_id).name)


@router.get("/collections/{collection_id}/items", responses=_content(GEOJSON), response_class=Response)
def items(  # noqa: PLR0913 - one argument a parameter of the standard, so that OpenAPI has them
    request: Request,
    collection_id: str,
    *,
    bbox: Annotated[str | None, Query(description="four or six numbers, lower corner first")] = None,
    bbox_crs: Annotated[str | None, Query(alias="bbox-crs", description="URI of the system of bbox")] = None,
    crs: Crs = None,
    datetime: Annotated[
        str | None, Query(description="a day, a moment, or begin/end with .. for open")
    ] = None,
    limit: Annotated[str | None, Query(description="how many features, 100 if left out")] = None,
    offset: Annotated[str | None, Query(description="how many to pass over")] = None,
    sortby: Annotated[str | None, Query(description="fields, with - for descending")] = None,
    properties: Annotated[str | None, Query(description="fields that the answer is to have")] = None,
    skip_geometry: Annotated[str | None, Query(alias="skipGeometry", description="true or false")] = None,
    resulttype: Annotated[str | None, Query(description="results, or hits for the number only")] = None,
    filter_text: Annotated[str | None, Query(alias="filter", description="CQL text")] = None,
    filter_lang: Annotated[str | None, Query(alias="filter-lang", description="cql-text")] = None,
    f: Format = None,
    lang: Language = None,
) -> Response:
    """Features of a layer. Each property of the layer is a parameter as well: `state=破损`."""
    declared = collection(collection_id)
    given, names = dict(request.query_params), [name for name, _ in request.query_params.multi_items()]
    with asked.asking(asked.for_items(request.app.state.city, declared, given, names)):
        return _answer(request, itemtypes.get_collection_items, declared.name, media_type=GEOJSON)


@router.get(
    "/collections/{collection_id}/items/{feature_id}", responses=_content(GEOJSON), response_class=Response
)
def item(
    request: Request,
    collection_id: str,
    feature_id: str,
    crs: Crs = None,
    f: Format = None,
    lang: Language = None,
) -> Response:
    """One feature by its id."""
    declared = collection(collection_id)
    given, names = dict(request.query_params), [name for name, _ in request.query_params.multi_items()]
    with asked.asking(asked.for_item(request.app.state.city, given, names)):
        return _answer(request, itemtypes.get_collection_item, declared.name, feature_id, media_type=GEOJSON)


class _Known(dict[str, str]):
    """Parameters, of which those that were dealt with already are for links only.

    pygeoapi would make a transformation of coordinates anew for each box, which takes longer than the answer.
    """

    def get(self, name: str, default: Any = None) -> Any:
        """The parameter, if pygeoapi is to deal with it."""
        return default if name in asked.DEALT_WITH else super().get(name, default)


class _Asking(core.APIRequest):  # type: ignore[misc]  # pygeoapi has no types
    @staticmethod
    def _get_params(request: Request) -> _Known:
        return _Known(request.query_params)


def _check_form(request: Request) -> None:
    names = [name for name, _ in request.query_params.multi_items()]
    asked.for_form(dict(request.query_params), names)


def _answer(request: Request, ask: Answer, *arguments: str, media_type: str | None = None) -> Response:
    """What pygeoapi says, as an answer of this server."""
    service: Service = request.app.state.ogc
    address = _address(request)
    api = service.at(address, lambda: document(router, address))
    if ask is core.describe_collections:
        service.refresh(api)
    said, status, content = ask(api, _Asking(_plain(request), api.locales), *arguments)
    if status >= 400:
        return problem(int(status), _description(content), instance=request.url.path)
    kind = said["Content-Type"]
    if media_type is not None and kind.startswith("application/json"):
        kind = media_type
    if ask in _TRIMMED and kind.startswith("application/json"):
        content = _TRIMMED[ask](orjson.loads(content))
    kept = {name: said[name] for name in ("Content-Language",) if name in said}
    if media_type == GEOJSON:
        kept["Content-Crs"] = f"<{asked.current().crs.uri}>"
    body = content if isinstance(content, bytes) else str(content).encode()
    return Response(body, int(status), {**kept, "Content-Type": kind, "Cache-Control": "no-cache"})


def _plain(request: Request) -> Request:
    """The request with one language and the media types alone: pygeoapi trips over rarer headers."""
    accepted = [part.split(";")[0].strip() for part in request.headers.get("accept", "").split(",")]
    known = [kind for kind in accepted if kind in _KINDS]
    headers = [(b"accept-language", language_of(request).encode()), (b"accept", ",".join(known).encode())]
    return Request({**request.scope, "headers": headers})


def _address(request: Request) -> str:
    host = request.url.netloc
    if not _HOST.fullmatch(host):
        raise BadRequest(f"host '{host[:80]}' is no host name", zh=f"“{host[:80]}”不是主机名")
    return f"{request.url.scheme}://{host}{request.scope.get('root_path', '')}/ogc"


def _description(content: Any) -> str:
    """Pygeoapi's sentence; a page in HTML has none of its own."""
    try:
        return str(orjson.loads(content)["description"])
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return "the request cannot be answered as it is; ask with f=json for the reason"


def _alive(page: dict[str, Any]) -> bytes:
    """The landing page without links to what is not offered."""
    page["links"] = [link for link in page["links"] if not any(dead in link["href"] for dead in _DEAD_LINKS)]
    return orjson.dumps(page)


def _kept(page: dict[str, Any]) -> bytes:
    """What is conformed to, without editing."""
    page["conformsTo"] = [one for one in page["conformsTo"] if "create-replace-delete" not in one]
    return orjson.dumps(page)


_TRIMMED: Mapping[Answer, Callable[[dict[str, Any]], bytes]] = {
    core.landing_page: _alive,
    core.conformance: _kept,
}
