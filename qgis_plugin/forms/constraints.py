"""Constraints of a field, hard or soft, with the message that a form shows.

Soft where the rule itself stands in data marked `memory` or `derived`: to be confirmed against the standard,
so no reason to refuse a row.
"""

from __future__ import annotations

from gridtwin.model import FeatureClass, Field, FieldRule, FieldType, field_rules
from gridtwin.standards import confidence_of
from qgis.core import QgsFieldConstraints, QgsVectorLayer

from ..translation import tr
from ..workspace.workspace import Workspace

_NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
_UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


def set_constraints(
    layer: QgsVectorLayer,
    place: int,
    declared: FeatureClass,
    field: Field,
    workspace: Workspace,
    *,
    with_files: bool = True,
) -> None:
    """Put the model's rules on a field of a layer; without files, none that looks at a file."""
    if field.required:
        layer.setFieldConstraint(place, _NOT_NULL, _HARD)
    if field.unique:
        layer.setFieldConstraint(place, _UNIQUE, _HARD)
    rule = next(
        each for each in field_rules(declared, override_dir=workspace.standards) if each.name == field.name
    )
    parts, messages = _conditions(rule, with_files)
    if parts:
        column = _quoted(field.name)
        layer.setConstraintExpression(
            place, f"{column} IS NULL OR ({' AND '.join(parts)})", "; ".join(messages)
        )
        layer.setFieldConstraint(
            place,
            QgsFieldConstraints.Constraint.ConstraintExpression,
            _SOFT
            if _is_doubtful(field) or field.name == "path"
            else _HARD,  # a lost file keeps no row from a change
        )


def _is_doubtful(field: Field) -> bool:
    return field.confidence is not None and not confidence_of(field.confidence).is_binding


def _conditions(rule: FieldRule, with_files: bool) -> tuple[list[str], list[str]]:
    field, column = rule.field, _quoted(rule.name)
    parts, messages = [], []
    if rule.pattern:
        parts.append(f"regexp_match(to_string({column}), '^{rule.pattern}$') > 0")
        messages.append(_code_message(rule))
    elif field.length and field.type is FieldType.TEXT:
        parts.append(f"length(to_string({column})) <= {field.length}")
        messages.append(tr("at most {count} characters", count=field.length))
    if field.minimum is not None:
        parts.append(f"{column} >= {field.minimum:g}")
        messages.append(tr("not below {limit}", limit=f"{field.minimum:g}"))
    if field.maximum is not None:
        parts.append(f"{column} <= {field.maximum:g}")
        messages.append(tr("not above {limit}", limit=f"{field.maximum:g}"))
    if field.name == "path" and with_files:
        parts.append(f"gridtwin_file_problem({column}) IS NULL")
        messages.append(tr("a file that can be read: a photo, PDF, Word, Excel, DWG or MP4"))
    return parts, messages


def _code_message(rule: FieldRule) -> str:
    from gridtwin.standards import code_structure

    from ..translation import pick

    structure = code_structure(str(rule.code_kind))
    title = pick(structure.zh, structure.en)
    return tr("{title}: {digits} digits, see docs/codes.md", title=title, digits=structure.digits)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
