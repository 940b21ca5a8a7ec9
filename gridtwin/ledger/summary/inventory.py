"""Number, length and area by each field: the total is stated, and what has no value is a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from gridtwin.ledger.summary.declared import BUILT, GRID, Counted
from gridtwin.ledger.summary.hosts import Hosts, band_of
from gridtwin.ledger.summary.table import NOT_STATED, TOTAL, Column, Label, Row, SummaryTable
from gridtwin.model import domain, feature_class, is_missing
from gridtwin.store import Workspace

OUTSIDE = Label("outside all unit grids", "不在任何单元网格内")
_NUMBER = ("number", "parts", "length", "area", "share")


def inventory(counted: Counted, hosts: Hosts) -> list[SummaryTable]:
    """One table for each field to count by, of a ledger whose objects were read."""
    notes = _notes(counted, hosts)
    return [_table(counted, name, hosts.rows, notes) for name in counted.by]


def counted_inventory(workspace: Workspace, counted: Counted) -> list[SummaryTable]:
    """The same for a ledger of points, counted in the database: number and share."""
    fields = {name: {BUILT: "built_year", GRID: "grid_code"}.get(name, name) for name in counted.by}
    plain = [field for name, field in fields.items() if name != GRID]
    with workspace.asking() as questions:  # the grids are many, all else together is few rows
        together = questions.grouped(counted.host_class, plain)
        by_grid = questions.grouped(counted.host_class, ["grid_code"]) if GRID in fields else together
    made = []
    for name, field in fields.items():
        found = by_grid if name == GRID else together
        values = band_of(found[field], counted.band_years) if name == BUILT else found[field]
        numbers = found["number"].groupby(_plain(values), dropna=False, sort=False).sum()
        groups = [(key, (float(number),)) for key, number in numbers.items()]
        made.append(_counted_table(counted, name, groups))
    return made


def _counted_table(
    counted: Counted, name: str, groups: Sequence[tuple[Any, tuple[float, ...]]]
) -> SummaryTable:
    total = sum(values[0] for _, values in groups)
    rows: list[Row] = [
        (label_of(counted, name, key), int(values[0]), _percent(values[0], total))
        for key, values in ordered(counted, name, groups)
    ]
    columns = (
        Column(name, counted.title(name)),
        Column("number", counted.one, "", 0),
        Column("share", Label("share", "占比"), "%", 1),
    )
    rows.append((TOTAL, int(total), 100.0 if total else None))
    return SummaryTable(f"by_{name}", _by(counted, name), columns, tuple(rows), has_total=True, chart="bars")


def _table(counted: Counted, name: str, rows: pd.DataFrame, notes: tuple[Label, ...]) -> SummaryTable:
    grouped = rows.groupby(_plain(rows[name]), dropna=False, sort=False)
    made = grouped.agg(
        number=("key", "nunique"), parts=("id", "size"), length=("length_m", "sum"), area=("area_m2", "sum")
    )
    groups = [
        (key, tuple(map(float, values))) for key, values in zip(made.index, made.to_numpy(), strict=True)
    ]
    whole = (
        float(rows["key"].nunique()),
        float(len(rows)),
        float(rows["length_m"].sum()),
        float(rows["area_m2"].sum()),
    )
    found = [
        _row(counted, label_of(counted, name, key), values, whole)
        for key, values in ordered(counted, name, groups)
    ]
    if counted.part and sum(values[0] for _, values in groups) > whole[0]:
        several = Label(
            "An object with parts in several rows counts in each of them, and once in the total.",
            "跨多类的道路在各行分别计数，合计只计一次。",
        )
        notes = (*notes, several)
    total = _row(counted, TOTAL, whole, whole)
    return SummaryTable(
        f"by_{name}",
        _by(counted, name),
        _columns(counted, name),
        (*found, total),
        has_total=True,
        notes=notes,
        chart="bars",
    )


def _row(counted: Counted, label: Label, values: tuple[float, ...], whole: tuple[float, ...]) -> Row:
    number, parts, length, area = values
    share = _percent(length, whole[2]) if counted.is_by_length else _percent(number, whole[0])
    kilometres = length / 1000 if counted.length_unit == "km" else length
    counts = (int(number), int(parts)) if counted.part else (int(number),)
    return (label, *counts, kilometres, area, share)


def _columns(counted: Counted, name: str) -> tuple[Column, ...]:
    parts = (Column("parts", counted.part, "", 0),) if counted.part else ()
    of = (
        Label("share of length", "长度占比") if counted.is_by_length else Label("share of number", "数量占比")
    )
    return (
        Column(name, counted.title(name)),
        Column("number", counted.one, "", 0),
        *parts,
        Column(
            f"length_{counted.length_unit}",
            Label("length", "长度"),
            counted.length_unit,
            3 if counted.length_unit == "km" else 1,
        ),
        Column("area_m2", Label("area", "面积"), "m²", 0),
        Column("share", of, "%", 1),
    )


def _notes(counted: Counted, hosts: Hosts) -> tuple[Label, ...]:
    what = counted.part or counted.one
    en, zh = what.en, what.zh.split("（", maxsplit=1)[0]
    made = []
    if hosts.measured:
        made.append(
            Label(
                f"{hosts.measured} {en} have no length on the card: that of the line on the map counts.",
                f"{hosts.measured}个{zh}的资料卡未填长度，按图上线长计。",
            )
        )
    if hosts.reckoned:
        made.append(
            Label(
                f"{hosts.reckoned} {en} have no area on the card: length × width counts.",
                f"{hosts.reckoned}个{zh}的资料卡未填面积，按长度×宽度计。",
            )
        )
    if hosts.without_area:
        made.append(
            Label(
                f"{hosts.without_area} {en} have neither area nor width: they are not in the sum of areas.",
                f"{hosts.without_area}个{zh}无面积也无宽度，未计入面积合计。",
            )
        )
    return tuple(made)


def label_of(counted: Counted, name: str, key: object) -> Label:
    """The value of a field as it is read, in both languages."""
    if is_missing(key):
        return OUTSIDE if name == GRID else NOT_STATED
    if name == BUILT:
        first = int(float(str(key)))
        text = f"{first}–{first + counted.band_years - 1}"
        return Label(text, text, str(first))
    if name == GRID:
        return Label(str(key), str(key), str(key))
    field = feature_class(counted.host_class).field(name)
    if field.domain is None:
        return Label(str(key), str(key), str(key))
    known = domain(field.domain)
    return Label(known.title(str(key), "en"), known.title(str(key)), str(key))


def ordered(
    counted: Counted, name: str, groups: Sequence[tuple[Any, tuple[float, ...]]]
) -> list[tuple[Any, tuple[float, ...]]]:  # Any: values of a field
    """Groups in the order of the domain, bands and grids by value, else the largest first; missing last."""
    field = None if name in (BUILT, GRID) else feature_class(counted.host_class).field(name)
    if field is not None and field.domain:
        places = {str(each.value): at for at, each in enumerate(domain(field.domain).values)}
        return sorted(groups, key=lambda one: (is_missing(one[0]), places.get(str(one[0]), len(places))))
    if field is None:
        return sorted(groups, key=lambda one: (is_missing(one[0]), "" if is_missing(one[0]) else str(one[0])))
    return sorted(groups, key=lambda one: (is_missing(one[0]), -max(one[1]), str(one[0])))


def _plain(values: pd.Series) -> pd.Series:
    """Values with one kind of nothing, so that they group."""
    return values.astype(object).where(values.notna(), None)


def _by(counted: Counted, name: str) -> Label:
    title, one = counted.title(name), counted.one
    return Label(f"{one.en} by {title.en}", f"{one.zh.split('（', maxsplit=1)[0]}：按{title.zh}", name)


def _percent(part: float, whole: float) -> float | None:
    return part / whole * 100 if whole else None
