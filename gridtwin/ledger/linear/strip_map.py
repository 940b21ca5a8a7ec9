"""Strip map of a route: its line with stationing and equations, its events over the stretched road."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.linear.calibration import Calibration
from gridtwin.ledger.linear.events import event_table, places_of
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.linear.stationing import format_station
from gridtwin.model import domain
from gridtwin.pictures import picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DPI = 110
_ARROW_PT = 9.0  # half of the arrow to the north
_FORMATS = (".png", ".svg", ".pdf")
_COLOURS = {
    "defect": "#c0392b",
    "work": "#e67e22",
    "sign": "#1f618d",
    "property": "#7f8c8d",
    "closure": "#6c3483",
    "other": "#117864",
}
_SIDES = {"left": 0.14, "right": -0.14}
_STEPS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MOST_TICKS = 16
_WIDTH = 10.0

Floats = NDArray[np.float64]


def ticks_of(calibration: Calibration, step_m: float) -> tuple[Floats, list[str]]:
    """Distances at which a full `step_m` of stationing lies, and their texts, part by part."""
    places, texts = [], []
    for part in calibration.parts:
        numbers = np.arange(np.ceil(part.first / step_m), np.floor(part.last / step_m) + 1) * step_m
        places += np.interp(numbers, part.stations, part.distances).tolist()
        texts += [format_station(number) for number in numbers]
    return np.array(places), texts


def draw_strip_map(route: Route, events: gpd.GeoDataFrame, path: Path) -> None:
    """Draw a route and its events (a layer of `read_events`) to a .png, .svg or .pdf.

    Raises:
        UsageError: another ending.
    """
    kinds = [kind for kind in _COLOURS if (events["kind"] == kind).any()]
    turn = _turn(route)
    high, low = _plan_height(route, turn), 0.7 + 0.42 * max(len(kinds), 1)
    with picture(path, (_WIDTH, high + low + 0.4), endings=_FORMATS, dpi=_DPI) as figure:
        plan, strip = figure.subplots(2, 1, height_ratios=[high, low])
        _draw_plan(plan, route, events, turn)
        _draw_strip(strip, route, events, kinds)


def step_for(length_m: float) -> float:
    """A round distance between ticks."""
    return float(next((step for step in _STEPS if length_m / step <= _MOST_TICKS), _STEPS[-1]))


def _turn(route: Route) -> float:
    """Degrees to turn the plan by, counter-clockwise, for the road to run from left to right."""
    (x, y) = route.alignment.xy[-1] - route.alignment.xy[0]
    return -float(np.degrees(np.arctan2(y, x)))


def _turned(xy: Floats, turn: float) -> Floats:
    cos, sin = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    turned: Floats = xy @ np.array([[cos, sin], [-sin, cos]])
    return turned


def _plan_height(route: Route, turn: float) -> float:
    """Inches that the plan needs for the road to fill the width, within bounds, labels included."""
    width, height = np.ptp(_turned(route.alignment.xy, turn), axis=0)
    return float(np.clip((_WIDTH - 2) * height / max(width, 1.0) + 1.3, 2.0, 6.0))


def _draw_plan(axes: Axes, route: Route, events: gpd.GeoDataFrame, turn: float) -> None:
    alignment = route.alignment
    line = _turned(alignment.xy, turn)
    axes.plot(*line.T, color="0.25", linewidth=2.5, solid_capstyle="round", zorder=2)
    places, texts = ticks_of(route.calibration, step_for(route.length_m))
    size = float(max(*np.ptp(line, axis=0), 1.0)) * 0.008
    left, right = (_turned(alignment.places(places, offset), turn) for offset in (-size, size))
    axes.plot([left[:, 0], right[:, 0]], [left[:, 1], right[:, 1]], color="0.25", linewidth=1, zorder=3)
    for (x, y), text, heading in zip(
        _turned(alignment.places(places, -1.8 * size), turn), texts, alignment.headings(places), strict=True
    ):
        away = (180 - heading + turn) % 360  # to the left of the road
        is_over = 95 < away < 265  # near the upright all look the same way
        axes.text(
            x, y, text, fontsize=7, rotation=away - 180 if is_over else away, rotation_mode="anchor",
            ha="right" if is_over else "left", va="center",
        )  # fmt: skip
    for point in route.calibration.equations:
        x, y = _turned(alignment.places(point.distance_m), turn)[0]
        axes.plot(x, y, "D", color="white", markeredgecolor="#c0392b", markersize=7, zorder=5)
        axes.annotate(
            f"断链 equation\n{format_station(point.station_m)} = {format_station(point.ahead_m)}",
            (x, y), xytext=(14, -26), textcoords="offset points", fontsize=8, color="#c0392b",
            arrowprops={"arrowstyle": "-", "color": "#c0392b"},
        )  # fmt: skip
    for shape, kind in zip(events.geometry, events["kind"], strict=True):
        if shape is not None and kind != "property":
            _draw_shape(axes, _turned(shapely.get_coordinates(shape), turn), _COLOURS.get(str(kind), "0.5"))
    _draw_north(axes, turn)
    axes.set_aspect("equal", adjustable="datalim")
    axes.margins(0.06)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_title(f"{route.code} {route.name}", fontsize=11, loc="left")


def _draw_north(axes: Axes, turn: float) -> None:
    """An arrow to the north, since the plan is turned."""
    from matplotlib.text import OffsetFrom  # noqa: PLC0415 (heavy)

    corner = OffsetFrom(axes, (1.0, 1.0))
    angle = np.radians(90 + turn)
    east, north = _ARROW_PT * float(np.cos(angle)), _ARROW_PT * float(np.sin(angle))
    x, y = -3 * _ARROW_PT, 2 * _ARROW_PT  # above the frame, beside the title
    how: dict[str, Any] = {"xycoords": corner, "textcoords": corner, "annotation_clip": False}
    arrow = {"arrowstyle": "-|>", "color": "0.15", "linewidth": 1.3}
    axes.annotate("", (x + east, y + north), (x - east, y - north), arrowprops=arrow, **how)
    above = (x + 1.7 * east, y + 1.7 * north)
    axes.annotate("N", above, above, fontsize=8, fontweight="bold", ha="center", va="center", **how)


def _draw_shape(axes: Axes, xy: Floats, colour: str) -> None:
    if len(xy) == 1:
        axes.plot(*xy.T, "o", color=colour, markersize=5, zorder=4)
    else:
        axes.plot(*xy.T, color=colour, linewidth=6, alpha=0.75, solid_capstyle="butt", zorder=4)


def _draw_strip(axes: Axes, route: Route, events: gpd.GeoDataFrame, kinds: list[str]) -> None:
    table = event_table(events.drop(columns="geometry"))
    places = places_of(table, {route.code: route})
    labels = {str(value.value): f"{value.zh} {value.en}" for value in domain("linear_event_kind").values}
    if not kinds:
        axes.text(
            0.5, 0.5, "无事件 no events", transform=axes.transAxes, ha="center", va="center", color="0.5"
        )
    titles = table.texts("title") + np.where(table.texts("value") == "", "", " " + table.texts("value"))
    sides = table.texts("side")
    for row, kind in enumerate(kinds):
        level = -row
        axes.axhline(level, color="0.9", linewidth=20, zorder=1)
        for at in np.flatnonzero((table.texts("kind") == kind) & ~np.isnan(places.from_m)):
            y = level + _SIDES.get(str(sides[at]), 0.0)
            first, last = places.from_m[at], places.to_m[at]
            colour = _COLOURS[kind]
            if places.is_segment[at]:
                axes.plot([first, last], [y, y], color=colour, linewidth=9, solid_capstyle="butt", zorder=2)
                axes.text((first + last) / 2, y, titles[at], fontsize=7, color="white", ha="center",
                          va="center_baseline", zorder=3)  # fmt: skip
            else:
                axes.plot(first, y, "o", color=colour, markersize=5, zorder=3)
                is_late = first > 0.85 * route.length_m
                axes.text(first, y, f"  {titles[at]}  ", fontsize=7, va="center_baseline",
                          ha="right" if is_late else "left", zorder=3)  # fmt: skip
    for point in route.calibration.equations:
        axes.axvline(point.distance_m, color="#c0392b", linewidth=1, linestyle="--", zorder=4)
    ticks, texts = ticks_of(route.calibration, step_for(route.length_m))
    axes.set_xticks(ticks, texts, fontsize=7, rotation=45, ha="right", rotation_mode="anchor")
    axes.set_yticks(
        [-row for row in range(len(kinds))], [labels.get(kind, kind) for kind in kinds], fontsize=8
    )
    axes.set_xlim(0, route.length_m)
    axes.set_ylim(-max(len(kinds), 1) + 0.4, 0.6)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="y", length=0)
