"""What a yearly report tells of one ledger: read once, from the functions that the commands use."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import pandas as pd

from gridtwin.ledger.inspection import DueFilter, DueList, due_list
from gridtwin.ledger.packs import plans_with_packs
from gridtwin.ledger.summary import Statistics, statistics
from gridtwin.ledger.works import work_costs
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Year:
    """One ledger in one year.

    Attributes:
        due: due list as of the end of the year, or of the day of the report where that comes first.
        costs, kinds: works of the budget year by class (with km) and by kind.
        defects: those found in the year or repaired in it; `standing` are not repaired today, of any year.
        doubts: what is to be confirmed, with the number of ratings of the year that it concerns.
    """

    host_class: str
    year: int
    statistics: Statistics
    due: DueList
    costs: pd.DataFrame
    kinds: pd.DataFrame
    defects: pd.DataFrame
    standing: int
    doubts: pd.DataFrame


def gather(workspace: Workspace, host_class: str, year: int, *, today: datetime.date) -> Year:
    """Read all that the report tells of one ledger."""
    as_of = min(datetime.date(year, 12, 31), today)
    works = {"budget_year": year}
    with workspace.asking() as questions:
        standing = questions.grouped("defect", ["state"], where={"host_class": host_class})
    is_open = ~standing["state"].isin(["repaired", "void"])
    return Year(
        host_class=host_class,
        year=year,
        statistics=statistics(workspace, host_class, year=year),
        due=due_list(
            workspace, plans_with_packs(workspace), as_of=as_of, wanted=DueFilter(host_classes=(host_class,))
        ),
        costs=work_costs(workspace, host_class, ["class"], where=works),
        kinds=work_costs(workspace, host_class, ["kind"], where=works),
        defects=_defects(workspace, host_class, year),
        standing=int(standing.loc[is_open, "number"].sum()),
        doubts=_doubts(workspace, host_class, year),
    )


def _defects(workspace: Workspace, host_class: str, year: int) -> pd.DataFrame:
    columns = ["distress", "severity", "state", "found_on", "repaired_on"]
    rows = workspace.read("defect", where={"host_class": host_class}, columns=columns)
    found, repaired = rows["found_on"].dt.year == year, rows["repaired_on"].dt.year == year
    kept = rows.assign(is_found=found, is_repaired=repaired & (rows["state"] == "repaired"))
    return pd.DataFrame(kept[found | kept["is_repaired"]].drop(columns="geometry"))


def _doubts(workspace: Workspace, host_class: str, year: int) -> pd.DataFrame:
    where = {"host_class": host_class, "rated_year": year}
    rows = workspace.read("condition_rating", where=where, columns=["index_name", "to_confirm"])
    said = [
        (str(doubt.get("parameter", "")), str(doubt.get("en", "")), str(doubt.get("zh", "")))
        for doubts in rows["to_confirm"]
        if isinstance(doubts, list)
        for doubt in doubts
        if isinstance(doubt, dict)
    ]
    found = pd.DataFrame(said, columns=["parameter", "en", "zh"])
    counted = found.groupby(["parameter", "en", "zh"], sort=False).size().rename("number").reset_index()
    return counted.sort_values(["number", "parameter"], ascending=[False, True], ignore_index=True)
