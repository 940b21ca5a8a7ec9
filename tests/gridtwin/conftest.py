"""Hypothesis without a stop-watch and with fixed seeds; workspaces on both stores.

Machines are shared, so no test is timed; a failure comes back with the same seed. Each workspace is a copy of
one that was made once.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
import pytest
from hypothesis import settings as hypothesis_settings

from gridtwin.store import Workspace, create_workspace, open_workspace, settings

hypothesis_settings.register_profile("gridtwin", deadline=None, derandomize=True)
hypothesis_settings.load_profile("gridtwin")

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
LATER = datetime(2026, 3, 2, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
CRS = 4544
_NAME = "测试城区"


@pytest.fixture(params=["geopackage", pytest.param("postgis", marks=pytest.mark.postgres)])
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace at <tmp_path>/city."""
    root = tmp_path / "city"
    if request.param == "geopackage":
        shutil.copytree(request.getfixturevalue("empty_city"), root)
    else:
        shutil.copytree(request.getfixturevalue("empty_city_on_server"), root)
        given = settings.load(root)
        settings.save(
            root, dataclasses.replace(given, store=_copy_of_database(str(given.store), tmp_path.name))
        )
    with open_workspace(root) as opened:
        yield opened


@pytest.fixture
def geopackage(empty_city: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace on a GeoPackage, for what only files have."""
    shutil.copytree(empty_city, tmp_path / "city")
    with open_workspace(tmp_path / "city") as opened:
        yield opened


@pytest.fixture(scope="session")
def empty_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("made") / "city"
    create_workspace(root, name=_NAME, crs=CRS, division="620102", now=NOW).close()
    return root


@pytest.fixture(scope="session")
def empty_city_on_server(tmp_path_factory: pytest.TempPathFactory, postgres_server: str) -> Path:
    root = tmp_path_factory.mktemp("made") / "city"
    with psycopg.connect(postgres_server, autocommit=True) as link:
        link.execute("CREATE DATABASE empty_city")
    store = postgres_server.replace("/postgres", "/empty_city?schema=lanzhou")
    create_workspace(root, name=_NAME, crs=CRS, division="620102", now=NOW, store=store).close()
    return root


def _copy_of_database(store: str, name: str) -> str:
    name = "".join(letter if letter.isalnum() else "_" for letter in name.lower())[-60:]
    with psycopg.connect(store.replace("/empty_city?schema=lanzhou", "/postgres"), autocommit=True) as link:
        link.execute(f"CREATE DATABASE {name} TEMPLATE empty_city")
    return store.replace("/empty_city?", f"/{name}?")
