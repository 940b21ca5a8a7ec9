"""Made-up requests of an operator, with the intake at work: every answer is as the OpenAPI document says."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from tests.twin_server.api.test_contract import MODES, _ask
from tests.twin_server.sensors import As
from twin_server.api import create_api
from twin_server.city import City
from twin_server.sensing.owning import owned_intake


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
def test_every_answer_is_as_described(sensors_folder: Path, tmp_path: Path, mode: GenerationMode) -> None:
    shutil.copytree(sensors_folder, tmp_path / "city")
    city, broken = City(tmp_path / "city"), []
    with owned_intake(city):
        schema: Any = schemathesis.openapi.from_asgi("/openapi.json", As(create_api(city), "operator"))
        operations = [found.ok() for found in schema.get_all_operations()]
        mine = [one for one in operations if one.path.startswith(("/sensing/", "/sensorthings/"))]
        assert len(mine) > 14
        for operation in mine:
            try:
                _ask(operation, mode)
            except Unsatisfiable:  # nothing can be wrong where nothing is asked for
                continue
            except BaseExceptionGroup as error:
                broken.append(f"{operation.label}: {error.exceptions[0]}")
    city.close()
    assert not broken, "\n\n".join(broken)
