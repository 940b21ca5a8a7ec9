"""Components before a save: census rules that need only the row, the grid it lies in and its neighbours."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from gridtwin.model import domain, feature_class
from gridtwin.standards import accuracy_classes
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ..workspace.workspace import Workspace
from .around import Around
from .edited import Edited, date_of, text_of
from .finding import ERROR, Finding
from .row_rules import RowRule, class_demands, rules_for

_COMPONENT = feature_class("component")
_TOUCH_M = 0.001  # a point on the border of a grid lies in it
_GRID = ("grid_code",)
_NEAR = ("code", "class_code")


class ComponentRows:
    """The rules on one commit's components; asked row by row, in the order of the edits."""

    def __init__(self, workspace: Workspace, around: Around, edited: Collection[int]) -> None:
        """`edited` are the rows of the commit."""
        self._workspace, self._around, self._edited = workspace, around, edited
        self._today = datetime.datetime.now(datetime.timezone.utc).astimezone().date()
        self._rules = rules_for("component", workspace.standards)
        self._demands = class_demands(workspace.standards)
        self._names = {
            str(entry.value): entry.zh
            for entry in domain("component_class", override_dir=workspace.standards).values
        }
        self._mean_error_m = {entry.accuracy_class: float(entry.mean_error_m) for entry in accuracy_classes()}
        self._earlier: set[int] = set()  # rows of this commit that were asked about already
        self._repeats: set[int] = set()  # and of them those that repeat another: they go, and repeat nothing
        self._has_no_grids: bool | None = None

    def check(self, edited: Edited) -> Iterator[Finding]:
        """What breaks a rule of the census in one row."""
        yield from self._attributes(edited)
        point = _point(edited.feature)
        if point is not None:
            yield from self._places(edited, point)
        self._earlier.add(edited.feature.id())

    # places ------------------------------------------------------------------------------------------------

    def _places(self, edited: Edited, point: QgsPointXY) -> Iterator[Finding]:
        placed = [self._rules[name] for name in ("C06", "C07", "C08", "C09", "C10")]
        if not any(rule.is_due(edited) for rule in placed):
            return
        at, stated = self._grid_at(point), text_of(edited.feature, "grid_code")
        if at is None:
            yield from self._outside(edited, point)
        if stated and stated != at:
            yield from self._stated(edited, point, stated, at)
        if at is not None:
            yield from self._repeated(edited, point)

    def _grid_at(self, point: QgsPointXY) -> str | None:
        """Code of the grid around a point; on a border the lower code, as the census has it."""
        spot = QgsGeometry.fromPointXY(point)
        codes = [
            text_of(grid, "code")
            for grid in self._around.near("unit_grid", point, _TOUCH_M, ("code",))
            if grid.geometry().intersects(spot)
        ]
        return min(codes, default=None)

    def _outside(self, edited: Edited, point: QgsPointXY) -> Iterator[Finding]:
        rule = self._rules["C06"]
        if not rule.is_due(edited):
            return
        if self._has_no_grids is None:
            self._has_no_grids = self._around.is_empty("unit_grid")
            if self._has_no_grids:
                yield _no_grids(rule)
        if not self._has_no_grids:
            yield replace(self._tell("C06", edited, x=point.x(), y=point.y()), says_too=_GRID)

    def _stated(self, edited: Edited, point: QgsPointXY, stated: str, at: str | None) -> Iterator[Finding]:
        if not any(self._rules[name].is_due(edited) for name in ("C07", "C08")):
            return
        grids = self._around.valued("unit_grid", "code", {stated}, ("code",))
        if not grids and self._has_no_grids is not True:
            if self._rules["C07"].is_due(edited):
                yield self._tell("C07", edited, "grid_code", value=stated)
        elif grids and at is not None and self._rules["C08"].is_due(edited):
            distance = grids[0].geometry().distance(QgsGeometry.fromPointXY(point))
            if distance > self._tolerance_m(edited.feature):
                yield self._tell("C08", edited, "grid_code", value=stated, actual=at, distance_m=distance)

    def _tolerance_m(self, feature: QgsFeature) -> float:
        """Mean error of the stated accuracy class, else of the one that the component's class asks for."""
        stated = text_of(feature, "accuracy") or self._demand(text_of(feature, "class_code"), "accuracy")
        return self._mean_error_m.get(str(stated), 0.0)

    def _repeated(self, edited: Edited, point: QgsPointXY) -> Iterator[Finding]:
        class_code = text_of(edited.feature, "class_code")
        if class_code not in self._names:
            return
        limit = float(self._demand(class_code, "duplicate_m"))
        nearest: dict[str, tuple[float, str]] = {}
        for other in self._around.near("component", point, limit, _NEAR):
            place = _point(other)
            if (
                other.id() == edited.feature.id()
                or place is None
                or text_of(other, "class_code") != class_code
            ):
                continue
            distance = point.distance(place)
            is_edited = other.id() in self._edited
            if distance > limit or other.id() in self._repeats:
                continue
            if is_edited and other.id() not in self._earlier:  # the later row tells of both
                continue
            name = "C09" if is_edited else "C10"
            nearest[name] = min(nearest.get(name, (limit, "")), (distance, text_of(other, "code")))
        for name, (distance, code) in nearest.items():
            if self._rules[name].is_due(edited):
                self._repeats.add(edited.feature.id())
                yield self._tell(name, edited, other=code, distance_m=distance, limit_m=f"{limit:g}")

    def _demand(self, class_code: str, key: str) -> Any:
        """What the census asks of a class: its own entry, else its major class's, else the default."""
        table = self._demands
        found = (
            table["classes"].get(class_code, {}),
            table["majors"].get(class_code[:2], {}),
            table["defaults"],
        )
        return next(entry[key] for entry in found if key in entry)

    # attributes --------------------------------------------------------------------------------------------

    def _attributes(self, edited: Edited) -> Iterator[Finding]:
        row = edited.row
        class_code = str(row.get("class_code") or "")
        if class_code in self._names:
            yield from self._of_class(edited, row, class_code)
        if self._rules["C13"].is_due(edited):
            yield from self._dates(edited, row)
        rule = self._rules["C14"]
        if (
            rule.is_due(edited)
            and row.get("state") in rule.parameters["states"]
            and not row.get("change_date")
        ):
            state = row["state"]
            yield self._tell("C14", edited, "change_date", state=state, state_en=_state_en(state))

    def _of_class(self, edited: Edited, row: Mapping[str, Any], class_code: str) -> Iterator[Finding]:
        name, expected = row.get("name"), self._names[class_code]
        if self._rules["C03"].is_due(edited) and name and name != expected:
            yield self._tell("C03", edited, "name", value=name, class_code=class_code, expected=expected)
        if self._rules["C11"].is_due(edited):
            yield from self._accuracy(edited, row, class_code)
        for entry in self._demands["impossible"] if self._rules["C12"].is_due(edited) else ():
            if class_code in entry["classes"] and row.get("state") in entry["states"]:
                yield self._tell(
                    "C12", edited, "state", value=row["state"], class_code=class_code, class_name=expected,
                    why=entry["en"], why_zh=entry["zh"], value_en=_state_en(row["state"]),
                    class_name_en=domain("component_class").title(class_code, "en"),
                )  # fmt: skip
        if self._rules["C15"].is_due(edited):
            yield from self._code(edited, str(row.get("code") or ""), class_code)

    def _accuracy(self, edited: Edited, row: Mapping[str, Any], class_code: str) -> Iterator[Finding]:
        stated, expected = str(row.get("accuracy") or ""), str(self._demand(class_code, "accuracy"))
        error = self._mean_error_m.get(stated)
        if (error is None and stated) or (error is not None and error <= self._mean_error_m[expected]):
            return
        yield self._tell(
            "C11", edited, "accuracy", class_code=class_code, expected=expected,
            stated=f"accuracy class '{stated}'" if stated else "no accuracy class",
            stated_zh=f"定位精度等级为{stated}级" if stated else "未填定位精度等级",
        )  # fmt: skip

    def _dates(self, edited: Edited, row: Mapping[str, Any]) -> Iterator[Finding]:
        earliest = self._rules["C13"].parameters["earliest"]
        start, change = date_of(row, "start_date"), date_of(row, "change_date")
        for name, day in (("start_date", start), ("change_date", change)):
            if day is None:
                continue
            if day > self._today:
                yield self._date(edited, name, day, f"after today, {self._today}", f"晚于今天{self._today}")
            elif day < earliest:
                yield self._date(edited, name, day, f"before {earliest}", f"早于{earliest}")
        if start is not None and change is not None and change < start:
            why, why_zh = f"before the start date {start}", f"早于初始日期{start}"
            yield self._date(edited, "change_date", change, why, why_zh)

    def _date(self, edited: Edited, name: str, day: datetime.date, why: str, why_zh: str) -> Finding:
        field = _COMPONENT.field(name)
        return self._tell(
            "C13", edited, name, value=day, why=why, why_zh=why_zh, title_en=field.en, title_zh=field.zh
        )

    def _code(self, edited: Edited, code: str, class_code: str) -> Iterator[Finding]:
        """Division and class of a code that has the right form; a wrong form is told by the field's rule."""
        division = self._workspace.division
        if len(code) != 16 or not code.isdigit():
            return
        if not code.startswith(division):
            why, why_zh = (
                f"it does not begin with the division {division}",
                f"前6位不是本地区划代码{division}",
            )
        elif code[6:10] != class_code:
            why, why_zh = "its digits 7–10 are not the class code", "第7～10位与类别代码不一致"
        else:
            return
        yield self._tell("C15", edited, "code", value=code, why=why, why_zh=why_zh)

    def _tell(self, name: str, edited: Edited, field: str = "", **values: object) -> Finding:
        feature = edited.feature
        return self._rules[name].finding(
            _COMPONENT, feature.id(), text_of(feature, "code"), values, fields=(field,) if field else ()
        )


def _state_en(state: str) -> str:
    return domain("component_state").title(state, "en")


def _no_grids(rule: RowRule) -> Finding:
    return Finding(
        severity=ERROR,
        rule=rule.id,
        rule_zh=rule.zh,
        rule_en=rule.en,
        message_zh="工作区还没有单元网格，部件无法归格",
        message_en="the workspace has no unit grids yet, so components lie in none",
        class_name="component",
        says_too=_GRID,
        hint_zh="先用“生成网格”生成，或用“导入图层”导入单元网格",
        hint_en="make them first (Generate grids), or import them (Import layers)",
    )


def _point(feature: QgsFeature) -> QgsPointXY | None:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    return geometry.asPoint() if not geometry.isMultipart() else geometry.asMultiPoint()[0]
