from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.api.sensing.conftest import intake, sensing_api, sensing_city, sensors_folder
from twin_server.api import create_api
from twin_server.city import City

__all__ = ["intake", "sensing_api", "sensing_city", "sensors_folder"]


@pytest.fixture(scope="module")
def read_city(sensors_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[City]:
    """A city that tests only read."""
    folder = tmp_path_factory.mktemp("read") / "city"
    shutil.copytree(sensors_folder, folder)
    city = City(folder)
    yield city
    city.close()


@pytest.fixture(scope="module")
def read_api(read_city: City) -> Any:
    return create_api(read_city)
