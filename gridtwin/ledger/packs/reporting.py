"""Indicators as people read them, and as files: XLSX with a sheet a pack, or CSV."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.packs.definition import NUMBER
from gridtwin.ledger.packs.grouping import names_of_areas, title_of
from gridtwin.ledger.packs.indicators import PackIndicators
from gridtwin.store import Workspace
from gridtwin.store.outputs import check_output, output

ENDINGS = (".xlsx", ".csv")


def titled_table(workspace: Workspace, found: PackIndicators, language: str) -> pd.DataFrame:
    """The table with titles and units in Chinese (`zh`) or English (`en`), rounded, groups by their names."""
    table, group = found.table.copy(), found.group
    zh = language == "zh"
    heads = {NUMBER: "数量" if zh else "Number", "key": "分组" if zh else "Group"}
    if group is not None:
        names = names_of_areas(workspace, group)
        unknown = "未注明" if zh else "not stated"
        table["key"] = [
            f"{key} {names[key]}"
            if names.get(key)
            else title_of(workspace, found.pack, group, key, language) or unknown
            for key in table["key"]
        ]
    for each in found.pack.indicators:
        table[each.name] = table[each.name].round(each.digits)
        if each.digits == 0:
            table[each.name] = table[each.name].astype("Int64")
        title = each.zh if zh else each.en
        heads[each.name] = f"{title} ({each.unit})" if each.unit else title
    return (table.drop(columns="key") if group is None else table).rename(columns=heads)


def check_table_path(path: Path) -> None:
    """Refuse, before any work, a place tables cannot be written to.

    Raises:
        UsageError: another ending, or a part of a workspace.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"table '{path}': the ending must be one of {', '.join(ENDINGS)}",
            zh=f"统计表“{path}”：扩展名应为{', '.join(ENDINGS)}之一",
        )
    check_output(path)


def write_tables(tables: Mapping[str, pd.DataFrame], path: Path) -> None:
    """Write the tables, one below the other in a CSV.

    Raises:
        UsageError, CannotWrite: the file cannot be written there.
    """
    check_table_path(path)
    with output(path) as partial:
        if path.suffix.lower() == ".csv":
            parts = [table.assign(**{"设施包 pack": title}) for title, table in tables.items()]
            pd.concat(parts, ignore_index=True).to_csv(partial, index=False, encoding="utf-8-sig")
            return
        with pd.ExcelWriter(partial, engine="openpyxl") as book:
            for title, table in tables.items():
                table.to_excel(book, sheet_name=title[:31], index=False)
