from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.overview.leaders_city import make_leaders_city
from tests.twin_server.sensors import TestIntake
from tests.twin_server.small_city import NOW
from twin_server.api import create_api
from twin_server.city import City
from twin_server.overview.board import Board


@pytest.fixture(scope="session")
def leaders_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_leaders_city(tmp_path_factory.mktemp("leaders") / "city")


@pytest.fixture
def leaders(leaders_folder: Path, tmp_path: Path) -> Iterator[City]:
    """A copy that a test may change, taking in observations."""
    shutil.copytree(leaders_folder, tmp_path / "city")
    city = City(tmp_path / "city")
    yield city
    city.close()


@pytest.fixture
def alarmed(leaders: City) -> City:
    """JG-1 leans by 40° (limit 15°) in the first grid, GS-1 is well, the others say nothing."""
    intake = TestIntake.of(leaders)
    intake.send("JG-1", 40.0)
    intake.send("GS-1", 0.36)
    return leaders


@pytest.fixture
def board(alarmed: City) -> Board:
    return Board(alarmed, clock=lambda: NOW)


@pytest.fixture
def overview_api(alarmed: City) -> Any:
    return create_api(alarmed)
