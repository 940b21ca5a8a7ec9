"""Unit grids by any figure of `grid_figures.toml`, with classes for a legend. What cannot be known is None.

A feature counts for the grid that holds a point on its surface (the first in the order of codes, where grids
overlap); lines and footprints are cut at the edges. What lies in no grid is told, not dropped.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import pandas as pd
import shapely

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import GeometryKind, feature_class
from twin_server.city import City
from twin_server.errors import BrokenStyle, NotFound

COLORS = ("#fff3b0", "#fec44f", "#fe8a3c", "#e8452f", "#a50f3c")
NONE_COLOR = "#5b6b7a"  # of grids with zero
GRID = "unit_grid"
Values = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class GridFigure:
    """One figure: what is counted or measured in each grid, of which rows."""

    name: str
    zh: str
    en: str
    of: str
    measure: str
    unit: str = ""
    sum_of: str | None = None
    where: Values = field(default_factory=dict)
    not_where: Values = field(default_factory=dict)
    part: Values = field(default_factory=dict)


@cache
def grid_figures() -> tuple[GridFigure, ...]:
    """All declared figures, in their order.

    Raises:
        BrokenStyle: `grid_figures.toml` names something that the city model does not have.
    """
    return parse_figures((files("twin_server") / "grid_figures.toml").read_text("utf-8"))


def parse_figures(text: str) -> tuple[GridFigure, ...]:
    """Figures declared by a TOML text, checked against the city model.

    Raises:
        BrokenStyle: it names a class, field, measure or key that there is not.
    """
    return tuple(_parse(entry) for entry in tomllib.loads(text)["figure"])


def grid_figure(name: str) -> GridFigure:
    """The figure of that name.

    Raises:
        NotFound: there is none.
    """
    figure = next((one for one in grid_figures() if one.name == name), None)
    if figure is None:
        known = ", ".join(one.name for one in grid_figures())
        raise NotFound(
            f"there is no figure '{name[:80]}'; there are {known}", zh=f"没有指标“{name[:80]}”；现有：{known}"
        )
    return figure


def figure_by_grid(city: City, figure: GridFigure) -> dict[str, Any]:
    """Value of each grid, classes of the values, and how many rows lie in no grid."""
    grids = city.read(GRID, columns=("code", "area_m2", "geometry")).sort_values("code", ignore_index=True)
    grids = grids.loc[~(grids.geometry.isna() | grids.geometry.is_empty)].reset_index(drop=True)
    rows = city.read(figure.of, columns=_columns(figure))
    values, outside = _measured(figure, grids, rows)
    shown = [None if not np.isfinite(value) else round(float(value), 2) for value in values]
    return {
        "name": figure.name,
        "zh": figure.zh,
        "en": figure.en,
        "unit": figure.unit,
        "is_known": any(value is not None for value in shown),
        "outside": outside,
        "classes": classes([value for value in shown if value is not None]),
        "grids": dict(zip(grids["id"].astype(str), shown, strict=True)),
    }


def classes(values: Sequence[float]) -> list[dict[str, Any]]:
    """Zero, then up to five classes with about as many grids each; equal values never lie in two classes."""
    above = np.sort([value for value in values if value > 0])
    made = []
    if len(above) < len(values):
        made.append({"least": 0.0, "most": 0.0, "color": NONE_COLOR, "count": len(values) - len(above)})
    if not len(above):
        return made
    last = [-(-len(above) * (i + 1) // len(COLORS)) - 1 for i in range(len(COLORS))]
    tops = sorted({float(above[i]) for i in last})
    least = float(above.min())
    for i, top in enumerate(tops):
        inside = above[(above <= top) & (above > (tops[i - 1] if i else -np.inf))]
        color = COLORS[round(i * (len(COLORS) - 1) / max(1, len(tops) - 1))] if len(tops) > 1 else COLORS[2]
        made.append(
            {"least": float(inside.min()) if i else least, "most": top, "color": color, "count": len(inside)}
        )
    return made


def _measured(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    unknown = np.full(len(grids), np.nan)
    if rows.empty or grids.empty:
        return unknown, 0
    return _MEASURES[figure.measure](figure, grids, rows)


def _count(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    at = _grid_of(grids, rows[_meets(rows, figure)])
    return np.bincount(at[at >= 0], minlength=len(grids)).astype(float), int((at < 0).sum())


def _sum(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    meant = rows[_meets(rows, figure)]
    at = _grid_of(grids, meant)
    numbers = meant[figure.sum_of].to_numpy(dtype=float, na_value=0.0)
    return np.bincount(at[at >= 0], weights=numbers[at >= 0], minlength=len(grids)), int((at < 0).sum())


def _share(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    all_, outside = _count(figure, grids, rows)
    meant = _grid_of(grids, rows[_meets(rows, figure) & _has(rows, figure.part)])
    some = np.bincount(meant[meant >= 0], minlength=len(grids))
    return np.divide(100.0 * some, all_, out=np.full(len(grids), np.nan), where=all_ > 0), outside


def _length(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    return _cut(grids, rows[_meets(rows, figure)], shapely.length)


def _cover(figure: GridFigure, grids: pd.DataFrame, rows: pd.DataFrame) -> tuple[np.ndarray, int]:
    covered, outside = _cut(grids, rows[_meets(rows, figure)], shapely.area)
    return 100 * covered / shapely.area(np.asarray(grids.geometry.array)), outside


def _area(_: GridFigure, grids: pd.DataFrame, __: pd.DataFrame) -> tuple[np.ndarray, int]:
    return grids["area_m2"].to_numpy(dtype=float, na_value=np.nan), 0


_MEASURES: Mapping[str, Callable[[GridFigure, pd.DataFrame, pd.DataFrame], tuple[np.ndarray, int]]] = {
    "count": _count,
    "sum": _sum,
    "share": _share,
    "length": _length,
    "cover": _cover,
    "area": _area,
}


def _shapes(rows: pd.DataFrame) -> np.ndarray:
    """Usable shapes, None for the others; pipes are measured on the map, without their slope."""
    shapes: np.ndarray = np.asarray(shapely.force_2d(np.asarray(rows.geometry.array)))
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    shapes[~np.isfinite(bounds).all(axis=1)] = None
    return shapes


def _grid_of(grids: pd.DataFrame, rows: pd.DataFrame) -> np.ndarray:
    """Position of the grid that each row lies in, -1 for none."""
    found = np.full(len(rows), -1)
    tree = shapely.STRtree(np.asarray(grids.geometry.array))
    points = shapely.point_on_surface(_shapes(rows))
    row, grid = tree.query(points, predicate="intersects")
    order = np.lexsort((-grid, row))
    found[row[order]] = grid[order]
    return found


def _cut(
    grids: pd.DataFrame, rows: pd.DataFrame, measure: Callable[[np.ndarray], np.ndarray]
) -> tuple[np.ndarray, int]:
    """Measure of the pieces of each grid, and how many rows touch none."""
    shapes, cells = shapely.make_valid(_shapes(rows)), np.asarray(grids.geometry.array)
    row, grid = shapely.STRtree(cells).query(shapes, predicate="intersects")
    pieces = measure(shapely.intersection(shapes[row], cells[grid]))
    return np.bincount(grid, weights=pieces, minlength=len(cells)), len(rows) - len(np.unique(row))


def _meets(rows: pd.DataFrame, figure: GridFigure) -> np.ndarray:
    unwanted = np.zeros(len(rows), dtype=bool)
    for name, values in figure.not_where.items():
        unwanted |= rows[name].isin(values).to_numpy()
    return _has(rows, figure.where) & ~unwanted


def _has(rows: pd.DataFrame, values: Values) -> np.ndarray:
    found = np.ones(len(rows), dtype=bool)
    for name, wanted in values.items():
        found &= rows[name].isin(wanted).to_numpy()
    return found


def _columns(figure: GridFigure) -> tuple[str, ...]:
    named = (*figure.where, *figure.not_where, *figure.part, *([figure.sum_of] if figure.sum_of else []))
    return (*dict.fromkeys(named), "geometry")


def _parse(entry: dict[str, Any]) -> GridFigure:
    name = str(entry.get("name", ""))
    try:
        figure = GridFigure(**entry)
        declared = feature_class(figure.of)
    except (TypeError, UnknownFeatureClass) as error:
        raise BrokenStyle(f"grid_figures.toml, figure '{name}': {error}") from error
    unknown = [column for column in _columns(figure) if column not in (*declared.field_names, "geometry")]
    if unknown or figure.measure not in _MEASURES or declared.geometry is GeometryKind.NONE:
        raise BrokenStyle(
            f"grid_figures.toml, figure '{name}': unknown fields {unknown}, or measure "
            f"'{figure.measure}' of {figure.of}; "
            f"measures are {', '.join(_MEASURES)}, fields {', '.join(declared.field_names)}"
        )
    if (figure.measure == "sum") != (figure.sum_of is not None) or (figure.measure == "share") != bool(
        figure.part
    ):
        raise BrokenStyle(f"grid_figures.toml, figure '{name}': a sum needs 'sum_of', a share needs a part")
    return figure
