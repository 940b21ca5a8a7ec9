"""How many components there are, by class, unit grid, owner and state; as tables and as files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.model import domain
from gridtwin.store.outputs import output

Statistics = dict[str, pd.DataFrame]
_FILES = (".json", ".xlsx")


def component_statistics(
    components: pd.DataFrame,
    *,
    class_names: Mapping[str, str] | None = None,
    grid_codes: pd.Series[str] | None = None,
) -> Statistics:
    """Tables `class`, `grid`, `owner`, `state` with a column `number`, and `class_state` with one by state.

    Args:
        components: rows with class_code, grid_code, owner_name and state.
        class_names: class code → name; by default those of the class table.
        grid_codes: all unit grids, so that those without a component are counted with 0.
    """
    names = class_names or {str(entry.value): entry.zh for entry in domain("component_class").values}
    by_class = _count(components, "class_code")
    by_class.insert(1, "class_name", by_class["class_code"].map(dict(names)).fillna(""))
    english = {str(entry.value): entry.en for entry in domain("component_class").values}
    by_class.insert(2, "class_name_en", by_class["class_code"].map(english).fillna(by_class["class_name"]))
    by_class.insert(3, "major_code", by_class["class_code"].str[:2])
    by_grid = _count(components, "grid_code")
    if grid_codes is not None:
        every = pd.DataFrame({"grid_code": sorted({*grid_codes, *by_grid["grid_code"]})})
        by_grid = every.merge(by_grid, how="left").fillna({"number": 0}).astype({"number": "int64"})
    cross = pd.crosstab(_filled(components["class_code"]), _filled(components["state"])).reset_index()
    cross.columns.name = None
    return {
        "class": by_class,
        "grid": by_grid,
        "owner": _count(components, "owner_name"),
        "state": _count(components, "state"),
        "class_state": cross,
    }


def write_statistics(statistics: Statistics, path: Path) -> list[Path]:
    """Write the tables: one workbook (.xlsx), one JSON file (.json), or a folder of CSV files (no ending).

    Raises:
        UsageError: another ending.
    """
    if path.suffix.lower() not in (*_FILES, ""):
        raise UsageError(
            f"statistics file '{path}': end it in .xlsx or .json, or name a folder for CSV files",
            zh=f"统计文件“{path}”：扩展名应为.xlsx或.json，或给出文件夹以写CSV文件",
        )
    if path.suffix == "":
        path.mkdir(parents=True, exist_ok=True)
        files = {name: path / f"{name}.csv" for name in statistics}
        for name, file in files.items():
            statistics[name].to_csv(file, index=False, encoding="utf-8-sig")
        return list(files.values())
    with output(path) as partial:
        if path.suffix.lower() == ".json":
            partial.write_text(json.dumps(as_records(statistics), ensure_ascii=False, indent=2), "utf-8")
        else:
            with pd.ExcelWriter(partial, engine="openpyxl") as book:
                for name, table in statistics.items():
                    table.to_excel(book, sheet_name=name, index=False)
    return [path]


def as_records(statistics: Statistics) -> dict[str, list[dict[str, object]]]:
    """The tables as lists of rows, for JSON."""
    return {
        name: [{str(key): value for key, value in row.items()} for row in table.to_dict("records")]
        for name, table in statistics.items()
    }


def _filled(column: pd.Series[str]) -> pd.Series[str]:
    return column.astype("str").fillna("")


def _count(components: pd.DataFrame, name: str) -> pd.DataFrame:
    """Rows for each value, empty text for rows without one, in order of the value."""
    number = _filled(components[name]).value_counts().sort_index()
    return number.rename("number").rename_axis(name).reset_index()
