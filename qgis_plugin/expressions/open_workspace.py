"""The workspace of the current project, for functions and algorithms that know no window."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..workspace.layers import find_layer
from ..workspace.workspace import BadWorkspace, Workspace, load

_known: dict[str, Workspace] = {}


def open_workspace() -> Workspace | None:
    """The project's workspace, or None when the project is not one's."""
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


def layer(name: str) -> QgsVectorLayer | None:
    """The workspace's layer of a feature class in the project."""
    workspace = open_workspace()
    return None if workspace is None else find_layer(workspace, name)
