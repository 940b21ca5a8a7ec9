"""The life of a defect: ordered with a work, repaired, watched or void, as `data/defect_life.toml` allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from gridtwin.ledger.cards.attachments import AttachedFile, attach_file
from gridtwin.ledger.errors import ImpossibleChange, UnknownRecord
from gridtwin.ledger.life import Life, load_life
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


@dataclass(frozen=True, slots=True)
class DefectChange:
    """The new state and what goes with it: work_code, repaired_on, as_repaired, note; photos."""

    state: str
    values: dict[str, Any] = field(default_factory=dict)
    photos: tuple[Path, ...] = ()


def defect_life(workspace: Workspace) -> Life:
    """The states of defects and the ways between them, the city's own file counted."""
    return load_life("defect_life", workspace.root / "standards")


def change_defects(workspace: Workspace, codes: Sequence[str], change: DefectChange, *, edit: Edit) -> int:
    """Change defects, all or none; each change stands in the history. Returns how many.

    Raises:
        UnknownRecord: no defect has one of the codes, or no work the given one.
        ImpossibleChange: the life of a defect does not allow it, or a date is out of order.
    """
    life = defect_life(workspace)
    wanted = list(dict.fromkeys(codes))
    rows = workspace.read("defect", where={"code": wanted})
    missing = sorted(set(wanted) - set(rows["code"]))
    if missing:
        raise UnknownRecord(
            f"no defect has the number '{missing[0]}'; 'gridtwin roads defects' lists them",
            zh=f"没有编号为“{missing[0]}”的病害；可用gridtwin roads defects查看",
        )
    _check_work(workspace, change.values.get("work_code"))
    values = change.values | ({"work_code": None} if change.state == "open" else {})
    for row in rows.drop(columns="geometry").to_dict("records"):
        life.check({**{str(k): v for k, v in row.items()}, **values}, change.state)
        _check_dates(row, values.get("repaired_on"), edit.moment.date())
    changed = pd.DataFrame(rows[["id", "row_version"]]).assign(state=change.state)
    for name, value in values.items():
        changed[name] = pd.Series([value] * len(changed), dtype=object)
    reason = edit.reason or f"defect {change.state}"
    report = workspace.update("defect", changed, actor=edit.actor, now=edit.moment, reason=reason)
    for code in wanted:
        for path in change.photos:
            attach_file(workspace, "defect", code, AttachedFile(path, kind="photo"), edit=edit)
    return report.rows_updated


def _check_work(workspace: Workspace, code: str | None) -> None:
    if code is not None and not workspace.count("maintenance_work", {"code": code}):
        raise UnknownRecord(
            f"no work has the number '{code}'; 'gridtwin roads works list' shows them",
            zh=f"没有编号为“{code}”的养护工程；可用gridtwin roads works list查看",
        )


def _check_dates(row: dict[Any, Any], repaired_on: date | None, today: date) -> None:
    if repaired_on is None:
        return
    found = row["found_on"].date()
    if repaired_on < found or repaired_on > today:
        raise ImpossibleChange(
            f"{row['code']} repaired on {repaired_on}: it was found on {found}, and today is {today}",
            zh=f"{row['code']}修复日期{repaired_on}不合理：发现于{found}，今天为{today}",
        )


def defects_table(workspace: Workspace, where: dict[str, Any]) -> pd.DataFrame:
    """Defects without geometry, newest first."""
    rows = pd.DataFrame(workspace.read("defect", where=where or None).drop(columns="geometry"))
    return rows.sort_values(["found_on", "code"], ascending=False, ignore_index=True)
