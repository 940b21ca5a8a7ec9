"""Pipe lines before a save: checks that need only the line, its two points and the lines that meet there."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import median

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ..workspace.workspace import Workspace
from .around import Around
from .edited import Edited, number_of, text_of
from .finding import Finding
from .pipe_classes import GRAVITY, flow_of, major_of, names_of
from .pipe_levels import (
    DEPTHS,
    ENDS,
    LEVELS,
    LINE,
    Points,
    Rules,
    depth_fault,
    fit_level,
    gaps_at_ends,
    ground_gap,
    may_judge,
    tips,
)
from .row_rules import RowRule, rules_for

POINT_FIELDS = ("point_no", "pipe_class", "ground_m")
_KIND = ("diameter_mm", "section", "material")
LINE_FIELDS = ("line_no", *ENDS, "pipe_class", *_KIND, *DEPTHS, *LEVELS, "flow_direction", "embedding")
_REACH_M = 0.5  # lines that meet at a point begin or end this near to it


class PipeLineRows:
    """The rules on one commit's lines, in the order of the edits; all their points are asked for at once."""

    def __init__(self, workspace: Workspace, around: Around, edited: Sequence[Edited]) -> None:
        self._around = around
        self._rules = rules_for("pipe_line", workspace.standards)
        self._points = points_named(
            around, {text_of(one.feature, end) for one in edited for end in ENDS if self._asks(one)}
        )
        self._edited = {one.feature.id() for one in edited}
        self._earlier: set[int] = set()  # of them, those that were asked about already

    def check(self, edited: Edited) -> Iterator[Finding]:
        """What breaks a rule in one line."""
        if self._asks(edited):
            yield from self._check(edited)
        self._earlier.add(edited.feature.id())

    def _check(self, edited: Edited) -> Iterator[Finding]:
        line = edited.feature
        numbers = [text_of(line, end) for end in ENDS]
        points = [self._points.get(number) for number in numbers]
        yield from self._holes(edited) if self._due("39", edited) else ()
        if numbers[0] and numbers[0] == numbers[1]:  # what else is wrong follows from that
            yield from self._loop(edited)
            return
        twin = self._twin(line, numbers) if self._due("11", edited) else None
        if twin is not None:
            name, other = twin
            yield told(self._rules[name], line, {"other": named(other)}, fields=ENDS)
            if name == "11":  # the line goes, and what is wrong with it
                return
        yield from self._ends(edited, numbers, points)
        yield from unsnapped(self._rules, line, points) if self._due("16", edited) else ()
        yield from self._length(edited, points) if self._due("21", edited) else ()
        yield from self._depths(edited) if self._due("23", edited) else ()
        yield from ground_sums(self._rules, line, points) if self._due("24", edited) else ()
        yield from self._met(edited, numbers, points) if self._due("25", edited) else ()
        yield from self._rise(edited, points) if self._due("27", edited) else ()

    def _asks(self, edited: Edited) -> bool:
        return any(rule.is_due(edited) for rule in self._rules.values())

    def _due(self, name: str, edited: Edited) -> bool:
        return self._rules[name].is_due(edited)

    def _loop(self, edited: Edited) -> Iterator[Finding]:
        if self._due("10", edited):
            yield told(self._rules["10"], edited.feature, {}, fields=ENDS[::-1])

    def _ends(self, edited: Edited, numbers: Sequence[str], points: Points) -> Iterator[Finding]:
        line, (start, end) = edited.feature, numbers
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

    def _twin(self, line: QgsFeature, numbers: Sequence[str]) -> tuple[str, QgsFeature] | None:
        """11 or 12, and the other line: one that is alike goes before one of another size or material."""
        if not all(numbers):
            return None
        others = [
            other
            for other in self._lines_at(line, [QgsPointXY(end) for end in tips(line.geometry()) or ()])
            if _pair(other) == _pair(line)
            and (other.id() not in self._edited or other.id() in self._earlier)  # the later row tells of both
        ]
        alike = next((other for other in others if _kind(other) == _kind(line)), None)
        if alike is not None:
            return "11", alike
        return ("12", others[0]) if others else None

    def _lines_at(self, line: QgsFeature, places: Collection[QgsPointXY]) -> list[QgsFeature]:
        """Other lines that may begin or end at these places, in the order in which they were stored."""
        found = {other.id(): other for place in places for other in lines_at(self._around, place)}
        found.pop(line.id(), None)
        return sorted(found.values(), key=lambda other: (other.id() < 0, abs(other.id())))

    def _length(self, edited: Edited, points: Points) -> Iterator[Finding]:
        line, rule = edited.feature, self._rules["21"]
        geometry = line.geometry()
        fall = _difference(*(fit_level(self._rules, line, end, points) for end in (0, 1))) or 0.0
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
        for end, name in enumerate(DEPTHS):
            variant = depth_fault(self._rules, line, end)
            if variant:
                values = {"depth": number_of(line, name), "most": most}
                yield told(rule, line, values, variant=variant, fields=(name,))

    def _met(self, edited: Edited, numbers: Sequence[str], points: Points) -> Iterator[Finding]:
        """25: at a point the level differs from that of the other lines of the class that name the point."""
        line, rule = edited.feature, self._rules["25"]
        kind = text_of(line, "pipe_class")
        if flow_of(kind) not in rule.parameters["flows"]:
            return
        for at, number in enumerate(numbers):
            own, point = fit_level(self._rules, line, at, points), points[at]
            if own is None or point is None:
                continue
            levels = [
                level
                for other in self._counting(line, point)
                for end, name in enumerate(ENDS)
                if text_of(other, name) == number
                and (level := fit_level(self._rules, other, end, self._points_of(other, point))) is not None
            ]
            gaps = [abs(own - level) for level in levels]
            if gaps and round(median(gaps), 6) > float(rule.parameters["tolerance_m"]):
                values = {"point": number, "level": own, "gap": max(gaps)}
                yield told(rule, line, values, fields=(DEPTHS[at],))

    def _counting(self, line: QgsFeature, point: QgsFeature) -> Iterator[QgsFeature]:
        """Other lines of the class at a point, without those that go: loops, doubles but for the first."""
        known = {(_pair(line), _kind(line))}
        for other in self._lines_at(line, [QgsPointXY(point.geometry().asPoint())]):
            pair = _pair(other)
            if pair[2] != text_of(line, "pipe_class") or pair[0] == pair[1] or (pair, _kind(other)) in known:
                continue
            if all(pair[:2]):
                known.add((pair, _kind(other)))
            yield other

    def _points_of(self, line: QgsFeature, point: QgsFeature) -> Points:
        """The points of a line that names this one; both where it is not drawn to it, perhaps backwards."""
        numbers = [text_of(line, name) for name in ENDS]
        here = [point if number == text_of(point, "point_no") else None for number in numbers]
        if any(gaps_at_ends(self._rules, line, here)[0]):
            missing = {number for number in numbers if number not in self._points}
            self._points.update(points_named(self._around, missing))
            return [point if one else self._points.get(number) for one, number in zip(here, numbers)]
        return here

    def _rise(self, edited: Edited, points: Points) -> Iterator[Finding]:
        line, rule = edited.feature, self._rules["27"]
        if flow_of(text_of(line, "pipe_class")) != GRAVITY:
            return
        recorded = number_of(line, "flow_direction")
        rise = _difference(*(fit_level(self._rules, line, end, points) for end in (0, 1)))
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


def unsnapped(rules: Rules, line: QgsFeature, points: Points) -> Iterator[Finding]:
    """16: ends of a line that lie away from their points, or at the point of the other end."""
    off, is_turned = gaps_at_ends(rules, line, points)
    if is_turned:
        yield told(rules["16"], line, {}, variant="turned", fields=ENDS)
        return
    for name, gap, end in zip(ENDS, off, tips(line.geometry()) or ()):
        if gap is not None:
            values = {"point": text_of(line, name), "gap": gap}
            place = QgsGeometry.fromPointXY(QgsPointXY(end))
            yield told(rules["16"], line, values, fields=(name,), geometry=place)


def ground_sums(rules: Rules, line: QgsFeature, points: Points) -> Iterator[Finding]:
    """24: ends whose ground is not depth plus level."""
    for end, point in enumerate(points):
        gap = ground_gap(rules, line, end, point)
        if point is None or gap is None or not may_judge(rules, line, end, points):
            continue
        values = {
            "ground": number_of(point, "ground_m"),
            "depth": number_of(line, DEPTHS[end]),
            "level": number_of(line, LEVELS[end]),
            "gap": gap,
        }
        yield told(rules["24"], line, values, fields=(LEVELS[end],))


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


def _pair(line: QgsFeature) -> tuple[str, str, str]:
    """Numbers of both points, whichever way the line runs, and the class."""
    first, last = sorted(text_of(line, name) for name in ENDS)
    return first, last, text_of(line, "pipe_class")


def _kind(line: QgsFeature) -> tuple[str, ...]:
    return tuple(text_of(line, name) for name in _KIND)


def _difference(first: float | None, last: float | None) -> float | None:
    return None if first is None or last is None else last - first
