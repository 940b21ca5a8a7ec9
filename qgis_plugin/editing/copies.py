"""Files that this window copied into the evidence for rows that are not stored yet.

When the edits have ended and no row has the file, it goes. A file that was there before is never touched, nor
one that a row of the store names, be it somebody else's.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gridtwin.model import feature_class
from qgis.core import QgsExpression, QgsFeatureRequest, QgsVectorLayer

from .. import log
from ..translation import tr
from ..workspace import evidence
from ..workspace.layers import layers
from ..workspace.reach import why_unreachable
from ..workspace.sources import provider, source
from ..workspace.workspace import Workspace

CLASS = "attachment"
_PATH = "path"
_copied: dict[Path, Workspace] = {}


def remember(workspace: Workspace, files: Iterable[Path]) -> None:
    """Files that are new in the evidence and were copied there for rows in editing."""
    _copied.update(dict.fromkeys(files, workspace))


def sweep() -> list[Path]:
    """Remove those whose edits are over and that no row has; which they were.

    Nothing is done while the edits could still be saved or redone, or where the store does not answer.
    """
    gone: list[Path] = []
    for workspace in set(_copied.values()):
        if not _is_edited(workspace) and why_unreachable(workspace) is None:
            gone += _sweep(workspace)
    return gone


def _sweep(workspace: Workspace) -> list[Path]:
    root = workspace.root.resolve()
    names = {file.relative_to(root).as_posix(): file for file, each in _copied.items() if each == workspace}
    stored = _stored(workspace, names)
    if stored is None:
        return []
    gone = []
    for name, file in names.items():
        try:
            if name not in stored and file.is_file():
                evidence.remove(root, file)
                gone.append(file)
        except OSError as error:  # it is open elsewhere: looked at again after the next edits
            log.warn(
                tr("{file} could not be removed: {reason}", file=file, reason=error.strerror or str(error))
            )
            continue
        del _copied[file]
    return gone


def _is_edited(workspace: Workspace) -> bool:
    """Whether rows of attachments wait for being saved, or could by undo or redo."""
    found = [layer for name, layer in layers(workspace) if name == CLASS]
    return any(layer.isEditable() and layer.undoStack().count() for layer in found)


def _stored(workspace: Workspace, names: Iterable[str]) -> set[str] | None:
    """Which of these files rows of the store have; None where it cannot be asked."""
    address = source(workspace, feature_class(CLASS))
    layer = QgsVectorLayer(
        address, CLASS, provider(workspace)
    )  # one of our own: without edits, and never gone
    place = layer.fields().indexOf(_PATH)
    if not layer.isValid() or place < 0:
        return None
    listed = ", ".join(QgsExpression.quotedString(each) for each in names)
    request = QgsFeatureRequest().setFilterExpression(f'"{_PATH}" IN ({listed})')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    found = {str(each.attribute(place)) for each in layer.getFeatures(request)}
    return found if layer.dataProvider().isValid() else None
