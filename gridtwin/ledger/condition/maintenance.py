"""Maintenance class Ⅰ–Ⅴ and maintenance grade Ⅰ–Ⅲ 养护类别、养护等级 of bridges, and the grade of roads.

The standard grades a bridge by its class and by the area it lies in; which area that is, a person must say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pandas as pd

from gridtwin.ledger.condition.bridges import maintenance_class
from gridtwin.ledger.condition.parameters import ConditionParameters, load_parameters
from gridtwin.ledger.condition.rating import Doubt, table_doubts, unique_doubts
from gridtwin.ledger.condition.treatment import Advice, road_maintenance_grade
from gridtwin.ledger.errors import BadConditionInput
from gridtwin.model import is_missing
from gridtwin.store import Workspace
from gridtwin.store.database import Edit


class Area(StrEnum):
    """Where a bridge lies, as the scopes of the table `maintenance_grades` tell areas apart."""

    IMPORTANT = "important"  # 集会中心、繁华地区等重要区域
    COMMERCIAL = "commercial"  # 区域集会点、商业区等区域
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Graded:
    """Maintenance of one road section or bridge: what the card says and what the tables say.

    Attributes:
        host_id, code, name: of the card.
        stated_class, class_name: of a bridge: class on the card, and that one or the one by its road.
        stated, grade: maintenance grade on the card, and by the tables; None where they say nothing.
    """

    host_id: str
    code: str
    name: str
    stated_class: str | None
    class_name: str | None
    stated: str | None
    grade: str | None
    to_confirm: tuple[Doubt, ...]


def bridge_maintenance_grade(
    parameters: ConditionParameters, class_name: str | None, area: Area = Area.OTHER
) -> Advice:
    """Maintenance grade of a bridge of a class in an area.

    Raises:
        BadConditionInput: there is no such class.
    """
    rows = parameters.rows("maintenance_grades", subject="bridge")
    doubts = table_doubts("maintenance_grades", rows, "maintenance grades of bridges", "桥梁养护等级")
    if class_name is None:
        lacking = Doubt("maintenance_class", "maintenance class unknown", "养护类别未知")
        return Advice(None, (*doubts, lacking))
    if class_name not in (known := [str(row["name"]) for row in parameters.rows("bridge_classes")]):
        raise BadConditionInput(
            f"maintenance class '{class_name}': one of {', '.join(known)}",
            zh=f"养护类别“{class_name}”：应为{'、'.join(known)}之一",
        )
    grade = _grade_of(parameters.bridge_grades, class_name, area)
    if area is Area.OTHER and grade != _grade_of(parameters.bridge_grades, class_name, Area.IMPORTANT):
        higher = Doubt(
            "maintenance_grades",
            f"{grade} outside important and commercial areas; in them the grade is higher: say the area",
            f"重要区域、商业区以外为{grade}；在此类区域的应提高：请说明所在区域",
        )
        return Advice(grade, (*doubts, higher))
    return Advice(grade, doubts)


def maintenance_of(
    workspace: Workspace, host_class: str, *, areas: Mapping[str, Area] | None = None
) -> list[Graded]:
    """Maintenance grades of all sections or bridges; `areas` by the code of a bridge, else other."""
    columns = ["id", "code", "name", "road_class", "maintenance_grade"]
    columns += ["maintenance_class"] if host_class == "bridge" else ["section_no"]
    rows = workspace.read(host_class, columns=columns).drop(columns="geometry").sort_values(columns[1:2])
    parameters = load_parameters(workspace.root / "standards")
    return [_graded(parameters, row, areas or {}) for row in rows.to_dict("records")]


def _graded(
    parameters: ConditionParameters, row: Mapping[Any, Any], areas: Mapping[str, Area]
) -> Graded:  # Any: values of a row
    text = {name: None if is_missing(value) else str(value) for name, value in row.items()}
    stated = text.get("maintenance_class")
    if "maintenance_class" not in row:
        class_name, advice = None, road_maintenance_grade(parameters, text["road_class"] or "")
    else:
        class_name = stated or maintenance_class(parameters, text["road_class"])
        area = areas.get(str(text["code"]), Area.OTHER)
        advice = bridge_maintenance_grade(parameters, class_name, area)
        if stated is None and class_name is not None:
            by_road = Doubt(
                "maintenance_class",
                f"class {class_name} by road class; very large and special bridges are Ⅰ类: declare it",
                f"养护类别按道路等级取{class_name}；特大桥梁及特殊结构桥梁为Ⅰ类，须在资料卡中注明",
            )
            advice = Advice(advice.text, unique_doubts([advice.to_confirm, (by_road,)]))
    section = text.get("section_no")
    return Graded(
        host_id=str(text["id"]),
        code=f"{text['code']}/{section}" if section else str(text["code"]),
        name=text["name"] or "",
        stated_class=stated,
        class_name=class_name,
        stated=text["maintenance_grade"],
        grade=advice.text,
        to_confirm=advice.to_confirm,
    )


def fill_maintenance(workspace: Workspace, host_class: str, found: Sequence[Graded], *, edit: Edit) -> int:
    """Write class and grade on cards that lack them; what a card says stays. Returns how many changed."""
    fills = {
        one.host_id: {
            "maintenance_grade": one.stated or one.grade,
            **({"maintenance_class": one.class_name} if host_class == "bridge" else {}),
        }
        for one in found
        if (one.stated is None and one.grade) or (one.stated_class is None and one.class_name)
    }
    cards = pd.DataFrame(workspace.read(host_class, columns=["id", "row_version"]))[["id", "row_version"]]
    changed = cards[cards["id"].isin(fills)].reset_index(drop=True)
    if len(changed):
        given = pd.DataFrame([fills[row_id] for row_id in changed["id"]])
        rows = pd.concat([changed, given], axis=1)
        workspace.update(host_class, rows, actor=edit.actor, now=edit.moment, reason=edit.reason)
    return len(changed)


def _grade_of(entries: Sequence[Mapping[str, Any]], class_name: str, area: Area) -> str | None:
    fitting = (one for one in entries if class_name in one["classes"] and area in one["areas"])
    return next((str(one["grade"]) for one in fitting), None)
