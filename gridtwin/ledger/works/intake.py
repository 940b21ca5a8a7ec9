"""Import of a works table (XLSX, CSV): costs made whole cents, objects looked up, rows checked one by one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.ledger.errors import BadMoney, BadStationing
from gridtwin.ledger.hosts import hosts_by_code
from gridtwin.ledger.life import Life
from gridtwin.ledger.linear.stationing import parse_station
from gridtwin.ledger.money import parse_money
from gridtwin.ledger.noted import Noted
from gridtwin.ledger.serials import next_serials
from gridtwin.ledger.works._check_work import WORK, check_work
from gridtwin.ledger.works.recording import work_life, work_rules
from gridtwin.model import field_rules, is_missing
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from gridtwin.store.exchange import mapping, sources, values
from gridtwin.store.exchange.findings import Findings

_MONEY = ("budget_cents", "cost_cents")
_STATIONS = ("from_station_m", "to_station_m")
_REQUIRED = ("host_code", "title", "kind")


@dataclass(frozen=True, slots=True)
class WorksImport:
    """What became of the rows of a table: each is stored, or has an error in `findings`."""

    rows_in: int
    rows_stored: int
    findings: gpd.GeoDataFrame

    @property
    def rows_refused(self) -> int:
        """Rows with an error."""
        return self.rows_in - self.rows_stored


@dataclass(frozen=True, slots=True)
class WorksOptions:
    """How to read the table: classes that objects may be of where no column says it, columns, sheet."""

    host_classes: tuple[str, ...] = ("road",)
    columns: Mapping[str, str] = field(default_factory=dict)
    layer: str | None = None
    encoding: str | None = None


def import_works(workspace: Workspace, path: Path, *, options: WorksOptions, edit: Edit) -> WorksImport:
    """Store the right rows of a works table in one transaction, and report the others.

    Raises:
        FileMissing, UsageError: the file cannot be read as a table.
        UnknownColumn: a column means no field of a work, or two mean the same.
    """
    choice = sources.Choice(options.layer, (), options.encoding)
    source = sources.read(path, choice, geometry="none", wanted="maintenance_work")
    names = mapping.match(WORK, source.frame.columns, given=options.columns, ignore_unknown=False)
    noted = work_rules(workspace)
    rows, headings = _typed(source, names, noted)
    _resolve(workspace, rows, options.host_classes, noted, source.rows)
    _fill(workspace, rows, edit)
    life = work_life(workspace)
    _check_rows(workspace, rows, life, noted, (source.rows, edit))
    for each in noted.rows:
        each["column"] = headings.get(str(each["column"]), each["column"])
    good = rows[~np.array([int(row) in noted.bad_rows for row in source.rows], dtype=bool)]
    if len(good):
        reason = edit.reason or f"import {source.name}"
        workspace.write(
            "maintenance_work",
            good.reset_index(drop=True),
            actor=edit.actor,
            now=edit.moment,
            reason=reason,
        )
    return WorksImport(len(rows), len(good), noted.layer(workspace.crs))


def _typed(
    source: sources.Source, names: Mapping[str, str], noted: Noted
) -> tuple[pd.DataFrame, dict[str, str]]:
    """Columns of the fields' types, and the heading of each field."""
    made: dict[str, Any] = {}
    headings = {name: heading for heading, name in names.items()}
    index = pd.RangeIndex(len(source.frame))
    findings = Findings(source.name, source.rows)
    for rule in field_rules(WORK):
        heading = headings.get(rule.name)
        if heading is None:
            made[rule.name] = pd.Series([None] * len(index), index=index, dtype=object)
            continue
        raw = values.blank_to_missing(source.frame[heading].set_axis(index))
        if rule.name in _MONEY:
            made[rule.name] = _cents(raw, heading, noted, (source, rule.name))
        elif rule.name in _STATIONS:
            made[rule.name] = _stations(raw, noted, (source, rule.name))
        else:
            own = Findings(source.name, source.rows)
            made[rule.name] = values.conform(rule, raw, own, rule.name)
            findings.parts += [part[part["rule"] != "required"] for part in own.parts]
    for each in findings.table().to_dict("records"):
        told = {"message_en": each["message_en"], "message_zh": each["message_zh"]}
        noted.add("W07", "", row=int(each["row"]), column=str(each["column"]), value=each["value"], **told)
    return pd.DataFrame(made), headings


def _cents(raw: pd.Series[Any], heading: str, noted: Noted, at: tuple[sources.Source, str]) -> pd.Series[Any]:
    """Amounts in cents; the heading may say that bare numbers are 万元 (结算金额（万元）)."""
    source, name = at
    found = re.search(r"[（(\[]\s*(万元|千元|元)\s*[）)\]]", heading)
    made: list[int | None] = []
    for row, value in zip(source.rows, raw, strict=True):
        cents = None
        if not is_missing(value):
            try:
                cents = parse_money(value, unit=found[1] if found else "元")
            except BadMoney as error:
                why = {"why": str(error), "why_zh": error.zh or str(error)}
                noted.add("W02", "", row=int(row), column=name, value=value, **why)
        made.append(cents)
    return pd.Series(made, index=raw.index, dtype="Int64")


def _stations(raw: pd.Series[Any], noted: Noted, at: tuple[sources.Source, str]) -> pd.Series[Any]:
    source, name = at
    made: list[float | None] = []
    for row, value in zip(source.rows, raw, strict=True):
        metres = None
        if not is_missing(value):
            try:
                metres = parse_station(value).metres
            except BadStationing as error:
                why = {"why": str(error), "why_zh": error.zh or str(error)}
                noted.add("W09", "", row=int(row), column=name, value=value, **why)
        made.append(metres)
    return pd.Series(made, index=raw.index, dtype="float64")


def _resolve(
    workspace: Workspace, rows: pd.DataFrame, host_classes: Sequence[str], noted: Noted, numbers: Any
) -> None:
    """Fill host_class and host_id by the code of the object; of several classes the first that has it."""
    named = [str(name) for name in rows["host_class"].dropna().unique()]
    known = {name: hosts_by_code(workspace, name) for name in dict.fromkeys((*host_classes, *named))}
    classes, ids = [], []
    for number, name, code in zip(numbers, rows["host_class"], rows["host_code"], strict=True):
        asked = tuple(host_classes) if is_missing(name) else (str(name),)
        wanted = "" if is_missing(code) else str(code).strip()
        found = next((each for each in asked if wanted in known[each]), None)
        if found is None and wanted:
            noted.add(
                "W01", wanted, row=int(number), column="host_code", value=code, host_class=", ".join(asked)
            )
        classes.append(found or asked[0])
        ids.append(known[found][wanted] if found is not None else None)
    rows["host_class"] = pd.Series(classes, index=rows.index, dtype=object)
    rows["host_id"] = pd.Series(ids, index=rows.index, dtype=object)


def _fill(workspace: Workspace, rows: pd.DataFrame, edit: Edit) -> None:
    """States, years and numbers where the table has none."""
    rows["state"] = rows["state"].fillna(work_life(workspace).initial)
    years = rows["budget_year"].astype("Int64").fillna(edit.moment.year)
    rows["budget_year"] = years
    open_rows = rows["code"].isna()
    for year in years[open_rows].unique():
        mine = open_rows & (years == year)
        where = {"budget_year": int(year)}
        count = int(mine.sum())
        rows.loc[mine, "code"] = next_serials(
            workspace, "maintenance_work", f"YH{year}", count=count, where=where
        )


def _check_rows(
    workspace: Workspace, rows: pd.DataFrame, life: Life, noted: Noted, at: tuple[Any, Edit]
) -> None:
    numbers, edit = at
    taken, retired = workspace.taken_values("maintenance_work", "code", rows["code"].dropna())
    unusable = {*taken, *retired, *rows["code"][rows["code"].duplicated()]}
    for number, work in zip(numbers, rows.to_dict("records"), strict=True):
        values_of = {str(name): None if is_missing(value) else value for name, value in work.items()}
        for name in _REQUIRED:
            if values_of[name] is None:
                noted.add("W06", str(values_of["code"] or ""), row=int(number), column=name)
        if values_of["code"] in unusable:
            noted.add("W08", str(work["code"]), row=int(number), column="code", value=work["code"])
        check_work(values_of, life, noted=noted, row=int(number), today=edit.moment.date())
