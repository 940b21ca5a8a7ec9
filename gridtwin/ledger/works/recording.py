"""One work: added, changed along its life, accepted; every change in the history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from gridtwin.ledger.errors import ImpossibleChange, UnknownRecord
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.life import Life, load_life
from gridtwin.ledger.noted import Noted
from gridtwin.ledger.rules import load_rules
from gridtwin.ledger.serials import next_serials
from gridtwin.ledger.works._check_work import check_work
from gridtwin.model import is_missing
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


def work_life(workspace: Workspace) -> Life:
    """The states of works and the ways between them, the city's own file counted."""
    return load_life("work_life", workspace.root / "standards")


def work_rules(workspace: Workspace) -> Noted:
    """An empty collection of breaches of the rules W01–W10, the city's own file counted."""
    return Noted(load_rules("work_rules", workspace.root / "standards" / "work_rules.toml"))


def add_work(workspace: Workspace, host: Host, values: Mapping[str, Any], *, edit: Edit) -> tuple[str, Noted]:
    """Store a work of an object and give its code; with an error nothing is stored.

    Raises:
        ImpossibleChange: the values break a rule; the first breach is told.
    """
    life = work_life(workspace)
    year = int(values.get("budget_year") or edit.moment.year)
    work = {**host.keys, "state": life.initial, "budget_year": year, **values}
    if is_missing(work.get("code")):
        where = {"budget_year": year}
        work["code"] = next_serials(workspace, "maintenance_work", f"YH{year}", count=1, where=where)[0]
    noted = _checked(workspace, work, life, edit)
    frame = pd.DataFrame([work])
    workspace.write("maintenance_work", frame, actor=edit.actor, now=edit.moment, reason=edit.reason)
    return str(work["code"]), noted


def update_work(workspace: Workspace, code: str, values: Mapping[str, Any], *, edit: Edit) -> Noted:
    """Change a work; a `state` among the values must be one that its life allows next.

    Raises:
        UnknownRecord: no work has the code.
        ImpossibleChange: the life does not allow it, or the values break a rule.
    """
    row = find_work(workspace, code)
    life = work_life(workspace)
    work = {**row, **values}
    wanted = values.get("state")
    if wanted is not None and wanted != row["state"]:
        life.check({**work, "state": row["state"]}, str(wanted))
    noted = _checked(workspace, work, life, edit)
    changed = pd.DataFrame([{"id": row["id"], "row_version": row["row_version"], **values}])
    reason = edit.reason or f"work {wanted or 'changed'}"
    workspace.update("maintenance_work", changed, actor=edit.actor, now=edit.moment, reason=reason)
    return noted


def find_work(workspace: Workspace, code: str) -> dict[str, Any]:
    """The values of a work.

    Raises:
        UnknownRecord: no work has the code.
    """
    rows = workspace.read("maintenance_work", where={"code": code})
    if not len(rows):
        raise UnknownRecord(
            f"no work has the number '{code}'; 'gridtwin roads works list' shows them",
            zh=f"没有编号为“{code}”的养护工程；可用gridtwin roads works list查看",
        )
    found = rows.iloc[0].to_dict()
    return {str(name): None if is_missing(value) else value for name, value in found.items()}


def _checked(workspace: Workspace, work: Mapping[str, Any], life: Life, edit: Edit) -> Noted:
    noted = work_rules(workspace)
    check_work(work, life, noted=noted, row=None, today=edit.moment.date())
    errors = [each for each in noted.rows if each["severity"] == "error"]
    if errors:
        raise ImpossibleChange(
            f"work {work['code']}: {errors[0]['message_en']}",
            zh=f"养护工程{work['code']}：{errors[0]['message_zh']}",
        )
    return noted
