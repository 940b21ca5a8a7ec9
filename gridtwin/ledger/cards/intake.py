"""Cards into the workspace: read, laid over what is stored, checked; only what changed is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.cards.checking import check_cards
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.measuring import plane_of
from gridtwin.ledger.cards.merging import Merged, merge
from gridtwin.ledger.cards.reading import CardFile, CardOptions, read_cards
from gridtwin.ledger.cards.stored import ALL_CLASSES, stored_tables
from gridtwin.ledger.cards.table import CardTable
from gridtwin.ledger.codes import retired_codes
from gridtwin.model import feature_class
from gridtwin.model.feature_class import GeometryKind
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


@dataclass(frozen=True, slots=True)
class ImportCount:
    """What became of the rows of a class: rows in = added + changed + unchanged + refused."""

    rows_in: int
    added: int
    changed: int
    unchanged: int
    refused: int


@dataclass(frozen=True, slots=True)
class CardImport:
    """What became of a file: counts by class, findings by row and column, notes."""

    counts: Mapping[str, ImportCount]
    findings: gpd.GeoDataFrame
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    file: CardFile
    merged: Mapping[str, Merged]
    refused: Mapping[str, NDArray[np.bool_]]
    findings: gpd.GeoDataFrame


def import_cards(
    workspace: Workspace,
    path: Path | str,
    class_name: str,
    *,
    edit: Edit,
    options: CardOptions | None = None,
    progress: Progress = silent,
) -> CardImport:
    """Store the rows without an error: new ones, and the changes of known ones with who and why.

    Each class is written in one transaction, roads before what belongs to them. A stored row of which
    nothing changed is not touched, and an empty cell leaves the stored value.

    Raises:
        FileMissing, UsageError, MissingCrs, BadCardTable: the file cannot be used, and nothing is stored.
    """
    judged = _judge(
        workspace,
        path,
        class_name,
        today=edit.moment.date(),
        options=options,
        progress=part(progress, 0.0, 0.7),
    )
    told = edit if edit.reason else replace(edit, reason=f"import {judged.file.name}")
    counts = {
        name: store_table(workspace, merged, edit=told, refused=judged.refused[name])
        for name, merged in judged.merged.items()
    }
    progress(1.0)
    return CardImport(counts, judged.findings, judged.file.notes)


def check_card_file(
    path: Path | str,
    class_name: str,
    *,
    today: date,
    workspace: Workspace | None = None,
    options: CardOptions | None = None,
    progress: Progress = silent,
) -> CardImport:
    """What an import would find, without storing; without a workspace the file is checked by itself.

    Raises:
        FileMissing, UsageError, MissingCrs, BadCardTable: the file cannot be used.
    """
    judged = _judge(workspace, path, class_name, today=today, options=options, progress=progress)
    counts = {
        name: _count(merged, ~judged.refused[name][merged.first :]) for name, merged in judged.merged.items()
    }
    return CardImport(counts, judged.findings, judged.file.notes)


def store_table(
    workspace: Workspace,
    merged: Merged,
    *,
    edit: Edit,
    refused: NDArray[np.bool_] | None = None,
) -> ImportCount:
    """Write the new and the changed rows of a table that are not refused, and say what became of all."""
    count = len(merged.is_new)
    good = np.ones(count, dtype=bool) if refused is None else ~refused[merged.first :]
    _store(workspace, merged, good, edit)
    return _count(merged, good)


def _judge(
    workspace: Workspace | None,
    path: Path | str,
    class_name: str,
    *,
    today: date,
    options: CardOptions | None,
    progress: Progress,
) -> _Judged:
    own = None if workspace is None else workspace.root / "standards"
    target = workspace.crs if workspace is not None else plane_of(Path(path), options)
    file = read_cards(path, class_name, crs=target, override_dir=own, options=options)
    progress(0.3)
    stored, routes = ({}, pd.DataFrame()) if workspace is None else stored_tables(workspace)
    merged = {
        name: merge(stored[name], file.tables[name]) if name in stored else _alone(file.tables[name])
        for name in ALL_CLASSES
        if name in file.tables
    }
    retired = (
        {} if workspace is None else {name: retired_codes(workspace, name) for name in ("bridge", "tunnel")}
    )
    retired = {name: codes - _current(stored[name]) for name, codes in retired.items()}
    tables = {**stored, **{name: one.table for name, one in merged.items()}}
    context = CardContext(tables, today, routes, {}, retired, own)
    findings, refused = check_cards(context, crs=target, classes=merged, progress=part(progress, 0.3, 1.0))
    return _Judged(file, merged, refused, findings)


def _current(table: CardTable) -> frozenset[str]:
    return frozenset(table.text("code"))


def _alone(table: CardTable) -> Merged:
    count = len(table)
    return Merged(table, 0, np.ones(count, dtype=bool), np.zeros(count, dtype=bool))


def _count(merged: Merged, good: NDArray[np.bool_]) -> ImportCount:
    added, changed = int((merged.is_new & good).sum()), int((merged.is_changed & good).sum())
    return ImportCount(len(good), added, changed, int(good.sum()) - added - changed, int((~good).sum()))


def _store(workspace: Workspace, merged: Merged, good: NDArray[np.bool_], edit: Edit) -> None:
    name = merged.table.class_name
    for is_wanted, is_update in ((merged.is_new, False), (merged.is_changed, True)):
        at = np.flatnonzero(is_wanted & good) + merged.first
        if not len(at):
            continue
        rows = _rows(merged.table, at, workspace.crs, is_update=is_update)
        write = workspace.update if is_update else workspace.write
        write(name, rows, actor=edit.actor, now=edit.moment, reason=edit.reason)


def _rows(table: CardTable, at: NDArray[np.int64], crs: int, *, is_update: bool) -> pd.DataFrame:
    frame = table.frame.take(at).reset_index(drop=True)
    if not is_update:
        frame = frame.drop(columns=["id", "row_version"], errors="ignore")
    else:
        frame = frame[["id", "row_version", *feature_class(table.class_name).field_names]]
    if feature_class(table.class_name).geometry is GeometryKind.NONE:
        return frame
    spatial: pd.DataFrame = gpd.GeoDataFrame(frame, geometry=table.shapes[at], crs=crs)
    return spatial
