"""What two rounds come to by street and by class: components before and after, each kind of difference."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from gridtwin.ledger.census.rounds import ADDED, CHANGED, KINDS, MOVED, REMOVED, RENUMBERED
from gridtwin.ledger.summary.table import NOT_STATED, TOTAL, Column, Label, Row, SummaryTable
from gridtwin.model import domain

KIND_TITLES: Mapping[str, Label] = {
    ADDED: Label("added", "新增", ADDED),
    REMOVED: Label("removed", "减少", REMOVED),
    MOVED: Label("moved", "位移", MOVED),
    CHANGED: Label("changed", "变化", CHANGED),
    RENUMBERED: Label("renumbered", "重新编码", RENUMBERED),
}
_IN_NO_GRID = Label("in no grid", "不在网格内", "")
_STREET_DIGITS = 9


def by_street(
    before: pd.DataFrame, after: pd.DataFrame, differences: pd.DataFrame, streets: pd.DataFrame
) -> SummaryTable:
    """A row a street (the first nine digits of a grid code), the total last.

    A removed component counts where it was, every other one where it is. `streets` have code and name.
    """
    names = dict(zip(streets["code"], streets["name"], strict=True))
    titles = {code: Label(str(name), str(name), code) for code, name in names.items()}
    heads = (Column("name", Label("Street", "街道")), Column("street", Label("Code", "代码")))
    return _table("by_street", Label("By street", "按街道"), heads, titles, (before, after, differences))


def by_class(before: pd.DataFrame, after: pd.DataFrame, differences: pd.DataFrame) -> SummaryTable:
    """A row a component class, the total last."""
    titles = {
        str(each.value): Label(each.en, each.zh, str(each.value)) for each in domain("component_class").values
    }
    heads = (Column("class_name", Label("Class", "类别")), Column("class_code", Label("Code", "代码")))
    return _table("by_class", Label("By class", "按类别"), heads, titles, (before, after, differences))


def _table(
    name: str,
    label: Label,
    heads: tuple[Column, Column],
    titles: Mapping[str, Label],
    frames: tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame],
) -> SummaryTable:
    nowhere = NOT_STATED if name == "by_class" else _IN_NO_GRID
    groups = _class_of if name == "by_class" else _street_of
    before, after, differences = frames
    counts = {"before": groups(before).value_counts(), "after": groups(after).value_counts()}
    keys = groups(differences)
    counts |= {kind: keys[(differences["kind"] == kind).to_numpy()].value_counts() for kind in KINDS}
    found = pd.DataFrame(counts).fillna(0).astype(int).sort_index()
    rows: list[Row] = [
        (
            titles.get(str(key), nowhere if not key else Label(str(key), str(key), str(key))),
            str(key),
            *values,
        )
        for key, values in zip(found.index, found.to_numpy().tolist(), strict=True)
    ]
    rows.append((TOTAL, "", *found.sum().tolist()))
    columns = (
        *heads,
        Column("before", Label("Before", "较早一轮"), decimals=0),
        Column("after", Label("After", "较新一轮"), decimals=0),
        *(Column(kind, _head(title), decimals=0) for kind, title in KIND_TITLES.items()),
    )
    return SummaryTable(name, label, columns, tuple(rows), has_total=True)


def _head(title: Label) -> Label:
    return Label(title.en.capitalize(), title.zh, title.key)


def _street_of(rows: pd.DataFrame) -> pd.Series[str]:
    return _texts(rows, "grid_code").str[:_STREET_DIGITS]


def _class_of(rows: pd.DataFrame) -> pd.Series[str]:
    return _texts(rows, "class_code")


def _texts(rows: pd.DataFrame, name: str) -> pd.Series[str]:
    """A column as texts, empty where there is nothing or no such column."""
    if name not in rows:
        return pd.Series([""] * len(rows), dtype=object)
    return rows[name].astype(object).where(rows[name].notna(), "").astype(str).reset_index(drop=True)
