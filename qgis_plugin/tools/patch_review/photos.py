"""Photos of a patch: copied into the workspace's evidence, listed as attachments of the patch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.errors import GridTwinError
from gridtwin.model.attachment_type import attachment_types
from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDateTime

from ...editing import copies
from ...editing.carrying import Carrier, Wanted
from ...editing.editor import editor_name
from ...translation import tr
from ...workspace import evidence
from ...workspace.evidence import BadFile
from ...workspace.workspace import Workspace

if TYPE_CHECKING:
    from ...room import Room

ENDINGS = tuple(ending for each in attachment_types() if each.kind == "photo" for ending in each.endings)


class BadPhoto(BadFile):
    """A file that is no photo, or photos that cannot be stored."""


def add_photos(room: Room, patch_id: str, number: str, files: Sequence[Path]) -> int:
    """Copy files and store a row for each; how many.

    Raises:
        BadFile: with the file, what is wrong and the way out; nothing is stored.
        Stopped: by the user, while they were copied; nothing is stored.
    """
    layer, workspace = room.layer("attachment"), room.workspace
    if layer is None or workspace is None or workspace.is_read_only:
        raise BadPhoto(
            "photos need the layer of attachments and a workspace that may be written; "
            "“Restore layers” in the GridTwin panel puts it back",
            zh="添加照片需要附件图层和可写的工作区；可用GridTwin面板的“恢复图层”找回",
        )
    for file in files:
        _check(file)
    was_editing = layer.isEditable()
    if not was_editing and not layer.startEditing():
        raise BadPhoto("the layer of attachments cannot be edited", zh="附件图层无法编辑")
    try:
        kept = _brought(room, workspace, number, files)
    except GridTwinError:
        if not was_editing:
            layer.rollBack()
        raise
    layer.beginEditCommand(tr("Photos of {number}", number=number))
    for file, stored in zip(files, kept):
        layer.addFeature(_row(layer, patch_id, file, stored))
    layer.endEditCommand()
    if not was_editing and not layer.commitChanges():
        layer.rollBack()
        copies.sweep()
        raise BadPhoto(
            f"the photos were not stored: {'; '.join(layer.commitErrors())}",
            zh=f"照片未保存：{'；'.join(layer.commitErrors())}",
        )
    return len(kept)


def _brought(room: Room, workspace: Workspace, number: str, files: Sequence[Path]) -> list[evidence.Stored]:
    """The files in the evidence; those that are new there go again where their rows are not stored."""
    place = f"photos/{evidence.safe(number)}"
    found = Carrier(room.window)(workspace, [Wanted(str(file), place) for file in files])
    kept = [each for each in found if isinstance(each, evidence.Stored)]
    if len(kept) < len(files):
        copies.sweep()
        raise next(each for each in found if isinstance(each, BadFile))
    return kept


def _check(file: Path) -> None:
    if file.suffix.lower() not in ENDINGS:
        raise BadPhoto(
            f"{file.name} is no photo: give one of {', '.join(ENDINGS)}",
            zh=f"{file.name}不是照片：支持{'、'.join(ENDINGS)}",
        )
    evidence.kind_of(file)


def _row(layer: QgsVectorLayer, patch_id: str, file: Path, stored: evidence.Stored) -> QgsFeature:
    fields = layer.fields()
    values = {
        "row_version": 1,
        "host_class": "change_patch",
        "host_id": patch_id,
        "kind": "photo",
        "title": file.stem[:80],
        "path": stored.path,
        "media_type": stored.media_type,
        "sha256": stored.sha256,
        "taken_by": editor_name(),
        "taken_at": QDateTime.fromSecsSinceEpoch(int(file.stat().st_mtime)),
    }
    known = {fields.indexOf(name): value for name, value in values.items() if fields.indexOf(name) >= 0}
    made: QgsFeature = QgsVectorLayerUtils.createFeature(layer, attributes=known)
    return made
