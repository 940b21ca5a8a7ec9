"""Files of edited attachments: those from outside come into the workspace; one that cannot is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gridtwin.model import feature_class
from qgis.core import QgsVectorLayer

from ..expressions.open_workspace import open_workspace
from ..workspace import evidence
from ..workspace.workspace import Workspace
from .edited import Edited, edits, text_of
from .finding import ERROR, Finding

_CLASS = "attachment"
_OF_FILE = ("path", "sha256", "media_type")
_HOST = ("host_class", "host_id")


def take_in(layer: QgsVectorLayer) -> int:
    """Copy files from outside into the evidence and fill in path, checksum and type; how many rows got them.

    A file that cannot be read or is not taken stays as it is: the check of the row tells why.
    """
    places = [layer.fields().indexOf(name) for name in (*_OF_FILE, *_HOST)]
    workspace = open_workspace()
    if min(places) < 0 or workspace is None:
        return 0
    return sum(_take(layer, one, workspace, places) for one in edits(layer) if _names_a_file(one))


def check_files(name: str, workspace: Workspace, edited: Iterable[Edited]) -> Iterator[Finding]:
    """Rows of attachments whose file is missing, cannot be read, or is not taken."""
    if name != _CLASS:
        return
    for one in edited:
        if not one.touches({"path"}):
            continue
        if not text_of(one.feature, "path"):
            yield _told(
                one, "未选择文件；请选择照片或文档", "no file is chosen: choose a photo or a document"
            )
            continue
        try:
            evidence.look(workspace.root, text_of(one.feature, "path"))
        except evidence.BadFile as error:
            yield _told(one, error.zh or str(error), str(error))


def _names_a_file(one: Edited) -> bool:
    return one.touches({"path"}) and bool(text_of(one.feature, "path"))


def _take(layer: QgsVectorLayer, one: Edited, workspace: Workspace, places: list[int]) -> bool:
    feature = one.feature
    host = "/".join(evidence.safe(text_of(feature, name)) for name in _HOST)
    try:
        stored = evidence.take(workspace.root, text_of(feature, "path"), f"attachments/{host}")
    except evidence.BadFile:
        return False
    for name, place in zip(_OF_FILE, places):
        value = getattr(stored, name)
        if text_of(feature, name) != value:
            layer.changeAttributeValue(feature.id(), place, value, None, True)  # True: no other defaults
    return True


def _told(one: Edited, zh: str, en: str) -> Finding:
    declared = feature_class(_CLASS)
    title = declared.field("path")
    return Finding(
        severity=ERROR,
        rule="file",
        message_zh=f"{title.zh}：{zh}",
        message_en=f"{title.en}: {en}",
        class_name=_CLASS,
        feature_id=one.feature.id(),
        field="path",
        label=text_of(one.feature, "title"),
        hint_zh="双击打开表单，在“文件”处重新选择",
        hint_en="open the form (double click) and choose the file again",
        says_too=_OF_FILE,
    )
