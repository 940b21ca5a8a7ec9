from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gridtwin.store import create_workspace
from tests.twin_server.small_city import CRS, NOW, make_city
from twin_server.api import create_api
from twin_server.city import City


@pytest.fixture(scope="session")
def city_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_city(tmp_path_factory.mktemp("twin") / "city")


@pytest.fixture(scope="session")
def city(city_folder: Path) -> Iterator[City]:
    city = City(city_folder)
    yield city
    city.close()


@pytest.fixture(scope="session")
def api(city: City) -> Any:
    return create_api(city)


@pytest.fixture
def own_city(city_folder: Path, tmp_path: Path) -> Iterator[City]:
    """A copy that a test may change."""
    shutil.copytree(city_folder, tmp_path / "own")
    city = City(tmp_path / "own")
    yield city
    city.close()


@pytest.fixture
def empty_city(tmp_path: Path) -> Iterator[City]:
    create_workspace(tmp_path / "empty", name="空", crs=CRS, division="620102", now=NOW).close()
    city = City(tmp_path / "empty")
    yield city
    city.close()
