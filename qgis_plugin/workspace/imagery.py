"""Rasters of the workspace in its project: orthophotos, and the ground that 3D views can stand on.

The ground is not made the project's terrain: QGIS begins a 3D view at sea level, under the terrain of a
city that lies high, so that it would be blank. On flat ground all is seen, at its height above the ground.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from ..translation import pick
from .workspace import Workspace

_GROUP = ("影像", "Imagery")
_GROUND = ("地面高程", "Ground elevation")
_FILE = "dem.tif"


def add_imagery(project: QgsProject, workspace: Workspace) -> None:
    """The orthophotos, newest first, not shown at first."""
    for path in sorted((workspace.root / "imagery").glob("ortho*.tif"), reverse=True):
        _add(project, path, path.stem)


def add_ground(project: QgsProject, workspace: Workspace) -> None:
    """The elevation model, to be chosen as the terrain of a 3D view; not shown on the map."""
    path = workspace.root / "imagery" / _FILE
    ground = _ground(project, path)
    if ground is None and path.is_file():
        _add(project, path, pick(*_GROUND))


def retitle(project: QgsProject) -> None:
    """Titles in the user's language; own ones stay."""
    for node in project.layerTreeRoot().findGroups():
        if node.name() in _GROUP:
            node.setName(pick(*_GROUP))
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.name() in _GROUND:
            layer.setName(pick(*_GROUND))


def _ground(project: QgsProject, path: Path) -> QgsRasterLayer | None:
    """The layer of the elevation model, if somebody added it before."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and Path(layer.source()) == path:
            return layer
    return None


def _add(project: QgsProject, path: Path, title: str) -> QgsRasterLayer | None:
    layer = QgsRasterLayer(str(path), title)
    if not layer.isValid():
        return None
    project.addMapLayer(layer, False)
    node = _group(project).addLayer(layer)
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
    return layer


def _group(project: QgsProject) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    found = next((each for each in root.findGroups() if each.name() in _GROUP), None)
    if found is None:
        found = root.addGroup(pick(*_GROUP))
        found.setExpanded(False)
    return found
