"""The town of `towns`, made once and copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from gridtwin.store import Workspace, open_workspace
from tests.gridtwin.ledger.summary.towns import furnish, make
from tests.gridtwin.ledger.workspaces import copied


@pytest.fixture(scope="session")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the town `bare` and the town `town` that has ratings, an inspection, defects and a work."""
    folder = tmp_path_factory.mktemp("towns")
    make(folder / "bare").close()
    shutil.copytree(folder / "bare", folder / "town")
    with open_workspace(folder / "town") as town:
        furnish(town)
    return folder


@pytest.fixture
def bare(towns: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The town in which nothing was rated or inspected."""
    with copied(towns / "bare", tmp_path / "bare") as opened:
        yield opened


@pytest.fixture
def town(towns: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The town with its history."""
    with copied(towns / "town", tmp_path / "town") as opened:
        yield opened
