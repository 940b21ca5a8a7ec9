"""Pipe lines before a save: checks that need only the line, its two points and the lines that meet there."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import median

from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsPointXY

from ..workspace.workspace import Workspace
from .around import Around
from .edited import Edited, number_of, text_of
from .finding import Finding
from .pipe_classes import GRAVITY, flow_of, major_of, names_of
from .row_rules import RowRule, rules_for

LINE = feature_class("pipe_line")
ENDS = ("start_point", "end_point")
DEPTHS, LEVELS = ("start_depth_m", "end_depth_m"), ("start_level_m", "end_level_m")
POINT_FIELDS = ("point_no", "pipe_class", "ground_m")
_KIND = ("diameter_mm", "section", "material")
LINE_FIELDS = ("line_no", *ENDS, "pipe_class", *_KIND, *DEPTHS, *LEVELS, "flow_direction", "embedding")
_REACH_M = 0.5  # lines that meet at a point begin or end this near to it
_Points = Sequence["QgsFeature | None"]


class PipeLineRows:
    """The rules on one commit's lines; the points of all lines are asked for at once."""

    def __init__(self, workspace: Workspace, around: Around, edited: Sequence[Edited]) -> None:
        self._around = around
        self._rules = rules_for("pipe_line", workspace.standards)
        self._points = points_named(
            around, {text_of(one.feature, end) for one in edited for end in ENDS if self._asks(one)}
        )

    def check(self, edited: Edited) -> Iterator[Finding]:
        """What breaks a rule in one line."""
        if not self._asks(edited):
            return
        line = edited.feature
        numbers = [text_of(line, end) for end in ENDS]
        points = [self._points.get(number) for number in numbers]
        yield from self._ends(edited, numbers, points)
        if numbers[0] and numbers[0] == numbers[1]:  # what else is wrong follows from that
            return
        yield from unsnapped(self._rules["16"], line, points) if self._due("16", edited) else ()
        yield from self._twins(edited, numbers) if self._due("11", edited) else ()
        yield from self._length(edited) if self._due("21", edited) else ()
        yield from self._depths(edited) if self._due("23", edited) else ()
        yield from ground_sums(self._rules["24"], line, points) if self._due("24", edited) else ()
        yield from self._met(edited, numbers, points) if self._due("25", edited) else ()
        yield from self._rise(edited, points) if self._due("27", edited) else ()
        yield from self._holes(edited) if self._due("39", edited) else ()

    def _asks(self, edited: Edited) -> bool:
        return any(rule.is_due(edited) for rule in self._rules.values())

    def _due(self, name: str, edited: Edited) -> bool:
        return self._rules[name].is_due(edited)

    def _ends(self, edited: Edited, numbers: Sequence[str], points: _Points) -> Iterator[Finding]:
        line, (start, end) = edited.feature, numbers
        if start and start == end:
            if self._due("10", edited):
                yield told(self._rules["10"], line, {}, fields=ENDS[::-1])
            return
        if not start and not end:
            if self._due("15", edited):
                yield told(self._rules["15"], line, {}, variant="bare", fields=ENDS, says_too=ENDS)
            return
        if start and end and points[0] is None and points[1] is None:
            if self._due("15", edited):
                yield told(self._rules["15"], line, {"start": start, "end": end}, fields=ENDS)
            return
        if not self._due("13", edited):
            return
        kind = text_of(line, "pipe_class")
        for name, number, point in zip(ENDS, numbers, points):
            if number and point is None:
                yield told(self._rules["13"], line, {"point": number}, fields=(name,))
            elif point is not None:
                theirs = text_of(point, "pipe_class")
                if major_of(kind) and major_of(theirs) and major_of(kind) != major_of(theirs):
                    en, zh = names_of(theirs)
                    values = {"point": number, "kind": en, "kind_zh": zh}
                    yield told(self._rules["13"], line, values, variant="kind", fields=(name,))

    def _twins(self, edited: Edited, numbers: Sequence[str]) -> Iterator[Finding]:
        line, tip = edited.feature, tips(edited.feature.geometry())
        if tip is None or not all(numbers) or numbers[0] == numbers[1]:
            return
        for other in lines_at(self._around, QgsPointXY(tip[0])):
            if other.id() == line.id() or {text_of(other, end) for end in ENDS} != set(numbers):
                continue
            if text_of(other, "pipe_class") != text_of(line, "pipe_class"):
                continue
            is_alike = all(text_of(other, name) == text_of(line, name) for name in _KIND)
            yield told(self._rules["11" if is_alike else "12"], line, {"other": named(other)}, fields=ENDS)
            return

    def _length(self, edited: Edited) -> Iterator[Finding]:
        line, rule = edited.feature, self._rules["21"]
        geometry = line.geometry()
        fall = _difference(*(number_of(line, name) for name in LEVELS)) or 0.0
        length = math.hypot(geometry.length(), fall)
        most, least = float(rule.parameters["most_m"]), float(rule.parameters["least_m"])
        is_straight = sum(1 for _ in geometry.vertices()) == 2
        if length > most and is_straight:
            yield told(rule, line, {"length": length, "limit": most}, variant="long")
        elif 0 < length < least:
            yield told(rule, line, {"length": length, "limit": least}, variant="short")

    def _depths(self, edited: Edited) -> Iterator[Finding]:
        line, rule = edited.feature, self._rules["23"]
        most = float(rule.parameters["most_m"][flow_of(text_of(line, "pipe_class"))])
        is_above = text_of(line, "embedding") in rule.parameters["above_ground"]
        for name in DEPTHS:
            depth = number_of(line, name)
            if depth is None:
                continue
            variant = "deep" if depth > most else ""
            if not is_above and depth <= 0:
                variant = "negative" if depth < 0 else "nought"
            if variant:
                yield told(rule, line, {"depth": depth, "most": most}, variant=variant, fields=(name,))

    def _met(self, edited: Edited, numbers: Sequence[str], points: _Points) -> Iterator[Finding]:
        """25: at a point the level differs from that of the other lines of the class."""
        line, rule, tip = edited.feature, self._rules["25"], tips(edited.feature.geometry())
        kind = text_of(line, "pipe_class")
        if tip is None or flow_of(kind) not in rule.parameters["flows"]:
            return
        for at, number in enumerate(numbers):
            own = level_at(line, at, points[at])
            others = [
                level
                for other in lines_at(self._around, QgsPointXY(tip[at]))
                if other.id() != line.id() and text_of(other, "pipe_class") == kind
                for end, name in enumerate(ENDS)
                if number and text_of(other, name) == number
                and (level := level_at(other, end, points[at])) is not None
            ]  # fmt: skip
            gaps = [abs(own - level) for level in others] if own is not None else []
            if gaps and round(median(gaps), 6) > float(rule.parameters["tolerance_m"]):
                values = {"point": number, "level": own, "gap": max(gaps)}
                yield told(rule, line, values, fields=(DEPTHS[at],))

    def _rise(self, edited: Edited, points: _Points) -> Iterator[Finding]:
        line, rule = edited.feature, self._rules["27"]
        if flow_of(text_of(line, "pipe_class")) != GRAVITY:
            return
        recorded = number_of(line, "flow_direction")
        rise = _difference(*(level_at(line, end, points[end]) for end in (0, 1)))
        if rise is None or (recorded is None and not rule.parameters["assume_drawn"]):
            return
        rise = -rise if recorded == 1 else rise
        if rise > float(rule.parameters["tolerance_m"]):
            values = {"rise": rise, "length": line.geometry().length()}
            yield told(
                rule, line, values, variant="drawn" if recorded is None else "main", fields=LEVELS[::-1]
            )

    def _holes(self, edited: Edited) -> Iterator[Finding]:
        total, used = (number_of(edited.feature, name) for name in ("hole_count", "used_holes"))
        if total is not None and used is not None and used > total:
            yield told(
                self._rules["39"], edited.feature, {"used": used, "total": total}, fields=("used_holes",)
            )


def points_named(around: Around, numbers: Collection[str]) -> dict[str, QgsFeature]:
    """Points by number."""
    wanted = {number for number in numbers if number}
    found = around.valued("pipe_point", "point_no", wanted, POINT_FIELDS)
    return {text_of(point, "point_no"): point for point in found}


def lines_at(around: Around, place: QgsPointXY) -> list[QgsFeature]:
    """Lines that may begin or end at a place."""
    return around.near("pipe_line", place, _REACH_M, LINE_FIELDS)


def unsnapped(rule: RowRule, line: QgsFeature, points: _Points) -> Iterator[Finding]:
    """16: ends of a line that lie away from their points, or at the point of the other end."""
    tip, tolerance = tips(line.geometry()), float(rule.parameters["tolerance_m"])
    if tip is None:
        return
    places = [None if point is None else QgsPointXY(point.geometry().asPoint()) for point in points]
    gaps = [None if place is None else place.distance(QgsPointXY(end)) for place, end in zip(places, tip)]
    if not any(gap is not None and gap > tolerance for gap in gaps):
        return
    crossed = [
        None if place is None else place.distance(QgsPointXY(end)) for place, end in zip(places, tip[::-1])
    ]
    if all(gap is not None and gap <= tolerance for gap in crossed):
        yield told(rule, line, {}, variant="turned", fields=ENDS)
        return
    for name, gap, end in zip(ENDS, gaps, tip):
        if gap is not None and gap > tolerance:
            values = {"point": text_of(line, name), "gap": gap}
            place = QgsGeometry.fromPointXY(QgsPointXY(end))
            yield told(rule, line, values, fields=(name,), geometry=place)


def ground_sums(rule: RowRule, line: QgsFeature, points: _Points) -> Iterator[Finding]:
    """24: ends whose ground is not depth plus level."""
    for end, point in enumerate(points):
        ground = None if point is None else number_of(point, "ground_m")
        depth, level = number_of(line, DEPTHS[end]), number_of(line, LEVELS[end])
        if ground is None or depth is None or level is None:
            continue
        gap = ground - depth - level
        if round(abs(gap), 6) > float(rule.parameters["tolerance_m"]):
            values = {"ground": ground, "depth": depth, "level": level, "gap": gap}
            yield told(rule, line, values, fields=(LEVELS[end],))


def level_at(line: QgsFeature, end: int, point: QgsFeature | None) -> float | None:
    """Level noted at an end, else ground less depth."""
    noted, depth = number_of(line, LEVELS[end]), number_of(line, DEPTHS[end])
    if noted is not None or depth is None:
        return noted
    ground = None if point is None else number_of(point, "ground_m")
    return None if ground is None else ground - depth


def tips(geometry: QgsGeometry) -> tuple[QgsPoint, QgsPoint] | None:
    """First and last vertex of a line; None where there is none."""
    vertices = list(geometry.vertices())
    return (vertices[0], vertices[-1]) if len(vertices) > 1 else None


def named(line: QgsFeature) -> str:
    """A line by the numbers of its points, as findings of the pipes name it."""
    return f"{text_of(line, 'start_point')}-{text_of(line, 'end_point')}"


def told(
    rule: RowRule,
    line: QgsFeature,
    values: Mapping[str, object],
    *,
    variant: str = "main",
    fields: Sequence[str] = (),
    geometry: QgsGeometry | None = None,
    says_too: tuple[str, ...] = (),
) -> Finding:
    """A finding about a line."""
    name = text_of(line, "line_no") or named(line)
    return rule.finding(
        LINE,
        line.id(),
        name,
        {"object": name, **values},
        variant=variant,
        fields=fields,
        geometry=geometry,
        says_too=says_too,
    )


def _difference(first: float | None, last: float | None) -> float | None:
    return None if first is None or last is None else last - first
