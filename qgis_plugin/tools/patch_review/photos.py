"""Photos of a patch: copied into the workspace's evidence, listed as attachments of the patch."""

from __future__ import annotations

import hashlib
import mimetypes
import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gridtwin.errors import UsageError
from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDateTime

from ...editing.editor import editor_name
from ...translation import tr

if TYPE_CHECKING:
    from ...room import Room

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic")
_MOST_BYTES = 50_000_000


class BadPhoto(UsageError):
    """A file that is no photo, is too large, or cannot be copied."""


def add_photos(room: Room, patch_id: str, number: str, files: Sequence[Path]) -> int:
    """Copy files and store a row for each; how many.

    Raises:
        BadPhoto: with the file, what is wrong and the way out; nothing is stored.
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
    copies = [_copy(file, workspace.root, number) for file in files]
    layer.beginEditCommand(tr("Photos of {number}", number=number))
    for file, copy in zip(files, copies):
        layer.addFeature(_row(layer, patch_id, file, copy, workspace.root))
    layer.endEditCommand()
    if not was_editing and not layer.commitChanges():
        layer.rollBack()
        for copy in copies:
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
    try:
        size = file.stat().st_size
    except OSError as error:
        raise BadPhoto(f"cannot read {file}: {error}", zh=f"无法读取{file}：{error}") from error
    if not 0 < size <= _MOST_BYTES:
        raise BadPhoto(
            f"{file.name} has {size / 1e6:.0f} MB; a photo may have up to {_MOST_BYTES / 1e6:.0f} MB, not 0",
            zh=f"{file.name}为{size / 1e6:.0f} MB；照片应大于0且不超过{_MOST_BYTES / 1e6:.0f} MB",
        )


def _copy(file: Path, root: Path, number: str) -> Path:
    folder = root / "evidence" / "photos" / number
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{uuid.uuid4().hex[:12]}{file.suffix.lower()}"
        shutil.copyfile(file, target)
    except OSError as error:
        raise BadPhoto(f"cannot copy {file}: {error}", zh=f"无法复制{file}：{error}") from error
    return target


def _row(layer: QgsVectorLayer, patch_id: str, file: Path, copy: Path, root: Path) -> QgsFeature:
    fields = layer.fields()
    values = {
        "row_version": 1,
        "host_class": "change_patch",
        "host_id": patch_id,
        "kind": "photo",
        "title": file.stem[:80],
        "path": copy.relative_to(root).as_posix(),
        "media_type": mimetypes.guess_type(file.name)[0] or "image/jpeg",
        "sha256": hashlib.sha256(copy.read_bytes()).hexdigest(),
        "taken_by": editor_name(),
        "taken_at": QDateTime.fromSecsSinceEpoch(int(file.stat().st_mtime)),
    }
    known = {fields.indexOf(name): value for name, value in values.items() if fields.indexOf(name) >= 0}
    made: QgsFeature = QgsVectorLayerUtils.createFeature(layer, attributes=known)
    return made
