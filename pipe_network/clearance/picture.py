"""The map of clearance findings: pipes in the colours of the standard, a mark where something is too near."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from pipe_network.classes import class_facts
from pipe_network.network import PipeNetwork
from pipe_network.pictures import Figure, map_axes, picture, put_lines

_KINDS = {
    "horizontal": ("s", "side by side", "平行净距不足"),
    "vertical": ("X", "crossing", "交叉净距不足"),
    "collision": ("*", "collision", "碰撞"),
    "surroundings": ("^", "things on the ground", "与地物净距不足"),
}
_COLOURS = {"error": "#d62728", "warning": "#ff9f1c"}
_SEVERITY = {"error": ("error", "错误"), "warning": ("doubtful figure", "依据待核对")}
_MARGIN_M = 3.0


def draw_clearance(network: PipeNetwork, found: gpd.GeoDataFrame, path: Path, *, chinese: bool) -> None:
    """Write the map as .png or .svg, around the findings where there are any."""
    picture(path, lambda figure: _draw(figure, network, found, chinese), size_in=(9, 6.5))


def _draw(figure: Figure, network: PipeNetwork, found: gpd.GeoDataFrame, chinese: bool) -> None:
    axes = map_axes(figure, "管线净距检查" if chinese else "Clearances of pipes")
    for code, lines in network.lines.groupby("pipe_class"):
        facts = class_facts(str(code))
        put_lines(axes, lines.geometry.to_numpy(), facts.colour_hex, width=1.0)
        title = facts.name_zh if chinese else facts.name_en
        axes.plot([], [], color=facts.colour_hex, label=f"{title} {code}")
    for (kind, severity), rows in found.groupby(["kind", "severity"]):
        marker, english, name = _KINDS[str(kind)]
        places = shapely.get_coordinates(rows.geometry.to_numpy())
        doubt = _SEVERITY[str(severity)][1 if chinese else 0]
        label = f"{name if chinese else english}, {doubt} ({len(rows)})"
        colour = _COLOURS[str(severity)]
        axes.plot(places[:, 0], places[:, 1], marker, color=colour, markeredgecolor="black", label=label)
    if len(found):
        low_x, low_y, high_x, high_y = found.total_bounds + np.array([-1, -1, 1, 1]) * _MARGIN_M
        axes.set_xlim(low_x, high_x)
        axes.set_ylim(low_y, high_y)
    figure.legend(loc="outside right center", fontsize=8)
