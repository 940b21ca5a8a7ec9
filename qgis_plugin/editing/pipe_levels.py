"""Levels of pipe ends before a save: what is noted, and what a later check may judge by.

An end that an earlier check found wrong (off its point, a depth that cannot be, ground that is not depth plus
level) has no say in the later ones, as in the check of the whole network: one fault is told once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsPointXY

from .edited import number_of, text_of
from .pipe_classes import flow_of
from .row_rules import RowRule

LINE = feature_class("pipe_line")
ENDS = ("start_point", "end_point")
DEPTHS, LEVELS = ("start_depth_m", "end_depth_m"), ("start_level_m", "end_level_m")

Points = Sequence["QgsFeature | None"]  # at the start and at the end of a line
Rules = Mapping[str, RowRule]  # of pipe_line, by number


def tips(geometry: QgsGeometry) -> tuple[QgsPoint, QgsPoint] | None:
    """First and last vertex of a line; None where there is none."""
    vertices = list(geometry.vertices())
    return (vertices[0], vertices[-1]) if len(vertices) > 1 else None


def gaps_at_ends(rules: Rules, line: QgsFeature, points: Points) -> tuple[list[float | None], bool]:
    """16: how far each end lies off its point, None where it does not; whether the line is drawn backwards.

    A line that is drawn from end to start lies at its points, only at the other one each.
    """
    tip, tolerance = tips(line.geometry()), float(rules["16"].parameters["tolerance_m"])
    if tip is None:
        return [None, None], False
    places = [None if point is None else QgsPointXY(point.geometry().asPoint()) for point in points]
    here, there = (
        [None if place is None else place.distance(QgsPointXY(end)) for place, end in zip(places, way)]
        for way in (tip, tip[::-1])
    )
    off = [gap if gap is not None and gap > tolerance else None for gap in here]
    is_turned = any(off) and all(gap is not None and gap <= tolerance for gap in there)
    return off, is_turned


def depth_fault(rules: Rules, line: QgsFeature, end: int) -> str:
    """23: variant of the message where a depth is out of range, else ""."""
    depth, limits = number_of(line, DEPTHS[end]), rules["23"].parameters
    if depth is None:
        return ""
    if text_of(line, "embedding") not in limits["above_ground"] and depth <= 0:
        return "negative" if depth < 0 else "nought"
    return "deep" if depth > float(limits["most_m"][flow_of(text_of(line, "pipe_class"))]) else ""


def ground_gap(rules: Rules, line: QgsFeature, end: int, point: QgsFeature | None) -> float | None:
    """24: what ground less depth less level leaves, where that is more than it may be."""
    ground = None if point is None else number_of(point, "ground_m")
    depth, level = number_of(line, DEPTHS[end]), number_of(line, LEVELS[end])
    if ground is None or depth is None or level is None:
        return None
    gap = ground - depth - level
    return gap if round(abs(gap), 6) > float(rules["24"].parameters["tolerance_m"]) else None


def may_judge(rules: Rules, line: QgsFeature, end: int, points: Points) -> bool:
    """Whether checks 16 and 23 leave the depth and level of an end fit for use."""
    off, is_turned = gaps_at_ends(rules, line, points)
    return (off[end] is None or is_turned) and not depth_fault(rules, line, end)


def fit_level(rules: Rules, line: QgsFeature, end: int, points: Points) -> float | None:
    """Level at an end, as noted, else ground less depth; None where there is none that is fit for use."""
    if not may_judge(rules, line, end, points) or ground_gap(rules, line, end, points[end]) is not None:
        return None
    noted, depth = number_of(line, LEVELS[end]), number_of(line, DEPTHS[end])
    if noted is not None or depth is None:
        return noted
    point = points[end]
    ground = None if point is None else number_of(point, "ground_m")
    return None if ground is None else ground - depth
