"""The whole API against its own OpenAPI document: made-up requests never end in a server error."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.twin_server.small_city import PATCH_A, SCHOOL, make_city
from twin_server.access.principal import Kind, Principal
from twin_server.api import create_api
from twin_server.city import City

INSPECTOR = Principal(Kind.PERSON, "inspector", "巡查员", "inspector", "test")


class SignedIn:
    """The API as an inspector meets it behind the access control."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope.setdefault("state", {})["principal"] = INSPECTOR
        await self.app(scope, receive, send)


@pytest.fixture(scope="module")
def api_schema(tmp_path_factory: pytest.TempPathFactory) -> Any:
    city = City(make_city(tmp_path_factory.mktemp("contract") / "city"))
    api = create_api(city)
    yield schemathesis.openapi.from_asgi("/openapi.json", SignedIn(api))
    city.close()


MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
# Made-up names are unknown; with these the rest of the request counts.
REAL = [
    {"class_name": "building", "collection_id": "building", "feature_id": SCHOOL, "patch_id": PATCH_A},
    {"class_name": "component", "collection_id": "component", "patch_id": PATCH_A, "scene": "map"},
    {"class_name": "change_patch", "collection_id": "change_patch", "feature_id": PATCH_A},
]
# These take long to answer; the stream goes on until the client gives up.
RARELY = {"/exports/{class_name}": 12, "/tiles/{scene}/{z}/{x}/{y}": 12, "/sensing/stream": 2}


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
def test_every_answer_is_as_described(api_schema: Any, mode: GenerationMode) -> None:
    broken = []
    for found in api_schema.get_all_operations():
        operation = found.ok()
        try:
            _ask(operation, mode)
        except Unsatisfiable:  # nothing can be wrong where nothing is asked for
            continue
        except BaseExceptionGroup as error:
            broken.append(f"{operation.label}: {error}")
    assert not broken, "\n\n".join(broken)


def _ask(operation: Any, mode: GenerationMode) -> None:
    @settings(
        max_examples=RARELY.get(operation.path, 30),
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        case=operation.as_strategy(generation_mode=mode),
        real=st.sampled_from([*REAL, None]),
        some=st.booleans(),
    )
    def answers(case: Any, real: dict[str, str] | None, some: bool) -> None:
        for name in set(real or ()) & set(case.path_parameters or ()):
            case.path_parameters[name] = real[name] if real else ""
        if some and isinstance(case.query, dict) and case.query:  # most parameters are good, one is not
            case.query = dict([sorted(case.query.items(), key=str)[0]])
        case.call_and_validate(checks=CHECKS)

    answers()
