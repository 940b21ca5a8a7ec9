"""Inspections done and defects found and repaired, by year; counted in the database."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from gridtwin.ledger.summary.table import NOT_STATED, TOTAL, Column, Label, Row, SummaryTable
from gridtwin.model import domain, is_missing
from gridtwin.store import Asking, Workspace

_CLOSED = ("repaired",)


def inspections(workspace: Workspace, host_class: str) -> SummaryTable:
    """Inspections done, by kind and year."""
    with workspace.asking() as questions:
        found = questions.grouped(
            "inspection", ["kind", "done_on"], where={"host_class": host_class, "state": "done"}
        )
    return _by_year(
        found.assign(year=found["done_on"].dt.year, row=found["kind"]),
        "inspections",
        (Label("inspections done, by kind and year", "历年完成检查（按类型）"), Label("kind", "检查类型")),
    )


def defects(workspace: Workspace, host_class: str) -> SummaryTable:
    """Defects by year: found, repaired, and of those found how many are in which state today."""
    with workspace.asking() as questions:
        found = _yearly(questions, host_class, "found_on")
        repaired = _yearly(questions, host_class, "repaired_on", {"state": list(_CLOSED)})
        states = questions.grouped("defect", ["found_on", "state"], where={"host_class": host_class})
    states = states.assign(year=states["found_on"].dt.year)
    names = [each for each in domain("defect_state").values if str(each.value) in set(states["state"])]
    rows: list[Row] = []
    for year in sorted({*found, *repaired}, key=lambda one: (one is None, one or 0)):
        own = states[states["year"].isna() if year is None else states["year"] == year]
        counts = own.groupby("state")["number"].sum()
        now = (int(counts.get(str(each.value), 0)) for each in names)
        rows.append((_year(year), found.get(year, 0), repaired.get(year, 0), *now))
    if rows:
        sums = (sum(int(str(row[at])) for row in rows) for at in range(1, len(rows[0])))
        rows.append((TOTAL, *sums))
    columns = (
        Column("year", Label("year", "年度")),
        Column("found", Label("found", "发现"), "", 0),
        Column("repaired", Label("repaired", "修复"), "", 0),
        *(
            Column(
                f"now_{each.value}",
                Label(f"of those found: {each.title('en')} now", f"当年发现中现为“{each.title()}”"),
                "",
                0,
            )
            for each in names
        ),
    )
    label = Label("defects by year", "历年病害")
    return SummaryTable("defects", label, columns, tuple(rows), has_total=bool(rows))


def _yearly(
    questions: Asking, host_class: str, day: str, where: Mapping[str, object] | None = None
) -> dict[int | None, int]:
    found = questions.grouped("defect", [day], where={"host_class": host_class, **(where or {})})
    years = found[day].dt.year
    numbers: dict[int | None, int] = {}
    for year, number in zip(years, found["number"], strict=True):
        key = None if is_missing(year) else int(year)
        numbers[key] = numbers.get(key, 0) + int(number)
    return numbers


def _by_year(found: pd.DataFrame, name: str, titles: tuple[Label, Label]) -> SummaryTable:
    """Rows by kind, a column a year, the total at both ends."""
    years = sorted(int(year) for year in found["year"].dropna().unique())
    undated = bool(found["year"].isna().any())
    keys = [*years, *([None] if undated else [])]
    rows: list[Row] = []
    for kind in found["row"].drop_duplicates().sort_values(na_position="last"):
        own = found[found["row"].isna() if is_missing(kind) else found["row"] == kind]
        numbers = [_sum(own, year) for year in keys]
        rows.append((NOT_STATED if is_missing(kind) else str(kind), *numbers, sum(numbers)))
    totals = [_sum(found, year) for year in keys]
    if rows:
        rows.append((TOTAL, *totals, sum(totals)))
    columns = (
        Column("kind", titles[1]),
        *(Column(f"year_{year}", _year(year), "", 0) for year in keys),
        Column("number", Label("total", "合计"), "", 0),
    )
    return SummaryTable(name, titles[0], columns, tuple(rows), has_total=bool(rows))


def _sum(rows: pd.DataFrame, year: int | None) -> int:
    return int(rows.loc[rows["year"].isna() if year is None else rows["year"] == year, "number"].sum())


def _year(year: int | None) -> Label:
    return Label("no day", "无日期") if year is None else Label(str(year), str(year), str(year))
