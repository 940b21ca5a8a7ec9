"""What is counted again when: each part after a change of a layer that it reads, and only then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely
import sqlalchemy as sa

from tests.twin_server.overview.leaders_city import WORST
from tests.twin_server.small_city import CRS, NOW, X, Y
from twin_server.city import City
from twin_server.overview.facts import Facts
from twin_server.overview.stored import Counts, Name, parts


@pytest.fixture
def counted(alarmed: City) -> tuple[Counts, list[Name]]:
    """Counts of the city, everything counted once, and the names of what is counted from now on."""
    again: list[Name] = []
    counts = Counts(alarmed, on_count=again.append)
    counts.at(NOW)
    assert set(again) == set(parts())
    again.clear()
    return counts, again


def edit(city: City, layer: str, where: dict[str, Any], **values: Any) -> None:
    rows = city.workspace.read(layer, where=where, columns=["id", "row_version"])
    frame = pd.DataFrame(rows[["id", "row_version"]]).assign(**values)
    city.workspace.update(layer, frame, actor="t", now=NOW + timedelta(minutes=1))


def test_nothing_changed_nothing_is_counted(counted: tuple[Counts, list[Name]]) -> None:
    counts, again = counted
    assert counts.at(NOW) is counts.at(NOW)
    assert again == []


def test_an_edited_patch(counted: tuple[Counts, list[Name]], alarmed: City) -> None:
    counts, again = counted
    edit(alarmed, "change_patch", {"patch_no": "TB-5"}, status="confirmed")
    assert counts.at(NOW).figures["open_a"].value == 1  # type: ignore[union-attr]
    assert {name for kind, name in again if kind == "figure"} == {
        "open_a",
        "open",
        "kinds",
        "review",
        "confirmed",
        "found",
    }
    assert {name for kind, name in again if kind == "places"} == {"patches"}
    assert {name.kind for kind, name in again if kind == "matters"} == {"patch"}  # type: ignore[union-attr]


def test_an_alarm_in_the_layer_for_qgis(counted: tuple[Counts, list[Name]], alarmed: City) -> None:
    counts, again = counted
    before = counts.at(NOW)
    columns = {"alarm_no": ["BJ-1"], "rule": ["r"], "severity": ["major"], "state": ["raised"]}
    point = gpd.GeoDataFrame({**columns, "raised_at": [NOW]}, geometry=[shapely.Point(X, Y)], crs=CRS)
    alarmed.workspace.write("alarm", point, actor="sensing", now=NOW)
    after = counts.at(NOW)
    assert again == []
    assert after.figures == before.figures
    assert after.places_key == before.places_key


def test_a_bridge_changed_by_another_program(counted: tuple[Counts, list[Name]], alarmed: City) -> None:
    counts, again = counted
    edit(alarmed, "bridge", {"id": WORST}, grade="C")
    assert counts.at(NOW).figures["bridges"].value == 0  # type: ignore[union-attr]
    assert {kind for kind, _ in again} == {"figure", "matters"}
    assert ("figure", "bridges") in again
    assert ("figure", "components") not in again


def test_a_new_day_and_a_new_table_of_the_city(counted: tuple[Counts, list[Name]], alarmed: City) -> None:
    counts, again = counted
    counts.at(NOW + timedelta(days=1))
    assert set(again) == set(parts())
    again.clear()
    (alarmed.path / "standards").mkdir()
    (alarmed.path / "standards" / "overview_ranking.toml").write_text("[patches]\nA = 100\n", "utf-8")
    assert counts.at(NOW + timedelta(days=1)).places.weights.patches["A"] == 100
    assert set(again) == set(parts())


@pytest.mark.parametrize("which", ["leaders", "empty_city"])
def test_parts_read_no_layer_that_they_do_not_name(which: str, request: pytest.FixtureRequest) -> None:
    city: City = request.getfixturevalue(which)
    for name, part in parts().items():
        with tables_read(city) as read, city.workspace.asking() as asking:
            part.count(Facts(city, asking, NOW))
        assert read <= set(part.layers), name


@contextmanager
def tables_read(city: City) -> Iterator[set[str]]:
    """Tables named in the SQL that is sent meanwhile."""
    database, seen = city.workspace.database, set[str]()
    names = [name for name in database.metadata.tables if name != "meta"]

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        words = set(statement.replace('"', " ").replace(".", " ").replace(",", " ").split())
        seen.update(words & set(names))

    sa.event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(database.engine, "before_cursor_execute", note)


def test_what_is_sent_is_seen(leaders: City) -> None:
    with tables_read(leaders) as read:
        leaders.workspace.count("bridge")
    assert read == {"bridge"}
