"""One sheet made card tables: its own class, and the strips that a table of roads holds in columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards import placing
from gridtwin.ledger.cards.conversion import MONTH_COLUMN, YEAR_COLUMN, convert, year_only
from gridtwin.ledger.cards.definition import STRIP, FieldGroup
from gridtwin.ledger.cards.headings import Target, is_ignored, match_headings
from gridtwin.ledger.cards.sheets import Sheet
from gridtwin.ledger.cards.table import UNREAD_COLUMNS, CardTable, completed, no_shapes
from gridtwin.ledger.cards.units import quantity_of, unit_in
from gridtwin.ledger.errors import BadCardTable
from gridtwin.model import field_rules
from gridtwin.model.feature_class import GeometryKind, feature_class
from gridtwin.store.exchange.findings import Findings
from gridtwin.store.exchange.mapping import plain
from gridtwin.store.exchange.values import blank_to_missing
from gridtwin.store.geometries import Geometries

_ESTIMATED = "轮廓由中心线与桥宽估算 outline estimated from centre line and width"


@dataclass(frozen=True, slots=True)
class SheetTables:
    """Tables of a sheet, and notes on what was taken how."""

    tables: tuple[CardTable, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns of one class in a sheet: column → position there."""

    class_name: str
    at: Mapping[str, int]
    kind: str = ""
    side: str = ""

    @property
    def prefix(self) -> str:
        """What stands before the column's name among headings."""
        return f"{self.kind}.{self.side}." if self.side else ""


def sheet_tables(
    sheet: Sheet,
    holds: tuple[str, FieldGroup | None],
    *,
    crs: int,
    override_dir: Path | None,
    columns: Mapping[str, str],
    shapes_of: tuple[str | None, placing.Join | None],
) -> SheetTables:
    """Card tables of a sheet that holds a class, or a kind of strip of it.

    Raises:
        BadCardTable: there is no column for the code.
        MissingCrs, UsageError: shapes cannot be placed.
    """
    class_name, strip = holds
    targets = match_headings(sheet.headings, class_name, columns, strip)
    parts = _by_class(targets, STRIP if strip is not None else class_name)
    _check_code(sheet, parts[0])
    findings = Findings(sheet.name, np.arange(len(sheet.frame), dtype=np.int64))
    shapes, used, notes = _shapes(sheet, parts[0], crs, shapes_of, findings)
    main = _table(sheet, parts[0], override_dir, findings)
    if shapes is not None:
        main = _with_shapes(main, shapes, findings)
    strips = [_strips(sheet, part, parts[0], override_dir) for part in parts[1:]]
    notes += _left_out(sheet, targets, used, columns) + _assumed_units(sheet, parts)
    tables = (main, *(table for table in strips if len(table)))
    return SheetTables(tables, tuple(notes))


def _by_class(targets: Mapping[int, Target], class_name: str) -> list[_Columns]:
    """Columns of the sheet's own class first, then those of each strip."""
    groups: dict[tuple[str, str, str], dict[str, int]] = {}
    for at, target in targets.items():
        is_own = target.class_name == class_name
        key = (class_name, target.kind if class_name == STRIP else "", "") if is_own else (
            target.class_name, target.kind, target.side
        )  # fmt: skip
        groups.setdefault(key, {})[target.column] = at
    own = [_Columns(key[0], found, key[1]) for key, found in groups.items() if key[0] == class_name]
    rest = [_Columns(key[0], found, *key[1:]) for key, found in groups.items() if key[0] != class_name]
    return [*(own or [_Columns(class_name, {})]), *rest]


def _check_code(sheet: Sheet, part: _Columns) -> None:
    code = feature_class(part.class_name).code_field or "road_code"
    if code not in part.at:
        title = feature_class(part.class_name).field(code).zh
        raise BadCardTable(
            f"{sheet.name} has no column for {code} ({title}); name it with --map COLUMN={code}. Its "
            f"columns: {', '.join(heading.text for heading in sheet.headings)}",
            zh=f"{sheet.name}没有{title}（{code}）列；请用--map 列名={code}指定。现有列："
            f"{'、'.join(heading.text for heading in sheet.headings)}",
        )


def _table(sheet: Sheet, part: _Columns, override_dir: Path | None, findings: Findings) -> CardTable:
    count = len(sheet.frame)
    made: dict[str, Any] = {}
    for rule in field_rules(feature_class(part.class_name), override_dir=override_dir):
        if rule.name in part.at:
            heading = sheet.headings[part.at[rule.name]]
            raw = sheet.frame[part.at[rule.name]].set_axis(pd.RangeIndex(count)).astype(object)
            unit = unit_in(heading.title, quantity_of(rule.field))
            made[rule.name] = convert(rule, raw, heading.text, findings, unit)
    if MONTH_COLUMN in part.at and YEAR_COLUMN in feature_class(part.class_name).field_names:
        made[YEAR_COLUMN] = _years(made, sheet.frame[part.at[MONTH_COLUMN]].reset_index(drop=True))
    if part.class_name == STRIP:
        for name, value in (("kind", part.kind), ("side", part.side)):
            if value and name not in made:
                made[name] = pd.Series([value] * count, dtype="str")
    return CardTable(
        part.class_name,
        completed(part.class_name, made, count),
        no_shapes(count),
        sheet.rows,
        np.ones(count, dtype=bool),
        np.full(count, sheet.name, dtype=object),
        {part.prefix + name: sheet.headings[at].text for name, at in part.at.items()},
        _unread(findings),
    )


def _years(made: Mapping[str, Any], months: pd.Series[Any]) -> pd.Series[Any]:
    """Years given, else those of the months, else bare years among the months."""
    of_month = pd.to_numeric(made[MONTH_COLUMN].str[:4], errors="coerce").astype("Int64")
    found = of_month.fillna(year_only(months))
    years: pd.Series[Any] = made[YEAR_COLUMN].fillna(found) if YEAR_COLUMN in made else found
    return years


def _unread(findings: Findings) -> pd.DataFrame:
    """What was noted so far; whether required values are there is judged with what is stored."""
    table = findings.table().rename(columns={"row": "at"})
    return table.loc[table["rule"] != "required", list(UNREAD_COLUMNS)].reset_index(drop=True)


def _shapes(
    sheet: Sheet,
    part: _Columns,
    crs: int,
    shapes_of: tuple[str | None, placing.Join | None],
    findings: Findings,
) -> tuple[Geometries | None, frozenset[int], list[str]]:
    if feature_class(part.class_name).geometry is GeometryKind.NONE:
        return None, frozenset(), []
    told, join = shapes_of
    raw, used, _ = placing.raw_shapes(sheet, findings)
    if join is not None:
        keys = sheet.frame[_key_column(sheet, part, join.on)].reset_index(drop=True)
        layer_column = join.on.partition("=")[2] or join.on
        found = placing.joined_shapes(
            blank_to_missing(keys), placing.Join(join.path, layer_column, join.layer), crs, told
        )
        return found.shapes, used, list(found.notes)
    if raw is None:
        return None, used, []
    return placing.placed(raw, placing.parse(told, sheet.crs, sheet.name), crs, findings), used, []


def _key_column(sheet: Sheet, part: _Columns, on: str) -> int:
    name = on.partition("=")[0]
    for at, heading in enumerate(sheet.headings):
        if plain(heading.title) == plain(name):
            return at
    if name in part.at:
        return part.at[name]
    raise BadCardTable(
        f"{sheet.name} has no column '{name}' to join on; its columns: "
        f"{', '.join(heading.text for heading in sheet.headings)}",
        zh=f"{sheet.name}没有用于连接的列“{name}”；现有列："
        f"{'、'.join(heading.text for heading in sheet.headings)}",
    )


def _with_shapes(table: CardTable, shapes: Geometries, findings: Findings) -> CardTable:
    width = table.number("width_m") if "width_m" in table.frame else np.full(len(table), np.nan)
    kept, estimated = placing.fitted(table.class_name, shapes, width, findings)
    frame = table.frame
    if estimated.any():
        notes = frame["note"].fillna("").astype("str")
        marked = notes.where(
            ~estimated | notes.str.contains(_ESTIMATED, regex=False), notes + "；" + _ESTIMATED
        )
        frame = frame.assign(note=marked.str.lstrip("；").mask(marked == ""))
    return CardTable(
        table.class_name, frame, kept, table.rows, table.is_subject, table.sheets, table.columns,
        _unread(findings),
    )  # fmt: skip


def _strips(sheet: Sheet, part: _Columns, roads: _Columns, override_dir: Path | None) -> CardTable:
    """Strips of one side that a table of roads holds: rows in which any of their columns is filled."""
    frame = sheet.frame[list(part.at.values())].apply(blank_to_missing)
    filled: NDArray[np.bool_] = frame.notna().any(axis=1).to_numpy()
    kept = Sheet(
        sheet.name,
        sheet.title,
        sheet.headings,
        sheet.frame[filled].reset_index(drop=True),
        sheet.rows[filled],
    )
    keys = {"road_code": roads.at["code"]}
    if "section_no" in roads.at:
        keys["section_no"] = roads.at["section_no"]
    whole = _Columns(part.class_name, {**keys, **part.at}, part.kind, part.side)
    findings = Findings(sheet.name, np.arange(len(kept.frame), dtype=np.int64))
    return _table(kept, whole, override_dir, findings)


def _left_out(
    sheet: Sheet, targets: Mapping[int, Target], used: frozenset[int], columns: Mapping[str, str]
) -> list[str]:
    left = [
        heading.text
        for at, heading in enumerate(sheet.headings)
        if at not in targets and at not in used and not is_ignored(heading.title)
        and columns.get(heading.text, columns.get(heading.title)) != ""
    ]  # fmt: skip
    return (
        [f"{sheet.name}: columns not taken 未采用的列: {', '.join(left)} (--map COLUMN=FIELD)"]
        if left
        else []
    )


def _assumed_units(sheet: Sheet, parts: list[_Columns]) -> list[str]:
    told = []
    for part in parts:
        for name, at in part.at.items():
            quantity = quantity_of(feature_class(part.class_name).field(name))
            heading = sheet.headings[at]
            if quantity is not None and quantity.is_said and unit_in(heading.title, quantity) is None:
                told.append(
                    f"{sheet.name}: '{heading.text}' names no unit; numbers are taken as {quantity.default} "
                    f"标题未注明单位，按{quantity.default}计"
                )
    return told
