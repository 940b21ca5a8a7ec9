"""Facilities of a file laid over what is stored: which are new, which change, what each row would be then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.packs.definition import ATTRIBUTES, Pack
from gridtwin.ledger.packs.rows import plain, typed, values_of
from gridtwin.ledger.packs.table import PackTable
from gridtwin.store import Workspace
from gridtwin.store.geometries import Geometries

_SAME_M = 0.001


@dataclass(frozen=True, slots=True)
class Laid:
    """Rows as they would be stored: `frame` has all fields of host and pack, and the keys of known rows.

    Attributes:
        attributes: the JSON of each row, keys that the pack does not know among them.
        shapes: stored ones where the file has none.
        in_file: fields that the file names.
    """

    frame: pd.DataFrame
    attributes: list[dict[str, Any]]
    shapes: Geometries
    is_new: NDArray[np.bool_]
    is_changed: NDArray[np.bool_]
    in_file: tuple[str, ...]


def lay(workspace: Workspace, pack: Pack, table: PackTable) -> Laid:
    """The file's rows over the stored rows of the same code; an empty cell leaves the stored value."""
    code = str(pack.declared.code_field)
    codes = table.frame[code]
    wanted = codes.dropna().unique().tolist()
    stored = workspace.read(pack.host, where={code: wanted})
    at = (
        pd.Series(np.arange(len(stored)), index=stored[code].to_numpy(dtype=object))
        .reindex(codes)
        .to_numpy(dtype=float)
    )
    is_new = np.isnan(at)
    before = stored.take(np.where(is_new, 0, at).astype(np.int64)) if len(stored) else None
    known = _known_columns(pack, before, is_new)
    kept = known[ATTRIBUTES].tolist()
    frame: dict[str, Any] = {"id": known["id"], "row_version": known["row_version"]}
    is_changed = np.zeros(len(codes), dtype=bool)
    for name in pack.host_names:
        frame[name], changed = _laid_over(table.frame.get(name), known[name])
        is_changed |= changed
    for each in pack.fields:
        was = typed(each.field.type, values_of(kept, each.name))
        frame[each.name], changed = _laid_over(table.frame.get(each.name), was)
        is_changed |= changed
    attributes = _attributes(pack, table, kept)
    shapes, moved = _shapes(table, before, is_new)
    made = pd.DataFrame(frame)
    for name, values in pack.where.items():
        if len(values) == 1:
            empty = is_new & made[name].isna().to_numpy()
            filled = made[name].astype(object).mask(empty, values[0])
            made[name] = filled.astype("str") if isinstance(values[0], str) else filled
    return Laid(
        made, attributes, shapes, is_new, (is_changed | moved) & ~is_new, tuple(map(str, table.frame.columns))
    )


def layer_of(pack: Pack, laid: Laid, at: NDArray[np.int64], crs: int, *, is_update: bool) -> gpd.GeoDataFrame:
    """Some of the rows as the store takes them."""
    frame = laid.frame.take(at).reset_index(drop=True)
    keys = ["id", "row_version"] if is_update else []
    rows = frame[[*keys, *pack.host_names]].copy()
    rows[ATTRIBUTES] = pd.Series([laid.attributes[each] or None for each in at], dtype=object)
    return gpd.GeoDataFrame(rows, geometry=laid.shapes[at], crs=crs)


def _known_columns(
    pack: Pack, before: pd.DataFrame | None, is_new: NDArray[np.bool_]
) -> dict[str, pd.Series[Any]]:
    """Stored columns in the order of the file's rows, empty where a row is new."""
    names = ("id", "row_version", *pack.host_names, ATTRIBUTES)
    if before is None:
        return {name: pd.Series(None, index=range(len(is_new)), dtype=object) for name in names}
    plain_rows = pd.DataFrame(before).reset_index(drop=True)
    return {name: plain_rows[name].astype(object).mask(is_new, None) for name in names}


def _laid_over(given: pd.Series[Any] | None, was: pd.Series[Any]) -> tuple[pd.Series[Any], NDArray[np.bool_]]:
    """The column with the given values over the stored ones, and where that changes something."""
    if given is None:
        return was, np.zeros(len(was), dtype=bool)
    there = given.notna().to_numpy()
    old = was.astype(object)
    same = np.array([plain(a) == plain(b) for a, b in zip(given, old, strict=True)], dtype=bool)
    return given.astype(object).where(there, old), there & ~same


def _attributes(pack: Pack, table: PackTable, kept: list[Any]) -> list[dict[str, Any]]:
    made = [dict(each) if isinstance(each, dict) else {} for each in kept]
    for name in pack.field_names:
        if name in table.frame:
            for row, value in zip(made, table.frame[name], strict=True):
                filled = plain(value)
                if filled is not None:
                    row[name] = filled
    return made


def _shapes(
    table: PackTable, before: pd.DataFrame | None, is_new: NDArray[np.bool_]
) -> tuple[Geometries, NDArray[np.bool_]]:
    made: Geometries = np.full(len(is_new), None, dtype=object)
    if before is not None:
        made[~is_new] = before.geometry.to_numpy()[~is_new]
    moved = np.zeros(len(is_new), dtype=bool)
    if table.shapes is not None:
        there = ~shapely.is_missing(table.shapes)
        moved = there & ~shapely.equals_exact(
            shapely.force_2d(table.shapes), shapely.force_2d(made), tolerance=_SAME_M
        )
        made[there] = table.shapes[there]
    return made, moved
