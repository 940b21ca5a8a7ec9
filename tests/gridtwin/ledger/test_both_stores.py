"""The same year on a file and on a server: stationing, ratings, due list and the yearly report."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from gridtwin.ledger.condition import (
    load_parameters,
    maintenance_of,
    rate_bridges,
    rate_roads,
    rate_tunnels,
    tunnel_weighting,
)
from gridtwin.ledger.inspection import DueFilter, due_list, load_plans
from gridtwin.ledger.linear.event_intake import add_event
from gridtwin.ledger.linear.places import place_of
from gridtwin.ledger.linear.positions import RouteIndex
from gridtwin.ledger.linear.realignment import RealignmentWishes, realign_route
from gridtwin.ledger.linear.registering import RouteWishes, register_routes
from gridtwin.ledger.linear.routes import load_route
from gridtwin.ledger.reports import yearly_report
from gridtwin.ledger.reports.blocks import Facts, Heading, Paragraph, Table
from gridtwin.store import Workspace
from tests.gridtwin.ledger.condition.cities import BY_HAND, NOW, find, inspect, make, ratings
from tests.gridtwin.ledger.condition.test_bridges import BY_HAND as BRIDGE
from tests.gridtwin.ledger.linear import conftest as linear

pytestmark = pytest.mark.postgres
LEDGERS = ("road", "bridge", "tunnel")


@pytest.fixture(scope="module")
def servers(postgres_server: str) -> Callable[[str], str]:
    """Addresses of schemas of their own."""
    return lambda name: f"{postgres_server}?schema=test_{name}"


@pytest.fixture(scope="module")
def cities(
    tmp_path_factory: pytest.TempPathFactory, servers: Callable[[str], str]
) -> Iterator[tuple[Workspace, Workspace]]:
    """Two workspaces with the same rows, surveyed and rated."""
    root = tmp_path_factory.mktemp("both")
    with make(root / "file") as file, make(root / "server", store=servers("both_stores")) as server:
        for city in (file, server):
            _survey(city)
        yield file, server


def _survey(city: Workspace) -> None:
    for section in (1, 2, 4):
        inspect(city, "road", section, {"iri": 1.5 + section, "inspected_area_m2": 1000})
    for distress, length, width, depth in BY_HAND:
        find(city, 1, distress, length_m=length, width_m=width, depth_mm=depth)
    inspect(city, "bridge", 1, {"scores": BRIDGE})
    inspect(city, "bridge", 3, {"structural_result": "合格级"})
    inspect(city, "tunnel", 1, {"scores": dict.fromkeys(tunnel_weighting(load_parameters()).names, 85)})
    for rate in (rate_roads, rate_bridges, rate_tunnels):
        rate(city, 2025, actor="t", now=NOW)


def test_ratings(cities: tuple[Workspace, Workspace]) -> None:
    file, server = cities
    for ledger in LEDGERS:
        assert ratings(file, ledger) == ratings(server, ledger)
    assert len(ratings(file, "road")) > 0
    columns = ["host_code", "index_name", "value", "grade", "details", "to_confirm"]
    first, second = (_sorted(city.read("condition_rating"), columns) for city in cities)
    assert first == second


def test_grades_on_cards_and_maintenance(cities: tuple[Workspace, Workspace]) -> None:
    file, server = cities
    for ledger in ("bridge", "tunnel"):
        assert _sorted(file.read(ledger), ["code", "grade"]) == _sorted(
            server.read(ledger), ["code", "grade"]
        )
    found = [[(one.code, one.class_name, one.grade) for one in maintenance_of(c, "bridge")] for c in cities]
    assert found[0] == found[1]


def test_due_list(cities: tuple[Workspace, Workspace]) -> None:
    plans = load_plans()
    made = [
        due_list(city, plans, as_of=date(2026, 1, 1), wanted=DueFilter(with_done=True)) for city in cities
    ]
    assert _plain(made[0].summary) == _plain(made[1].summary)
    columns = [name for name in made[0].table.columns if name not in ("host_id", "geometry", "id")]
    assert len(made[0].table) > 0
    assert _sorted(made[0].table, columns) == _sorted(made[1].table, columns)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_yearly_report(cities: tuple[Workspace, Workspace], language: str) -> None:
    told = [_told(yearly_report(city, LEDGERS, 2025, how=(language, NOW))) for city in cities]
    assert len(told[0]) > 30
    assert told[0] == told[1]


def test_stationing(tmp_path: Path, servers: Callable[[str], str]) -> None:
    """Equations short and long, events, a realignment, and positions both ways before and after it."""
    told = []
    for name, store in (("file", None), ("server", servers("both_roads"))):
        with linear.create_workspace(
            tmp_path / name, name="镇", crs=linear.CRS, division="620102", now=linear.NOW, store=store
        ) as town:
            told.append(_stationed(town))
    assert told[0] == told[1]
    before, after, _ = told[0]
    assert (before["K0+470#3"], after["K0+470#3"]) == ((X0 + 470, Y0), (X0 + 470, Y0))


X0, Y0 = linear.X0, linear.Y0


def _stationed(town: Workspace) -> list[Any]:  # Any: places, then rows of events
    from tests.gridtwin.ledger.linear.test_realignment import DETOUR

    town.write("road", linear.sections(), actor="t", now=linear.NOW)
    points = [
        {"distance_m": 300.0, "station_m": 300.0, "after_m": 350.0},
        {"distance_m": 450.0, "station_m": 500.0, "after_m": 450.0},
    ]
    wishes = RouteWishes(calibrations={"A": points})
    register_routes(town, actor="t", now=linear.NOW, wishes=wishes)
    work = {"route_code": "A", "kind": "work", "title": "罩面", "side": "left"}
    stretch = {"from_station_m": "K0+400", "to_station_m": "K0+700"}
    add_event(town, work | stretch, actor="t", now=linear.NOW)
    realign_route(town, "A", DETOUR, actor="t", now=linear.NOW, wishes=RealignmentWishes(date(2026, 5, 1)))
    made: list[Any] = []
    for day in (date(2026, 4, 30), date(2026, 5, 1)):
        route = load_route(town, "A", on=day)
        numbers = ("K0+100", "K0+400", "K0+470#2", "K0+470#3")
        made.append({text: tuple(place_of(route, text)[axis] for axis in "xy") for text in numbers})
        found = RouteIndex({"A": route}).locate(np.array([[X0 + 120, Y0 + 3], [X0 + 600, Y0 + 40]]))
        made[-1]["located"] = np.round(found.distance_m, 6).tolist()
    columns = ["title", "from_station_m", "to_station_m", "from_part", "to_part"]
    return [*made, _sorted(town.read("linear_event"), columns)]


def _told(report: Any) -> list[str]:  # Any: a Report
    """All words and numbers of a report, without its pictures."""
    kept = (Heading, Paragraph, Facts, Table)
    return [str(block) for block in report.blocks if isinstance(block, kept)]


def _sorted(frame: pd.DataFrame, columns: list[str]) -> list[str]:
    plain = pd.DataFrame(frame)[columns].astype(object).where(lambda given: given.notna(), None)
    return sorted(str([_value(value) for value in row]) for row in plain.to_numpy().tolist())


def _value(value: Any) -> Any:  # Any: a value of a row
    if isinstance(value, dict | list):  # PostgreSQL keeps keys in an order of its own
        return json.dumps(value, sort_keys=True, ensure_ascii=False)
    return round(float(value), 9) if isinstance(value, int | float | np.number) else value


def _plain(table: Any) -> Any:  # Any: a table, or a list of records
    return table.to_dict("records") if isinstance(table, pd.DataFrame) else table
