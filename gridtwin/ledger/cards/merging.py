"""Rows of a file laid over the rows of the workspace: by code, for roads by section too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.cards.definition import STRIP
from gridtwin.ledger.cards.table import CardTable, joined, keys_of
from gridtwin.model import feature_class
from gridtwin.store.geometries import Geometries, simplest

_KEYS = {"road": ("code", "section_no"), STRIP: ("road_code", "section_no", "kind", "side")}
_SAME_M = 1e-3  # vertices closer than this are the same


@dataclass(frozen=True, slots=True)
class Merged:
    """The workspace as it would be after the import.

    Attributes:
        table: stored rows that the file does not name, then the file's rows with stored values where they
            leave a cell empty; these bear `id` and `row_version` where they change a stored row.
        first: position of the file's first row.
        is_new: for each row of the file, whether no stored row has its key.
        is_changed: whether it differs from its stored row.
    """

    table: CardTable
    first: int
    is_new: NDArray[np.bool_]
    is_changed: NDArray[np.bool_]


def merge(stored: CardTable, coming: CardTable, *, fresh: frozenset[str] | None = None) -> Merged:
    """Lay the file's rows over the stored ones.

    Stored values win where both have one, except in the columns `fresh`; without it those of the file win.
    """
    at = _matches(stored, coming)
    known = at >= 0
    others = np.setdiff1d(np.arange(len(stored)), at[known])
    frame, changed = _values(stored, coming, at, fresh)
    shapes, moved = _shapes(stored, coming, at)
    over = replace(coming, frame=frame, shapes=shapes)
    rest = _taken(stored, others)
    return Merged(joined(rest, over), len(rest), ~known, known & (changed | moved))


def _matches(stored: CardTable, coming: CardTable) -> NDArray[np.int64]:
    """Position of the stored row with the same key, -1 where there is none; each stored row is taken once."""
    names = list(_KEYS.get(coming.class_name, (coming.code_column,)))
    theirs, ours = (keys_of(table.frame, names) for table in (stored, coming))
    index = pd.Series(np.arange(len(theirs)), index=theirs)
    index = index[~index.index.duplicated()]
    found = ours.map(index)
    if coming.class_name == "road":
        found = found.fillna(_single_sections(stored, coming))
    at = found.fillna(-1).to_numpy(np.int64, copy=True)
    again = pd.Series(at).duplicated().to_numpy() & (at >= 0)
    at[again | coming.frame[names[0]].isna().to_numpy()] = -1
    return at


def _single_sections(stored: CardTable, coming: CardTable) -> pd.Series[Any]:
    """For rows that name no section: the stored section of that road, where it has only one."""
    codes = pd.Series(stored.text("code"))
    alone = codes[~codes.duplicated(keep=False)]
    index = pd.Series(alone.index.to_numpy(), index=alone.to_numpy())
    ours = pd.Series(coming.text("code"))
    return ours.where(coming.frame["section_no"].isna().to_numpy()).map(index)


def _values(
    stored: CardTable, coming: CardTable, at: NDArray[np.int64], fresh: frozenset[str] | None
) -> tuple[pd.DataFrame, NDArray[np.bool_]]:
    known = at >= 0
    changed = np.zeros(len(coming), dtype=bool)
    made: dict[str, Any] = {}
    for field in feature_class(coming.class_name).fields:
        new = coming.frame[field.name]
        old = stored.frame[field.name].reindex(np.where(known, at, -1)).set_axis(new.index)
        old = old.astype(new.dtype) if new.dtype != object else old.astype(object)
        if fresh is not None and field.name not in fresh:
            new = old.where(old.notna(), new)
        made[field.name] = new.where(new.notna(), old)
        changed |= known & new.notna().to_numpy() & ~_equal(new, old)
    for name in ("id", "row_version"):
        made[name] = stored.frame[name].reindex(np.where(known, at, -1)).set_axis(coming.frame.index)
    return pd.DataFrame(made), changed


def _equal(new: pd.Series[Any], old: pd.Series[Any]) -> NDArray[np.bool_]:
    if new.dtype == "float64":
        return np.isclose(new, old, rtol=1e-9, atol=1e-9)
    both = (new.notna() & old.notna()).to_numpy(bool)
    same = np.zeros(len(new), dtype=bool)
    same[both] = new[both].to_numpy(object) == old[both].to_numpy(object)
    return same


def _shapes(
    stored: CardTable, coming: CardTable, at: NDArray[np.int64]
) -> tuple[Geometries, NDArray[np.bool_]]:
    old = np.full(len(coming), None, dtype=object)
    old[at >= 0] = simplest(stored.shapes)[at[at >= 0]]
    there = ~shapely.is_missing(coming.shapes)
    same = shapely.equals_exact(shapely.force_2d(coming.shapes), shapely.force_2d(old), _SAME_M)
    return np.where(there, coming.shapes, old), (at >= 0) & there & ~same


def _taken(table: CardTable, at: NDArray[np.int64]) -> CardTable:
    kept = table.unread.iloc[0:0]
    return replace(
        table,
        frame=table.frame.take(at).reset_index(drop=True),
        shapes=table.shapes[at],
        rows=table.rows[at],
        is_subject=table.is_subject[at],
        sheets=table.sheets[at],
        unread=kept,
    )
