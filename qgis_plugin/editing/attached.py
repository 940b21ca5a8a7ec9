"""Files of edited attachments: those from outside come into the workspace; one that cannot is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from gridtwin.model import feature_class
from qgis.core import QgsFeature, QgsVectorLayer

from ..expressions.open_workspace import open_workspace
from ..workspace import evidence
from ..workspace.workspace import Workspace
from .carrying import Brought, Wanted, carry_now
from .edited import Edited, edits, text_of
from .finding import ERROR, Finding

_CLASS = "attachment"
_OF_FILE = ("path", "sha256", "media_type")
_HOST = ("host_class", "host_id")

_refused: dict[str, evidence.BadFile] = {}  # by path: what the last save could not take

#: brings the files of rows into a workspace, in their order
Carry = Callable[[Workspace, Sequence[Wanted]], list[Brought]]


def take_in(layer: QgsVectorLayer, carry: Carry = carry_now) -> int:
    """Copy files from outside into the evidence and fill in path, checksum and type; how many rows got them.

    A file that cannot be read or is not taken stays as it is: the check of the row tells why. `carry` brings
    the files; it may raise to stop a save.
    """
    places = [layer.fields().indexOf(name) for name in (*_OF_FILE, *_HOST)]
    workspace = open_workspace()
    if min(places) < 0 or workspace is None:
        return 0
    rows = [one.feature for one in edits(layer) if _names_a_file(one)]
    brought = carry(workspace, [_wanted(each) for each in rows])
    _refused.clear()
    _refused.update(
        (text_of(row, "path"), found)
        for row, found in zip(rows, brought)
        if isinstance(found, evidence.BadFile)
    )
    taken = [(row, found) for row, found in zip(rows, brought) if isinstance(found, evidence.Stored)]
    for row, found in taken:
        _write(layer, row, found, places)
    return len(taken)


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
        error = _problem(workspace, text_of(one.feature, "path"))
        if error is not None:
            yield _told(one, error.zh or str(error), str(error))


def _problem(workspace: Workspace, path: str) -> evidence.BadFile | None:
    """Why a file is not in the workspace: it may be good, but the copy failed."""
    if path in _refused:
        return _refused[path]
    try:
        evidence.look(workspace.root, path)
    except evidence.BadFile as error:
        return error
    return None


def _names_a_file(one: Edited) -> bool:
    return one.touches({"path"}) and bool(text_of(one.feature, "path"))


def _wanted(feature: QgsFeature) -> Wanted:
    host = "/".join(evidence.safe(text_of(feature, name)) for name in _HOST)
    return Wanted(text_of(feature, "path"), f"attachments/{host}")


def _write(layer: QgsVectorLayer, feature: QgsFeature, stored: evidence.Stored, places: list[int]) -> None:
    for name, place in zip(_OF_FILE, places):
        value = getattr(stored, name)
        if text_of(feature, name) != value:
            layer.changeAttributeValue(feature.id(), place, value, None, True)  # True: no other defaults


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
