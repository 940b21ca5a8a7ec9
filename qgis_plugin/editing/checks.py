"""What is wrong with the rows of an edit buffer: the model's rules, and shapes that cannot be."""

from __future__ import annotations

import json
from typing import Any

from gridtwin.model import FeatureClass, GeometryKind, check_row, feature_class
from gridtwin.standards import confidence_of
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from .. import compat
from ..workspace.workspace import Workspace
from .buffer import changed_features
from .finding import ERROR, WARNING, Finding

_LIMIT = 1000  # findings of one commit; more help nobody


def check_buffer(layer: QgsVectorLayer, name: str, workspace: Workspace) -> list[Finding]:
    """Findings of the rows that a commit would write; errors must be mended, warnings may stay."""
    declared = feature_class(name)
    found: list[Finding] = []
    for feature in changed_features(layer):
        found += _row(feature, declared, workspace)
        found += _shape(feature, declared)
        if len(found) >= _LIMIT:
            break
    return found


def _row(feature: QgsFeature, declared: FeatureClass, workspace: Workspace) -> list[Finding]:
    row = {field.name: _value(feature, field.name) for field in declared.fields}
    return [
        Finding(
            severity=_severity(declared, problem.field, problem.rule),
            rule=problem.rule,
            message_zh=problem.message_zh,
            message_en=problem.message_en,
            class_name=declared.name,
            feature_id=feature.id(),
            field=problem.field,
            label=_label(row, declared),
            hint_zh="打开该对象的表单并改正此字段",
            hint_en="open the form of the feature and mend this field",
        )
        for problem in check_row(declared, row, override_dir=workspace.standards)
    ]


def _severity(declared: FeatureClass, field: str, rule: str) -> str:
    """A rule that itself is to be confirmed against its standard refuses nothing."""
    if rule == "required" or field not in declared.field_names:
        return ERROR
    mark = declared.field(field).confidence
    return WARNING if mark is not None and not confidence_of(mark).is_binding else ERROR


def _shape(feature: QgsFeature, declared: FeatureClass) -> list[Finding]:
    if declared.geometry is GeometryKind.NONE:
        return []
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return [
            _bad_shape(
                feature,
                declared,
                "没有图形",
                "has no shape",
                "重新绘制，或删除该对象",
                "draw it, or delete the feature",
            )
        ]
    if declared.geometry is GeometryKind.POLYGON and not geometry.isGeosValid():
        reason = "; ".join(error.what() for error in geometry.validateGeometry()[:1]) or "self-crossing"
        hint_zh, hint_en = (
            "用节点工具移开交叉处，或使用“修复几何图形”",
            "move the crossing with the vertex tool, or use Fix geometries",
        )
        return [
            _bad_shape(
                feature, declared, f"边界自相交（{reason}）", f"crosses itself ({reason})", hint_zh, hint_en
            )
        ]
    if declared.geometry is GeometryKind.LINE and geometry.length() == 0:
        return [
            _bad_shape(
                feature, declared, "长度为0", "has no length", "删除或重新绘制", "delete it or draw it anew"
            )
        ]
    return []


def _bad_shape(
    feature: QgsFeature, declared: FeatureClass, zh: str, en: str, hint_zh: str, hint_en: str
) -> Finding:
    row = {field.name: _value(feature, field.name) for field in declared.fields}
    return Finding(
        severity=ERROR,
        rule="geometry",
        message_zh=f"{declared.title_zh}{zh}",
        message_en=f"{declared.title_en} {en}",
        class_name=declared.name,
        feature_id=feature.id(),
        label=_label(row, declared),
        geometry=QgsGeometry(feature.geometry()),
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


def _label(row: dict[str, Any], declared: FeatureClass) -> str:
    return str((row.get(declared.code_field) if declared.code_field else None) or row.get("name") or "")


def _value(feature: QgsFeature, name: str) -> Any:
    place = feature.fields().indexOf(name)
    value = compat.plain(feature.attribute(place)) if place >= 0 else None
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
