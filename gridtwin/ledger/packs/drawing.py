"""A map of facilities with the symbols of their packs, over roads and unit grids."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import shapely

from gridtwin.ledger.packs.definition import Pack
from gridtwin.ledger.packs.rows import pack_rows
from gridtwin.ledger.packs.symbols import value_title
from gridtwin.model.feature_class import GeometryKind
from gridtwin.pictures import picture
from gridtwin.store import Workspace

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib.collections import LineCollection, PolyCollection

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MARKERS = {
    "circle": "o", "square": "s", "diamond": "D", "triangle": "^", "star": "*", "pentagon": "p", "cross": "X",
    "arrow": ">",
}  # fmt: skip
_POINTS_A_MM = 72 / 25.4


def write_map(workspace: Workspace, packs: Sequence[Pack], path: Path, *, language: str) -> int:
    """Draw the facilities of packs as .png or .svg; returns how many.

    Raises:
        UsageError: the file cannot be written there.
    """
    with picture(path, (8.6, 6.2), dpi=105) as figure:
        axes = figure.add_subplot()
        _ground(workspace, axes)
        number = sum(_facilities(workspace, axes, pack, language) for pack in packs)
        axes.set_aspect("equal")
        axes.autoscale_view()
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.tick_params(labelsize=7)
        axes.set_xlabel(f"EPSG:{workspace.crs} m", fontsize=8)
        figure.legend(loc="outside right upper", frameon=False, fontsize=8)
    return number


def _ground(workspace: Workspace, axes: Axes) -> None:
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    rings = [shapely.get_coordinates(part.exterior) for part in shapely.get_parts(grids.geometry.to_numpy())]
    axes.add_collection(
        PolyCollection(rings, facecolor="#faf9f6", edgecolor="#d5d0c4", linewidth=0.5, zorder=1)
    )
    roads = workspace.read("road", columns=["code", "geometry"])
    lines = [shapely.get_coordinates(part) for part in shapely.get_parts(roads.geometry.to_numpy())]
    axes.add_collection(LineCollection(lines, color="#c9c2b2", linewidth=2.2, zorder=2))


def _facilities(workspace: Workspace, axes: Axes, pack: Pack, language: str) -> int:
    rows = gpd.GeoDataFrame(pack_rows(workspace, pack))
    by = pack.symbol.by
    values = rows[by].astype(object).fillna("").astype(str).to_numpy() if by else np.full(len(rows), "")
    rest = np.ones(len(rows), dtype=bool)
    for value, colour in pack.symbol.classes.items():
        mine = values == value
        rest &= ~mine
        _draw(axes, pack, rows[mine], colour, f"{pack.title(language)} {value_title(pack, value, language)}")
    _draw(axes, pack, rows[rest], pack.symbol.colour, pack.title(language))
    return len(rows)


def _draw(axes: Axes, pack: Pack, rows: gpd.GeoDataFrame, colour: str, label: str) -> None:
    if not len(rows):
        return
    title, shapes = f"{label} ({len(rows)})", rows.geometry.to_numpy()
    if pack.declared.geometry is GeometryKind.POLYGON:
        rings = [shapely.get_coordinates(part.exterior) for part in shapely.get_parts(shapes)]
        axes.add_collection(PolyCollection(rings, facecolor=colour, edgecolor="none", label=title, zorder=3))
        return
    points = shapely.get_coordinates(shapes)
    area = (pack.symbol.size_mm * _POINTS_A_MM) ** 2
    marker = _MARKERS[pack.symbol.icon]
    axes.scatter(
        points[:, 0], points[:, 1], s=area, c=colour, marker=marker, edgecolors="white", linewidths=0.4,
        label=title, zorder=4,
    )  # fmt: skip
