from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gridtwin.store import Workspace, open_workspace
from twin_server.build.models.formats import format_of
from twin_server.build.models.register import Model
from twin_server.build.place import parse_place
from twin_server.build.source import Built

Make = Callable[..., tuple[Built, Path]]


@pytest.fixture
def workspace(city_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of the small city that a test may change."""
    shutil.copytree(city_folder, tmp_path / "city")
    with open_workspace(tmp_path / "city") as opened:
        yield opened


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes the tiles of a model's file: what was built, and where."""

    def made(path: Path, *, place: str | None = None, **said: Any) -> tuple[Built, Path]:
        model = Model("m", "M", path, place=parse_place(place) if place else None, **said)
        folder = tmp_path / f"made-{path.stem}"
        folder.mkdir()
        one = format_of(path)
        one.look(model)
        return one.make(model, folder, lambda fraction, message="": None), folder

    return made
