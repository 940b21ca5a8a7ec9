"""The workspace of the current project, for functions and algorithms that know no window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gridtwin.model import feature_class
from qgis.core import QgsProject, QgsVectorLayer

from ..workspace.layers import find_layer
from ..workspace.sources import class_name, provider, source
from ..workspace.workspace import BadWorkspace, Workspace, load

_known: dict[str, Workspace] = {}
_last: dict[tuple[Workspace, str], str] = {}  # ids of layers: who changes many rows asks for each of them
_here = threading.local()


@contextmanager
def as_stored(workspace: Workspace) -> Iterator[None]:
    """In this thread, answer from layers of its own: those of the project belong to the window's thread."""
    _here.workspace, _here.layers = workspace, {}
    try:
        yield
    finally:
        _here.workspace, _here.layers = None, {}


def open_workspace() -> Workspace | None:
    """The project's workspace, or None when the project is not one's."""
    if is_apart():
        kept: Workspace = _here.workspace
        return kept
    project = QgsProject.instance()
    root = str(project.readEntry("gridtwin", "workspace", "")[0])
    if project.fileName() and (Path(project.fileName()).parent / "workspace.toml").is_file():
        root = str(Path(project.fileName()).parent)  # the folder may have moved since the project was written
    if not root:
        return None
    if root not in _known:
        try:
            _known[root] = load(root)
        except BadWorkspace:
            return None
    return _known[root]


def is_apart() -> bool:
    """Whether this thread answers from layers of its own."""
    return getattr(_here, "workspace", None) is not None


def layer(name: str) -> QgsVectorLayer | None:
    """The workspace's layer of a feature class in the project."""
    workspace = open_workspace()
    if workspace is None:
        return None
    if not is_apart():
        return _in_project(workspace, name)
    if name not in _here.layers:
        made = QgsVectorLayer(source(workspace, feature_class(name)), name, provider(workspace))
        _here.layers[name] = made if made.isValid() else None
    found: QgsVectorLayer | None = _here.layers[name]
    return found


def _in_project(workspace: Workspace, name: str) -> QgsVectorLayer | None:
    kept = QgsProject.instance().mapLayer(_last.get((workspace, name), ""))
    is_whole = isinstance(kept, QgsVectorLayer) and kept.isValid() and not kept.subsetString()
    if is_whole and class_name(kept, workspace) == name:
        return kept
    found = find_layer(workspace, name)
    if found is not None:
        _last[workspace, name] = found.id()
    return found
