"""One small city and one engine for the tests that only ask; copies for those that change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from sample_data import create_demo
from tests.gridtwin.cli.engine.client import Engine

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture(scope="session")
def made_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample city, as `gridtwin demo create` makes it."""
    folder = tmp_path_factory.mktemp("engine") / "city"
    create_demo(folder, size="small", seed=7, now=NOW, with_imagery=False)
    return folder


@pytest.fixture
def own_city(made_city: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(made_city, tmp_path / "own"))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One process for all questions of a module."""
    folder = tmp_path_factory.mktemp("process")
    made = Engine(folder / "engine.log", folder / "errors.txt")
    yield made
    assert made.close() == 0
    assert made.strange == []
