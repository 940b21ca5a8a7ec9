"""Stores what came back, class by class: each whole or not at all, checked, signed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gridtwin.model import FeatureClass, FieldType, GeometryKind, feature_class
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from ... import compat
from ...background import Step
from ...editing import signature
from ...editing.checks import check_buffer
from ...editing.editor import editor_name
from ...editing.fill import fill_added
from ...editing.finding import ERROR, WARNING, Finding
from ...expressions.open_workspace import as_stored
from ...forms.defaults import set_default
from ...translation import pick
from ...workspace.evidence import BadFile
from ...workspace.workspace import Workspace
from ..field_package.make import class_title
from ..field_package.package import BadPackage, Rows, read_base, write_base
from ..field_package.rows import row_of, rows_of, stored_layer
from .codes import give_codes
from .compare import Change, Comparison, Kind, Refused, Row
from .hosts import without_host
from .photos import keep_loose, loose, take_over

#: whose row stays; LATER: the row waits in the package
FIELD, OFFICE, LATER = "field", "office", "later"
Decisions = Mapping[tuple[str, str], str]
_PHOTO = "attachment"


@dataclass
class Stored:
    """What was stored and what was not."""

    new: int = 0
    changed: int = 0
    deleted: int = 0
    kept_office: int = 0
    photos: int = 0
    waiting: list[Change] = field(default_factory=list)  # LATER, and conflicts that nobody decided
    refused: list[Refused] = field(default_factory=list)  # nothing stored of them
    findings: list[Finding] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Rows that were stored."""
        return self.new + self.changed + self.deleted


def apply(
    workspace: Workspace,
    folder: Path,
    found: Comparison,
    decisions: Decisions,
    *,
    reason: str = "",
    progress: Step = lambda text, fraction: None,
) -> Stored:
    """Store the changes, perhaps in a task, each by its decision: FIELD, OFFICE or LATER.

    Without a decision a conflict waits and any other row is taken. A row of a child table waits until its
    object is stored. What is left to the office is settled: it does not come up again.
    Cancelled between two classes, those before are stored.

    Raises:
        BadPackage: the workspace may not be written, or a class was refused as a whole; those before it are
            stored, and the next time goes on after them.
    """
    if workspace.is_read_only:
        raise BadPackage(
            f"{workspace.root} may not be written; ask for the right to write its folder and database",
            zh=f"{workspace.root}不可写；请取得目录和数据库的写权限",
        )
    with as_stored(workspace):
        return _apply(workspace, folder, found, decisions, reason, progress)


def _apply(
    workspace: Workspace,
    folder: Path,
    found: Comparison,
    decisions: Decisions,
    reason: str,
    progress: Step,
) -> Stored:
    base = read_base(folder)
    done = Stored()
    names = sorted(found.package.edited, key=lambda name: name == _PHOTO)  # files come after what they show
    for number, name in enumerate(names):
        progress(class_title(name), number / len(names))
        changes = _decided([each for each in found.changes if each.name == name], decisions, base, done)
        lost = without_host(workspace, changes)
        done.refused += lost
        changes = [each for each in changes if each.key not in {one.change.key for one in lost}]
        if changes:
            _store(workspace, folder, name, changes, done, reason or f"field package {found.package.key[:8]}")
        refused = {each.change.key for each in done.refused}
        settled = [each for each in changes if each.key not in refused]
        now = _rows_now(workspace, name, {each.id for each in settled})
        for each in settled:
            _settle(base, each, now.get(each.id))
        write_base(folder, base)
    named = {row["values"].get("path") for row in base.get(_PHOTO, {}).values()}
    named |= {
        each.field["values"].get("path") for each in found.changes if each.name == _PHOTO and each.field
    }
    kept, bad = keep_loose(workspace, loose(folder, {str(each) for each in named if each}), found.package.key)
    done.photos += kept
    done.findings += [_left(error) for error in bad]
    return done


def _left(error: BadFile) -> Finding:
    """A file of the package that no row names and that may not be attached."""
    zh, en = error.zh or str(error), str(error)
    return Finding(
        WARNING,
        "I11",
        f"{zh}。该文件未入库，仍在数据包中",
        f"{en}. The file was not taken and stays in the package",
        class_name=_PHOTO,
        rule_zh="照片文件有效",
        rule_en="Photos are pictures",
    )


def _decided(changes: list[Change], decisions: Decisions, base: Rows, done: Stored) -> list[Change]:
    """Changes to be stored; the others are settled for the office or wait."""
    kept = []
    for each in changes:
        choice = decisions.get(each.key, LATER if each.is_conflict else FIELD)
        if choice == FIELD:
            kept.append(each)
        elif choice == OFFICE:
            _settle(base, each, each.office)
            done.kept_office += 1
        else:
            done.waiting.append(each)
    return kept


def _rows_now(workspace: Workspace, name: str, wanted: set[str]) -> dict[str, Any]:
    declared = feature_class(name)
    return rows_of(stored_layer(workspace, declared), declared, wanted) if wanted else {}


def _settle(base: Rows, change: Change, office: Row | None) -> None:
    """From now on this is what was packed: the same row is not a change a second time.

    `office` is the row as stored, with codes and paths that the field does not know.
    """
    rows = base.setdefault(change.name, {})
    if change.field is None:
        rows.pop(change.id, None)
    else:
        rows[change.id] = {**change.field, "office": office}


def _store(
    workspace: Workspace, folder: Path, name: str, changes: list[Change], done: Stored, reason: str
) -> None:
    declared = feature_class(name)
    layer = stored_layer(workspace, declared)
    for place, each in enumerate(layer.fields()):
        if each.name() in declared.field_names:
            set_default(layer, place, declared, declared.field(each.name()))
    rows = _features(layer, {each.id for each in changes})
    _nobody_was_faster(declared, changes, rows)
    photos = done.photos
    features = _fill(layer, declared, changes, rows, workspace, folder, done)
    if _refuse_wrong(layer, declared, workspace, features, done):
        layer.rollBack()  # and once more without them
        done.photos = photos
        refused = {each.change.key for each in done.refused}
        right = [each for each in changes if each.key not in refused]
        features = _fill(layer, declared, right, rows, workspace, folder, done)
    signature.sign(workspace, editor_name(), reason)
    try:
        stored = layer.commitChanges()
        problems = layer.commitErrors()
    finally:
        signature.unsign(workspace)
    if not stored:
        layer.rollBack()
        said = "; ".join(str(each) for each in problems if "ERROR" in str(each) or "gridtwin" in str(each))
        raise BadPackage(
            f"{name}: nothing of it was stored: {said}; compare again and try once more",
            zh=f"{declared.title_zh}：未入库：{said}；请重新比对后再试",
        )
    _count(features, done)


def _fill(
    layer: QgsVectorLayer,
    declared: FeatureClass,
    changes: list[Change],
    rows: dict[str, QgsFeature],
    workspace: Workspace,
    folder: Path,
    done: Stored,
) -> dict[int, Change]:
    """Put changes into the edit buffer; they by the numbers of their features."""
    if not layer.startEditing():
        raise BadPackage(f"{declared.name} cannot be edited", zh=f"图层{declared.title_zh}不可编辑")
    features: dict[int, Change] = {}
    for each in changes:
        number = _put(layer, declared, each, rows.get(each.id), workspace, folder, done)
        if number is not None:
            features[number] = each
    if declared.name == "component":
        give_codes(workspace, layer, [number for number in features if number < 0])
    fill_added(layer)
    return features


def _nobody_was_faster(declared: FeatureClass, changes: list[Change], rows: dict[str, QgsFeature]) -> None:
    """Refuse the class when a row is no longer what was compared."""
    for each in changes:
        now = rows.get(each.id)
        if (None if now is None else row_of(now, declared)) != each.office:
            raise BadPackage(
                f"{declared.name} {each.label} was changed by somebody else since the comparison; nothing of "
                "this layer was stored: compare again",
                zh=f"{declared.title_zh}{each.label}在比对后被他人修改；该图层未入库，请重新比对",
            )


def _count(features: dict[int, Change], done: Stored) -> None:
    for each in features.values():
        if each.kind is Kind.NEW or (each.office is None and each.field is not None):
            done.new += 1
        elif each.kind is Kind.DELETED:
            done.deleted += 1
        else:
            done.changed += 1


def _features(layer: QgsVectorLayer, wanted: set[str]) -> dict[str, QgsFeature]:
    return {str(each["id"]): each for each in layer.getFeatures() if str(each["id"]) in wanted}


def _put(
    layer: QgsVectorLayer,
    declared: FeatureClass,
    change: Change,
    stored: QgsFeature | None,
    workspace: Workspace,
    folder: Path,
    done: Stored,
) -> int | None:
    """Put one change into the buffer; the number of its feature, None when there is nothing to do."""
    if change.field is None:
        if stored is None:
            return None
        layer.deleteFeature(stored.id())
        return int(stored.id())
    values = dict(change.field["values"])
    if change.name == _PHOTO and not _take_photo(workspace, folder, values, change, done):
        return None
    if stored is None:
        return _add(layer, declared, change, values)
    changed = set(change.changed_fields()) if change.base is not None else {*values, "geometry"}
    if change.name == _PHOTO and "path" in changed:
        changed |= {"sha256", "media_type"}
    for name in changed & set(values):
        layer.changeAttributeValue(
            stored.id(),
            layer.fields().indexOf(name),
            _typed(declared, name, values[name], layer.fields().field(name).type()),
            None,
            True,
        )
    if "geometry" in changed and declared.geometry is not GeometryKind.NONE:
        layer.changeGeometry(stored.id(), _shape(change), True)
    # The store refuses an older version. QGIS writes shapes before values, and each counts as a version.
    seen = int(stored["row_version"] or 0) + ("geometry" in changed)
    layer.changeAttributeValue(stored.id(), layer.fields().indexOf("row_version"), seen, None, True)
    layer.changeAttributeValue(stored.id(), layer.fields().indexOf("edited_by"), editor_name(), None, True)
    return int(stored.id())


def _take_photo(
    workspace: Workspace, folder: Path, values: dict[str, Any], change: Change, done: Stored
) -> bool:
    path = values.get("path")
    if not path or (workspace.root / path).is_file():
        return True
    host = (str(values.get("host_class") or "field"), str(values.get("host_id") or change.id))
    try:
        taken = take_over(workspace, folder, str(path), host)
    except BadFile as error:  # the row waits in the package with its file
        done.refused.append(Refused(change, pick(error.zh or str(error), str(error)), "path"))
        return False
    if taken is None:
        reason = pick(
            f"{path}：数据包中没有该文件；请将DCIM目录一并拷回",
            f"{path}: no such file in the package; copy the folder DCIM back too",
        )
        done.refused.append(Refused(change, reason, "path"))
        return False
    values.update(taken)
    done.photos += 1
    return True


def _add(layer: QgsVectorLayer, declared: FeatureClass, change: Change, values: dict[str, Any]) -> int:
    names = layer.fields().names()
    given = {
        names.index(name): _typed(declared, name, value, layer.fields().field(name).type())
        for name, value in values.items()
        if name in names
    }
    feature = QgsFeature(layer.fields())
    for place, value in given.items():
        feature.setAttribute(place, value)
    feature.setAttribute(names.index("id"), change.id)
    feature.setAttribute(names.index("edited_by"), editor_name())
    feature.setAttribute(names.index("row_version"), 1)  # given, as the id is: the store fills in all or none
    feature.setAttribute(names.index("valid_from"), QDateTime.currentDateTimeUtc())
    if declared.geometry is not GeometryKind.NONE:
        feature.setGeometry(_shape(change))
    layer.addFeature(feature)
    return int(feature.id())


def _shape(change: Change) -> QgsGeometry:
    text = (change.field or {}).get("geometry")
    return QgsGeometry.fromWkt(text) if text else QgsGeometry()


def _typed(declared: FeatureClass, name: str, value: Any, layer_type: Any) -> Any:
    """A kept value as the store's type; texts of dates are what QGIS takes."""
    if value is None:
        return None
    kind = declared.field(name).type
    if kind is FieldType.BOOLEAN:
        return bool(value)
    if kind is FieldType.REAL:
        return float(value)
    if kind is FieldType.JSON and layer_type != compat.TEXT:
        return json.loads(value)
    return value


def _refuse_wrong(
    layer: QgsVectorLayer,
    declared: FeatureClass,
    workspace: Workspace,
    features: dict[int, Change],
    done: Stored,
) -> bool:
    """Tell rows that break the model's rules; they wait in the package. Whether there are any."""
    found = check_buffer(layer, declared.name, workspace)
    done.findings += found
    wrong: dict[int, Finding] = {}
    for each in found:
        if each.severity == ERROR and each.feature_id is not None:
            wrong.setdefault(int(each.feature_id), each)
    done.refused += [
        Refused(features[number], each.message, each.field or "")
        for number, each in wrong.items()
        if number in features
    ]
    return bool(wrong)
