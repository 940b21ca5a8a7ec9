"""Linear events into the workspace: a file or a single event, checked; events without an error are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadStationing
from gridtwin.ledger.findings import COLUMNS, gather, has_errors
from gridtwin.ledger.linear.event_checking import check_events
from gridtwin.ledger.linear.events import EVENT, EventTable, event_table
from gridtwin.ledger.linear.registering import linear_rules
from gridtwin.ledger.linear.stationing import Stationing, parse_station
from gridtwin.model import FieldRule, field_rules, is_missing
from gridtwin.store import Workspace
from gridtwin.store.exchange import mapping, sources, values
from gridtwin.store.exchange.findings import Breach, Findings

_ENDS = {"from_station_m": "from_part", "to_station_m": "to_part"}
# Headings people use that are no titles of the class.
_ALIASES = {
    "桩号": "from_station_m",
    "station": "from_station_m",
    "from": "from_station_m",
    "to": "to_station_m",
    "起点": "from_station_m",
    "终点": "to_station_m",
    "route": "route_code",
    "路线编号": "route_code",
}


@dataclass(frozen=True, slots=True)
class EventOptions:
    """How to understand a file of events: encoding, sheet, column → field, FIELD=VALUE for empty fields."""

    encoding: str | None = None
    layer: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EventReport:
    """What became of events: rows in = rows stored + rows refused; `findings` says why rows were refused."""

    rows_in: int
    rows_stored: int
    findings: gpd.GeoDataFrame

    @property
    def rows_refused(self) -> int:
        """Rows with an error."""
        return self.rows_in - self.rows_stored


def import_events(
    workspace: Workspace,
    path: Path,
    *,
    actor: str,
    now: datetime,
    options: EventOptions | None = None,
) -> EventReport:
    """Read a CSV or XLSX file of events, check each row, and store those without an error.

    Raises:
        FileMissing, UsageError, UnknownColumn: the file cannot be used, or a column fits no field.
    """
    given = options or EventOptions()
    source = sources.read(
        path, sources.Choice(given.layer, (), given.encoding), geometry="none", wanted="linear_event"
    )
    names = mapping.match(EVENT, source.frame.columns, given=_with_aliases(source, given))
    by_field = {name: column for column, name in names.items()}
    texts = _texts(source, by_field, given)
    notes = Findings(source.name, source.rows)
    frame, unread = _read(workspace, texts, by_field, notes)
    table = event_table(frame, rows=source.rows, columns=by_field)
    read = _reading_findings(workspace, notes, unread, table)
    # Rows that could not be read wholly are no ground for checks against routes and others.
    whole = ~np.isin(source.rows, read["row"].to_numpy(dtype=np.int64))
    clean = event_table(frame[whole], rows=source.rows[whole], columns=by_field)
    found = gather([read, check_events(workspace, clean)], workspace.crs)
    found = found.sort_values(["row", "rule"], kind="stable", ignore_index=True)
    return _stored(workspace, table, found, actor=actor, now=now, reason=f"import {source.name}")


def add_event(
    workspace: Workspace,
    given: Mapping[str, Any],
    *,
    actor: str,
    now: datetime,  # Any: values of fields
) -> EventReport:
    """Check one event and store it if it has no error; stationings may be texts such as K1+250.5#2.

    Raises:
        BadStationing: a stationing that cannot be read.
    """
    row = dict(given)
    for name, part in _ENDS.items():
        if row.get(name) is not None:
            asked = parse_station(row[name])
            row[name] = asked.metres
            row[part] = asked.part if asked.part is not None else row.get(part)
    table = event_table(pd.DataFrame([row]))
    found = check_events(workspace, table)
    if has_errors(found):
        return EventReport(1, 0, found)
    workspace.write("linear_event", _conformed(table.frame), actor=actor, now=now, reason="event added")
    return EventReport(1, 1, found)


def _with_aliases(source: sources.Source, given: EventOptions) -> dict[str, str]:
    taken = set(given.columns.values())
    aliases = {
        str(column): _ALIASES[str(column).strip()]
        for column in source.frame.columns
        if str(column).strip() in _ALIASES and _ALIASES[str(column).strip()] not in taken
    }
    return {**aliases, **given.columns}


def _texts(
    source: sources.Source, by_field: Mapping[str, str], given: EventOptions
) -> dict[str, pd.Series[Any]]:
    """Columns by field, blanks missing, constants filled in."""
    rows = pd.RangeIndex(len(source.rows))
    made = {}
    for known in EVENT.fields:
        if known.name in by_field:
            column = values.blank_to_missing(source.frame[by_field[known.name]].set_axis(rows))
        elif known.name in given.constants:
            column = pd.Series([None] * len(rows), index=rows, dtype=object)
        elif known.required:
            raise UsageError(
                f"{source.name} has no column for {known.name} ({known.zh}); name it with "
                f"--map COLUMN={known.name}, or give all rows one value with --set {known.name}=VALUE",
                zh=f"{source.name}没有{known.name}（{known.zh}）列；请用--map 列名={known.name}指定，"
                f"或用--set {known.name}=值给所有行同一个值",
            )
        else:
            continue
        constant = given.constants.get(known.name)
        made[known.name] = column if constant is None else column.where(column.notna(), constant)
    return made


Unread = list[tuple[int, str, BadStationing]]


def _read(
    workspace: Workspace,
    texts: Mapping[str, pd.Series[Any]],
    by_field: Mapping[str, str],
    notes: Findings,
) -> tuple[pd.DataFrame, Unread]:
    """Values of the fields' types, and the stationings that could not be read (position, field, error)."""
    rules = {rule.name: rule for rule in field_rules(EVENT, override_dir=workspace.root / "standards")}
    made: dict[str, Any] = {}
    unread: Unread = []
    told: dict[str, list[int | None]] = {}
    for name, column in texts.items():
        if name in _ENDS:
            read = [_station(name, at, text, unread) for at, text in enumerate(column)]
            made[name] = [None if station is None else station.metres for station in read]
            told[_ENDS[name]] = [None if station is None else station.part for station in read]
            _note_missing(rules[name], column, notes, by_field.get(name, name))
        else:
            made[name] = values.conform(rules[name], column, notes, by_field.get(name, name))
    for name, parts in told.items():
        given = pd.Series(parts, dtype="Int64")
        made[name] = given if name not in made else given.fillna(made[name].astype("Int64"))
    return pd.DataFrame(made), unread


def _station(name: str, at: int, text: object, unread: Unread) -> Stationing | None:
    if is_missing(text):
        return None
    try:
        return parse_station(text)
    except BadStationing as error:
        unread.append((at, name, error))
        return None


def _note_missing(rule: FieldRule, column: pd.Series[Any], notes: Findings, heading: str) -> None:
    if rule.required:
        notes.add(_REQUIRED, heading, column.isna().to_numpy(), column)


def _reading_findings(
    workspace: Workspace, notes: Findings, unread: Unread, table: EventTable
) -> pd.DataFrame:
    """What could not be read, in the form of the ledger's findings."""
    rule = linear_rules(workspace)["L02"]
    plain = notes.table().drop(columns="file").assign(severity="error", code="", geometry=None)
    told = pd.DataFrame(
        [
            {
                "rule": rule.id,
                "severity": str(rule.severity),
                "code": table.texts("route_code")[at],
                "row": None if table.rows is None else int(table.rows[at]),
                "column": table.columns.get(name, name),
                "value": str(error),
                "message_en": rule.message_en.format(why_en=str(error)),
                "message_zh": rule.message_zh.format(why_zh=error.zh),
                "geometry": None,
            }
            for at, name, error in unread
        ],
        columns=[*COLUMNS, "geometry"],
    )
    return pd.DataFrame(gather([plain[[*COLUMNS, "geometry"]], told], workspace.crs))


def _stored(
    workspace: Workspace,
    table: EventTable,
    found: gpd.GeoDataFrame,
    *,
    actor: str,
    now: datetime,
    reason: str,
) -> EventReport:
    rows = np.arange(len(table.frame)) if table.rows is None else table.rows
    bad = found.loc[found["severity"] == "error", "row"].to_numpy(dtype=np.int64)
    good = table.frame[~np.isin(rows, bad)].reset_index(drop=True)
    if len(good):
        workspace.write("linear_event", _conformed(good), actor=actor, now=now, reason=reason)
    return EventReport(len(table.frame), len(good), found)


def _conformed(frame: pd.DataFrame) -> pd.DataFrame:
    """Missing values as None, as the store takes them for any type."""
    plain: pd.DataFrame = frame.astype(object)
    return plain.where(plain.notna(), None)


_REQUIRED = Breach("required", "a value is required", "必填项为空")
