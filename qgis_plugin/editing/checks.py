"""What is wrong with the rows of an edit buffer: the model's rules, shapes that cannot be, neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from gridtwin.model import FeatureClass, GeometryKind, check_row, feature_class
from gridtwin.standards import confidence_of
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..workspace.workspace import Workspace
from .attached import check_files
from .edited import Edited, edits, text_of
from .finding import ERROR, INFO, WARNING, Finding, placed
from .neighbours import MOST, check_neighbours

_ORDER = (ERROR, WARNING, INFO)
_LIMIT = 1000  # findings of one commit; more help nobody


def check_buffer(layer: QgsVectorLayer, name: str, workspace: Workspace) -> list[Finding]:
    """Findings of the rows that a commit would write; errors must be mended, warnings may stay."""
    found = sorted(_found(layer, name, workspace), key=lambda each: _ORDER.index(each.severity))
    added = layer.editBuffer().addedFeatures() if found and layer.editBuffer() is not None else {}
    return [_lasting(one, layer, added if one.class_name == name else {}) for one in found]


def _lasting(finding: Finding, layer: QgsVectorLayer, added: Mapping[int, QgsFeature]) -> Finding:
    """The finding with its place in the project's CRS, and a new row with what finds it once it is stored."""
    new = added.get(finding.feature_id) if finding.feature_id is not None else None
    if new is not None and finding.key == "":
        geometry = finding.geometry or (new.geometry() if new.hasGeometry() else None)
        finding = replace(finding, key=text_of(new, "id"), geometry=geometry)
    if finding.geometry is None:
        return finding
    return replace(finding, geometry=placed(finding.geometry, layer))


def _found(layer: QgsVectorLayer, name: str, workspace: Workspace) -> list[Finding]:
    declared = feature_class(name)
    found: list[Finding] = []
    first: list[Edited] = []
    count = 0
    for one in edits(layer):
        count += 1
        if len(first) < MOST:
            first.append(one)
        found += _row(one, declared, workspace)
        found += _shape(one.feature, declared)
        if len(found) >= _LIMIT:
            return [*found, _more(declared)]
    around = list(islice(check_neighbours(layer, name, workspace, first, count - len(first)), _LIMIT))
    around += check_files(name, workspace, first)
    return [*_not_said_by(around, found), *around]


def _not_said_by(others: list[Finding], found: list[Finding]) -> list[Finding]:
    """Without "must be filled" where another finding about the row says why it is empty."""
    said = {(each.feature_id, field) for each in others for field in each.says_too}
    return [
        each
        for each in found
        if each.rule != "required" or said.isdisjoint({(each.feature_id, each.field), (None, each.field)})
    ]


def _more(declared: FeatureClass) -> Finding:
    return Finding(
        severity=INFO,
        rule="left out",
        message_zh=f"已列出前{_LIMIT}个问题，其余对象尚未检查",
        message_en=f"the first {_LIMIT} findings are listed; the other rows were not checked yet",
        class_name=declared.name,
        hint_zh="先改正所列问题，再次保存时检查其余对象",
        hint_en="mend those listed; the others are checked at the next save",
    )


def _row(edited: Edited, declared: FeatureClass, workspace: Workspace) -> list[Finding]:
    row = {field.name: edited.row.get(field.name) for field in declared.fields}
    return [
        Finding(
            severity=_severity(declared, problem.field, problem.rule),
            rule=problem.rule,
            message_zh=problem.message_zh,
            message_en=problem.message_en,
            class_name=declared.name,
            feature_id=edited.feature.id(),
            field=problem.field,
            label=_label(row, declared),
            hint_zh=f"双击打开表单，改正“{_title(declared, problem.field)[0]}”",
            hint_en=f"open the form (double click) and mend “{_title(declared, problem.field)[1]}”",
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
    row = Edited(feature).row
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


def _title(declared: FeatureClass, name: str) -> tuple[str, str]:
    """A field's title, Chinese and English."""
    known = declared.field(name) if name in declared.field_names else None
    return (known.zh, known.en) if known is not None else (name, name)
