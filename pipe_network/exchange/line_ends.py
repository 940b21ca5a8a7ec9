"""Lines without names of their ends: named after the point that lies there, or a point made there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from pipe_network.survey.delivery import SurveyTable, TableKind
from pipe_network.survey.notes import Note
from pipe_network.survey.staging import GEOMETRY

Floats = NDArray[np.float64]
MADE = "GridTwin: ends"
REACH_M = 0.5  # an end belongs to a point no farther than this
_CM = 100


def name_ends(tables: Sequence[SurveyTable], notes: list[str]) -> tuple[list[SurveyTable], int | None]:
    """The tables with every end named, and the position of a table of points made, where some had to be.

    Without any layer of points, the names that lines give are points, too.
    """
    has_points = any(table.kind is TableKind.POINT and len(table.cells) for table in tables)
    xy, names = _points(tables)
    made: dict[str, tuple[float, float, object]] = {}
    found = [_named(table, (xy, names), made) if table.kind is TableKind.LINE else table for table in tables]
    if not has_points:
        for table in found:
            _points_of_names(table, made)
    if not made:
        return found, None
    notes.append(
        Note(
            f"ends of lines without a point within {REACH_M:g} m: {len(made)}; points were made there, "
            "without ground levels",
            zh=f"{len(made)}处管线端点在{REACH_M:g}米内没有管点：已在该处补点，无地面高程",
        )
    )
    return [*found, _table(made, found[0].workbook)], len(found)


def _points(tables: Sequence[SurveyTable]) -> tuple[Floats, list[str]]:
    parts = [table.cells[["x", "y", "point_no"]] for table in tables if table.kind is TableKind.POINT]
    if not parts:
        return np.zeros((0, 2)), []
    whole = pd.concat(parts).dropna()
    return whole[["x", "y"]].to_numpy(float), [str(name) for name in whole["point_no"]]


def _named(
    table: SurveyTable, points: tuple[Floats, list[str]], made: dict[str, tuple[float, float, object]]
) -> SurveyTable:
    xy, names = points
    tree = cKDTree(xy) if len(xy) else None
    cells = table.cells.copy()
    classes = cells["pipe_class"] if "pipe_class" in cells else pd.Series([table.pipe_class] * len(cells))
    shapes = cells[GEOMETRY].to_numpy(object)
    for column, at in (("start_point", 0), ("end_point", -1)):
        given = (
            cells[column].to_numpy(object).copy() if column in cells else np.full(len(cells), None, object)
        )
        places = shapely.get_coordinates(shapely.get_point(shapes, at), return_index=True)
        ends = np.full((len(cells), 2), np.nan)
        ends[places[1]] = places[0]
        open_ends = np.flatnonzero(pd.isna(given) & np.isfinite(ends).all(axis=1))
        near = _nearest(tree, ends[open_ends])
        for row, point in zip(open_ends, near, strict=True):
            if point >= 0:
                given[row] = names[point]
            else:
                given[row] = _name(ends[row])
                made.setdefault(given[row], (*map(float, ends[row]), classes.iloc[int(row)]))
        cells[column] = pd.Series(given, index=cells.index, dtype=object)
    return replace(table, cells=cells)


def _nearest(tree: cKDTree | None, ends: Floats) -> NDArray[np.int64]:
    if tree is None or not len(ends):
        return np.full(len(ends), -1, np.int64)
    distance, at = tree.query(ends, distance_upper_bound=REACH_M)
    return np.where(np.isfinite(distance), at, -1).astype(np.int64)


def _name(place: Floats) -> str:
    """A name that says the place to the centimetre, short enough for a point number."""
    east, north = (round(float(value) * _CM) for value in place)
    return f"N{east:x}.{north:x}"


def _points_of_names(table: SurveyTable, made: dict[str, tuple[float, float, object]]) -> None:
    """Points at the ends of lines whose ends are named, where there is no layer of points at all."""
    if table.kind is not TableKind.LINE:
        return
    shapes = table.cells[GEOMETRY].to_numpy(object)
    classes = table.cells.get("pipe_class", pd.Series([table.pipe_class] * len(table.cells)))
    for column, at in (("start_point", 0), ("end_point", -1)):
        ends = shapely.get_point(shapes, at)
        for row, name in enumerate(table.cells[column].to_numpy(object)):
            if name is not None and ends[row] is not None:
                made.setdefault(str(name), (ends[row].x, ends[row].y, classes.iloc[row]))


def _table(made: dict[str, tuple[float, float, object]], workbook: Path) -> SurveyTable:
    cells = pd.DataFrame(
        [(name, x, y, code) for name, (x, y, code) in made.items()],
        columns=["point_no", "x", "y", "pipe_class"],
        index=pd.RangeIndex(1, len(made) + 1),
        dtype=object,
    )
    return SurveyTable(workbook, MADE, TableKind.POINT, MADE, 0, (), {}, cells)
