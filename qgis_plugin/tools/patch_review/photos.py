"""Photos of a patch: copied into the workspace's evidence, listed as attachments of the patch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDateTime

from ...editing.editor import editor_name
from ...translation import tr
from ...workspace import evidence
from ...workspace.evidence import BadFile

if TYPE_CHECKING:
    from ...room import Room

ENDINGS = tuple(ending for each in evidence.kinds() if each.kind == "photo" for ending in each.endings)


class BadPhoto(BadFile):
    """A file that is no photo, or photos that cannot be stored."""


def add_photos(room: Room, patch_id: str, number: str, files: Sequence[Path]) -> int:
    """Copy files and store a row for each; how many.

    Raises:
        BadFile: with the file, what is wrong and the way out; nothing is stored.
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
    place = f"photos/{evidence.safe(number)}"
    there = set((workspace.root.resolve() / "evidence" / place).glob("*"))
    copies = [evidence.copied(workspace.root, file, place) for file in files]
    layer.beginEditCommand(tr("Photos of {number}", number=number))
    for file, copy in zip(files, copies):
        layer.addFeature(_row(layer, patch_id, file, copy, workspace.root.resolve()))
    layer.endEditCommand()
    if not was_editing and not layer.commitChanges():
        layer.rollBack()
        for copy in set(copies) - there:
            copy.unlink(missing_ok=True)
        raise BadPhoto(
            f"the photos were not stored: {'; '.join(layer.commitErrors())}",
            zh=f"照片未保存：{'；'.join(layer.commitErrors())}",
        )
    return len(copies)


def _check(file: Path) -> None:
    if file.suffix.lower() not in ENDINGS:
        raise BadPhoto(
            f"{file.name} is no photo: give one of {', '.join(ENDINGS)}",
            zh=f"{file.name}不是照片：支持{'、'.join(ENDINGS)}",
        )
    evidence.kind_of(file)


def _row(layer: QgsVectorLayer, patch_id: str, file: Path, copy: Path, root: Path) -> QgsFeature:
    fields = layer.fields()
    values = {
        "row_version": 1,
        "host_class": "change_patch",
        "host_id": patch_id,
        "kind": "photo",
        "title": file.stem[:80],
        "path": copy.relative_to(root).as_posix(),
        "media_type": evidence.media_type(copy),
        "sha256": evidence.sha256(copy),
        "taken_by": editor_name(),
        "taken_at": QDateTime.fromSecsSinceEpoch(int(file.stat().st_mtime)),
    }
    known = {fields.indexOf(name): value for name, value in values.items() if fields.indexOf(name) >= 0}
    made: QgsFeature = QgsVectorLayerUtils.createFeature(layer, attributes=known)
    return made
