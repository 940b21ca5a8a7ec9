"""The plan of a proposed pipe: what exists around it in the standard's colours, and the verdicts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from pipe_network.classes import class_facts
from pipe_network.pictures import Figure, map_axes, picture, put_lines
from pipe_network.planned.check import PlannedReport

_MARKS = {
    "error": ("#d62728", "conflict", "冲突"),
    "warning": ("#ff9f1c", "doubtful", "存疑"),
    "ok": ("#2ca02c", "crossing with enough clearance", "交叉净距满足"),
}
_MARGIN_M = 12.0


def draw_plan(report: PlannedReport, path: Path, *, chinese: bool) -> None:
    """Write a plan of the route as .png or .svg."""
    picture(path, lambda figure: _draw(figure, report, chinese), size_in=(9, 6))


def _draw(figure: Figure, report: PlannedReport, chinese: bool) -> None:
    site = report.site
    axes = map_axes(figure, "规划管线核对" if chinese else "Planned pipe")
    old = site.network.lines[~site.is_new]
    for code, lines in old.groupby("pipe_class"):
        facts = class_facts(str(code))
        put_lines(axes, lines.geometry.to_numpy(), facts.colour_hex, width=1.2)
        label = facts.name_zh if chinese else facts.name_en
        axes.plot([], [], color=facts.colour_hex, label=f"{label} {code}", linewidth=1.5)
    xy = site.route.xyz[:, :2]
    title = "规划管线" if chinese else "planned"
    axes.plot(xy[:, 0], xy[:, 1], color="black", linewidth=2.5, dashes=(4, 1.5), label=title)
    for level, (colour, english, name) in _MARKS.items():
        rows = report.verdicts[report.verdicts["severity"] == level]
        if len(rows):
            places = shapely.get_coordinates(rows.geometry.to_numpy())
            label = f"{name if chinese else english} ({len(rows)})"
            axes.plot(places[:, 0], places[:, 1], "o", color=colour, markeredgecolor="black", label=label)
    low, high = xy.min(axis=0) - _MARGIN_M, xy.max(axis=0) + _MARGIN_M
    half = max(np.ptp(xy, axis=0).max() / 3, _MARGIN_M)
    middle = (low + high) / 2
    axes.set_xlim(min(low[0], middle[0] - half), max(high[0], middle[0] + half))
    axes.set_ylim(min(low[1], middle[1] - half), max(high[1], middle[1] + half))
    figure.legend(loc="outside right center", fontsize=8)
