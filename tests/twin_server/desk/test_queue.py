"""The queue in memory follows decisions made here at once and what others write soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pandas as pd
import pytest

from tests.twin_server.small_city import NOW, PATCH_A, make_city
from twin_server.access.store import open_store
from twin_server.city import City
from twin_server.desk import queue as queue_module
from twin_server.desk.deciding import Bench, Ruling, decide
from twin_server.desk.queue import Filter, Queue
from twin_server.desk.review_table import review_table
from twin_server.desk.store import DeskStore
from twin_server.desk.who import Who


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    city = City(make_city(tmp_path / "city"))
    yield city
    city.close()


def rows(queue: Queue) -> dict[str, tuple[str, int]]:
    page = queue.page(Filter(), offset=0, limit=10)
    return {row["patch_no"]: (row["status"], row["row_version"]) for row in page.rows}


def test_a_decision_made_here_needs_no_new_reading(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue(city)
    assert rows(queue) == {"TB-1": ("new", 1), "TB-2": ("new", 1)}
    with open_store(city.path) as store:
        bench = Bench(city, DeskStore(store), review_table())
        made = decide(bench, PATCH_A, Ruling("legal", 1), Who("wang", "王芳"), now=NOW + timedelta(hours=1))
    with monkeypatch.context() as patch:
        patch.setattr(queue_module, "_read", lambda _: pytest.fail("it read all patches again"))
        queue.decided(made)
        assert rows(queue) == {"TB-1": ("legal", 2), "TB-2": ("new", 1)}


def test_what_others_write_is_read(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue(city)
    rows(queue)
    monkeypatch.setattr(queue_module, "_FRESH_S", 0.0)
    change = pd.DataFrame({"id": [PATCH_A], "row_version": [1], "status": ["unclear"]})
    city.workspace.update("change_patch", change, actor="qgis", now=NOW)
    assert rows(queue)["TB-1"] == ("unclear", 2)
