from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.twin_server.tiles.many import make_many
from twin_server.city import City
from twin_server.tiles import rules, service

SIDE = 20  # 400 buildings, 400 components


@pytest.fixture(scope="session")
def many_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_many(tmp_path_factory.mktemp("many") / "city", side=SIDE)


@pytest.fixture
def many(many_folder: Path, tmp_path: Path) -> Iterator[City]:
    """A copy that a test may change, in which layers of more than 100 features come in tiles of 50."""
    import shutil

    shutil.copytree(many_folder, tmp_path / "many")
    city = City(tmp_path / "many")
    yield city
    city.close()


@pytest.fixture(autouse=True)
def small_rules(monkeypatch: pytest.MonkeyPatch) -> Any:
    own = rules.own_rules()
    layers = {name: replace(rule, most=50) for name, rule in own.layers.items()}
    small = replace(own, whole_up_to=100, default=replace(own.default, most=50), layers=layers)
    monkeypatch.setattr(service, "own_rules", lambda: small)
    return small
