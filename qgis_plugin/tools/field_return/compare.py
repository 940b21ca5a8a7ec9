"""What changed in a package since it was packed, and whether the office changed the same rows meanwhile."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from gridtwin.model import feature_class
from qgis.core import QgsVectorLayer

from ... import compat
from ...background import Step
from ...workspace.workspace import Workspace
from ..field_package.make import class_title
from ..field_package.package import DATABASE_NAME, BadPackage, Package, read, read_base
from ..field_package.rows import packed_layer, row_of, rows_of, stored_layer

Row = dict[str, Any]


class Kind(str, Enum):
    """What happened to a row in the field."""

    NEW = "new"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True)
class Change:
    """One row: as packed, as it came from the field, as the workspace has it now (None: not there)."""

    name: str  # class
    id: str
    kind: Kind
    base: Row | None
    field: Row | None
    office: Row | None
    is_conflict: bool

    @property
    def key(self) -> tuple[str, str]:
        """Class and id."""
        return self.name, self.id

    @property
    def label(self) -> str:
        """How people call the row."""
        declared = feature_class(self.name)
        row = self.field or self.office or self.base or {"values": {}}
        shown = [row["values"].get(each) for each in (declared.code_field, "name", "title") if each]
        return " ".join(str(each) for each in shown if each) or self.id[:8]

    def changed_fields(self) -> list[str]:
        """Fields that the field changed, and `geometry`."""
        return differing(self.base, self.field)


class Refused(NamedTuple):
    """A change that was not stored, why, and the field to mend ("" where the rule names none)."""

    change: Change
    reason: str
    field: str = ""


@dataclass
class Comparison:
    """All changes of a package, and how many rows are as they were."""

    package: Package
    changes: list[Change] = field(default_factory=list)
    unchanged: int = 0
    already_here: int = 0

    @property
    def conflicts(self) -> list[Change]:
        """Rows changed on both sides."""
        return [each for each in self.changes if each.is_conflict]

    def count(self, kind: Kind) -> int:
        """Changes of a kind, conflicts included."""
        return sum(each.kind is kind for each in self.changes)


def differing(one: Row | None, other: Row | None) -> list[str]:
    """Names of fields whose values differ, and `geometry`."""
    first, second = one or {"values": {}}, other or {"values": {}}
    names = list(dict.fromkeys([*first["values"], *second["values"]]))
    found = [each for each in names if first["values"].get(each) != second["values"].get(each)]
    return found + (["geometry"] if first.get("geometry") != second.get("geometry") else [])


def compare(workspace: Workspace, folder: Path, progress: Step = lambda text, fraction: None) -> Comparison:
    """Look at every packed row; may run in a task.

    Raises:
        BadPackage: no package, one of another workspace, or a layer that cannot be read.
    """
    package = read(folder)
    if package.crs != workspace.crs or package.workspace != workspace.name:
        raise BadPackage(
            f"{folder} was packed from “{package.workspace}” (EPSG:{package.crs}), but "
            f"“{workspace.name}” (EPSG:{workspace.crs}) is open; open the right workspace",
            zh=f"{folder}由“{package.workspace}”（EPSG:{package.crs}）打包，当前工作区为"
            f"“{workspace.name}”（EPSG:{workspace.crs}）；请打开对应的工作区",
        )
    base = read_base(folder)
    found = Comparison(package)
    for number, name in enumerate(package.edited):
        progress(class_title(name), number / len(package.edited))
        field_rows = _field_rows(folder, name, package)
        known = base.get(name, {})
        wanted = set(field_rows) | set(known)
        office_rows = rows_of(_office(workspace, name), feature_class(name), wanted)
        for key in sorted(wanted):
            _look(found, name, key, known.get(key), field_rows.get(key), office_rows.get(key))
    return found


def _look(
    found: Comparison, name: str, key: str, base: Row | None, came: Row | None, office: Row | None
) -> None:
    if base is not None and came is not None and not differing(base, came):
        found.unchanged += 1
        return
    if (came is None and office is None) or (came is not None and came == office):
        found.already_here += 1
        return
    kind = Kind.NEW if base is None else Kind.DELETED if came is None else Kind.CHANGED
    packed = None if base is None else base.get("office") or base  # as the office had it then
    is_conflict = office is not None if base is None else office is None or bool(differing(packed, office))
    found.changes.append(Change(name, key, kind, base, came, office, is_conflict))


def _field_rows(folder: Path, name: str, package: Package) -> dict[str, Row]:
    """Rows of the package by id; a row that a device wrote without one gets the same one each time."""
    layer = packed_layer(str(folder / DATABASE_NAME), name)
    if not layer.isValid():
        raise BadPackage(
            f"{folder / DATABASE_NAME} has no layer {name}; copy it back anew",
            zh=f"{folder / DATABASE_NAME}缺少图层{feature_class(name).title_zh}；请重新拷回",
        )
    declared = feature_class(name)
    return {
        row_id(compat.plain(each["id"]), package, name, each.id()): row_of(each, declared)
        for each in layer.getFeatures()
    }


def row_id(given: Any, package: Package, name: str, number: int) -> str:
    """The row's id, or one made of package, class and number."""
    if given:
        return str(given)
    return str(uuid.uuid5(uuid.UUID(package.key), f"{name}/{number}"))


def _office(workspace: Workspace, name: str) -> QgsVectorLayer:
    layer = stored_layer(workspace, feature_class(name))
    if not layer.isValid():
        raise BadPackage(
            f"the layer {name} of {workspace.root} cannot be read: {layer.error().summary()}",
            zh=f"无法读取{workspace.root}的图层{feature_class(name).title_zh}：{layer.error().summary()}",
        )
    return layer
