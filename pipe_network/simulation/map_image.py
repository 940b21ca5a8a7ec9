"""A map of one moment of a run: links and nodes coloured by a quantity."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from pipe_network.errors import UnknownObject
from pipe_network.network import PipeNetwork
from pipe_network.pictures import Figure, picture
from pipe_network.simulation.colour_range import colour_range, sources_of
from pipe_network.simulation.results import Results

# isort: split
# After `pictures`, which keeps matplotlib quiet on its first import.
from matplotlib import colormaps
from matplotlib.cm import ScalarMappable
from matplotlib.collections import LineCollection
from matplotlib.colors import Colormap, Normalize

Floats = NDArray[np.float64]
_NODES, _LINKS = "viridis", "plasma"  # yellow is high in both
_GREY = "#b8bcc2"
_INCHES = (9.0, 6.4)

# Quantity → title and unit; the first of each engine is what a map shows by itself.
QUANTITIES: dict[str, tuple[str, str, str]] = {
    "pressure_m": ("Pressure", "压力", "m"),
    "pressure_bar": ("Pressure", "压力", "bar"),
    "depth_m": ("Water depth", "水深", "m"),
    "flooding_m3s": ("Flooding, mean since the step before", "溢流（步内平均）", "m³/s"),
    "flood_volume_m3": ("Flooded so far", "累计溢流", "m³"),
    "temperature_k": ("Temperature", "温度", "K"),
    "head_m": ("Head", "水头", "m"),
    "demand_m3s": ("Demand", "用水量", "m³/s"),
    "inflow_m3s": ("Inflow", "入流", "m³/s"),
    "velocity_ms": ("Velocity", "流速", "m/s"),
    "flow_m3s": ("Flow", "流量", "m³/s"),
    "flow_kgs": ("Mass flow", "质量流量", "kg/s"),
    "filling": ("Filling", "充满度", "–"),
    "headloss": ("Unit head loss", "单位水头损失", "–"),
}

_SCALE = "色标：2%～98%分位值（节点不含水源）  Colours: 2–98 % of the values, sources left out"
_LINKS_FIRST = ("filling", "velocity_ms")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a map shows: a quantity of nodes, one of links, and the range of each over the whole run."""

    nodes: str
    links: str
    node_range: tuple[float, float]
    link_range: tuple[float, float]


def usual_quantities(
    results: Results,
    *,
    nodes: str | None = None,
    links: str | None = None,
    points: pd.DataFrame | None = None,
) -> Shown:
    """The named quantities, else the first of `QUANTITIES` that the run has.

    Sources among the network's `points` have no part in the range of the nodes' colours.

    Raises:
        UnknownObject: a named quantity is not in the run.
    """
    chosen = []
    for series, name, order in (
        (results.nodes, nodes, [*QUANTITIES]),
        (results.links, links, [*_LINKS_FIRST, *QUANTITIES]),
    ):
        if name is not None and name not in series:
            raise UnknownObject(
                f"no quantity '{name}' in the run; it has {', '.join(series)}",
                zh=f"结果中没有“{name}”；可用{'、'.join(series)}",
            )
        chosen.append(name or next(one for one in order if one in series))
    sources = frozenset[str]() if points is None else sources_of(points)
    return Shown(
        chosen[0],
        chosen[1],
        colour_range(results.nodes[chosen[0]], without=sources),
        colour_range(results.links[chosen[1]].abs()),
    )


def draw_map(
    network: PipeNetwork, results: Results, path: Path, *, step: int, shown: Shown | None = None
) -> None:
    """Write a PNG (or PDF, SVG by ending) of one step of a run."""
    what = shown or usual_quantities(results, points=network.points)
    picture(path, lambda figure: _draw(figure, network, results, step, what), size_in=_INCHES)


def node_colours() -> Colormap:
    """Colours of nodes from low to high."""
    return colormaps[_NODES]


def link_colours() -> Colormap:
    """Colours of links from low to high."""
    return colormaps[_LINKS].with_extremes(bad=_GREY)


def _draw(figure: Figure, network: PipeNetwork, results: Results, step: int, what: Shown) -> None:
    axes = figure.add_subplot()
    lines = network.lines[network.lines.geometry.notna()]
    values = _at(results.links[what.links].iloc[step].abs(), lines["line_no"])
    links = LineCollection(
        [shapely.get_coordinates(shape) for shape in lines.geometry],
        cmap=link_colours(),
        norm=Normalize(*what.link_range), linewidths=2.2, capstyle="round",
    )  # fmt: skip
    links.set_array(np.ma.masked_invalid(values))
    axes.add_collection(links)
    points = network.points[network.points.geometry.notna()]
    level = _at(results.nodes[what.nodes].iloc[step], points["point_no"])
    xy = shapely.get_coordinates(points.geometry.to_numpy())
    known = np.isfinite(level)
    axes.scatter(
        xy[~known, 0], xy[~known, 1], s=14, facecolors="none", edgecolors="#c0392b", linewidths=1.0, zorder=3
    )
    norm = Normalize(*what.node_range)
    axes.scatter(xy[known, 0], xy[known, 1], s=16, c=level[known], cmap=node_colours(), norm=norm, zorder=3)
    axes.autoscale()
    axes.set_aspect("equal")
    axes.set_axis_off()
    axes.set_title(f"{results.engine.upper()}  {clock(results.times_s[step])}", loc="left", fontsize=13)
    figure.colorbar(
        ScalarMappable(norm, node_colours()),
        ax=axes,
        label=f"节点 Nodes: {label(what.nodes)}",
        shrink=0.6,
        pad=0.01,
        extend="both",
    )
    figure.colorbar(
        links, ax=axes, label=f"管段 Links: {label(what.links)}", shrink=0.6, pad=0.01, extend="both"
    )
    axes.text(0, -0.02, _SCALE, transform=axes.transAxes, fontsize=8, color="#5b6775", va="top")


def _at(values: pd.Series, names: pd.Series) -> Floats:
    return values[~values.index.duplicated()].reindex(names).to_numpy(float)


def label(quantity: str) -> str:
    """Title of a quantity in both languages, with its unit."""
    english, chinese, unit = QUANTITIES.get(quantity, (quantity, quantity, ""))
    return f"{chinese} {english}" + (f" ({unit})" if unit else "")


def clock(seconds: float) -> str:
    """Hours and minutes since the start.

    >>> clock(93780)
    '26:03'
    """
    hours, minutes = divmod(round(float(seconds) / 60), 60)
    return f"{hours:d}:{minutes:02d}"
