"""Card checks that compare rows with each other and cards with their shapes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.cards._check_values import Parameters, differs
from gridtwin.ledger.cards.breaches import Breach
from gridtwin.ledger.cards.context import CardContext
from gridtwin.ledger.cards.table import CardTable, keys_of


def keys_once(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No card stands twice: the same code, for roads the same section too."""
    names = [str(name) for name in parameters["key"]]
    keys = keys_of(table.frame, names)
    at = np.flatnonzero((keys.duplicated() & table.frame[names[0]].notna()).to_numpy(bool))
    number, _ = pd.factorize(keys)
    _, first = np.unique(number, return_index=True)
    other = first[number[at]]
    yield Breach(at, names[0], {"other": places(table, other), "other_zh": places(table, other, zh=True)})


def length_agrees(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """The length is about that of the shape: of a line, or the longer side of an outline's box."""
    measured = shape_lengths(table)
    given = table.number("length_m")
    at = np.flatnonzero(differs(given, measured, parameters))
    yield Breach(at, "length_m", {"measured": measured[at]})


def names_once(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No name belongs to two codes."""
    named = table.frame["name"].notna().to_numpy()
    frame = pd.DataFrame({"name": table.text("name"), "code": table.text(table.code_column)})[named]
    first = frame.groupby("name")["code"].transform("first")
    at = frame.index[(first != frame["code"]).to_numpy()].to_numpy(dtype=np.int64)
    at = at[~frame.loc[at].duplicated().to_numpy()]  # once for each code, not for each section
    yield Breach(at, "name", {"other": first.loc[at].to_numpy(dtype=object)})


def places_once(context: CardContext, table: CardTable, parameters: Parameters) -> Iterator[Breach]:
    """No two cards have the same shape: outlines that share most of their area, lines that run together."""
    there = ~shapely.is_missing(table.shapes) & ~context.has_error(table, table.code_column)
    at = np.flatnonzero(there)
    shapes = table.shapes[at]
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = np.column_stack([left, right])[left < right]
    if not len(pairs):
        return
    share = _shared(shapes[pairs[:, 0]], shapes[pairs[:, 1]])
    bad = pairs[share >= float(parameters["share"])]
    later, earlier = at[bad[:, 1]], at[bad[:, 0]]
    told, kept = np.unique(later, return_index=True)
    yield Breach(
        told, None,
        {"other": places(table, earlier[kept]), "other_zh": places(table, earlier[kept], zh=True)},
    )  # fmt: skip


def shape_lengths(table: CardTable) -> NDArray[np.float64]:
    """Length of each shape in metres; NaN where there is none."""
    lengths = np.asarray(shapely.length(table.shapes), dtype=np.float64)
    polygons = np.isin(shapely.get_type_id(table.shapes), (3, 6))
    if polygons.any():
        boxes = shapely.oriented_envelope(table.shapes[polygons])
        corners = shapely.get_coordinates(shapely.get_exterior_ring(boxes)).reshape(-1, 5, 2)
        sides = np.hypot(*np.moveaxis(np.diff(corners[:, :3], axis=1), 2, 0))
        lengths[polygons] = sides.max(axis=1)
    lengths[shapely.is_missing(table.shapes)] = np.nan
    return lengths


def places(table: CardTable, at: NDArray[np.int64], *, zh: bool = False) -> NDArray[np.object_]:
    """How messages name other rows: the row of the file, or that the workspace has it."""
    rows = table.rows[at]
    codes = table.text(table.code_column)[at]
    stored, row = ("库中的", "第{}行的") if zh else ("the stored ", "row {}, ")
    return np.array(
        [
            (row.format(number) if number >= 0 else stored) + code
            for number, code in zip(rows, codes, strict=True)
        ],
        dtype=object,
    )


def _shared(first: NDArray[np.object_], second: NDArray[np.object_]) -> NDArray[np.float64]:
    """Share of the smaller shape that both have: of area, or of length for lines."""
    are_areas = (shapely.get_dimensions(first) == 2) & (shapely.get_dimensions(second) == 2)
    share = np.zeros(len(first))
    for chosen, measure in ((are_areas, shapely.area), (~are_areas, shapely.length)):
        one, two = first[chosen], second[chosen]
        smaller = np.minimum(measure(one), measure(two))
        common = measure(shapely.intersection(one, two))
        share[chosen] = np.divide(common, smaller, out=np.zeros(len(one)), where=smaller > 0)
    return share
