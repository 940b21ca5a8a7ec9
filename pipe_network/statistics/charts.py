"""Charts of the tables: bars of length by each dimension, and a map of metres a hectare by unit grid."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import geopandas as gpd
import pandas as pd

from pipe_network.classes import class_facts
from pipe_network.pictures import Figure, map_axes, picture, svg_text
from pipe_network.statistics.dimensions import Dimension, DimensionKind
from pipe_network.statistics.tables import Statistics

_MOST_BARS = 20
_COLOUR = "#3b7dd8"
_BAR_IN = 0.28


def write_charts(found: Statistics, folder: Path, *, chinese: bool, ending: str = ".svg") -> list[Path]:
    """Write one chart a dimension into a folder, as pipes-<dimension>.svg or .png."""
    written = []
    for dimension in found.shown:
        path = folder / f"pipes-{dimension.id}{ending}"
        picture(path, partial(_draw_on, found, dimension, chinese), size_in=_size(found, dimension))
        written.append(path)
    return written


def chart_svg(found: Statistics, dimension: Dimension, *, chinese: bool) -> str:
    """The chart as SVG to be put into a page."""
    draw = partial(_draw_on, found, dimension, chinese)
    return svg_text(draw, size_in=_size(found, dimension))


def _draw_on(found: Statistics, dimension: Dimension, chinese: bool, figure: Figure) -> None:
    if dimension.kind is DimensionKind.GRID and found.grids is not None:
        _draw_grids(figure, found.grids, chinese)
        return
    table = _bars(found.by[dimension.id], dimension)
    axes = figure.add_subplot()
    kilometres = table["length_m"].to_numpy(float) / 1000
    titles = table["title_zh" if chinese else "title_en"].tolist()
    colours = [_colour(dimension, str(key)) for key in table["key"]]
    bars = axes.barh(range(len(table)), kilometres, color=colours)
    axes.bar_label(bars, [f"{length:.2f}" for length in kilometres], padding=3, fontsize=8)
    axes.set_yticks(range(len(table)), titles, fontsize=8)
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.set_xlabel("长度（千米）" if chinese else "length (km)", fontsize=8)
    axes.tick_params(axis="x", labelsize=8)
    axes.set_title(dimension.title[1 if chinese else 0], fontsize=11)
    axes.spines[["top", "right"]].set_visible(False)


def _bars(table: pd.DataFrame, dimension: Dimension) -> pd.DataFrame:
    """Rows to draw: bands in their order, all else by length; only so many."""
    if dimension.kind is DimensionKind.BANDS:
        return table
    return table.sort_values("length_m", ascending=False, kind="stable").head(_MOST_BARS)


def _draw_grids(figure: Figure, grids: gpd.GeoDataFrame, chinese: bool) -> None:
    title = "单元网格管线密度（米/公顷）" if chinese else "Pipes by unit grid (m per ha)"
    axes = map_axes(figure, title)
    grids.plot(column="m_per_ha", ax=axes, cmap="YlGnBu", edgecolor="#555555", linewidth=0.5)
    axes.set_xlabel("")
    axes.set_ylabel("")
    figure.colorbar(axes.collections[0], ax=axes, shrink=0.7)


def _size(found: Statistics, dimension: Dimension) -> tuple[float, float]:
    if dimension.kind is DimensionKind.GRID:
        return 8, 6
    return 8, 1.2 + _BAR_IN * max(len(_bars(found.by[dimension.id], dimension)), 3)


def _colour(dimension: Dimension, key: str) -> str:
    return class_facts(key).colour_hex if dimension.kind is DimensionKind.CLASS and key else _COLOUR
