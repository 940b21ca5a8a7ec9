"""Pipe points before a save: the point, points beside it, and the lines that use it, also when it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from gridtwin.model import feature_class
from gridtwin.standards import load_table
from qgis.core import QgsFeature, QgsFeatureRequest, QgsPointXY, QgsVectorLayer

from ..workspace.workspace import Workspace
from .around import Around
from .edited import Edited, text_of
from .finding import Finding
from .pipe_levels import ENDS
from .pipe_line_rows import POINT_FIELDS, ground_sums, lines_at, points_named, told, unsnapped
from .row_rules import rules_for

_POINT = feature_class("pipe_point")


class PipePointRows:
    """The rules on one commit's points; `before` are the edited rows as the store has them."""

    def __init__(
        self, workspace: Workspace, around: Around, before: dict[int, QgsFeature], edited: Sequence[Edited]
    ) -> None:
        self._around, self._before = around, before
        self._rules = rules_for("pipe_point", workspace.standards)
        lines = rules_for("pipe_line", workspace.standards)
        self._of_lines = {**lines, **{name: self._rules[name] for name in ("16", "24")}}
        self._edited = {one.feature.id() for one in edited}
        self._earlier: set[int] = set()

    def check(self, edited: Edited) -> Iterator[Finding]:
        """What breaks a rule in one point, and in the lines that it leaves behind or alters."""
        point = edited.feature
        place = _place(point)
        if place is not None and self._rules["7"].is_due(edited):
            yield from self._beside(point, place)
        if self._rules["9"].is_due(edited):
            yield from self._what(point)
        self._earlier.add(point.id())
        before = self._before.get(point.id())
        if before is None:
            return
        if self._rules["13"].is_due(edited) and text_of(before, "point_no") != text_of(point, "point_no"):
            yield from self.left_behind([before])
        if self._rules["16"].is_due(edited) or self._rules["24"].is_due(edited):
            yield from self._lines(edited, before)

    def left_behind(self, gone: Sequence[QgsFeature]) -> Iterator[Finding]:
        """Lines that name a point which is deleted, or has another number now."""
        names = {text_of(point, "point_no") for point in gone} - {""}
        names -= set(points_named(self._around, names))  # another point bears the number now
        for point in gone:
            number, place = text_of(point, "point_no"), _place(point)
            if number not in names or place is None:
                continue
            for line in lines_at(self._around, place):
                if number in {text_of(line, end) for end in ENDS}:
                    yield told(self._rules["13"], line, {"point": number}, fields=ENDS)

    def _beside(self, point: QgsFeature, place: QgsPointXY) -> Iterator[Finding]:
        least = float(self._rules["7"].parameters["least_m"])
        for other in self._around.near("pipe_point", place, least, POINT_FIELDS):
            there = _place(other)
            if other.id() == point.id() or there is None:
                continue
            if text_of(other, "pipe_class") != text_of(point, "pipe_class"):
                continue
            if other.id() in self._edited and other.id() not in self._earlier:  # the later row tells of both
                continue
            gap = place.distance(there)
            if gap <= least:
                values = {"other": text_of(other, "point_no"), "gap": gap * 1000}
                yield self._tell("7", point, values)
                return

    def _what(self, point: QgsFeature) -> Iterator[Finding]:
        feature, thing = text_of(point, "feature"), text_of(point, "appurtenance")
        if bool(feature) == bool(thing):
            yield self._tell("9", point, {}, variant="both" if feature else "neither", fields=("feature",))
        code = text_of(point, "feature_code")
        meant = _code_names().get(code, "")
        if meant and (feature or thing) and meant not in (feature, thing):
            values = {"value": code, "meant": meant}
            yield self._tell("9", point, values, variant="code", fields=("feature_code",))

    def _lines(self, edited: Edited, before: QgsFeature) -> Iterator[Finding]:
        """Lines that used the point where it was: do they still begin there, do their depths still fit."""
        number, place = text_of(edited.feature, "point_no"), _place(before)
        if not number or place is None:
            return
        for line in lines_at(self._around, place):
            points = [edited.feature if text_of(line, end) == number else None for end in ENDS]
            if not any(points):
                continue
            if self._rules["16"].is_due(edited):
                yield from unsnapped(self._of_lines, line, points)
            if self._rules["24"].is_due(edited):
                yield from ground_sums(self._of_lines, line, points)

    def _tell(
        self,
        name: str,
        point: QgsFeature,
        values: Mapping[str, object],
        *,
        variant: str = "main",
        fields: Sequence[str] = (),
    ) -> Finding:
        number = text_of(point, "point_no")
        return self._rules[name].finding(
            _POINT, point.id(), number, {"object": number, **values}, variant=variant, fields=fields
        )


def as_stored(layer: QgsVectorLayer, rows: Sequence[int]) -> dict[int, QgsFeature]:
    """Rows as the store has them, by row number."""
    kept = [row for row in rows if row >= 0]
    if not kept:
        return {}
    request = QgsFeatureRequest().setFilterFids(kept)
    return {feature.id(): feature for feature in layer.dataProvider().getFeatures(request)}


def _place(point: QgsFeature) -> QgsPointXY | None:
    geometry = point.geometry()
    return None if geometry.isNull() or geometry.isEmpty() else QgsPointXY(geometry.asPoint())


@lru_cache(maxsize=1)
def _code_names() -> dict[str, str]:
    """What the feature codes of annex F stand for."""
    return {
        str(row["code"]): str(row["name"]) for row in load_table("pipe_feature_codes").where(element="point")
    }
