"""The report of a closure, as blocks: what a crew works by."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from gridtwin.cli.pipes.closure_report import Making, closure_report
from gridtwin.ledger.reports.blocks import Paragraph, Picture, Report, Table, column_widths
from pipe_network.isolation.model import isolation_model, valves_of_points
from pipe_network.isolation.report import isolate
from pipe_network.topology.from_network import graph_from_network
from tests.pipe_network.networks import network

NOW = datetime(2026, 5, 31, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def report() -> Report:
    """V2 and V3 close off the burst beside B; V1 and V4 help out."""
    names = ["S", "V1", "A", "V2", "B", "V3", "C", "V4", "D"]
    made = network(
        {name: (10.0 * at, 0.0, 100.0) for at, name in enumerate(names)},
        [(f"{a}-{b}", a, b, {"diameter_mm": 200}) for a, b in pairwise(names)],
    )
    made.points["appurtenance"] = ["阀门井" if name[0] == "V" else "" for name in made.points["point_no"]]
    made.points.loc[0, "appurtenance"] = "水源井"
    graph = graph_from_network(made)
    plan = isolate(isolation_model(graph, valves_of_points(graph)), "V2-B")
    return closure_report(plan, Making("Qilihe", "Li", NOW, "zh", 4544), None)


def _tables(report: Report) -> list[Table]:
    return [each for each in report.blocks if isinstance(each, Table)]


def test_the_table_of_valves_has_room_to_write(report: Report) -> None:
    close = _tables(report)[0].table
    assert close.column("valve") == ("V2", "V3")
    assert [each.zh for each in close.column("side")] == ["供水侧", "用户侧"]
    texts = list(close.texts("zh"))
    assert [row[-2:] for row in texts] == [["", ""], ["", ""]]
    widths = column_widths(close, "zh")
    share = [178 * width / sum(widths) for width in widths[-2:]]
    assert min(share) > 22  # mm


def test_the_order_and_the_crs_are_said_once(report: Report) -> None:
    notes = [each.text for each in report.blocks if isinstance(each, Paragraph)]
    assert sum(each.startswith("次序：先关供水侧阀门") for each in notes) == 1
    assert sum("EPSG:4544" in each for each in notes) == 1


def test_valves_to_close_too_have_a_place_and_a_map(report: Report) -> None:
    others = next(each.table for each in _tables(report)[1:] if each.table.name == "valves")
    assert others.column("valve") == ("V1", "V4")
    assert others.column("x") == ("500010.0", "500070.0")
    assert sum(isinstance(each, Picture) for each in report.blocks) == 2


def test_there_is_room_for_whom_to_call(report: Report) -> None:
    contacts = next(each.table for each in _tables(report) if each.table.name == "contacts")
    assert [each.label.zh for each in contacts.columns] == ["联系人", "值班电话"]
    assert list(contacts.texts("zh")) == [["", ""]]
