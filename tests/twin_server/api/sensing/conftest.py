from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.sensors import TestIntake, make_sensors
from twin_server.api import create_api
from twin_server.city import City


@pytest.fixture(scope="session")
def sensors_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_sensors(tmp_path_factory.mktemp("sensors") / "city")


@pytest.fixture
def sensing_city(sensors_folder: Path, tmp_path: Path) -> Iterator[City]:
    """A city with sensors whose observations this process takes in."""
    shutil.copytree(sensors_folder, tmp_path / "city")
    city = City(tmp_path / "city")
    city.sensing.intake = TestIntake.of(city)  # type: ignore[assignment]
    yield city
    city.close()


@pytest.fixture
def intake(sensing_city: City) -> TestIntake:
    made = sensing_city.sensing.intake
    assert isinstance(made, TestIntake)
    return made


@pytest.fixture
def sensing_api(sensing_city: City) -> Any:
    return create_api(sensing_city)
