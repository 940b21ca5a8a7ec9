"""Facilities of a pack as a table with titles, on screen or as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from gridtwin.errors import UsageError
from gridtwin.ledger.packs.definition import Pack
from gridtwin.ledger.packs.relations import related
from gridtwin.ledger.packs.rows import pack_rows
from gridtwin.model import domain
from gridtwin.store import Workspace
from gridtwin.store.database import Where
from gridtwin.store.outputs import check_output, output

ENDINGS = (".csv", ".xlsx", ".gpkg", ".geojson")


def listed_rows(workspace: Workspace, pack: Pack, *, where: Where | None = None) -> gpd.GeoDataFrame:
    """Rows of a pack with the number of rows of each relation in a column of its name."""
    rows = gpd.GeoDataFrame(pack_rows(workspace, pack, where=where))
    for each in pack.relations:
        rows[f"{each.name}_count"] = related(workspace, pack, each, rows).counts(rows["id"])
    return rows


def with_titles(workspace: Workspace, pack: Pack, rows: pd.DataFrame, language: str) -> pd.DataFrame:
    """Columns and values as people read them: titles in Chinese (`zh`) or English (`en`), with units."""
    made: dict[str, Any] = {}
    for known in pack.declared.fields:
        if known.name in pack.host_names and known.name in rows:
            title = known.zh if language == "zh" else known.en
            made[_headed(title, known.unit)] = _shown(workspace, known.domain, rows[known.name], language)
    for each in pack.fields:
        title = each.field.zh if language == "zh" else each.field.en
        values = rows[each.name]
        if each.choices or values.dtype == "boolean":
            values = values.astype(object).map(
                lambda value, by=each: by.title(value, language), na_action="ignore"
            )
        made[_headed(title, each.field.unit)] = values
    for relation in pack.relations:
        title = relation.zh if language == "zh" else relation.en
        made[title] = rows[f"{relation.name}_count"]
    return pd.DataFrame(made)


def check_list_path(path: Path) -> None:
    """Refuse, before any work, a place the list cannot be written to.

    Raises:
        UsageError: another ending, or a part of a workspace.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"list '{path}': the ending must be one of {', '.join(ENDINGS)}",
            zh=f"清单“{path}”：扩展名应为{', '.join(ENDINGS)}之一",
        )
    check_output(path)


def write_list(workspace: Workspace, pack: Pack, rows: gpd.GeoDataFrame, path: Path, language: str) -> None:
    """Write the list: tables with titles, maps with the names of the columns.

    Raises:
        UsageError: the file cannot be written there.
    """
    check_list_path(path)
    suffix = path.suffix.lower()
    with output(path) as partial:
        if suffix == ".csv":
            with_titles(workspace, pack, rows, language).to_csv(partial, index=False, encoding="utf-8-sig")
        elif suffix == ".xlsx":
            with_titles(workspace, pack, rows, language).to_excel(
                partial, index=False, sheet_name=pack.title(language)[:31]
            )
        else:
            partial.unlink()
            options = {"layer": pack.name, "VERSION": "1.3"} if suffix == ".gpkg" else {}
            _layer(rows).to_file(partial, engine="pyogrio", **options)


def _layer(rows: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    made = rows.drop(columns="row_version")
    for name in made.columns:
        if made[name].dtype == "boolean":
            made[name] = made[name].astype("Int64")
    return made


def _headed(title: str, unit: str | None) -> str:
    return f"{title} ({unit})" if unit else title


def _shown(workspace: Workspace, listed: str | None, values: pd.Series[Any], language: str) -> pd.Series[Any]:
    if values.dtype.kind == "M":
        days: pd.Series[Any] = values.dt.strftime("%Y-%m-%d")
        return days
    if listed is None:
        return values
    known = domain(listed, override_dir=workspace.root / "standards")
    titles = {value: known.title(value, language) for value in values.dropna().unique()}
    shown: pd.Series[Any] = values.map(titles)
    return shown
