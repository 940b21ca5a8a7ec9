"""Condition by year, class and unit grid: shares of each grade, the mean index, and what was not rated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.ledger.summary.declared import GRID, Counted
from gridtwin.ledger.summary.hosts import Hosts
from gridtwin.ledger.summary.inventory import label_of, ordered
from gridtwin.ledger.summary.table import TOTAL, Cell, Column, Label, Row, SummaryTable
from gridtwin.model import is_missing
from gridtwin.store import Workspace

GRADES = ("A", "B", "C", "D", "E")
_ALWAYS = ("A", "B", "C", "D")
UNRATED = "unrated"
NO_GRADE = "no_grade"
_COLUMNS = ("host_id", "rated_year", "rated_on", "index_name", "value", "grade")


def read_ratings(workspace: Workspace, counted: Counted) -> pd.DataFrame:
    """The newest rating of each object, year and index: host_id, rated_year, index_name, value, grade."""
    where = {"host_class": counted.host_class, "index_name": list(counted.indices)}
    rows = pd.DataFrame(workspace.read("condition_rating", where=where, columns=list(_COLUMNS)))
    rows = rows.sort_values("rated_on", kind="stable")
    return rows.drop_duplicates(["host_id", "rated_year", "index_name"], keep="last")


def years_of(ratings: pd.DataFrame) -> list[int]:
    """Years with ratings, oldest first."""
    return sorted(int(year) for year in ratings["rated_year"].dropna().unique())


def condition(counted: Counted, hosts: Hosts, ratings: pd.DataFrame, *, year: int) -> list[SummaryTable]:
    """Tables of each index by year, then of the main index in one year by class and by unit grid."""
    joined = _joined(counted, hosts, ratings)
    lost = len(ratings) - len(joined)
    note = (
        Label(
            f"{lost} ratings are of objects that are no longer in the ledger: they do not count.",
            f"{lost}条评定的对象已不在台账中，未计入。",
        ),
    )
    notes = note if lost else ()
    made = [_by_year(counted, hosts, joined, index, notes) for index in _present(counted, joined)]
    main = counted.indices[0]
    of_year = joined[(joined["index_name"] == main) & (joined["rated_year"] == year)]
    made += [_by(counted, hosts, of_year, name, year) for name in (*counted.condition_by, GRID)]
    return made


def _present(counted: Counted, joined: pd.DataFrame) -> list[str]:
    there = set(joined["index_name"].unique())
    return [name for name in counted.indices if name in there] or [counted.indices[0]]


def _joined(counted: Counted, hosts: Hosts, ratings: pd.DataFrame) -> pd.DataFrame:
    """Ratings with the weight and the fields of their objects."""
    fields = list(dict.fromkeys((*counted.condition_by, GRID)))
    weighed = hosts.rows[["id", *fields]].assign(weight=weights(counted, hosts.rows))
    joined = ratings.merge(weighed, left_on="host_id", right_on="id", how="inner")
    letters = joined["grade"].astype(object).where(joined["grade"].isin(GRADES), NO_GRADE)
    return joined.assign(grade=letters)


def weights(counted: Counted, rows: pd.DataFrame) -> pd.Series:
    """What each object weighs: its length in m, or one."""
    return rows["length_m"].fillna(0.0) if counted.is_by_length else pd.Series(1.0, index=rows.index)


def _by_year(
    counted: Counted, hosts: Hosts, joined: pd.DataFrame, index: str, notes: tuple[Label, ...]
) -> SummaryTable:
    whole = float(weights(counted, hosts.rows).sum())
    own = joined[joined["index_name"] == index]
    grades = _grades(own)
    rows = [
        (
            Label(str(year), str(year), str(year)),
            *_cells(counted, own[own["rated_year"] == year], whole, grades),
        )
        for year in years_of(own)
    ]
    shown = counted.index_title(index)
    label = Label(f"condition by year, {shown.en}", f"历年技术状况（{shown.zh}）", index)
    return SummaryTable(
        f"condition_{index}_by_year",
        label,
        _columns(counted, Column("year", Label("year", "年度")), grades),
        tuple(rows),
        notes=notes,
        chart="grades",
    )


def _by(counted: Counted, hosts: Hosts, own: pd.DataFrame, name: str, year: int) -> SummaryTable:
    index = counted.indices[0]
    weight = weights(counted, hosts.rows)
    keys = hosts.rows[name].astype(object).where(hosts.rows[name].notna(), None)
    sums = weight.groupby(keys, dropna=False, sort=False).sum()
    groups = [(key, (float(total),)) for key, total in sums.items()]
    grades = _grades(own)
    parts = dict(list(own.groupby(own[name].astype(object).where(own[name].notna(), ""), sort=False)))
    rows: list[Row] = [
        (
            label_of(counted, name, key),
            *_cells(counted, parts.get(_known(key), own.iloc[:0]), total[0], grades),
        )
        for key, total in ordered(counted, name, groups)
    ]
    rows.append((TOTAL, *_cells(counted, own, float(weight.sum()), grades)))
    title = counted.title(name)
    shown = counted.index_title(index)
    label = Label(
        f"condition {year} by {title.en}, {shown.en}", f"{year}年技术状况：按{title.zh}（{shown.zh}）", name
    )
    return SummaryTable(
        f"condition_{index}_{year}_by_{name}",
        label,
        _columns(counted, Column(name, title), grades),
        tuple(rows),
        has_total=True,
        chart="grades",
    )


def _known(key: object) -> object:
    return "" if is_missing(key) else key


def _grades(own: pd.DataFrame) -> tuple[str, ...]:
    """The letters to show: A to D always, E and `no_grade` where they occur."""
    there = set(own["grade"].unique())
    return tuple(name for name in (*GRADES, NO_GRADE) if name in _ALWAYS or name in there)


def _cells(counted: Counted, own: pd.DataFrame, whole: float, grades: Sequence[str]) -> tuple[Cell, ...]:
    """All there is, the shares of grades and of what was not rated, and the mean index."""
    rated = float(own["weight"].sum())
    by_grade = own.groupby("grade")["weight"].sum()
    known = own["value"].notna() & (own["weight"] > 0)
    mean = (
        float(np.average(own.loc[known, "value"].astype(float), weights=own.loc[known, "weight"]))
        if known.any()
        else None
    )
    shares = [_share(float(by_grade.get(name, 0.0)), whole) for name in grades]
    amount: Cell = whole / 1000 if counted.is_by_length else int(whole)
    return (amount, len(own), *shares, _share(max(whole - rated, 0.0), whole), mean)


def _share(part: float, whole: float) -> float | None:
    return part / whole * 100 if whole else None


def _columns(counted: Counted, first: Column, grades: Sequence[str]) -> tuple[Column, ...]:
    what = (
        Column("length_km", Label("length", "长度"), "km", 3)
        if counted.is_by_length
        else Column("number", counted.one, "", 0)
    )
    rated = Column("rated", Label("rated", "已评定数"), "", 0)
    named = {NO_GRADE: Label("no grade", "未定级")}
    shares = [
        Column(f"share_{name}", named.get(name, Label(name, f"{name}级", name)), "%", 1) for name in grades
    ]
    return (
        first,
        what,
        rated,
        *shares,
        Column(f"share_{UNRATED}", Label("not rated", "未评定"), "%", 1),
        Column("mean", Label("mean index", "平均指数"), "", 2),
    )


def ranked(counted: Counted, hosts: Hosts, ratings: pd.DataFrame, *, year: int) -> pd.DataFrame:
    """Objects rated in a year by the main index, worst first: the fields of the object, value, grade."""
    own = ratings[(ratings["index_name"] == counted.indices[0]) & (ratings["rated_year"] == year)]
    rows: pd.DataFrame = own[own["value"].notna()][["host_id", "value", "grade"]].merge(
        hosts.rows, left_on="host_id", right_on="id", how="inner"
    )
    return rows.sort_values(["value", "key"], kind="stable", ignore_index=True)


def mean_of(table: SummaryTable, year: int) -> Any:  # Any: a number or None
    """Mean index of a year in a table by year."""
    years = [cell.key if isinstance(cell, Label) else str(cell) for cell in table.column("year")]
    return table.column("mean")[years.index(str(year))] if str(year) in years else None
