"""Hosts with something overdue, each once: the same as the due list says, on both stores."""

import datetime

from gridtwin.ledger.inspection import Plans, due_list
from gridtwin.ledger.inspection.late import late_hosts
from gridtwin.store import Workspace
from tests.gridtwin.ledger.workspaces import inspected

TODAY = datetime.date(2026, 6, 1)


def test_late_hosts_are_those_overdue_in_the_list(city: Workspace, plans: Plans) -> None:
    inspected(
        city,
        ("road", "r1", "常规检测", "2025-06-01"),  # due today, not yet overdue
        ("road", "r2", "常规检测", "2025-05-31"),
        ("facility", "f1", "灯杆巡查", "2025-05-31"),
    )
    table = due_list(city, plans, as_of=TODAY).table
    late = late_hosts(city, plans, as_of=TODAY, columns=["code"])
    assert sorted(late["id"]) == sorted(set(table.loc[table["state"] == "overdue", "host_id"]))
    assert late["code"].notna().all()


def test_nobody_is_late_without_plans(city: Workspace) -> None:
    assert late_hosts(city, Plans(()), as_of=TODAY, columns=["code"]).columns.tolist() == ["id", "code"]
