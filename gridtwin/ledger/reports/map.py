"""Maps from the workspace's own layers: the object in red, numbered places, scale bar and north arrow."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gridtwin.ledger.reports.blocks import Picture
from gridtwin.ledger.rules import read_table
from gridtwin.pictures import letters
from gridtwin.store import Workspace

# Matplotlib warns on import where a system package of its 3D part lies beside it, which nobody needs here.
with warnings.catch_warnings(action="ignore", category=UserWarning):
    from matplotlib import patheffects, rc_context
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import PathPatch, Rectangle
    from matplotlib.path import Path as Outline

Shapes = NDArray[np.object_]
Box = tuple[float, float, float, float]
_DPI = 160
_MM = 25.4
_LEAST_MARGIN_M = 60.0
_BARS_M = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class MapContent:
    """What a map is about: shapes in red, and places with a short label (numbers)."""

    shapes: Shapes
    places: Shapes = field(default_factory=lambda: np.zeros(0, object))
    labels: Sequence[str] = ()
    colours: Sequence[str] = ()  # of the shapes, else all red
    legend: Sequence[tuple[str, str]] = ()  # colour and text


@cache
def map_layers() -> dict[str, Any]:  # Any: TOML values
    """The layers as `data/report_map.toml` has them."""
    return read_table("report_map")


def place_map(
    workspace: Workspace,
    content: MapContent,
    *,
    caption: str,
    width_mm: float = 178.0,
    height_mm: float = 95.0,
) -> Picture | None:
    """The map, or None where nothing has a place; layers that the workspace lacks are left out."""
    everything = np.concatenate([content.shapes, content.places])
    everything = everything[~(shapely.is_missing(everything) | shapely.is_empty(everything))]
    if not len(everything):
        return None
    box = _box(everything, width_mm / height_mm)
    raw = map_layers()
    written = io.BytesIO()
    with rc_context(letters()):
        figure = Figure((width_mm / _MM, height_mm / _MM), facecolor="white")
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_facecolor(raw["background"])
        for layer in raw["layers"]:
            _layer(axes, workspace, layer, box)
        _shapes(axes, content, raw["highlight"])
        _places(axes, content, box)
        _frame(axes, box)
        _legend(axes, content.legend)
        figure.savefig(written, format="png", dpi=_DPI)
    size = (round(width_mm / _MM * _DPI), round(height_mm / _MM * _DPI))
    return Picture(written.getvalue(), caption, width_mm, size)


def _box(shapes: Shapes, aspect: float) -> Box:
    west, south, east, north = shapely.total_bounds(shapes)
    margin = max(_LEAST_MARGIN_M, 0.12 * max(east - west, north - south))
    width, height = east - west + 2 * margin, north - south + 2 * margin
    width, height = max(width, height * aspect), max(height, width / aspect)
    x, y = (west + east) / 2, (south + north) / 2
    return (x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _layer(axes: Axes, workspace: Workspace, layer: dict[str, Any], box: Box) -> None:
    where = {layer["field"]: layer["values"]} if "field" in layer else None
    is_road = layer["class"] == "road"
    columns = ["geometry", *(["width_m", "name"] if is_road else [])]
    rows = workspace.read(
        layer["class"], bbox=box, where=where, columns=columns, limit=map_layers()["most_rows"]
    )
    if not len(rows):
        return
    shapes = shapely.force_2d(np.asarray(rows["geometry"], dtype=object))
    if is_road:
        widths = pd.to_numeric(rows["width_m"]).fillna(map_layers()["road_width_m"]).to_numpy(float)
        shapes = np.asarray(shapely.buffer(shapes, widths / 2), dtype=object)
        _fill(axes, shapes, layer["edge"], "none", grow=(box[2] - box[0]) / 900)
        _fill(axes, shapes, layer["fill"], "none")
        _names(axes, rows, box)
        return
    _fill(axes, shapes, layer["fill"], layer.get("edge", "none"))


def _fill(axes: Axes, shapes: Shapes, fill: str, edge: str, *, grow: float = 0.0) -> None:
    grown = shapely.buffer(shapes, grow) if grow else shapes
    paths = [path for shape in grown if (path := _outline(shape)) is not None]
    if paths:
        whole = Outline.make_compound_path(*paths)
        # No patch of the axes: the bounds of all these curves would be sought, and the map has its own.
        axes.add_artist(PathPatch(whole, facecolor=fill, edgecolor=edge, linewidth=0.4))


def _outline(shape: BaseGeometry | None) -> Outline | None:
    """The rings of a surface, wound so that holes stay open."""
    rings = [
        np.asarray(ring.coords)[:, :2]
        for part in shapely.get_parts([shapely.orient_polygons(shape)])
        if part is not None and part.geom_type == "Polygon" and not part.is_empty
        for ring in (part.exterior, *part.interiors)
    ]
    return Outline.make_compound_path(*(Outline(ring, closed=True) for ring in rings)) if rings else None


def _names(axes: Axes, rows: pd.DataFrame, box: Box) -> None:
    """The names of the roads with the longest stretches in view, along them."""
    width, height = box[2] - box[0], box[3] - box[1]
    frame = shapely.box(  # clear of the scale bar
        box[0] + 0.03 * width, box[1] + 0.17 * height, box[2] - 0.06 * width, box[3] - 0.05 * height
    )
    visible = shapely.intersection(np.asarray(rows["geometry"], dtype=object), frame)
    lengths = pd.Series(shapely.length(visible), index=rows.index)
    named = (
        rows.assign(length=lengths, shape=visible)
        .dropna(subset=["name"])
        .sort_values("length", ascending=False)
    )
    for row in named.drop_duplicates("name").head(_MOST_NAMES).itertuples():
        line = max(shapely.get_parts([row.shape]), key=shapely.length, default=None)
        if line is None or line.geom_type != "LineString" or line.length < 0.08 * width:
            continue
        here, ahead = line.interpolate(0.45, normalized=True), line.interpolate(0.55, normalized=True)
        turn = float(np.degrees(np.arctan2(ahead.y - here.y, ahead.x - here.x)))
        turn = turn - 180 if turn > 90 else turn + 180 if turn <= -90 else turn
        middle = line.interpolate(0.5, normalized=True)
        axes.text(
            middle.x,
            middle.y,
            str(row.name),
            fontsize=6.5,
            rotation=turn,
            ha="center",
            va="center",
            color="#444444",
            path_effects=[patheffects.withStroke(linewidth=2, foreground="white")],
            zorder=6.5,
            clip_on=True,
        )


def _shapes(axes: Axes, content: MapContent, red: str) -> None:
    colours = content.colours or [red] * len(content.shapes)
    for shape, colour in zip(content.shapes, colours, strict=True):
        for part in shapely.get_parts([shape]) if shape is not None else ():
            if part.geom_type in ("LineString", "LinearRing"):
                xy = shapely.get_coordinates(part)
                axes.plot(*xy.T, color="white", linewidth=5, zorder=5, solid_capstyle="round")
                axes.plot(*xy.T, color=colour, linewidth=3, zorder=6, solid_capstyle="round")
            elif part.geom_type == "Point":
                axes.plot(part.x, part.y, "o", color=colour, markersize=9, markeredgecolor="white", zorder=6)
            elif (outline := _outline(part)) is not None:
                axes.add_patch(
                    PathPatch(
                        outline, facecolor=colour, edgecolor=colour, alpha=0.55, linewidth=1.6, zorder=6
                    )
                )


def _places(axes: Axes, content: MapContent, box: Box) -> None:
    """Numbered places; those that would cover each other are moved apart, with a line to where they are."""
    step = 0.022 * (box[2] - box[0])
    taken: list[tuple[float, float]] = []
    for place, label in zip(content.places, content.labels, strict=True):
        if place is None or place.is_empty:
            continue
        x, y = place.x, place.y
        at = _free((x, y), taken, step)
        taken.append(at)
        axes.plot((x, at[0]), (y, at[1]), color="#333333", linewidth=0.6, zorder=7)
        axes.plot(x, y, ".", color="#333333", markersize=3, zorder=7)
        axes.text(
            *at,
            label,
            fontsize=6.5,
            ha="center",
            va="center",
            color="#111111",
            zorder=8,
            bbox={
                "boxstyle": "circle,pad=0.25",
                "facecolor": "#ffe066",
                "edgecolor": "#333333",
                "linewidth": 0.6,
            },
        )


def _free(place: tuple[float, float], taken: list[tuple[float, float]], step: float) -> tuple[float, float]:
    """The nearest spot around a place that is not taken."""
    for ring in range(12):
        for turn in range(max(6 * ring, 1)):
            angle = 2 * np.pi * turn / max(6 * ring, 1) + 0.5
            spot = (place[0] + ring * step * np.cos(angle), place[1] + ring * step * np.sin(angle))
            if all(abs(spot[0] - x) > 1.1 * step or abs(spot[1] - y) > 1.1 * step for x, y in taken):
                return float(spot[0]), float(spot[1])
    return place


def _legend(axes: Axes, entries: Sequence[tuple[str, str]]) -> None:
    """What the colours mean, in the lower right corner."""
    if entries:
        keys = [Rectangle((0, 0), 1, 1, facecolor=colour) for colour, _ in entries]
        drawn = axes.legend(
            keys,
            [text for _, text in entries],
            loc="lower right",
            fontsize=6.5,
            framealpha=0.9,
            handlelength=1.2,
        )
        drawn.set_zorder(11)


def _frame(axes: Axes, box: Box) -> None:
    """Extent, border, scale bar and north arrow."""
    axes.set_xlim(box[0], box[2])
    axes.set_ylim(box[1], box[3])
    axes.set_aspect("equal")
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_color("#9a9a9a")
        spine.set_linewidth(1.5)  # half of it lies outside the picture
    width, height = box[2] - box[0], box[3] - box[1]
    bar = max((length for length in _BARS_M if length <= width / 4), default=_BARS_M[0])
    x, y, thick = box[0] + 0.03 * width, box[1] + 0.05 * height, 0.012 * height
    axes.add_patch(
        Rectangle(
            (x - 0.012 * width, y - 2 * thick),
            bar + 0.075 * width,
            8.5 * thick,
            facecolor="white",
            alpha=0.85,
            edgecolor="none",
            zorder=9,
        )
    )
    for part, colour in enumerate(("#222222", "white")):
        axes.add_patch(
            Rectangle(
                (x + part * bar / 2, y),
                bar / 2,
                thick,
                facecolor=colour,
                edgecolor="#222222",
                linewidth=0.7,
                zorder=10,
            )
        )
    for at, text in ((0.0, "0"), (bar, f"{bar} m" if bar < 1000 else f"{bar / 1000:g} km")):
        axes.text(x + at, y + 1.8 * thick, text, fontsize=6.5, ha="center", va="bottom", zorder=10)
    x, y = box[2] - 0.035 * width, box[3] - 0.17 * height
    axes.annotate(
        "N",
        (x, y + 0.1 * height),
        (x, y),
        ha="center",
        va="center",
        fontsize=9,
        fontweight="bold",
        zorder=10,
        arrowprops={"arrowstyle": "-|>", "facecolor": "#222222", "edgecolor": "#222222", "linewidth": 1.6},
        bbox={"boxstyle": "round,pad=0.2", "facecolor": "white", "edgecolor": "none", "alpha": 0.85},
    )
