"""Grouped questions, on both stores: numbers, sums and latest values without reading the rows."""

from datetime import date

import pandas as pd
import pytest

from gridtwin.store import Latest, Workspace
from gridtwin.store.errors import UnknownColumn
from tests.gridtwin.store.conftest import NOW, make_trees


def inspections(*rows: tuple[str, str, str | None, str]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=["host_id", "kind", "done_on", "state"])
    return frame.assign(host_class="tree", code=[f"I{at}" for at in range(len(frame))])


@pytest.fixture
def inspected(workspace: Workspace) -> Workspace:
    """Three trees: one inspected twice, one cancelled, one never."""
    trees = make_trees("T1", "T2", "T3").assign(id=["a", "b", "c"])
    workspace.write("tree", trees, actor="t", now=NOW)
    rows = inspections(
        ("a", "巡查", "2025-03-01", "done"),
        ("a", "巡查", "2024-02-29", "done"),
        ("b", "巡查", "2025-05-01", "cancelled"),
        ("a", "检测", "2026-01-01", "done"),
    )
    workspace.write("inspection", rows, actor="t", now=NOW)
    return workspace


def newest(
    workspace: Workspace, not_after: date | None = None, up_to: date | None = None
) -> list[tuple[str, str | None]]:
    where = {"kind": "巡查", "state": "done"}
    latest = Latest("inspection", "host_id", "done_on", where, up_to, not_after)
    with workspace.asking() as questions:
        found = questions.with_latest("tree", ["id"], by=latest)
    days = found["latest"].dt.strftime("%Y-%m-%d").astype(object)
    return list(zip(found["id"], days.where(days.notna(), None), strict=True))


def test_each_row_has_the_latest_of_those_that_refer_to_it(inspected: Workspace) -> None:
    assert newest(inspected) == [("b", None), ("c", None), ("a", "2025-03-01")]


def test_rows_with_a_later_one_are_left_out(inspected: Workspace) -> None:
    assert newest(inspected, date(2025, 2, 28)) == [("b", None), ("c", None)]
    assert newest(inspected, date(2025, 3, 1))[2:] == [("a", "2025-03-01")]


def test_later_values_may_be_left_out_of_account(inspected: Workspace) -> None:
    assert newest(inspected, up_to=date(2025, 2, 28))[2:] == [("a", "2024-02-29")]
    assert newest(inspected, up_to=date(2024, 1, 1)) == [("a", None), ("b", None), ("c", None)]


def test_a_limit_holds_for_what_counts(inspected: Workspace) -> None:
    found = newest(inspected, not_after=date(2024, 12, 31), up_to=date(2025, 2, 28))
    assert found == [("b", None), ("c", None), ("a", "2024-02-29")]


def test_only_the_rows_asked_for(inspected: Workspace) -> None:
    done = Latest("inspection", "host_id", "done_on", {"kind": "巡查", "state": "done"})
    with inspected.asking() as questions:
        found = questions.with_latest("tree", ["id", "code"], by=done, where={"code": ["T1", "T3"]})
    assert found["code"].tolist() == ["T3", "T1"]


def test_a_class_without_rows_gives_a_table_without_rows(workspace: Workspace) -> None:
    latest = Latest("inspection", "host_id", "done_on")
    with workspace.asking() as questions:
        columns = questions.with_latest("tree", ["id", "code"], by=latest).columns
    assert columns.tolist() == ["id", "code", "latest"]


def test_numbers_and_latest_by_key(inspected: Workspace) -> None:
    with inspected.asking() as questions:
        found = questions.grouped("inspection", ["kind", "state"], latest="done_on")
    rows = [(r.kind, r.state, r.number, str(r.latest.date())) for r in found.itertuples()]
    assert sorted(rows) == [
        ("巡查", "cancelled", 1, "2025-05-01"),
        ("巡查", "done", 2, "2025-03-01"),
        ("检测", "done", 1, "2026-01-01"),
    ]


def test_sums_are_whole_cents(workspace: Workspace) -> None:
    works = pd.DataFrame(
        {"code": ["A", "B", "C"], "budget_year": [2025, 2025, 2026], "cost_cents": [10**15, 1, 7]}
    ).assign(host_class="road", host_id="r", title="t", kind="中修", state="planned")
    workspace.write("maintenance_work", works, actor="t", now=NOW)
    with workspace.asking() as questions:
        found = questions.grouped("maintenance_work", ["budget_year"], total="cost_cents")
    assert found["total"].tolist() == [10**15 + 1, 7]
    assert found["number"].tolist() == [2, 1]


def test_unknown_fields_are_refused(workspace: Workspace) -> None:
    with workspace.asking() as questions, pytest.raises(UnknownColumn, match="done"):
        questions.grouped("inspection", ["done"])
