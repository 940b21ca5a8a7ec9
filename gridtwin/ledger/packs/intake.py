"""Facilities into the workspace: read, laid over stored rows by code, checked; changes are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from gridtwin.ledger.packs.checking import (
    Subject,
    breach,
    check_rows,
    findings_layer,
    pack_rules,
    rows_with_errors,
)
from gridtwin.ledger.packs.definition import Pack
from gridtwin.ledger.packs.grouping import grids_of
from gridtwin.ledger.packs.laying import Laid, lay, layer_of
from gridtwin.ledger.packs.table import PackOptions, PackTable, read_pack_table
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


@dataclass(frozen=True, slots=True)
class PackImport:
    """What became of a file: rows in = added + changed + unchanged + refused; findings by row and column."""

    rows_in: int
    added: int
    changed: int
    unchanged: int
    refused: int
    findings: gpd.GeoDataFrame
    notes: tuple[str, ...]


def import_facilities(
    workspace: Workspace,
    pack: Pack,
    path: Path,
    *,
    edit: Edit,
    options: PackOptions | None = None,
    progress: Progress = silent,
) -> PackImport:
    """Store the rows without an error: new ones, and changes of known ones with who and why.

    Raises:
        FileMissing, UsageError, MissingCrs, UnknownColumn, BadPackTable: the file cannot be used.
    """
    table, laid, report, is_wrong = _judged(workspace, pack, path, options or PackOptions())
    progress(0.6)
    told = edit if edit.reason else replace(edit, reason=f"import {table.name}")
    for is_wanted, is_update in ((laid.is_new, False), (laid.is_changed, True)):
        at = np.flatnonzero(is_wanted & ~is_wrong)
        if len(at):
            rows = layer_of(pack, laid, at, workspace.crs, is_update=is_update)
            write = workspace.update if is_update else workspace.write
            write(pack.host, rows, actor=told.actor, now=told.moment, reason=told.reason)
    progress(1.0)
    return report


def check_file(
    workspace: Workspace, pack: Pack, path: Path, *, options: PackOptions | None = None
) -> PackImport:
    """What an import would find and do, without storing.

    Raises:
        FileMissing, UsageError, MissingCrs, UnknownColumn, BadPackTable: the file cannot be used.
    """
    return _judged(workspace, pack, path, options or PackOptions())[2]


def _judged(
    workspace: Workspace, pack: Pack, path: Path, options: PackOptions
) -> tuple[PackTable, Laid, PackImport, np.ndarray]:
    standards = workspace.root / "standards"
    table = read_pack_table(pack, path, crs=workspace.crs, options=options, override_dir=standards)
    laid = _with_grids(workspace, pack, lay(workspace, pack, table))
    subject = Subject(laid.frame, laid.shapes, table.headings)
    check_rows(workspace, pack, subject, table.findings)
    _check_codes(workspace, pack, table, laid)
    code = str(pack.declared.code_field)
    layer = findings_layer(workspace, table.findings, laid.frame[code].to_numpy(dtype=object), laid.shapes)
    is_wrong = rows_with_errors(table.findings, layer)
    added, changed = int((laid.is_new & ~is_wrong).sum()), int((laid.is_changed & ~is_wrong).sum())
    count, refused = len(is_wrong), int(is_wrong.sum())
    report = PackImport(count, added, changed, count - added - changed - refused, refused, layer, table.notes)
    return table, laid, report, is_wrong


def _with_grids(workspace: Workspace, pack: Pack, laid: Laid) -> Laid:
    """New rows that do not say their unit grid get the one they lie in."""
    if "grid_code" not in pack.host_names:
        return laid
    codes = laid.frame["grid_code"].astype(object)
    empty = laid.is_new & codes.isna().to_numpy() & ~shapely.is_missing(laid.shapes)
    if empty.any():
        places = gpd.GeoDataFrame(geometry=laid.shapes[empty], crs=workspace.crs)
        codes[empty] = grids_of(workspace, places).to_numpy(dtype=object)
    return replace(laid, frame=laid.frame.assign(grid_code=codes.astype("str")))


def _check_codes(workspace: Workspace, pack: Pack, table: PackTable, laid: Laid) -> None:
    rules, code = pack_rules(workspace), str(pack.declared.code_field)
    codes = laid.frame[code]
    heading = table.headings.get(code, code)
    twice = (codes.notna() & codes.duplicated(keep="first")).to_numpy()
    table.findings.add(breach(rules, "P05"), heading, twice, codes)
    _, retired = workspace.taken_values(
        pack.host, code, codes[laid.is_new & codes.notna().to_numpy()].astype("str")
    )
    table.findings.add(breach(rules, "P06"), heading, codes.isin(retired).to_numpy() & laid.is_new, codes)
    no_place = laid.is_new & shapely.is_missing(laid.shapes)
    clean = no_place if table.shapes is None else no_place & ~_told(table)
    table.findings.add(breach(rules, "P08"), "geometry", clean, codes)


def _told(table: PackTable) -> np.ndarray:
    """Rows whose shape was found wanting already."""
    rows = [
        part["row"].to_numpy()
        for part in table.findings.parts
        if part["rule"].iloc[0] in ("coordinate", "geometry", "kind", "valid")
    ]
    return np.isin(table.rows, np.concatenate(rows)) if rows else np.zeros(len(table.rows), dtype=bool)
